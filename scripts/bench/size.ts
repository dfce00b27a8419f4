/** How large a knowledge base to make. */
export interface Size {
  readonly documents: number;
  /** All records that are no documents: inventory, people and logs. */
  readonly records: number;
}

/** Records that a busy team writes in one month. */
const RECORDS_A_MONTH = 830;

/** The last month with records. */
const LAST_YEAR = 2022;
const LAST_MONTH = 12;

/** The months over which so many records are spread, oldest first. */
export function monthsOf(records: number): string[] {
  const count = Math.max(1, Math.round(records / RECORDS_A_MONTH));
  return Array.from({ length: count }, (_, index) => {
    const month = LAST_YEAR * 12 + LAST_MONTH - count + index;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** A number with as many digits as wanted. */
export const digits = (value: number, width: number): string => String(value).padStart(width, '0');

/** Ids `stem1` to `stemN` with as many digits as wanted. */
export const ids = (stem: string, count: number, width: number): string[] =>
  Array.from({ length: count }, (_, index) => stem + digits(index + 1, width));
