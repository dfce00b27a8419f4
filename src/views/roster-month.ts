import { firstDay, lastDay, monthOf, type CivilDay } from '../calendar/civil-day.ts';
import type { Span } from '../calendar/span.ts';
import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { addressOf } from './address.ts';
import { rosterMonth } from './duty-month.ts';
import { differenceRows, type DifferenceRow } from './roster-differences.ts';
import { monthParts } from './duty-words.ts';
import type { Fact } from './fact.ts';
import { rosterFacts } from './roster-facts.ts';
import { findingRows, type FindingRow } from './roster-findings.ts';
import { rosterGrid, type RosterGrid } from './roster-grid.ts';
import { loadRows, type LoadRow } from './roster-load.ts';
import { byText } from './order.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { sourceOf, type SourceView } from './record-page.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** The duty of a month: what was planned, what was kept, and how they differ. */
export interface RosterPage {
  readonly frame: Frame;
  readonly id: string;
  readonly title: string;
  /** The title of the paper that is handed over. */
  readonly paperTitle: string;
  readonly room: LinkView | undefined;
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
  readonly facts: readonly Fact[];
  readonly plan: RosterGrid;
  /** Nothing before the first shift of the month is on record. */
  readonly kept: RosterGrid | undefined;
  readonly findings: readonly FindingRow[];
  readonly differences: readonly DifferenceRow[];
  readonly load: readonly LoadRow[];
  readonly planLoad: readonly LoadRow[];
  readonly source: SourceView;
}

/** The page of a roster. */
export function rosterPage(site: Site, roster: Entry): RosterPage {
  const month = rosterMonth(site, roster);
  const { days, world, planned, kept, checkedPlan, checkedKept } = month;
  const { words, library } = site;
  const title = titleOf(roster, days, words.rosterTitle);
  const ahead = kept.length
    ? planned.filter((turn) => turn.from >= month.judged.until && !kept.some((one) => isOf(one, turn)))
    : [];
  const everybody = [...new Set([...planned, ...kept].flatMap(({ onsite, standby }) => [...onsite, ...standby]))].sort(
    byText,
  );
  const plannedPeople = everybody.filter((id) =>
    planned.some(({ onsite, standby }) => [...onsite, ...standby].includes(id)),
  );
  const [previous, next] = neighbours(site, roster);
  return {
    frame: frameOf(site, title, addressOf(roster), roster.kind),
    id: roster.id,
    title,
    paperTitle: titleOf(roster, days, words.rosterPlanTitle),
    room: typeof roster.data['room'] === 'string' ? linkTo(roster.data['room'], library) : undefined,
    previous,
    next,
    facts: rosterFacts(site, month),
    plan: rosterGrid(site, { days, people: plannedPeople, turns: planned, checked: checkedPlan, world }),
    kept:
      checkedKept &&
      rosterGrid(site, {
        days,
        people: everybody,
        turns: [...kept, ...ahead],
        checked: checkedKept,
        world,
        planned,
        ahead: new Set(ahead),
      }),
    findings: findingRows(site, {
      papers: [
        { paper: 'plan', checked: checkedPlan },
        ...(checkedKept ? [{ paper: 'kept' as const, checked: checkedKept }] : []),
      ],
      world,
      planned,
      kept,
    }),
    differences: differenceRows(site, month.differences, world),
    load: loadRows(site, kept.length ? kept : planned),
    planLoad: loadRows(site, planned),
    source: sourceOf(site, roster),
  };
}

/** Whether a kept turn is the planned one: its middle lies in it, so that the hour of a handover does not count. */
const isOf = (kept: Span, planned: Span) => {
  const middle = (kept.from + kept.until) / 2;
  return planned.from <= middle && middle < planned.until;
};

/** A roster of a whole month is called by its month, any other as its record says. */
function titleOf({ title }: Entry, days: readonly CivilDay[], template: string): string {
  const month = monthOf(days[0]!);
  if (days[0] !== firstDay(month) || days.at(-1) !== lastDay(month)) return title;
  return fill(template, monthParts(month));
}

/** The rosters of the same room before and after. */
function neighbours({ library }: Site, roster: Entry): [LinkView | undefined, LinkView | undefined] {
  const all = entriesOf(library, 'roster-plan')
    .filter(({ data }) => data['room'] === roster.data['room'])
    .toSorted((a, b) => byText(a.day ?? '', b.day ?? ''));
  const at = all.indexOf(roster);
  const link = (one: Entry | undefined) => one && { text: (one.day ?? one.id).slice(0, 7), href: addressOf(one) };
  return [link(all[at - 1]), link(all[at + 1])];
}
