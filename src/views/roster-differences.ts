import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import type { DutyTurn } from '../roster/assignments.ts';
import type { DemandWorld } from '../roster/demand.ts';
import type { Change, Difference } from '../roster/differences.ts';
import { absenceNote } from './absence-notes.ts';
import { clockSpan, shortDay } from './duty-words.ts';
import { addressOf } from './address.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** A turn kept otherwise than planned, in words. */
export interface DifferenceRow {
  readonly day: string;
  readonly time: string;
  readonly planned: string;
  readonly kept: string;
  readonly reason: string;
  readonly approval: string;
  /** Whether nobody came. */
  readonly missing: boolean;
  /** Whether somebody else came without approval. */
  readonly attention: boolean;
  readonly evidence: readonly LinkView[];
}

/** What differs, with the approval of each swap. */
export function differenceRows(site: Site, all: readonly Difference[], world: DemandWorld): DifferenceRow[] {
  const swaps = Map.groupBy(entriesOf(site.library, 'swap'), ({ data }) => String(data['shift']));
  return all.map((one) => {
    const swap = one.kept.flatMap(({ record }) => swaps.get(record) ?? [])[0];
    return differenceRow(site, one, swap, world);
  });
}

function differenceRow(site: Site, one: Difference, swap: Entry | undefined, { local }: DemandWorld): DifferenceRow {
  const { words, library } = site;
  const span = one.planned ?? one.kept[0]!;
  const absent = one.planned && !swap ? absenceOf(site, one.planned, one, local.dayOf(span.from)) : undefined;
  const { reason = absent?.reason ?? '', approved } = (swap?.data ?? {}) as {
    readonly reason?: string;
    readonly approved?: { readonly by: string; readonly on: string };
  };
  const missing = one.kept.length === 0;
  const lacksApproval = one.onsite.in.length + one.standby.in.length > 0 && !approved;
  const names = (part: 'in' | 'out') => namesOf(site, one.onsite, one.standby, part);
  const times = one.moved ? one.kept.map((turn) => clockSpan(turn, local, words)).join(words.listComma) : '';
  const came = [names('in'), times].filter(Boolean).join(' ');
  return {
    day: shortDay(local.dayOf(span.from), words),
    time: clockSpan(span, local, words),
    planned: one.planned ? names('out') || namesIn(site, one.planned.onsite) : words.notPlanned,
    kept: missing ? words.notKept : came || words.nobodyInstead,
    reason,
    approval: approved
      ? fill(words.approvedOn, { day: approved.on, person: linkTo(approved.by, library).text })
      : lacksApproval
        ? words.notApproved
        : '',
    missing: missing || !came,
    attention: lacksApproval,
    evidence: [
      ...(absent ? [{ text: absent.entry.id, href: addressOf(absent.entry) }] : []),
      ...(swap ? [{ text: swap.id, href: addressOf(swap) }] : []),
      ...one.kept.map(({ record }) => shiftLink(record, site)),
    ],
  };
}

/** What the attendance says of the first who was planned and did not come. */
const absenceOf = ({ library }: Site, { onsite, standby }: DutyTurn, { kept }: Difference, day: CivilDay) =>
  [...onsite, ...standby]
    .filter((person) => !kept.some((turn) => [...turn.onsite, ...turn.standby].includes(person)))
    .map((person) => absenceNote(library, person, day))
    .find((note) => note !== undefined);

const shiftLink = (id: string, { library }: Site): LinkView => ({ text: id, href: linkTo(id, library).href });

const namesIn = ({ library, words }: Site, ids: readonly string[]) =>
  ids.map((id) => linkTo(id, library).text).join(words.listComma);

/** Who is missing or new, those on standby with the word before. */
function namesOf(site: Site, onsite: Change, standby: Change, part: 'in' | 'out'): string {
  const there = namesIn(site, onsite[part]);
  const waiting = namesIn(site, standby[part]);
  return [there, waiting && `${site.words.standby} ${waiting}`].filter(Boolean).join(site.words.listComma);
}
