import { entriesOf, type Library } from '../model/library.ts';
import { fenOf, percentOf, type Fen } from './fen.ts';

/** Who must perform, or pay. */
export type Party = 'client' | 'vendor';

/** What a contract says that a breach costs. */
export interface Penalty {
  readonly clause: string;
  readonly bearer: Party;
  readonly per: 'day' | 'event' | 'started-hour' | 'table';
  readonly rate: Portion;
  readonly table: readonly (Portion & { readonly below: number })[];
  readonly base: 'total' | 'month' | 'unpaid';
  readonly caps: readonly Cap[];
}

/** A part of a base, or a fixed amount. */
export interface Portion {
  readonly pct?: number | undefined;
  readonly amount?: unknown;
}

/** The most that may be charged over a case, a month or the term. */
export interface Cap {
  readonly per: 'record' | 'month' | 'term';
  readonly fen: Fen;
}

/** One part of the price, as the contract splits it. */
export interface Installment {
  readonly part: string;
  readonly fen: Fen;
  readonly clause: string | undefined;
  readonly condition: string;
}

/** The money of a contract. */
export interface Terms {
  readonly total: Fen;
  /** The part of the total that falls on a month. */
  readonly monthly: Fen;
  readonly penalties: readonly Penalty[];
  readonly installments: readonly Installment[];
}

interface ContractData {
  readonly total?: unknown;
  readonly term_months?: number;
  readonly payments?: readonly {
    readonly part: string;
    readonly amount: unknown;
    readonly clause?: string;
    readonly condition: string;
  }[];
  readonly penalties?: readonly PenaltyData[];
}

interface PenaltyData {
  readonly clause: string;
  readonly bearer: Party;
  readonly rate_pct?: number;
  readonly amount?: unknown;
  readonly per?: Exclude<Penalty['per'], 'table'>;
  readonly table?: Penalty['table'];
  readonly base?: Penalty['base'];
  readonly cap_pct?: number;
  readonly caps?: readonly (Portion & { readonly per: Cap['per'] })[];
}

/** The amounts, penalties and parts that the contract states; nothing without a contract. */
export function termsOf(library: Library, months: number): Terms | undefined {
  const [contract] = entriesOf(library, 'contract');
  if (!contract) return undefined;
  const { total, term_months = months, payments = [], penalties = [] } = contract.data as ContractData;
  const fen = fenOf(total);
  return {
    total: fen,
    monthly: Math.round(fen / Math.max(1, term_months)),
    penalties: penalties.map((one) => penaltyOf(one, fen)),
    installments: payments.map(({ part, amount, clause, condition }) => ({
      part,
      fen: fenOf(amount),
      clause,
      condition,
    })),
  };
}

function penaltyOf(
  { clause, bearer, rate_pct, amount, per, table, base, cap_pct, caps = [] }: PenaltyData,
  total: Fen,
): Penalty {
  const most = [...(cap_pct === undefined ? [] : [{ per: 'term' as const, pct: cap_pct }]), ...caps];
  return {
    clause,
    bearer,
    per: table ? 'table' : (per ?? 'event'),
    rate: { pct: rate_pct, amount },
    table: table ?? [],
    base: base ?? 'total',
    caps: most.map((cap) => ({ per: cap.per, fen: portionOf(total, cap) })),
  };
}

/** A fixed amount, or a percentage of a base. */
export const portionOf = (base: Fen, { pct, amount }: Portion): Fen =>
  amount === undefined ? percentOf(base, pct ?? 0) : fenOf(amount);
