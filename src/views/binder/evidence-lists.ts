import { fill } from '../../i18n/messages.ts';
import type { Decision } from '../../obligations/decide.ts';
import type { ReportDocument, ReportSection, Run } from '../../reports/report-document.ts';
import { acceptancePage, type AcceptanceRow } from '../acceptance-page.ts';
import { instanceText, measuredText, missingView } from '../decision-text.ts';
import type { Site } from '../site.ts';
import { standingOfId, verdictView } from '../verdicts-of-site.ts';
import { column, ledger, paragraph } from './plain-blocks.ts';

/** Every instance of every duty with the records that decide it, by article of the contract. */
export function evidenceLists(site: Site): ReportDocument {
  const { words, settings, today } = site;
  return {
    id: 'EVIDENCE',
    title: words.binderEvidence,
    lang: settings.locale,
    cover: [
      { label: words.binderAsOf, text: today },
      { label: words.binderRule, text: words.binderEvidenceRule },
    ],
    isDraft: false,
    day: today,
    sections: acceptancePage(site).sections.map(({ id, title, rows }) => ({
      id: `evidence-${id}`,
      heading: title,
      blocks: [],
      sections: rows.map((row) => dutySection(row, site)),
    })),
    signatures: [],
  };
}

function dutySection({ id, link, per, met, total }: AcceptanceRow, site: Site): ReportSection {
  const { words } = site;
  const { entry, decisions } = standingOfId(site, id)!;
  const heading = `${id} ${link.text}`;
  const phrase = String(entry.data['phrase'] ?? '');
  const unchecked = String(entry.data['unchecked'] ?? words.verdictUnchecked);
  const columns = [
    column('instance', words.dutyInstance),
    column('due', words.dutyDue),
    column('verdict', words.verdict),
    column('missing', words.binderMissing),
    column('evidence', words.dutyEvidence),
  ];
  const table = ledger(
    `evidence-${id}`,
    fill(words.binderEvidenceCaption, { per: per || words.dutyInstances, met, total }),
    columns,
    decisions.map((decision) => rowOf(decision, site)),
  );
  return {
    id: `evidence-${id}`,
    heading,
    blocks: [...(phrase ? [paragraph(phrase)] : []), decisions.length ? table : paragraph(unchecked)],
  };
}

function rowOf(decision: Decision, site: Site): Run[] {
  const { verdict, instance, due, missing, measured, evidence } = decision;
  const lacks = missing.map((one) => {
    const { link, text } = missingView(one, site);
    return [link?.text, text].filter(Boolean).join(' ');
  });
  return [
    { text: instanceText(instance, site) },
    { text: due ?? '' },
    { text: verdictView(verdict, site).word, isStrong: verdict === 'unmet' },
    { text: [...lacks, measuredText(measured, site)].filter(Boolean).join('\n') },
    { text: evidence.join(' ') },
  ];
}
