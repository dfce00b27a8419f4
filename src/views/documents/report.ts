import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import type { Site } from '../site.ts';
import { shortTime } from '../value.ts';
import type { DocumentParts, MarginFact } from './document-parts.ts';
import { choiceText, idCell } from './record-words.ts';

interface Report {
  readonly form: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly by: string;
  readonly reviewed?: { readonly by: string; readonly on: string };
  readonly issues?: readonly { readonly no: number; readonly frozen_at: string; readonly inputs: string }[];
  readonly delivery?: { readonly to: string; readonly by?: string; readonly at: string };
}

/** How much of a digest a reader compares. */
const DIGEST = 'sha256-'.length + 12;

/** A report: its period and issue beside the title, who wrote, reviewed and received it at its end. */
export function reportParts(site: Site, entry: Entry): DocumentParts {
  const report = entry.data as unknown as Report;
  const { words } = site;
  const issue = report.issues?.at(-1);
  const facts: MarginFact[] = [
    { label: words.writtenBy, cells: [idCell(report.by, site)] },
    ...(report.reviewed
      ? [{ label: words.reviewedBy, cells: [idCell(report.reviewed.by, site), { text: report.reviewed.on }] }]
      : []),
    ...(report.delivery
      ? [
          {
            label: words.deliveredTo,
            cells: [idCell(report.delivery.to, site), { text: shortTime(report.delivery.at) }],
          },
        ]
      : []),
    ...(issue
      ? [
          {
            label: words.frozen,
            cells: [{ text: shortTime(issue.frozen_at) }, { text: issue.inputs.slice(0, DIGEST) }],
          },
        ]
      : []),
  ];
  return {
    margin: [choiceText(site, entry.kind.shape, 'form', report.form), fill(words.fromTo, report.period)],
    facts,
    shown: ['form', 'period', 'by', 'reviewed', 'delivery'],
  };
}
