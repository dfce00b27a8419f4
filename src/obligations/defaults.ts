import type { Test } from '../../schemas/kernel/test.ts';
import { addDays, eachDay, type CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import type { Decision } from './decide.ts';
import { excusalsOf, type ExcusedDays } from './excusals.ts';
import { fenOf, type Fen } from './fen.ts';
import { remainingDays, type Days } from './in-service.ts';
import type { KernelWorld } from './kernel-world.ts';
import { testsOf, type Obligation } from './obligation.ts';
import type { Installment } from './penalty.ts';

const DAY = 86_400;

/** The days of a default, as stretches in order, without those that excusals take out. */
export function daysOfDefault(decision: Decision, obligation: Obligation, world: KernelWorld): Days[] {
  const whole = wholeDefault(decision, obligation, world.asOf);
  const excused = whole ? excusedDays(decision, obligation, world) : [];
  return whole ? remainingDays(whole, excused) : [];
}

/**
 * What can still be done, such as a delivery, is in default from the day after its last day to that of the act, or to the
 * day of the question. What cannot be made up, such as a watch, is in default for as many started days as it lacks.
 */
function wholeDefault(
  { due, acted, from, to, measure }: Decision,
  obligation: Obligation,
  asOf: CivilDay,
): Days | undefined {
  if (testsOf(obligation).some(hasDeadline) && due !== null) {
    const late = { from: addDays(due, 1), to: acted ?? asOf };
    return late.from <= late.to ? late : undefined;
  }
  const days = Math.max(1, Math.ceil((measure?.seconds ?? 0) / DAY));
  return days === 1 ? { from: to, to } : { from, to: addDays(from, days - 1) };
}

/** Whether a test is of an act by a day. */
function hasDeadline(test: Test): boolean {
  if ('all' in test) return test.all.some(hasDeadline);
  if ('any' in test) return test.any.some(hasDeadline);
  return 'deadline' in test;
}

function excusedDays(
  { instance, from, to, record, member }: Decision,
  obligation: Obligation,
  world: KernelWorld,
): readonly ExcusedDays[] {
  if (!world.library.byKind.get('excusal')?.length) return [];
  const entry = (id: string | null) => (id === null ? undefined : world.library.byId.get(id));
  const [ofRecord, ofMember] = [entry(record), entry(member)];
  return excusalsOf(
    obligation,
    world,
  )({ key: instance, from, to, ...(ofRecord && { record: ofRecord }), ...(ofMember && { member: ofMember }) }).days;
}

/** What was paid of a part of the price: when, and how much. */
export interface Paid {
  readonly record: string;
  readonly on: CivilDay;
  readonly fen: Fen;
}

/** The payments of a part, in order of day. */
export const paidOf = (part: string, { library }: KernelWorld): Paid[] =>
  entriesOf(library, 'payment')
    .filter(({ data }) => data['part'] === part && (data['form'] ?? 'payment') === 'payment')
    .flatMap(({ id, data }: Entry): Paid[] => {
      const { paid_on: on, amount } = data as { readonly paid_on?: CivilDay; readonly amount?: unknown };
      return on === undefined ? [] : [{ record: id, on, fen: fenOf(amount) }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));

/** What is left unpaid of a part when a day begins. */
export const unpaidOn = ({ part, fen }: Installment, day: CivilDay, world: KernelWorld): Fen =>
  Math.max(
    0,
    paidOf(part, world).reduce((left, paid) => (paid.on < day ? left - paid.fen : left), fen),
  );

/** The days on which some of a part is unpaid after its last day, up to the day of the question. */
export function unpaidDays(
  installment: Installment,
  decision: Decision,
  obligation: Obligation,
  world: KernelWorld,
): CivilDay[] {
  if (decision.due === null) return [];
  const late = remainingDays(
    { from: addDays(decision.due, 1), to: world.asOf },
    excusedDays(decision, obligation, world),
  );
  return late.flatMap(({ from, to }) => eachDay(from, to)).filter((day) => unpaidOn(installment, day, world) > 0);
}

/** The part of the price that a duty to pay is about: the one of its clause; of several, the one that its records name. */
export function installmentOf(
  { id, entry, select }: Obligation,
  decision: Decision,
  installments: readonly Installment[],
  { library }: KernelWorld,
  siblings: readonly Decision[],
): Installment | undefined {
  const clauses = (entry.data['clauses'] ?? []) as readonly string[];
  const named = installments.filter(({ clause }) => clause !== undefined && clauses.includes(clause));
  if (named.length < 2) return named[0];
  const parts = [decision.record, ...decision.evidence].flatMap(
    (one) => library.byId.get(one ?? '')?.data['part'] ?? [],
  );
  const selected = (select?.where as { readonly part?: unknown } | undefined)?.part;
  return (
    named.find(({ part }) => parts.includes(part) || part === selected) ??
    named[siblings.filter((one) => one.obligation === id).indexOf(decision)]
  );
}
