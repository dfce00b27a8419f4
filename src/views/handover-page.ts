import { daysBetween } from '../calendar/civil-day.ts';
import { localTime, type Instant, type LocalTime } from '../calendar/instant.ts';
import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { dutyRules } from '../roster/duty-rules.ts';
import { closedAt, HANDOVER_MINUTES, handoverFindings, isBreak, type HandoverFinding } from '../roster/handover.ts';
import { keptShifts, type KeptShift } from '../roster/shifts.ts';
import { turnsAfterSwaps } from '../roster/swaps.ts';
import { addressOf } from './address.ts';
import type { IndexItem } from './index-item.ts';
import { breakRow, type BreakRow } from './handover-breaks.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { Site } from './site.ts';
import { linkTo, shortTime, type LinkView } from './value.ts';

/** A turn as one of the two sides of a handover. */
export interface HandoverSide {
  readonly people: readonly LinkView[];
  readonly time: string;
  /** The record of it. */
  readonly record: LinkView | undefined;
}

/** Who hands over to whom in a room. */
export interface RoomHandover {
  readonly room: LinkView;
  readonly last: HandoverSide;
  readonly next: HandoverSide | undefined;
}

export interface HandoverPage {
  readonly frame: Frame;
  readonly lede: string;
  readonly rooms: readonly RoomHandover[];
  readonly open: readonly IndexItem[];
  readonly breaks: readonly BreakRow[];
  readonly breaksNote: string;
  readonly swaps: LinkView | undefined;
}

/** How many breaks the page lists, and of how many months it says whether there were any. */
const BREAKS = 12;
const MONTHS = 3;

/** What the next shift takes over on the day of the site, who hands it over, and where handovers were broken. */
export function handoverPage(site: Site): HandoverPage {
  const { library, settings, today, words } = site;
  const local = localTime(settings.timeZone);
  const kept = keptShifts(library).filter(({ from }) => local.dayOf(from) <= today);
  const minutes = dutyRules(library, today).handoverMinutes ?? HANDOVER_MINUTES;
  const findings = handoverFindings(library, local, minutes).filter(({ at }) => local.dayOf(at) <= today);
  const open = openItems(site, kept, local);
  const breaks = findings.filter(isBreak).toReversed();
  const swapped = new Set(findings.filter((one) => !isBreak(one)).map(({ shift }) => shift)).size;
  return {
    frame: frameOf(site, words.handoverTitle, '/handover/', kindOf(site, 'shift')),
    lede: fill(open.length ? words.handoverSome : words.handoverNone, { day: today, count: open.length }),
    rooms: roomHandovers(site, kept, local),
    open,
    breaks: breaks.slice(0, BREAKS).map((one) => breakRow(one, site, local)),
    breaksNote: breaksNote(kept, breaks, site, local),
    swaps: swapped
      ? { text: fill(words.handoverSwaps, { count: swapped }), href: `/${kindOf(site, 'swap').path}/` }
      : undefined,
  };
}

const kindOf = ({ library }: Site, name: string) => library.kinds.find((kind) => kind.name === name)!;

function roomHandovers(site: Site, kept: readonly KeptShift[], local: LocalTime): RoomHandover[] {
  const { library } = site;
  const planned = turnsAfterSwaps(library);
  return [...Map.groupBy(kept, ({ room }) => room)].map(([room, shifts]) => {
    const last = shifts.at(-1)!;
    const next = planned.find((turn) => turn.from > last.from && (turn.room ?? room) === room);
    return {
      room: linkTo(room, library),
      last: sideOf(last, library.byId.get(last.id), site, local),
      next: next && sideOf(next, library.byId.get(next.record), site, local),
    };
  });
}

function sideOf(
  { onsite, from, until }: Pick<KeptShift, 'onsite' | 'from' | 'until'>,
  record: Entry | undefined,
  { library, words }: Site,
  local: LocalTime,
): HandoverSide {
  const ends = local.text(until);
  const isNext = local.dayOf(until) > local.dayOf(from);
  return {
    people: onsite.map((person) => linkTo(person, library)),
    time: fill(isNext ? words.handoverOver : words.handoverTime, {
      start: shortTime(local.text(from)),
      end: ends.slice(11, 16),
    }),
    record: record && { text: record.id, href: addressOf(record) },
  };
}

/** Incidents and orders that are open on the day, and what the last handover of a room named that is; longest first. */
function openItems(site: Site, kept: readonly KeptShift[], local: LocalTime): IndexItem[] {
  const { library, today, words } = site;
  const end = local.at(today, '24:00');
  const last = [...Map.groupBy(kept, ({ room }) => room).values()].flatMap((shifts) => shifts.at(-1)!);
  const named = new Map(last.flatMap(({ id, handover }) => (handover?.open ?? []).map((item) => [item, id])));
  const found = ['incident', 'service-order'].flatMap((kind) => entriesOf(library, kind));
  const others = [...named.keys()]
    .flatMap((id) => library.byId.get(id) ?? [])
    .filter((entry) => !found.includes(entry));
  return [...found, ...others]
    .flatMap((entry) => {
      const opened = String(entry.data['reported'] ?? entry.data['opened'] ?? entry.day ?? '');
      const closed = closedAt(entry, local);
      return opened.slice(0, 10) > today || (closed !== undefined && closed < end) ? [] : [{ entry, opened }];
    })
    .sort((a, b) => (a.opened < b.opened ? -1 : 1))
    .map(({ entry, opened }) => ({
      mark: fill(words.handoverDay, { day: daysBetween(opened.slice(0, 10), today) + 1 }),
      late: false,
      link: { text: entry.title, href: addressOf(entry) },
      note: [
        entry.id,
        shortTime(opened),
        ...(named.has(entry.id) ? [fill(words.handoverNamed, { shift: named.get(entry.id)! })] : []),
      ].join('　'),
    }));
}

/** What is said of the last months with a log. */
function breaksNote(
  kept: readonly KeptShift[],
  breaks: readonly HandoverFinding[],
  { words }: Site,
  local: LocalTime,
): string {
  const month = (at: Instant) => local.dayOf(at).slice(0, 7);
  const months = [...new Set(kept.map(({ from }) => month(from)))].slice(-MONTHS);
  const [from, to] = [months[0], months.at(-1)];
  if (from === undefined || to === undefined) return words.handoverNoLog;
  const shifts = kept.filter((one) => month(one.from) >= from).length;
  const count = breaks.filter(({ at }) => month(at) >= from).length;
  return fill(count ? words.handoverBreaks : words.handoverNoBreaks, { from, to, shifts, count });
}
