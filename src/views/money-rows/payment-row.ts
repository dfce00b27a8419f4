import { fill } from '../../i18n/messages.ts';
import type { PaymentStanding, Precondition } from '../../obligations/payments.ts';
import { addressOf } from '../address.ts';
import { fieldText } from '../duty-words/vocabulary.ts';
import { shortLink } from '../obligation-page.ts';
import type { Site } from '../site.ts';
import { linkTo, type LinkView } from '../value.ts';
import { verdictView, type VerdictView } from '../verdicts-of-site.ts';
import { yuanText } from '../yuan-text.ts';

/** One part of the price: what it waits for, by when, what was paid. */
export interface PaymentRow {
  readonly part: string;
  readonly condition: string;
  readonly amount: string;
  readonly clause: LinkView | undefined;
  readonly duty: LinkView | undefined;
  /** Each with its day, or that it is not there yet. */
  readonly waits: readonly { readonly text: string; readonly day: string; readonly isOpen: boolean }[];
  readonly due: string;
  readonly verdict: VerdictView | undefined;
  readonly paid: readonly LinkView[];
  readonly left: string;
  readonly isOwed: boolean;
}

/** A part of the price as a row. */
export function paymentRow(standing: PaymentStanding, site: Site): PaymentRow {
  const { words, library } = site;
  const { part, amount, condition, clause, obligation, preconditions, due, verdict, paid, unpaid } = standing;
  const duty = obligation === null ? undefined : library.byId.get(obligation);
  return {
    part,
    condition,
    amount: yuanText(amount),
    clause: clause === null ? undefined : shortLink(clause, site),
    duty: duty && { text: duty.id, href: addressOf(duty), note: duty.title },
    waits: preconditions.map((one) => ({
      text: waitText(one, site),
      day: one.day ?? words.moneyWaitsOpen,
      isOpen: one.day === null,
    })),
    due: due ?? '',
    verdict: verdict === null ? undefined : verdictView(verdict, site),
    paid: paid.map(({ record, on, fen }) => ({
      text: fill(words.moneyOnDay, { day: on, amount: yuanText(fen) }),
      href: linkTo(record, library).href,
    })),
    left: yuanText(unpaid),
    isOwed: unpaid > 0,
  };
}

/** A precondition in words: `payment part=P1 invoice.received_on` is 发票收票日, `end` the end of the term. */
function waitText({ name }: Precondition, site: Site): string {
  const { words, library } = site;
  if (name === 'end') return words.moneyEndOfTerm;
  if (name === 'start') return words.moneyStartOfTerm;
  if (/^\d{4}-\d{2}-\d{2}$/u.test(name)) return words.moneyAgreedDay;
  const named = name.split(' ');
  const kind = library.kinds.find((one) => one.name === named[0]);
  const path = named.at(-1)!;
  const field = fieldText({ site, decidedFor: 'record', kinds: [kind?.name ?? 'payment'] }, path);
  return kind && kind.name !== 'payment'
    ? fill(words.moneyWaitOf, { kind: kind.labels[site.settings.locale], field })
    : field;
}
