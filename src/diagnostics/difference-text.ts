import type { Messages } from '../i18n/messages.ts';
import type { Difference, InstanceChange, Side } from '../obligations/difference.ts';
import { yuan } from '../obligations/fen.ts';
import type { Verdict } from '../obligations/result.ts';
import { VERDICT_WORDS } from '../obligations/verdict-words.ts';

type Words = Messages['words'];

/** A part of a difference as a table: its heading, the heads of its columns, its rows. */
interface Part {
  readonly heading: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** How many things that are missing a line names. */
const NAMED = 3;

/** A difference as lines for a terminal; one line when there is none. */
export function differenceText(difference: Difference, words: Words): string {
  const parts = partsOf(difference, words);
  if (!parts.length) return words.diffNothing;
  return parts
    .map(({ heading, rows }) => [heading, ...rows.map((row) => `  ${row.filter(Boolean).join('  ')}`)].join('\n'))
    .join('\n\n');
}

/** A difference in Markdown, as a comment on a pull request shows it. */
export function differenceMarkdown(difference: Difference, words: Words): string {
  const parts = partsOf(difference, words);
  if (!parts.length) return words.diffNothing;
  return parts
    .map(({ heading, heads, rows }) =>
      [`### ${heading}`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n'),
    )
    .join('\n\n');
}

/** What stands in a cell cannot end it, and shows as it is. */
const line = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replace(/[\\|<>*_`[\]]/gu, '\\$&').replace(/\n/gu, ' ')).join(' | ')} |`;

function partsOf({ verdicts, figures, duties, exposure }: Difference, words: Words): Part[] {
  const say = (verdict: Verdict | null | undefined) => (verdict ? words[VERDICT_WORDS[verdict]] : words.diffAbsent);
  const arrow = (was: string, is: string) => `${was} → ${is}`;
  const instances = (changes: readonly InstanceChange[]) =>
    changes.map(({ obligation, was, is }) => [
      obligation,
      keyOf(was, is),
      arrow(say(was?.verdict), say(is?.verdict)),
      was?.measured === is?.measured ? (is?.measured ?? '') : arrow(was?.measured ?? '–', is?.measured ?? '–'),
      missingOf(is, words),
    ]);
  const heads = [words.diffObligation, words.diffInstance, words.diffVerdict, words.diffMeasured, words.diffMissing];
  const parts: Part[] = [
    { heading: words.diffVerdicts, heads, rows: instances(verdicts) },
    { heading: words.diffFigures, heads, rows: instances(figures) },
    {
      heading: words.diffDuties,
      heads: [words.diffObligation, words.diffVerdict],
      rows: duties.map(({ obligation, was, is }) => [obligation, arrow(say(was), say(is))]),
    },
    {
      heading: words.diffExposure,
      heads: [words.diffParty, words.diffAmount],
      rows: exposure.map(({ party, was, is }) => [
        party === 'client' ? words.diffClient : words.diffVendor,
        arrow(yuan(was), yuan(is)),
      ]),
    },
  ];
  return parts.filter(({ rows }) => rows.length);
}

const keyOf = (was: Side | null, is: Side | null): string =>
  was && is && was.key !== is.key ? `${was.key} → ${is.key}` : (is ?? was)!.key;

function missingOf(is: Side | null, words: Words): string {
  const missing = is?.missing ?? [];
  const more = missing.length - NAMED;
  return [...missing.slice(0, NAMED), ...(more > 0 ? [words.diffMore.replace('{count}', String(more))] : [])].join(
    '; ',
  );
}
