import { fill } from '../i18n/messages.ts';
import { fenOf, percentOf } from '../obligations/fen.ts';
import type { Money, MonthStanding, PenaltyStanding } from '../obligations/money.ts';
import type { Cap, Party, Portion } from '../obligations/penalty.ts';
import { shortLink } from './obligation-page.ts';
import { chargeRow, type ChargeRow } from './money-rows/charge-row.ts';
import { paymentRow, type PaymentRow } from './money-rows/payment-row.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';
import { standingsOf, verdictsOfSite } from './verdicts-of-site.ts';
import { yuanText } from './yuan-text.ts';

/** A key figure, with a word on it. */
export interface MoneyFigure {
  readonly label: string;
  readonly text: string;
  readonly note: string;
}

/** What one clause makes breaches cost, and the charges under it. */
export interface PenaltyPart {
  readonly title: string;
  readonly clause: LinkView;
  /** Its rate and caps as a sentence. */
  readonly terms: string;
  readonly readings: readonly LinkView[];
  readonly excusals: readonly LinkView[];
  readonly charges: readonly ChargeRow[];
  readonly gross: string;
  readonly net: string;
}

/** What a month owes. */
export interface MonthLine {
  readonly month: string;
  readonly price: string;
  readonly client: string;
  readonly vendor: string;
  readonly net: string;
}

/** Payments and penalties as figures: what was paid, what breaches cost, what each month owes. */
export interface MoneyPage {
  readonly frame: Frame;
  readonly lede: string;
  /** None without a contract. */
  readonly figures: readonly MoneyFigure[];
  readonly payments: readonly PaymentRow[];
  readonly penalties: readonly PenaltyPart[];
  readonly months: readonly MonthLine[];
}

/** The page on money, from the same result as `zhiku verdicts --format json`. */
export function moneyPage(site: Site): MoneyPage {
  const { words, today, library } = site;
  const { money } = verdictsOfSite(site);
  const kind = library.kinds.find(({ name }) => name === 'payment')!;
  const frame = frameOf(site, words.moneyTitle, '/money/', kind);
  if (!money) {
    const lede = fill(words.moneyNone, { file: 'contract/contract.yaml' });
    return { frame, lede, figures: [], payments: [], penalties: [], months: [] };
  }
  return {
    frame,
    lede: fill(words.moneyLede, { day: today }),
    figures: figuresOf(money, site),
    payments: money.payments.map((one) => paymentRow(one, site)),
    penalties: money.penalties.map((one) => penaltyPart(one, money, site)),
    months: money.months.map(monthLine),
  };
}

function figuresOf({ total, payments, exposure }: Money, { words }: Site): MoneyFigure[] {
  const paid = payments.flatMap((one) => one.paid);
  const left = payments.reduce((sum, { unpaid }) => sum + unpaid, 0);
  const party = (one: Party, label: string): MoneyFigure => {
    const { gross, fen } = exposure[one];
    const note = gross > fen ? fill(words.moneyGrossNote, { amount: yuanText(gross) }) : '';
    return { label, text: yuanText(fen), note };
  };
  const paidText = yuanText(paid.reduce((sum, { fen }) => sum + fen, 0));
  return [
    { label: words.moneyTotal, text: yuanText(total), note: '' },
    { label: words.moneyPaid, text: paidText, note: fill(words.moneyPaidNote, { count: paid.length }) },
    { label: words.moneyLeft, text: yuanText(left), note: '' },
    party('vendor', words.moneyVendor),
    party('client', words.moneyClient),
  ];
}

function penaltyPart(penalty: PenaltyStanding, money: Money, site: Site): PenaltyPart {
  const { words, library } = site;
  const { clause, bearer, charges, excusals, gross, fen } = penalty;
  const duties = new Set(charges.map(({ obligation }) => obligation));
  const standings = new Map(
    standingsOf(site).flatMap((one) => (duties.has(one.entry.id) ? [[one.entry.id, one]] : [])),
  );
  const referring = (library.referrers.get(clause) ?? []).filter(({ from }) => from.kind.name === 'interpretation');
  return {
    title: bearer === 'vendor' ? words.moneyVendor : words.moneyClient,
    clause: shortLink(clause, site),
    terms: termsText(penalty, money, site),
    readings: [...new Set(referring.map(({ from }) => from.id))].map((id) => shortLink(id, site)),
    excusals: excusals.map((id) => shortLink(id, site)),
    charges: charges.map((one) => chargeRow(one, standings.get(one.obligation), site)),
    gross: yuanText(gross),
    net: yuanText(fen),
  };
}

/** A rate and its caps as a sentence. */
function termsText({ per, rate, base, table, caps }: PenaltyStanding, money: Money, { words }: Site): string {
  const portion = (one: Portion) => portionText(one, base, money, words);
  const rows = table.map((row) =>
    fill(words.moneyTableRow, { below: `${Number((row.below * 100).toFixed(6))}%`, rate: portion(row) }),
  );
  const rateText =
    per === 'table'
      ? fill(words.moneyPerTable, { rows: rows.join(words.listComma) })
      : fill(words[PER_WORDS[per]], { rate: portion(rate) });
  const capTexts = caps.map(({ per: scope, fen }) => fill(words[CAP_WORDS[scope]], { amount: yuanText(fen) }));
  const sentences = capTexts.length ? capTexts : [words.moneyNoCap];
  const whole = sentences.reduce((rate, cap) => fill(words.moneyPer, { rate, caps: cap }), rateText);
  return whole.replace(/(?<=\p{Script=Han})¥/gu, ' ¥');
}

const PER_WORDS = { day: 'moneyPerDay', event: 'moneyPerEvent', 'started-hour': 'moneyPerHour' } as const;
const CAP_WORDS = {
  record: 'moneyCapRecord',
  month: 'moneyCapMonth',
  term: 'moneyCapTerm',
} as const satisfies Readonly<Record<Cap['per'], string>>;

function portionText(
  { pct, amount }: Portion,
  base: PenaltyStanding['base'],
  { total, monthly }: Money,
  words: Site['words'],
): string {
  if (amount !== undefined) return yuanText(fenOf(amount));
  const percent = pct ?? 0;
  if (base === 'unpaid') return fill(words.moneyOfUnpaid, { pct: percent });
  const [word, whole] = base === 'month' ? [words.moneyOfMonth, monthly] : [words.moneyOfTotal, total];
  return fill(word, { pct: percent, amount: yuanText(percentOf(whole, percent)) });
}

const monthLine = ({ month, payable, client, vendor, net }: MonthStanding): MonthLine => ({
  month,
  price: yuanText(payable),
  client: yuanText(client),
  vendor: yuanText(vendor),
  net: yuanText(net),
});
