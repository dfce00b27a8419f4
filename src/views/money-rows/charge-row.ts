import { fill } from '../../i18n/messages.ts';
import type { Charge } from '../../obligations/charges.ts';
import { addressOf } from '../address.ts';
import { instanceText } from '../decision-text.ts';
import { instanceAnchor } from '../obligation-strip.ts';
import type { Site } from '../site.ts';
import type { LinkView } from '../value.ts';
import type { Standing } from '../verdicts-of-site.ts';
import { grouped, yuanText } from '../yuan-text.ts';

/** What one breach costs, and how it was worked out. */
export interface ChargeRow {
  readonly duty: LinkView;
  readonly title: string;
  /** The instance, on the page of its duty. */
  readonly instance: LinkView;
  readonly days: string;
  readonly how: string;
  /** The day on which a cap is reached, where it cuts this charge and not all of it. */
  readonly capped: string;
  readonly gross: string;
  readonly net: string;
  /** Whether caps leave nothing of it. */
  readonly isCapped: boolean;
}

/** A charge as a row. */
export function chargeRow(charge: Charge, standing: Standing | undefined, site: Site): ChargeRow {
  const { words } = site;
  const { obligation, key, from, to, gross, fen, cappedOn, derivation } = charge;
  const href = standing && addressOf(standing.entry);
  const [worked = ''] = derivation.split(' → ');
  return {
    duty: { text: obligation, href },
    title: standing?.entry.title ?? '',
    instance: { text: instanceText(key, site), href: href && `${href}#${encodeURIComponent(instanceAnchor(key))}` },
    days: from === to ? from : fill(words.periodSpan, { from, to }),
    how: grouped(
      worked.replace(/^(\d+) ([dh])\b/u, (_, count: string, unit: string) => `${count} ${unitOf(unit, site)}`),
    ),
    capped: cappedOn === null || fen === 0 || fen === gross ? '' : fill(words.moneyCapped, { day: cappedOn }),
    gross: yuanText(gross),
    net: yuanText(fen),
    isCapped: fen === 0 && gross > 0,
  };
}

const unitOf = (unit: string, { words }: Site): string => (unit === 'd' ? words.moneyDayUnit : words.moneyHourUnit);
