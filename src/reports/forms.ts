import type { InputRange } from './inputs.ts';
import type { SectionId } from './measure.ts';
import type { ReportRecord } from './report-record.ts';
import type { CaseTopic, ReportTopic } from './scope.ts';
import { EVENT_TOPICS, FAULT_TOPICS, TOPICS } from './sections/index.ts';

/** What a form of report shows besides its words: which sections of figures, and under which of its headings. */
export interface ReportLayout {
  readonly topics: readonly ReportTopic[];
  /** Position of the heading under which figures stand; the same for risks, where the form has such a heading. */
  readonly figures: number;
  readonly risks: number | undefined;
  /** Positions of sections that stand under another heading than the rest. */
  readonly places?: { readonly [section in SectionId]?: number };
}

/** A layout before one knows which records the report is about. */
type Layout = Omit<ReportLayout, 'topics'> & {
  readonly topics: readonly ReportTopic[] | ((about: readonly string[]) => readonly ReportTopic[]);
};

const PERIODIC: Layout = { topics: TOPICS, figures: 1, risks: 3 };

const only = (...ids: readonly string[]): readonly ReportTopic[] => TOPICS.filter(({ id }) => ids.includes(id));

const on = (topics: readonly CaseTopic[]) => (about: readonly string[]) => topics.map((topic) => topic(about));

const LAYOUTS: Readonly<Record<ReportRecord['form'], Layout>> = {
  monthly: PERIODIC,
  quarterly: PERIODIC,
  annual: PERIODIC,
  term: PERIODIC,
  inspection: { topics: only('inspections'), figures: 0, risks: undefined },
  // What happened is told of single records; the times of an incident stand under its third heading.
  event: { topics: on(EVENT_TOPICS), figures: 2, risks: undefined },
  fault: {
    topics: on(FAULT_TOPICS),
    figures: 0,
    risks: undefined,
    places: { 'case-course': 2, 'case-steps': 2, 'case-causes': 3, 'case-actions': 4, 'case-evidence': 5 },
  },
  other: { topics: [], figures: 1, risks: undefined },
};

export function layoutOf({ form, about = [] }: Pick<ReportRecord, 'form' | 'about'>): ReportLayout {
  const { topics, ...layout } = LAYOUTS[form];
  return { ...layout, topics: typeof topics === 'function' ? topics(about) : topics };
}

/** Its sections that count records. How duties stood says nothing of one record, and that a report is untrue is one of them. */
export const countingTopics = (record: Pick<ReportRecord, 'form' | 'about'>): readonly ReportTopic[] =>
  layoutOf(record).topics.filter(({ id }) => id !== 'obligations');

/** The records that a report rests on. */
export function inputRange({ form, period, about }: ReportRecord): InputRange {
  const { topics } = LAYOUTS[form];
  if (typeof topics === 'function' || !topics.length)
    return { period, about: about ?? [], ...(form === 'fault' && { isCase: true }) };
  return { period, kinds: topics === TOPICS ? undefined : topics.flatMap(({ kinds }) => kinds) };
}
