import { addDays, monthsLater, type CivilDay } from './civil-day.ts';
import { entriesOf, type Library } from '../model/library.ts';

/** The days of a contract's term. */
export interface Term {
  /** The contract's id. */
  readonly contract: string;
  readonly from: CivilDay;
  readonly to: CivilDay;
}

/**
 * The term of a contract: the days it states, else so many months from its signature. The day of the signature is not
 * counted and the term ends on the corresponding day (民法典 201, 202).
 */
export function termOf(library: Library): Term | undefined {
  const [contract] = entriesOf(library, 'contract');
  if (!contract) return undefined;
  const { signed_on, term_months, from, to } = contract.data as {
    readonly signed_on?: CivilDay;
    readonly term_months?: number;
    readonly from?: CivilDay;
    readonly to?: CivilDay;
  };
  const first = from ?? (signed_on && addDays(signed_on, 1));
  const last = to ?? (signed_on && term_months !== undefined ? monthsLater(signed_on, term_months) : undefined);
  return first && last ? { contract: contract.id, from: first, to: last } : undefined;
}
