import { addDays, daysBetween, monthOf, type CivilDay } from '../calendar/civil-day.ts';
import { comparison, decimalOf } from './decimal.ts';
import type { Decision } from './decide.ts';
import { daysOfDefault, installmentOf, unpaidDays, unpaidOn } from './defaults.ts';
import { yuan, type Fen } from './fen.ts';
import type { Days } from './in-service.ts';
import type { KernelWorld } from './kernel-world.ts';
import type { Obligation } from './obligation.ts';
import { portionOf, type Cap, type Penalty, type Terms } from './penalty.ts';

/** What one breach costs, before and after caps, and how it was worked out. */
export interface Charge {
  readonly obligation: string;
  readonly key: string;
  /** First and last day for which it is charged. */
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** How many days, events or started hours. */
  readonly units: number;
  readonly gross: Fen;
  /** What is left of it under the caps. */
  readonly fen: Fen;
  /** The day on which a cap is reached; nothing where none is. */
  readonly cappedOn: CivilDay | null;
  readonly derivation: string;
}

/** One amount on one day: the smallest thing that a cap may cut. */
interface Item {
  readonly day: CivilDay;
  readonly fen: Fen;
}

/** What a breach costs before caps; its items go no further than caps can leave anything of it. */
interface Gross extends Days {
  readonly decision: Decision;
  readonly items: readonly Item[];
  readonly units: number;
  readonly gross: Fen;
  readonly derivation: string;
}

/** A duty with its decisions. */
export interface Decided {
  readonly obligation: Obligation;
  readonly decisions: readonly Decision[];
}

/** What the breaches of the duties that name a penalty cost, in order of day. */
export function chargesOf(penalty: Penalty, decided: readonly Decided[], terms: Terms, world: KernelWorld): Charge[] {
  const all = decided
    .filter(({ obligation }) => isUnder(penalty, obligation))
    .flatMap(({ obligation, decisions }) =>
      decisions.map((decision) => grossOf(penalty, obligation, decision, decisions, terms, world)),
    )
    .filter((one) => one !== undefined);
  const sorted = all.sort((a, b) => compare(a.from, b.from) || compare(a.decision.instance, b.decision.instance));
  const kept = capped(sorted, penalty.caps);
  return sorted.map((gross, index) => chargeOf(gross, kept[index]!));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Whether a duty names the penalty, and is its party's. */
export function isUnder({ clause, bearer }: Penalty, { entry }: Obligation): boolean {
  const own = entry.data['bearer'];
  return entry.data['penalty'] === clause && (own === bearer || own === 'both');
}

const chargeOf = ({ decision, from, to, units, gross, derivation }: Gross, { fen, cappedOn }: Kept): Charge => ({
  obligation: decision.obligation,
  key: decision.instance,
  from,
  to,
  units,
  gross,
  fen,
  cappedOn,
  derivation: fen < gross ? `${derivation} → ${yuan(fen)}` : derivation,
});

/** What caps leave of a breach, and the first day on which one of them is used up. */
interface Kept {
  fen: Fen;
  cappedOn: CivilDay | null;
}

/** What caps leave of each breach: of its items the earlier ones first, each cap with what is left of it. */
function capped(breaches: readonly Gross[], caps: readonly Cap[]): Kept[] {
  const used = new Map<string, Fen>();
  const kept = breaches.map((): Kept => ({ fen: 0, cappedOn: null }));
  const items = breaches.flatMap((one, charge) => one.items.map(({ day, fen }) => ({ day, fen, charge })));
  for (const { day, fen: asked, charge } of items.sort((a, b) => compare(a.day, b.day) || a.charge - b.charge)) {
    const keys = caps.map(({ per }) => `${per} ${per === 'record' ? charge : per === 'month' ? monthOf(day) : ''}`);
    const left = caps.map(({ fen }, index) => fen - (used.get(keys[index]!) ?? 0));
    const fen = Math.max(0, Math.min(asked, ...left));
    const own = kept[charge]!;
    own.fen += fen;
    if (left.some((rest) => rest === fen)) own.cappedOn ??= day;
    for (const key of keys) used.set(key, (used.get(key) ?? 0) + fen);
  }
  return kept;
}

function grossOf(
  penalty: Penalty,
  obligation: Obligation,
  decision: Decision,
  siblings: readonly Decision[],
  terms: Terms,
  world: KernelWorld,
): Gross | undefined {
  if (penalty.per === 'table') return byTable(penalty, decision, terms);
  if (decision.verdict !== 'unmet') return undefined;
  if (penalty.base === 'unpaid') return ofUnpaid(penalty, obligation, decision, siblings, terms, world);
  const each = portionOf(penalty.base === 'month' ? terms.monthly : terms.total, penalty.rate);
  const stretches = daysOfDefault(decision, obligation, world);
  const [first] = stretches;
  if (!first) return undefined;
  if (penalty.per === 'day') return byDay(decision, stretches, each, mostOf(penalty));
  const hours = Math.max(1, Math.ceil((decision.measure?.seconds ?? 0) / 3600));
  const [units, unit] = penalty.per === 'event' ? [1, '×'] : [hours, 'h'];
  return single(decision, first.from, units, units * each, product(units, unit, each));
}

/** The most that caps leave of one breach: what comes after it costs nothing. */
const mostOf = ({ caps }: Penalty): Fen =>
  Math.min(...caps.filter(({ per }) => per !== 'month').map(({ fen }) => fen), Infinity);

function byDay(decision: Decision, stretches: readonly Days[], each: Fen, most: Fen): Gross {
  const units = stretches.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  const items: Item[] = [];
  for (const { from, to } of stretches)
    for (let day = from; day <= to && items.length * each < most; day = addDays(day, 1)) items.push({ day, fen: each });
  const [from, to] = [stretches[0]!.from, stretches.at(-1)!.to];
  return { decision, items, units, from, to, gross: units * each, derivation: product(units, 'd', each) };
}

const single = (decision: Decision, day: CivilDay, units: number, fen: Fen, derivation: string): Gross => ({
  decision,
  items: [{ day, fen }],
  units,
  from: day,
  to: day,
  gross: fen,
  derivation,
});

const product = (units: number, unit: string, each: Fen) =>
  unit === '×'
    ? `${units} × ${yuan(each)} = ${yuan(units * each)}`
    : `${units} ${unit} × ${yuan(each)} = ${yuan(units * each)}`;

/** What a share or a score costs: the lowest row that it is below. Only what is over is scored. */
function byTable({ table, base }: Penalty, decision: Decision, terms: Terms): Gross | undefined {
  const { verdict, measure } = decision;
  if (!measure || (verdict !== 'met' && verdict !== 'unmet')) return undefined;
  const rows = table.filter(({ below }) => isBelow(measure, below));
  const row = rows.sort((a, b) => a.below - b.below)[0];
  if (!row) return undefined;
  const fen = portionOf(base === 'month' ? terms.monthly : terms.total, row);
  return single(decision, decision.to, 1, fen, `${decision.measured ?? ''} < ${row.below}: ${yuan(fen)}`);
}

/** Whether a share, or a number, is below a limit; in whole numbers. */
function isBelow({ good, of, value }: NonNullable<Decision['measure']>, below: number): boolean {
  const limit = decimalOf(below)!;
  if (good !== undefined && of !== undefined)
    return of > 0 && BigInt(good) * 10n ** BigInt(limit.decimals) < limit.digits * BigInt(of);
  return value !== undefined && comparison(decimalOf(value)!, limit) < 0;
}

/** Interest on what is unpaid, day by day, until all is paid. */
function ofUnpaid(
  penalty: Penalty,
  obligation: Obligation,
  decision: Decision,
  siblings: readonly Decision[],
  { installments }: Terms,
  world: KernelWorld,
): Gross | undefined {
  const installment = installmentOf(obligation, decision, installments, world, siblings);
  if (!installment) return undefined;
  const days = unpaidDays(installment, decision, obligation, world);
  if (!days.length) return undefined;
  const items = days.map((day) => ({ day, fen: portionOf(unpaidOn(installment, day, world), penalty.rate) }));
  const gross = items.reduce((sum, { fen }) => sum + fen, 0);
  const each = new Set(items.map(({ fen }) => fen));
  const derivation =
    each.size === 1
      ? product(days.length, 'd', items[0]!.fen)
      : `${days.length} d on ${yuan(installment.fen)} = ${yuan(gross)}`;
  return { decision, items, units: days.length, from: days[0]!, to: days.at(-1)!, gross, derivation };
}
