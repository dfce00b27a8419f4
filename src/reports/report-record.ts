import type { CivilDay } from '../calendar/civil-day.ts';
import type { Lang } from '../../schemas/shared/field.ts';
import type { Kind } from '../../schemas/shared/kind.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import type { MeasuredCell } from './measure.ts';
import type { Period } from './period.ts';

/** What an author answered to a risk that the data show. */
export interface RiskAnswer {
  readonly of: string;
  readonly answer: 'keep' | 'reword' | 'dismiss';
  readonly text?: string;
  readonly reason: string;
}

/** A report as its front matter says it. */
export interface ReportRecord {
  readonly id: string;
  readonly title: string;
  readonly form: 'monthly' | 'quarterly' | 'annual' | 'term' | 'inspection' | 'event' | 'fault' | 'other';
  readonly period: Period;
  readonly about?: readonly string[];
  readonly by: string;
  readonly reviewed?: { readonly by: string; readonly on: CivilDay };
  readonly issues?: readonly { readonly no: number; readonly frozen_at: string; readonly inputs: string }[];
  readonly risks?: readonly RiskAnswer[];
  readonly delivery?: {
    readonly to: string;
    readonly by?: string;
    readonly at: string;
    readonly receipt?: string;
  };
}

export const reportOf = (entry: Entry): ReportRecord => entry.data as unknown as ReportRecord;

/** One issue of a report as it was frozen. Figures: of the period, of the one before, of a year before. */
export interface FrozenIssue {
  readonly no: number;
  readonly as_of: CivilDay;
  readonly frozen_at: string;
  readonly commit?: string;
  readonly reason?: string;
  /** Digest over all records. */
  readonly inputs: string;
  readonly figures: Readonly<Record<string, readonly FrozenCell[]>>;
  readonly tables: Readonly<Record<string, FrozenTable>>;
  /** `id digest` of each record. */
  readonly records: readonly string[];
  readonly changes?: readonly FrozenChange[];
}

/** A number, or text; an empty text where there was nothing. */
export type FrozenCell = string | number;

export interface FrozenTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly FrozenCell[])[];
}

/** A record that was no longer as the issue before had it, and the figures that this changed. */
export interface FrozenChange {
  readonly record: string;
  readonly what: 'changed' | 'added' | 'removed' | 'late';
  readonly figures: readonly { readonly figure: string; readonly from: FrozenCell; readonly to: FrozenCell }[];
}

/** All issues of a report, as the frozen data keep them. */
export interface FrozenReport {
  readonly entry: Entry;
  readonly report: string;
  readonly issues: readonly FrozenIssue[];
}

const frozenByReport = remembered(
  (library: Library): ReadonlyMap<string, FrozenReport> =>
    new Map(
      entriesOf(library, 'frozen-report').map((entry) => {
        const { report, issues } = entry.data as unknown as Omit<FrozenReport, 'entry'>;
        return [report, { entry, report, issues }];
      }),
    ),
);

/** What is frozen of a report; nothing while it is a draft. */
export const frozenOf = (library: Library, report: string): FrozenReport | undefined =>
  frozenByReport(library).get(report);

/** The last issue of a report; nothing while it is a draft. */
export const lastIssueOf = (library: Library, report: string): FrozenIssue | undefined =>
  frozenOf(library, report)?.issues.at(-1);

/** Headings of the sections that a report of a form has, in order. */
export const headingsOf = ({ sections, sectionsBy }: Kind, form: string, lang: Lang): readonly string[] =>
  sectionsBy?.values[form]?.[lang] ?? sections?.[lang] ?? [];

/** A cell of a table as it is kept, and back. */
export const frozenCell = (cell: MeasuredCell): FrozenCell => cell ?? '';
export const thawedCell = (cell: FrozenCell): MeasuredCell => (cell === '' ? null : cell);
