import type { TimePeriod } from '../../schemas/kernel/time.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import { isMoment } from './day-expression.ts';
import { dayIn } from './day-world.ts';
import type { Decision } from './decide.ts';
import { isWhollyExcused, type Excused } from './excusals.ts';
import { eventKind, isOfEvents } from './instances.ts';
import type { Instance, KernelWorld, Records } from './kernel-world.ts';
import { nilReturnsOf } from './nil-returns.ts';
import type { Obligation } from './obligation.ts';
import { periodInstances } from './periods.ts';
import type { Verdict } from './result.ts';

/**
 * The stretches in which an event duty had no event. A nil return of the width that the duty states shows that nothing
 * happened; until it falls due it is awaited, and after that nobody knows. A duty that states none has one stretch, the
 * term, when nothing happened in all of it.
 */
export function quietStretches(
  obligation: Obligation,
  events: readonly Instance[],
  world: KernelWorld,
  records: Records,
  excusals: (instance: Instance) => Excused,
): Decision[] {
  if (!isOfEvents(obligation.per)) return [];
  const { nil } = obligation;
  if (!nil && events.length) return [];
  const per: TimePeriod = nil ? (nil.per ?? 'month') : 'term';
  const days = new Set(events.map(({ from }) => from));
  return periodInstances(per, world)
    .filter(({ from, to }) => ![...days].some((day) => from <= day && day <= to))
    .map(({ key, from, to }) =>
      decideStretch(obligation, { key, from, to }, world, records, excusals({ key, from, to })),
    );
}

function decideStretch(
  { id, per, nil, services, sites, interpretations }: Obligation,
  stretch: Instance,
  world: KernelWorld,
  records: Records,
  excused: Excused,
): Decision {
  const { key, from, to } = stretch;
  const returns = nilReturnsOf(world.library, { none: nil?.none ?? eventKind(per), from, to, services, sites });
  const due = nil?.due === undefined ? to : dayIn(nil.due, stretch, world, records);
  const last = typeof due === 'string' ? due : isMoment(due) ? due.day : null;
  const isExcused = isWhollyExcused(stretch, excused);
  const verdict = isExcused ? 'excused' : verdictOf(returns.missing !== undefined, from, last, world.asOf);
  return {
    obligation: id,
    instance: key,
    from,
    to,
    due: last,
    verdict,
    evidence: isExcused ? excused.days.map((one) => one.id) : returns.ids,
    missing: returns.missing === undefined || isExcused ? [] : [returns.missing],
    measured: null,
    interpretation: interpretations,
    provisional: false,
    measure: null,
    acted: null,
    excusals: isExcused ? excused.days.map((one) => one.id) : [],
    record: null,
    member: null,
  };
}

function verdictOf(isMissing: boolean, from: CivilDay, due: CivilDay | null, asOf: CivilDay): Verdict {
  if (!isMissing) return 'not-triggered';
  if (asOf < from) return 'not-due';
  return due !== null && due < asOf ? 'undetermined' : 'due';
}
