import type { CivilDay } from '../calendar/civil-day.ts';
import { measuredText, missingView } from './decision-text.ts';
import { frequencyText } from './duty-in-words.ts';
import { textOf } from './obligation-page.ts';
import type { Site } from './site.ts';
import { OPEN_VERDICTS, standingsOf, verdictView } from './verdicts-of-site.ts';

/** What stands in a cell of a spreadsheet: text, a number to reckon with, or a day. */
export type SheetCell = string | number | { readonly day: CivilDay };

/** A table for a spreadsheet. */
export interface Sheet {
  /** Name of its file. */
  readonly name: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** The tables of verdicts: every duty, every instance, everything that is missing. */
export const sheetsOf = (site: Site): readonly Sheet[] => [dutySheet(site), instanceSheet(site), missingSheet(site)];

/** A table as text, its heads first. */
export const sheetText = ({ heads, rows }: Sheet): string[][] => [
  [...heads],
  ...rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.day : String(cell)))),
];

/** Every duty of the contract as a row. */
export function dutySheet(site: Site): Sheet {
  const { words } = site;
  return {
    name: 'duties',
    title: words.acceptanceDuties,
    heads: [
      words.id,
      words.acceptanceDuty,
      words.acceptanceClause,
      words.dutyBearer,
      words.acceptancePer,
      words.verdict,
      words.verdictMet,
      words.dutyInstances,
      words.dutyOpenOnes,
      words.acceptanceReading,
    ],
    rows: standingsOf(site).map(({ entry, verdict, decisions }) => [
      entry.id,
      entry.title,
      listOf(entry.data['clauses']),
      textOf(entry, 'bearer', site),
      frequencyText(entry.data, site),
      verdict ? verdictView(verdict, site).word : words.verdictUnchecked,
      decisions.filter((one) => one.verdict === 'met').length,
      decisions.length,
      decisions
        .filter((one) => OPEN_VERDICTS.has(one.verdict))
        .map(({ instance }) => instance)
        .join(' '),
      listOf(entry.data['interpretations']),
    ]),
  };
}

/** Every verdict as a row. */
export function instanceSheet(site: Site): Sheet {
  const { words } = site;
  return {
    name: 'instances',
    title: words.acceptanceInstances,
    heads: [
      words.id,
      words.acceptanceDuty,
      words.dutyInstance,
      words.spanFrom,
      words.spanTo,
      words.dutyDue,
      words.verdict,
      words.dutyMissing,
      words.dutyMeasured,
      words.dutyEvidence,
    ],
    rows: standingsOf(site).flatMap(({ entry, decisions }) =>
      decisions.map((one) => [
        entry.id,
        entry.title,
        one.instance,
        { day: one.from },
        { day: one.to },
        dayCell(one.due),
        verdictView(one.verdict, site).word,
        one.missing.map((missing) => missingText(missing, site)).join('; '),
        measuredText(one.measured, site),
        one.evidence.join(' '),
      ]),
    ),
  };
}

/** Everything that is missing or offends where something is asked for, one row each. */
export function missingSheet(site: Site): Sheet {
  const { words } = site;
  return {
    name: 'missing',
    title: words.acceptanceMissing,
    heads: [
      words.id,
      words.acceptanceDuty,
      words.dutyInstance,
      words.dutyDue,
      words.verdict,
      words.acceptanceRecord,
      words.dutyMissing,
    ],
    rows: standingsOf(site).flatMap(({ entry, decisions }) =>
      decisions
        .filter(({ verdict }) => OPEN_VERDICTS.has(verdict))
        .flatMap((one) =>
          one.missing.map((missing) => {
            const { link, text } = missingView(missing, site);
            const verdict = verdictView(one.verdict, site).word;
            return [entry.id, entry.title, one.instance, dayCell(one.due), verdict, link?.text ?? '', text];
          }),
        ),
    ),
  };
}

const dayCell = (day: CivilDay | null): SheetCell => (day === null ? '' : { day });

function missingText(missing: string, site: Site): string {
  const { link, text } = missingView(missing, site);
  return [link?.text, text].filter(Boolean).join(' ');
}

const listOf = (value: unknown): string => ((value ?? []) as readonly string[]).join(' ');
