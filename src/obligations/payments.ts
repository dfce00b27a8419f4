import type { DayExpression } from '../../schemas/kernel/time.ts';
import { deadlineTest } from '../../schemas/kernel/test.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf } from '../model/library.ts';
import type { Decided } from './charges.ts';
import { isMoment } from './day-expression.ts';
import { dayIn } from './day-world.ts';
import type { Decision } from './decide.ts';
import { installmentOf, paidOf, type Paid } from './defaults.ts';
import type { Fen } from './fen.ts';
import type { Instance, KernelWorld, Records } from './kernel-world.ts';
import type { Obligation } from './obligation.ts';
import type { Installment, Terms } from './penalty.ts';
import type { Verdict } from './result.ts';
import { wanted } from './wanted.ts';

/** What a payment waits for, and when it came; nothing while it has not. */
export interface Precondition {
  readonly name: string;
  readonly day: CivilDay | null;
}

/** One part of the price: what it waits for, when it is due, what was paid. */
export interface PaymentStanding {
  readonly part: string;
  readonly amount: Fen;
  readonly condition: string;
  readonly clause: string | null;
  /** The duty that decides it; nothing where none does. */
  readonly obligation: string | null;
  readonly preconditions: readonly Precondition[];
  readonly due: CivilDay | null;
  readonly verdict: Verdict | null;
  readonly paid: readonly Paid[];
  readonly unpaid: Fen;
}

/** How each part of the price stands. */
export const paymentsOf = (
  terms: Terms,
  decided: readonly Decided[],
  world: KernelWorld,
  records: Records,
): PaymentStanding[] => terms.installments.map((one) => standingOf(one, terms, decided, world, records));

function standingOf(
  installment: Installment,
  { installments }: Terms,
  decided: readonly Decided[],
  world: KernelWorld,
  records: Records,
): PaymentStanding {
  const { part, fen, condition, clause } = installment;
  const duties = decided.filter(({ obligation }) => deadlineOf(obligation) !== undefined);
  const found = duties
    .flatMap(({ obligation, decisions }) => decisions.map((decision) => ({ obligation, decision, decisions })))
    .find(
      ({ obligation, decision, decisions }) =>
        installmentOf(obligation, decision, installments, world, decisions) === installment,
    );
  const paid = paidOf(part, world);
  const dated = found ? preconditionsOf(found.obligation, found.decision, world, records) : [];
  const named = new Set(dated.map(({ name }) => name));
  return {
    part,
    amount: fen,
    condition,
    clause: clause ?? null,
    obligation: found?.obligation.id ?? null,
    preconditions: [...dated, ...opinionsOf(part, world).filter(({ name }) => !named.has(name))],
    due: found?.decision.due ?? null,
    verdict: found?.decision.verdict ?? null,
    paid,
    unpaid: Math.max(
      0,
      paid.reduce((left, one) => left - one.fen, fen),
    ),
  };
}

/** The written opinions of the users on a part: one that tells of a breach is none to pay by. */
const opinionsOf = (part: string, { library }: KernelWorld): Precondition[] =>
  entriesOf(library, 'payment')
    .filter(({ data }) => data['part'] === part)
    .flatMap(({ data }) => {
      const opinion = data['opinion'] as { readonly on: CivilDay; readonly breach_free: boolean } | undefined;
      return opinion ? [{ name: `payment part=${part} opinion.on`, day: opinion.breach_free ? opinion.on : null }] : [];
    });

/** The last day that a duty of payment sets. */
function deadlineOf({ test }: Obligation): DayExpression | undefined {
  const deadline = deadlineTest.safeParse((test as { readonly deadline?: unknown }).deadline).data;
  return deadline?.by ?? deadline?.on;
}

/** The days from which the last day is counted: each anchor of its expression, by name. */
function preconditionsOf(
  obligation: Obligation,
  decision: Decision,
  world: KernelWorld,
  records: Records,
): Precondition[] {
  const expression = deadlineOf(obligation);
  if (expression === undefined) return [];
  const record = decision.record === null ? undefined : world.library.byId.get(decision.record);
  const { instance: key, from, to } = decision;
  const isTerm = from === world.term.from && to === world.term.to;
  const instance: Instance = { key, from, to, ...(record && { record }), ...(isTerm && { term: true }) };
  return anchorsOf(expression).map((anchor) => {
    const found = dayIn(anchor.expression, instance, world, records);
    return { name: anchor.name, day: isMoment(found) ? found.day : null };
  });
}

interface Anchor {
  readonly name: string;
  readonly expression: DayExpression;
}

function anchorsOf(expression: DayExpression): Anchor[] {
  if (typeof expression === 'string') return [{ name: expression, expression }];
  if ('anchor' in expression) return [{ name: expression.anchor, expression: { anchor: expression.anchor } }];
  if ('later-of' in expression) return expression['later-of'].flatMap(anchorsOf);
  if ('first' in expression) {
    const { first } = expression;
    const name = [wanted(first, undefined), ...(first.at === undefined ? [] : [first.at])].join(' ');
    return [{ name, expression: { first } }];
  }
  return [];
}
