import { fill } from '../i18n/messages.ts';
import type { Decision } from '../obligations/decide.ts';
import type { Verdict } from '../obligations/result.ts';
import { monthParts } from './duty-words.ts';
import { instanceText } from './decision-text.ts';
import type { Site } from './site.ts';
import { countsOf, OPEN_VERDICTS, verdictView, type VerdictCount } from './verdicts-of-site.ts';

/** A mark of the strip; one that asks for something says which instance it is and leads to its row. */
export interface StripMark {
  readonly verdict: Verdict;
  readonly label?: string;
  readonly href?: string;
}

/** Instances of one month as marks. */
export interface StripMonth {
  readonly month: string;
  readonly title: string;
  readonly total: number;
  readonly counts: readonly VerdictCount[];
  readonly marks: readonly StripMark[];
}

/** The anchor of an instance on the page of its duty. */
export const instanceAnchor = (instance: string): string => `i-${instance.replace(/\s+/gu, '_')}`;

/** All instances of a duty as marks, month by month. `rows` are the instances that have a row to lead to. */
export function stripOf(decisions: readonly Decision[], rows: ReadonlySet<string>, site: Site): StripMonth[] {
  const months = Map.groupBy(decisions, ({ from }) => from.slice(0, 7));
  return [...months].map(([month, own]) => ({
    month,
    title: fill(site.words.monthTitle, monthParts(month)),
    total: own.length,
    counts: countsOf(
      own.map(({ verdict }) => verdict),
      site,
    ),
    marks: own.map((one) => markOf(one, rows, site)),
  }));
}

function markOf({ verdict, instance }: Decision, rows: ReadonlySet<string>, site: Site): StripMark {
  if (!OPEN_VERDICTS.has(verdict)) return { verdict };
  const label = `${instanceText(instance, site)} ${verdictView(verdict, site).word}`;
  return rows.has(instance) ? { verdict, label, href: `#${instanceAnchor(instance)}` } : { verdict, label };
}
