/** A number as a whole one and how many decimals it has: `12.50` is 1250 with 2. Sums of such numbers are exact. */
export interface Decimal {
  readonly digits: bigint;
  readonly decimals: number;
}

/** A number or its text as a decimal; nothing for what is none. */
export function decimalOf(value: unknown): Decimal | undefined {
  const [, sign, whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/u.exec(plainText(value)) ?? [];
  if (sign === undefined) return undefined;
  return { digits: BigInt(`${sign}${whole}${part}`), decimals: part.length };
}

/** Numbers in their usual writing: JavaScript writes very small ones with an exponent. */
const plainText = (value: unknown): string => {
  const text = String(value);
  return typeof value === 'number' && text.includes('e') ? value.toFixed(12).replace(/\.?0+$/u, '') : text;
};

const scaled = ({ digits, decimals }: Decimal, to: number): bigint => digits * 10n ** BigInt(to - decimals);

/** The sum of two. */
export function plus(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: scaled(a, decimals) + scaled(b, decimals), decimals };
}

/** The total of values that are numbers; others count nothing. */
export const sumOf = (values: readonly unknown[]): Decimal =>
  values.reduce<Decimal>((total, one) => plus(total, decimalOf(one) ?? ZERO), ZERO);

const ZERO: Decimal = { digits: 0n, decimals: 0 };

/** Below zero, zero or above, as the first is less than, equal to or more than the second. */
export function comparison(a: Decimal, b: Decimal): number {
  const decimals = Math.max(a.decimals, b.decimals);
  const difference = scaled(a, decimals) - scaled(b, decimals);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** A decimal times a whole number. */
export const times = ({ digits, decimals }: Decimal, factor: number): Decimal => ({
  digits: digits * BigInt(factor),
  decimals,
});

/** Without zeros at its end. */
export function decimalText({ digits, decimals }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const text = String(digits < 0n ? -digits : digits).padStart(decimals + 1, '0');
  const [whole, part] = [text.slice(0, text.length - decimals), text.slice(text.length - decimals).replace(/0+$/u, '')];
  return `${sign}${whole}${part && `.${part}`}`;
}

/** Whether so many of so many are at least a share, in whole numbers: 97 of 100 are 0.97. */
export function isAtLeast(good: number, of: number, share: number): boolean {
  const { digits, decimals } = decimalOf(share)!;
  return BigInt(good) * 10n ** BigInt(decimals) >= digits * BigInt(of);
}
