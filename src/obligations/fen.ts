import { decimalOf } from './decimal.ts';

/** Money is whole fen, hundredths of a yuan: no fraction is ever lost or invented. */
export type Fen = number;

/** An amount as a record writes it, `1668000.00`, in fen. */
export function fenOf(amount: unknown): Fen {
  const decimal = decimalOf(amount);
  if (!decimal) return 0;
  const { digits, decimals } = decimal;
  return Number(decimals <= 2 ? digits * 10n ** BigInt(2 - decimals) : digits / 10n ** BigInt(decimals - 2));
}

/** So many percent of an amount, to the nearest fen; half a fen counts as one. */
export function percentOf(amount: Fen, percent: number): Fen {
  const { digits, decimals } = decimalOf(percent) ?? { digits: 0n, decimals: 0 };
  const whole = 100n * 10n ** BigInt(decimals);
  return Number((BigInt(amount) * digits * 2n + whole) / (whole * 2n));
}

/** An amount in yuan with two decimals, `139000.00`. */
export function yuan(amount: Fen): string {
  const size = String(Math.abs(amount)).padStart(3, '0');
  return `${amount < 0 ? '-' : ''}${size.slice(0, -2)}.${size.slice(-2)}`;
}
