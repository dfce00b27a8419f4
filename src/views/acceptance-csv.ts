import type { Site } from './site.ts';
import { measuredText, missingView } from './decision-text.ts';
import { frequencyText } from './duty-in-words.ts';
import { standingsOf, verdictView } from './verdicts-of-site.ts';

/** A table for a spreadsheet: its heads and rows as text. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Every duty of the contract as a row. */
export function dutySheet(site: Site): Sheet {
  const { words } = site;
  const heads = [
    words.id,
    words.acceptanceDuty,
    words.acceptanceClause,
    words.acceptancePer,
    words.verdict,
    words.verdictMet,
    words.dutyInstances,
    words.dutyOpenOnes,
    words.acceptanceReading,
  ];
  return {
    name: 'duties',
    rows: [
      heads,
      ...standingsOf(site).map(({ entry, verdict, decisions }) => [
        entry.id,
        entry.title,
        listOf(entry.data['clauses']),
        frequencyText(entry.data, site),
        verdict ? verdictView(verdict, site).word : words.verdictUnchecked,
        String(decisions.filter((one) => one.verdict === 'met').length),
        String(decisions.length),
        decisions
          .filter((one) => one.verdict === 'unmet' || one.verdict === 'undetermined' || one.verdict === 'due')
          .map(({ instance }) => instance)
          .join(' '),
        listOf(entry.data['interpretations']),
      ]),
    ],
  };
}

/** Every verdict as a row. */
export function instanceSheet(site: Site): Sheet {
  const { words } = site;
  const heads = [
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
  ];
  return {
    name: 'instances',
    rows: [
      heads,
      ...standingsOf(site).flatMap(({ entry, decisions }) =>
        decisions.map((one) => [
          entry.id,
          entry.title,
          one.instance,
          one.from,
          one.to,
          one.due ?? '',
          verdictView(one.verdict, site).word,
          one.missing.map((missing) => missingText(missing, site)).join('; '),
          measuredText(one.measured, site),
          one.evidence.join(' '),
        ]),
      ),
    ],
  };
}

function missingText(missing: string, site: Site): string {
  const { link, text } = missingView(missing, site);
  return [link?.text, text].filter(Boolean).join(' ');
}

const listOf = (value: unknown): string => ((value ?? []) as readonly string[]).join(' ');

/** Names of the files that a spreadsheet can open. */
export const sheetsOf = (site: Site): readonly Sheet[] => [dutySheet(site), instanceSheet(site)];
