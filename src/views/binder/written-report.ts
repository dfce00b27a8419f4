import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import { choiceText } from '../documents/record-words.ts';
import type { Site } from '../site.ts';
import { linkTo, shortTime } from '../value.ts';
import { paragraph } from './plain-blocks.ts';

/** Makes the value of a report from its record. */
export type ReportOf = (site: Site, entry: Entry) => ReportDocument;

interface Written {
  readonly form: string;
  readonly period: { readonly from: string; readonly to: string };
  readonly by: string;
  readonly reviewed?: { readonly by: string; readonly on: string };
  readonly issues?: readonly { readonly no: number; readonly frozen_at: string; readonly inputs: string }[];
  readonly delivery?: { readonly to: string; readonly at: string };
}

/** Whether a report was handed over or frozen; anything else is still a draft. */
export const isIssued = ({ data }: Entry): boolean =>
  ((data['issues'] ?? []) as readonly unknown[]).length > 0 || data['delivery'] !== undefined;

/** A report as its author wrote it: its cover and its words by heading, without computed figures. */
export const writtenReport: ReportOf = (site, entry) => {
  const { words, settings } = site;
  const { form, period, by, reviewed, issues, delivery } = entry.data as unknown as Written;
  const nameOf = (id: string) => linkTo(id, site.library).text;
  const issue = issues?.at(-1);
  const sections = entry.body ? site.bodies.sections(entry.body.digest) : [];
  return {
    id: entry.id,
    title: entry.title,
    lang: settings.locale,
    cover: [
      { label: words.binderForm, text: choiceText(site, entry.kind.shape, 'form', form) },
      { label: words.binderPeriod, text: fill(words.periodSpan, period) },
      { label: words.writtenBy, text: nameOf(by) },
      { label: words.reviewedBy, text: reviewed ? `${nameOf(reviewed.by)}　${reviewed.on}` : '' },
      { label: words.deliveredTo, text: delivery ? `${nameOf(delivery.to)}　${shortTime(delivery.at)}` : '' },
      { label: words.frozen, text: issue ? `${shortTime(issue.frozen_at)}　${issue.inputs}` : '' },
    ],
    isDraft: !isIssued(entry),
    day: (delivery?.at ?? issue?.frozen_at ?? site.today).slice(0, 10),
    sections: sections
      .filter(({ heading }) => heading)
      .map(({ anchor, heading, text }) => ({ id: anchor, heading, blocks: text ? [paragraph(text)] : [] })),
    signatures: [
      { label: words.writtenBy, text: nameOf(by) },
      { label: words.reviewedBy, text: reviewed ? nameOf(reviewed.by) : '' },
      { label: words.deliveredTo, text: delivery ? nameOf(delivery.to) : '' },
    ],
  };
};
