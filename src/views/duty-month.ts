import { addDays, eachDay, type CivilDay } from '../calendar/civil-day.ts';
import { common, length, type Span } from '../calendar/span.ts';
import type { Entry } from '../model/library.ts';
import { assignmentsOf, turnsOfPlan, type DutyTurn } from '../roster/assignments.ts';
import { checkRoster, type RosterCheck } from '../roster/check-roster.ts';
import { demandWorld } from '../roster/demand-of-library.ts';
import { demandOf, type DemandWorld } from '../roster/demand.ts';
import { differences, type Difference } from '../roster/differences.ts';
import { dutyDay } from '../roster/duty-day.ts';
import { dutySite, inRoom } from './duty-site.ts';
import type { Site } from './site.ts';

/** What a roster is for, and what was done: the facts from which its page and its line in the year are made. */
export interface RosterMonth {
  readonly roster: Entry;
  readonly days: readonly CivilDay[];
  readonly world: DemandWorld;
  /** The time that the roster answers for. */
  readonly window: Span;
  /** The part of it that is over and written down. */
  readonly judged: Span;
  readonly planned: readonly DutyTurn[];
  /** Kept turns of its days; empty where nothing is on record. */
  readonly kept: readonly DutyTurn[];
  readonly checkedPlan: RosterCheck;
  readonly checkedKept: RosterCheck | undefined;
  readonly differences: readonly Difference[];
}

/** Holds a roster against what the rules demand, and against what was kept. */
export function rosterMonth(site: Site, roster: Entry): RosterMonth {
  const { local, kept: allKept, planned: allPlanned, openFrom } = dutySite(site);
  const { covers, room } = roster.data as unknown as {
    readonly covers: { from: CivilDay; to: CivilDay };
    readonly room?: string;
  };
  const world = demandWorld(site.library, local, covers.from);
  const start = (day: CivilDay) => local.at(day, '00:00') + dutyDay(world.rules).start * 3600;
  const window = { from: start(covers.from), until: start(addDays(covers.to, 1)) };
  const judged = { from: window.from, until: Math.max(window.from, Math.min(window.until, start(openFrom))) };
  const isHere = ({ from, until }: DutyTurn) => window.from <= (from + until) / 2 && (from + until) / 2 < window.until;
  const planned = turnsOfPlan(roster);
  const kept = inRoom(allKept, room).filter(isHere);
  const check = (turns: readonly DutyTurn[], span: Span) =>
    checkRoster(inRoom(turns, room).flatMap(assignmentsOf), span, world);
  const isOver = ({ from }: DutyTurn) => from < judged.until;
  return {
    roster,
    days: eachDay(covers.from, covers.to),
    world,
    window,
    judged,
    planned,
    kept,
    checkedPlan: check(allPlanned, window),
    checkedKept: kept.length ? check(allKept, judged) : undefined,
    differences: kept.length ? differences(planned.filter(isOver), kept.filter(isOver)) : [],
  };
}

/** How much of the demanded time somebody is on site, from 0 to 1; nothing where nothing is demanded. */
export function coverageOf({ gaps }: RosterCheck, window: Span, world: DemandWorld): number | undefined {
  const { named } = demandOf(addDays(world.local.dayOf(window.from), -1), world.local.dayOf(window.until), world);
  const demanded = length(common(named, [window]));
  return demanded ? 1 - length(gaps.filter(({ kind }) => kind === 'gap')) / demanded : undefined;
}

/** Times with somebody, but too few; where nobody is at all, it is a gap. */
export const shortOf = ({ gaps, understaffed }: RosterCheck): RosterCheck['understaffed'] =>
  understaffed.filter(({ from }) => !gaps.some((gap) => gap.kind === 'gap' && gap.from <= from && from < gap.until));
