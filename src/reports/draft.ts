import { addMonths, firstDay, lastDay, type CivilDay } from '../calendar/civil-day.ts';
import { termOf } from '../calendar/term.ts';
import { fill, type Messages } from '../i18n/messages.ts';
import { entriesOf, type Library } from '../model/library.ts';
import type { Lang } from '../../schemas/shared/field.ts';
import type { Period } from './period.ts';
import { headingsOf, type ReportRecord } from './report-record.ts';
import type { Proposal } from './risks.ts';

/** What is to be reported: the form, the days, and what people call it. */
export interface DraftPlan {
  readonly stem: string;
  readonly form: ReportRecord['form'];
  readonly period: Period;
  readonly title: string;
}

type Words = Messages['words'];

/**
 * The report that a period names: `2022-10` a month, `2022-Q4` a quarter, `2022-Y` a year, `TERM` the whole term of the
 * contract; nothing where it names none.
 */
export function draftPlan(name: string, library: Library, words: Words): DraftPlan | undefined {
  const [, year = '', part = ''] = /^(\d{4})-(\d{2}|Q[1-4]|Y)$/u.exec(name) ?? [];
  if (!year) return name === 'TERM' ? termPlan(library, words) : undefined;
  const plan = (form: DraftPlan['form'], first: string, months: number, title: string): DraftPlan => ({
    stem: name,
    form,
    period: { from: firstDay(first), to: lastDay(addMonths(first, months - 1)) },
    title,
  });
  if (part === 'Y') return plan('annual', `${year}-01`, 12, fill(words.reportDraftTitleYear, { year }));
  if (part.startsWith('Q')) {
    const quarter = Number(part[1]);
    const first = addMonths(`${year}-01`, 3 * (quarter - 1));
    return plan('quarterly', first, 3, fill(words.reportDraftTitleQuarter, { year, quarter }));
  }
  const month = Number(part);
  if (month < 1 || month > 12) return undefined;
  return plan('monthly', name, 1, fill(words.reportDraftTitleMonth, { year, month }));
}

function termPlan(library: Library, words: Words): DraftPlan | undefined {
  const term = termOf(library);
  return (
    term && { stem: 'TERM', form: 'term', period: { from: term.from, to: term.to }, title: words.reportDraftTitleTerm }
  );
}

/** The person who writes reports: one who manages the project and is on post, else the first on record. */
export function draftAuthor(library: Library, day: CivilDay): string | undefined {
  const people = entriesOf(library, 'person');
  const manages = people.find(({ data }) => {
    const {
      roles = [],
      on_post = '',
      off_post = '9999',
    } = data as {
      readonly roles?: readonly string[];
      readonly on_post?: CivilDay;
      readonly off_post?: CivilDay;
    };
    return roles.includes('pm') && on_post <= day && day <= off_post;
  });
  return (manages ?? people[0])?.id;
}

/** The file of a new report: its front matter with the risks that the data show, and each section with what to write. */
export function draftText(
  { stem, form, period, title }: DraftPlan,
  author: string,
  proposals: readonly Proposal[],
  { library, words, lang }: { readonly library: Library; readonly words: Words; readonly lang: Lang },
): string {
  const kind = library.kinds.find(({ name }) => name === 'report')!;
  const risks = proposals.flatMap(({ key, text }) => [
    `#   # ${text}`,
    `#   - {of: ${JSON.stringify(key)}, answer: keep, reason: }`,
  ]);
  const hints = [
    words['reportHint-1'],
    words['reportHint-2'],
    words['reportHint-3'],
    words['reportHint-4'],
    words['reportHint-5'],
    words['reportHint-6'],
    words['reportHint-7'],
    words['reportHint-8'],
  ];
  return [
    '---',
    `id: RPT-${stem}`,
    `title: ${title}`,
    `form: ${form}`,
    `period: {from: ${period.from}, to: ${period.to}}`,
    `by: ${author}`,
    ...(risks.length ? [`# ${words.reportDraftRisks}`, '# risks:', ...risks] : []),
    '---',
    ...headingsOf(kind, form, lang).flatMap((heading, index) => [
      '',
      `## ${heading}`,
      '',
      `${words.reportToWrite}${hints[index] ?? heading}`,
    ]),
    '',
  ].join('\n');
}

/** Whether a paragraph is still the hint of a draft. */
export const isHint = (text: string, words: Words): boolean => text.startsWith(words.reportToWrite);
