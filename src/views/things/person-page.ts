import { fill } from '../../i18n/messages.ts';
import { dueActions, isOpenAction } from '../../incidents/actions.ts';
import type { Entry } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import { addressOf, listAddress, listLabel } from '../address.ts';
import { DAYS_AHEAD } from '../due-items.ts';
import type { Fact } from '../fact.ts';
import { byText } from '../order.ts';
import type { Site } from '../site.ts';
import { standingPiece } from './action-standing.ts';
import { actionsOfOwner, byField, servicesOfPerson } from './indexes.ts';
import { factOf, fieldText, linked, linkedAll, plain, telephone, type Line, type Piece, type Table } from './parts.ts';
import { dutyOf, type Duty } from './person-duty.ts';
import { thingHead, type ThingHead } from './thing-head.ts';

/** The page of a person. */
export interface PersonPage extends ThingHead {
  readonly type: 'person';
  readonly duty: Duty | undefined;
  readonly services: readonly Line[];
  readonly actions: (Table & { readonly finding: string }) | undefined;
  readonly documents: Table | undefined;
  /** How much of each kind of work bears the name. */
  readonly work: Table | undefined;
}

const SAID = new Set('name org post roles sites phone dedicated on_post off_post'.split(' '));

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

/** Open actions, the most pressing first. */
function actionTable(site: Site, person: string): PersonPage['actions'] {
  const { words, library, today } = site;
  const open = (actionsOfOwner(library).get(person) ?? [])
    .filter((action) => isOpenAction(action, today))
    .sort((a, b) => byText(String(a.data['due'] ?? '9'), String(b.data['due'] ?? '9')));
  if (!open.length) return undefined;
  return {
    finding: actionsFinding(site, open.length, person),
    heads: [words.id, words.actionDo, words.actionState],
    title: 1,
    rows: open.map((action): Line[] => [
      plain(action.id, 'code'),
      [linked(action.id, library)],
      [standingPiece(site, action)],
    ]),
  };
}

/** How many actions are open, and of these overdue or due soon. */
function actionsFinding({ library, today, words }: Site, open: number, person: string): string {
  const due = dueActions(library, today, DAYS_AHEAD, person);
  const late = due.filter(({ overdue }) => overdue).length;
  const said = [
    [words.actionsOpen, open],
    [words.actionsLate, late],
    [words.actionsSoon, due.length - late],
  ] as const;
  return said
    .filter(([, count]) => count > 0)
    .map(([text, count]) => fill(text, { count }))
    .join(words.listSeparator);
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
