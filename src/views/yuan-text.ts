import { yuan, type Fen } from '../obligations/fen.ts';

/** An amount for people, `¥1,668,000.00`; below zero with a minus before it. */
export const yuanText = (amount: Fen): string => `${amount < 0 ? '−' : ''}¥${grouped(yuan(Math.abs(amount)))}`;

/** Amounts with two decimals within a text, each in groups of three: `3 d × 27800.00` is `3 d × 27,800.00`. */
export const grouped = (text: string): string =>
  text.replace(/\d{4,}(?=\.\d{2}(?!\d))/gu, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/gu, ','));
