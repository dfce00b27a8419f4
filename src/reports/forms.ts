import type { InputRange } from './inputs.ts';
import type { ReportRecord } from './report-record.ts';
import type { ReportTopic } from './scope.ts';
import { TOPICS } from './sections/index.ts';

/** What a form of report shows besides its words: which sections of figures, and under which of its headings. */
export interface ReportLayout {
  readonly topics: readonly ReportTopic[];
  /** Position of the heading under which figures stand; the same for risks, where the form has such a heading. */
  readonly figures: number;
  readonly risks: number | undefined;
}

const PERIODIC: ReportLayout = { topics: TOPICS, figures: 1, risks: 3 };

const only = (...ids: readonly string[]): readonly ReportTopic[] => TOPICS.filter(({ id }) => ids.includes(id));

const LAYOUTS: Readonly<Record<ReportRecord['form'], ReportLayout>> = {
  monthly: PERIODIC,
  quarterly: PERIODIC,
  annual: PERIODIC,
  term: PERIODIC,
  inspection: { topics: only('inspections'), figures: 0, risks: undefined },
  // What happened is told of single records; the times of an incident stand under its third heading.
  event: { topics: [], figures: 2, risks: undefined },
  fault: { topics: [], figures: 1, risks: undefined },
  other: { topics: [], figures: 1, risks: undefined },
};

export const layoutOf = ({ form }: Pick<ReportRecord, 'form'>): ReportLayout => LAYOUTS[form];

/** Its sections that count records. How duties stood says nothing of one record, and that a report is untrue is one of them. */
export const countingTopics = (record: Pick<ReportRecord, 'form'>): readonly ReportTopic[] =>
  layoutOf(record).topics.filter(({ id }) => id !== 'obligations');

/** The records that a report rests on. */
export function inputRange({ form, period, about }: ReportRecord): InputRange {
  const { topics } = LAYOUTS[form];
  if (!topics.length) return { period, about: about ?? [] };
  return { period, kinds: topics === TOPICS ? undefined : topics.flatMap(({ kinds }) => kinds) };
}
