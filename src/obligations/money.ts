import { daysBetween, monthOf } from '../calendar/civil-day.ts';
import { entriesOf } from '../model/library.ts';
import { chargesOf, isUnder, type Charge, type Decided } from './charges.ts';
import type { Fen } from './fen.ts';
import type { KernelWorld, Records } from './kernel-world.ts';
import { paymentsOf, type PaymentStanding } from './payments.ts';
import { termsOf, type Cap, type Party, type Penalty } from './penalty.ts';

/** What one clause makes breaches cost. */
export interface PenaltyStanding {
  readonly clause: string;
  readonly bearer: Party;
  readonly per: Penalty['per'];
  readonly base: Penalty['base'];
  readonly rate: Penalty['rate'];
  readonly table: Penalty['table'];
  readonly caps: readonly Cap[];
  /** Signed excusals of its duties: their days are not charged. */
  readonly excusals: readonly string[];
  readonly charges: readonly Charge[];
  readonly gross: Fen;
  readonly fen: Fen;
}

/** What a month owes: by the client for parts of the price that fall due in it, and by both for breaches. */
export interface MonthStanding {
  readonly month: string;
  readonly payable: Fen;
  readonly client: Fen;
  readonly vendor: Fen;
  /** What the client owes the vendor for the month; below zero, what the vendor owes. */
  readonly net: Fen;
}

/** Figures with their derivation, in fen; no advice. */
export interface Money {
  readonly unit: 'fen';
  readonly total: Fen;
  /** The part of the total that falls on a month. */
  readonly monthly: Fen;
  readonly penalties: readonly PenaltyStanding[];
  /** What each party is exposed to, under the caps of each clause. */
  readonly exposure: Readonly<Record<Party, { readonly gross: Fen; readonly fen: Fen }>>;
  readonly payments: readonly PaymentStanding[];
  readonly months: readonly MonthStanding[];
}

/** What breaches and payments come to, from the verdicts and measures of all duties; nothing without a contract. */
export function moneyOf(decided: readonly Decided[], world: KernelWorld, records: Records): Money | null {
  const terms = termsOf(world.library, monthsIn(world));
  if (!terms) return null;
  const penalties = terms.penalties.map((penalty): PenaltyStanding => {
    const charges = chargesOf(penalty, decided, terms, world);
    const excusals = excusalsUnder(penalty, decided, world);
    return { ...penalty, excusals, charges, gross: sum(charges, 'gross'), fen: sum(charges, 'fen') };
  });
  const payments = paymentsOf(terms, decided, world, records);
  const exposure = (party: Party) => {
    const own = penalties.filter(({ bearer }) => bearer === party);
    return { gross: sum(own, 'gross'), fen: sum(own, 'fen') };
  };
  return {
    unit: 'fen',
    total: terms.total,
    monthly: terms.monthly,
    penalties,
    exposure: { client: exposure('client'), vendor: exposure('vendor') },
    payments,
    months: monthsOf(penalties, payments),
  };
}

/** The signed excusals that name a duty of a penalty. */
function excusalsUnder(penalty: Penalty, decided: readonly Decided[], { library }: KernelWorld): string[] {
  const own = new Set(
    decided.filter(({ obligation }) => isUnder(penalty, obligation)).map(({ obligation }) => obligation.id),
  );
  return entriesOf(library, 'excusal').flatMap(({ id, data }) => {
    const { obligations, signed } = data as {
      readonly obligations?: readonly string[];
      readonly signed?: readonly unknown[];
    };
    return signed?.length && obligations?.some((one) => own.has(one)) ? [id] : [];
  });
}

const monthsIn = ({ term }: KernelWorld): number =>
  Math.max(1, Math.round((daysBetween(term.from, term.to) + 1) / 30.44));

function sum<Key extends 'gross' | 'fen'>(list: readonly Readonly<Record<Key, Fen>>[], key: Key): Fen {
  return list.reduce((total, one) => total + one[key], 0);
}

/** Charges by the month in which they begin, parts of the price by the month in which they fall due. */
function monthsOf(penalties: readonly PenaltyStanding[], payments: readonly PaymentStanding[]): MonthStanding[] {
  const owed = new Map<string, Record<Party | 'payable', Fen>>();
  const add = (month: string, what: Party | 'payable', fen: Fen) => {
    const one = owed.get(month) ?? { payable: 0, client: 0, vendor: 0 };
    one[what] += fen;
    owed.set(month, one);
  };
  for (const { bearer, charges } of penalties) for (const { from, fen } of charges) add(monthOf(from), bearer, fen);
  for (const { due, amount } of payments) if (due !== null) add(monthOf(due), 'payable', amount);
  return [...owed]
    .filter(([, { payable, client, vendor }]) => payable || client || vendor)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, one]) => ({ month, ...one, net: one.payable + one.client - one.vendor }));
}
