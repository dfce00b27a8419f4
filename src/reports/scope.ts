import type { CivilDay } from '../calendar/civil-day.ts';
import type { LocalTime } from '../calendar/instant.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import type { Decision } from '../obligations/decide.ts';
import type { Due } from '../obligations/deadlines.ts';
import type { Measures, SectionId } from './measure.ts';
import { contains, type Period } from './period.ts';

/** What a section counts from: records as they were known on a day, and the stretch it counts. */
export interface Scope {
  readonly library: Library;
  readonly local: LocalTime;
  readonly calendar: WorkCalendar;
  /** The period of the report, ending on the day of knowledge where that is earlier. */
  readonly period: Period;
  readonly asOf: CivilDay;
  /** Verdicts on all duties, and what is due when; asked for only where a section needs them. */
  readonly decisions: () => readonly Decision[];
  readonly deliveries: () => readonly Due[];
}

/** One section of figures: which kinds of record it counts, and how. */
export interface ReportTopic {
  readonly id: SectionId;
  /** A knowledge base without any of them has no such section; a period without any says so. */
  readonly kinds: readonly string[];
  /** It tells of single records: other periods are nothing to compare with. */
  readonly isSingle?: true;
  measure(scope: Scope): Measures;
}

/** A section on the incidents among the records that a report is about. */
export type CaseTopic = (about: readonly string[]) => ReportTopic;

/** Fields of a record whose kind has been validated, by a shape that the caller knows. */
export const dataOf = <T>(entry: Entry): T => entry.data as unknown as T;

/** Records of a kind that are placed in the period. */
export const placedIn = ({ library, period }: Scope, kind: string): Entry[] =>
  entriesOf(library, kind).filter(({ day }) => contains(period, day));
