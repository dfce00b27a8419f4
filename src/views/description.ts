import type { Lang } from '../../schemas/shared/field.ts';
import type { Article } from './page-head.ts';
import type { RecordView } from './record-page.ts';
import { plainText } from './value.ts';

/** As much as previews show. */
const LONGEST = 160;

/** One line that says what a record is, for previews and search engines: its kind, its id and what it begins with. */
export function descriptionOf(record: RecordView, lang: Lang): string {
  const first = record.lead.length ? record.lead : record.fields.slice(0, 4);
  const values = first.map(({ label, value }) => `${label} ${plainText(value, lang)}`);
  const text = [`${record.kindLabel} ${record.id}`, ...values].join(lang === 'en' ? '; ' : '；').replace(/\s+/gu, ' ');
  const characters = [...text];
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST - 1).join('')}…` : text;
}

/** What a document is, for programs that read its page. */
export const articleOf = ({ title, source }: RecordView): Article => ({
  headline: title,
  changed: source.changed?.day,
  author: source.changed?.author,
});
