import { localTime, type LocalTime } from '../../calendar/instant.ts';
import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import { turnsAfterSwaps } from '../../roster/swaps.ts';
import { addressOf, listAddress, listLabel } from '../address.ts';
import { dutyFeedNames, feedAddress } from '../calendar-feeds.ts';
import { byText } from '../order.ts';
import type { Site } from '../site.ts';
import { shortTime } from '../value.ts';
import { isOpenAction, standingPiece } from './action-standing.ts';
import { actionsOfOwner, byField, servicesOfPerson } from './indexes.ts';
import {
  factOf,
  fieldText,
  linked,
  linkedAll,
  plain,
  telephone,
  type Fact,
  type Line,
  type Piece,
  type Table,
} from './parts.ts';
import { thingHead, type ThingHead } from './thing-head.ts';

/** The page of a person. */
export interface PersonPage extends ThingHead {
  readonly type: 'person';
  readonly duty: Duty | undefined;
  readonly services: readonly Line[];
  readonly actions: Table | undefined;
  readonly documents: Table | undefined;
  /** How much of each kind of work bears the name. */
  readonly work: Table | undefined;
}

/** When somebody who stands in the rosters is on duty. */
export interface Duty {
  readonly finding: string;
  readonly turns: Table | undefined;
  readonly calendar: string;
}

const SAID = new Set('name org post roles sites phone dedicated on_post off_post'.split(' '));

/** How many turns to come the page lists. */
const TURNS = 6;

const documentsOfOwner = remembered((site: Site) =>
  Map.groupBy(
    site.library.entries.filter(({ kind }) => kind.format === 'document'),
    ({ data }) => data['owner'] as string | undefined,
  ),
);

/** What the page of a person shows. */
export function personPage(site: Site, entry: Entry): PersonPage {
  const { library } = site;
  return {
    type: 'person',
    ...thingHead(site, entry, personFacts(site, entry), SAID),
    duty: dutyOf(site, entry.id),
    services: (servicesOfPerson(library).get(entry.id) ?? []).map((service) => [
      linked(service.id, library),
      { text: fieldText(site, service, 'hours') ?? '', tone: 'quiet' },
    ]),
    actions: actionTable(site, entry.id),
    documents: documentTable(site, entry.id),
    work: workTable(site, entry.id),
  };
}

function personFacts(site: Site, entry: Entry): Fact[] {
  const { words } = site;
  const {
    org,
    phone,
    on_post: from,
    off_post: to,
    sites = [],
  } = entry.data as unknown as {
    org: string;
    phone?: string;
    on_post?: string;
    off_post?: string;
    sites?: readonly string[];
  };
  const say = (field: string, tone?: 'strong' | 'quiet') => {
    const text = fieldText(site, entry, field);
    return text === undefined ? undefined : plain(text, tone);
  };
  return [
    ...factOf(words.factPhone, [phone === undefined ? undefined : [telephone(phone)]]),
    ...factOf(words.factPost, [say('post', 'strong'), linkedAll([org], site)]),
    ...factOf(words.factRoles, [
      say('roles'),
      entry.data['dedicated'] === true ? plain(words.dedicated, 'quiet') : undefined,
    ]),
    ...factOf(
      words.factSites,
      sites.map((one) => [linked(one, site.library)]),
    ),
    ...factOf(words.factOnPost, [
      from === undefined ? undefined : plain(fill(words.onPostFrom, { day: from })),
      to === undefined ? undefined : plain(fill(words.offPostOn, { day: to }), 'strong'),
    ]),
  ];
}

const feeds = remembered((site: Site) => new Set(dutyFeedNames(site.library)));
const turns = remembered((site: Site) => turnsAfterSwaps(site.library).toSorted((a, b) => a.from - b.from));

/** The turn of the day and those to come; nothing for somebody whom no roster names. */
function dutyOf(site: Site, person: string): Duty | undefined {
  if (!feeds(site).has(person)) return undefined;
  const { settings, words, today } = site;
  const local = localTime(settings.timeZone);
  const morning = local.at(today, '00:00');
  const own = turns(site).filter(({ onsite, standby }) => [...onsite, ...standby].includes(person));
  const coming = own.filter(({ until }) => until > morning);
  const [next] = coming;
  const onDay = next && local.dayOf(next.from) <= today;
  const last = own.at(-1);
  const finding = next
    ? fill(onDay ? words.dutyToday : words.dutyNext, { time: timeOf(next.from, local) })
    : fill(words.dutyNone, { day: last ? local.dayOf(last.from) : '' });
  return {
    finding,
    calendar: feedAddress(person),
    turns: coming.length
      ? {
          heads: [words.dutyFrom, words.dutyUntil, words.dutyRole, words.dutyRoom],
          title: 0,
          rows: coming
            .slice(0, TURNS)
            .map((turn): Line[] => [
              plain(timeOf(turn.from, local), 'strong'),
              plain(timeOf(turn.until, local)),
              plain(turn.onsite.includes(person) ? words.roleOnsite : words.roleStandby),
              turn.room === undefined ? [] : [linked(turn.room, site.library)],
            ]),
        }
      : undefined,
  };
}

const timeOf = (instant: number, local: LocalTime) => shortTime(local.text(instant));

/** Open actions, the most pressing first. */
function actionTable(site: Site, person: string): Table | undefined {
  const { words, library, today } = site;
  const open = (actionsOfOwner(library).get(person) ?? [])
    .filter((action) => isOpenAction(action, today))
    .sort((a, b) => byText(String(a.data['due'] ?? '9'), String(b.data['due'] ?? '9')));
  if (!open.length) return undefined;
  return {
    heads: [words.id, words.actionDo, words.actionState],
    title: 1,
    rows: open.map((action): Line[] => [
      plain(action.id, 'code'),
      [linked(action.id, library)],
      [standingPiece(site, action)],
    ]),
  };
}

function documentTable(site: Site, person: string): Table | undefined {
  const { words, settings } = site;
  const own = documentsOfOwner(site).get(person) ?? [];
  if (!own.length) return undefined;
  return {
    heads: [words.documentKind, words.documentTitle, words.documentState, words.documentReview],
    title: 1,
    rows: own.map((entry): Line[] => {
      const review = entry.data['review_by'] as string | undefined;
      const late = review !== undefined && review < site.today && entry.data['state'] === 'published';
      return [
        plain(entry.kind.labels[settings.locale]),
        [{ text: entry.title, href: addressOf(entry) }],
        plain(fieldText(site, entry, 'state') ?? ''),
        review === undefined ? [] : plain(review, late ? 'alert' : undefined),
      ];
    }),
  };
}

/** Kinds of work that name who did it. */
const WORK = [
  'incident',
  'service-order',
  'change',
  'maintenance',
  'inspection',
  'backup-run',
  'restore-test',
  'finding',
];
const shiftsOf = byField('shift', 'onsite');
const workOf = new Map(WORK.map((kind) => [kind, byField(kind, 'by')]));

function workTable(site: Site, person: string): Table | undefined {
  const { words, library, settings } = site;
  const kinds = WORK.flatMap((name) => {
    const own = (workOf.get(name)!(library).get(person) ?? []).filter(({ day = '' }) => day <= site.today);
    const kind = library.kinds.find((one) => one.name === name);
    return kind && own.length ? [{ kind, own }] : [];
  });
  const kept = (shiftsOf(library).get(person) ?? []).filter(({ day = '' }) => day <= site.today);
  const shift = library.kinds.find(({ name }) => name === 'shift');
  const all = [...(kept.length && shift ? [{ kind: shift, own: kept }] : []), ...kinds];
  if (!all.length) return undefined;
  return {
    heads: [words.workKind, words.workCount, words.workLast],
    title: 0,
    rows: all.map(({ kind, own }): Line[] => {
      const list: Piece = { text: listLabel(kind, settings.locale), href: listAddress(kind) };
      const latest = own.reduce((last, one) => ((one.day ?? '') > (last.day ?? '') ? one : last));
      return [
        [list],
        plain(String(own.length), 'strong'),
        [{ text: latest.day ?? latest.id, href: addressOf(latest) }],
      ];
    }),
  };
}
