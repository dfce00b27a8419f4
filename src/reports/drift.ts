import type { LocalTime } from '../calendar/instant.ts';
import { isKnowledge } from '../knowledge/approval.ts';
import type { Entry, Library } from '../model/library.ts';
import { frozenMeasures } from './frozen-measures.ts';
import { inputRange, layoutOf } from './forms.ts';
import { candidates, inputOf, keptDigest } from './inputs.ts';
import type { FigureId, TableId, UnitId } from './measure.ts';
import { measuresOf, type ReportWorld } from './measures-of.ts';
import {
  lastIssueOf,
  reportOf,
  type FrozenCell,
  type FrozenChange,
  type FrozenIssue,
  type FrozenTable,
} from './report-record.ts';
import type { ReportTopic } from './scope.ts';

/** A record that is no longer as a frozen report rests on it. */
export interface Drift {
  readonly record: string;
  readonly what: FrozenChange['what'];
  /** The record as it stands; nothing where it is gone. */
  readonly entry: Entry | undefined;
  /** The digests of what it said when the report was frozen, and of what it says now; nothing where it is no input. */
  readonly was: string | undefined;
  readonly is: string | undefined;
}

/** A figure that would be another if the report were made today from what was to be known on its day. */
export interface FigureDrift {
  readonly figure: FigureId;
  readonly from: FrozenCell;
  readonly to: FrozenCell;
  readonly unit: UnitId;
  /** The kind whose records are behind it. */
  readonly kind: string;
  readonly topic: ReportTopic;
}

/** A table that would have other rows. */
export interface TableDrift {
  readonly table: TableId;
  readonly from: FrozenTable | undefined;
  readonly to: FrozenTable | undefined;
  readonly topic: ReportTopic;
}

/** What differs from a frozen report, were it made again. */
export interface Moved {
  readonly figures: readonly FigureDrift[];
  readonly tables: readonly TableDrift[];
}

/** What changed under a frozen report. */
export interface ReportDrift extends Moved {
  readonly records: readonly Drift[];
}

const NONE: ReportDrift = { records: [], figures: [], tables: [] };

/** Records that were changed, added or removed since a report was frozen, in the order of their ids. */
export function recordDrift(library: Library, report: Entry, issue: FrozenIssue, local: LocalTime): Drift[] {
  const frozen = new Map(issue.records.map((line) => line.split(' ') as [string, string]));
  const present = candidates(library, inputRange(reportOf(report)));
  const found = present.flatMap((entry): Drift[] => {
    const known = inputOf(entry, issue.as_of, local);
    const [was, is] = [frozen.get(entry.id), known && keptDigest(known)];
    frozen.delete(entry.id);
    if (was !== is) return [{ record: entry.id, what: was === undefined ? 'added' : 'changed', entry, was, is }];
    return isLate(entry, issue) ? [{ record: entry.id, what: 'late', entry, was, is }] : [];
  });
  const gone = [...frozen].map(([record, was]): Drift => {
    const entry = library.byId.get(record);
    return { record, what: entry ? 'changed' : 'removed', entry, was, is: undefined };
  });
  return [...found, ...gone].sort((a, b) => (a.record < b.record ? -1 : 1));
}

/** Whether a record tells of the period and was entered after its report was frozen. */
const isLate = ({ data, day }: Entry, { as_of }: FrozenIssue): boolean =>
  String(data['recorded_at'] ?? '').slice(0, 10) > as_of && day !== undefined && day <= as_of;

/**
 * What changed under a report since its last issue; nothing where it is a draft. Only `topics` are computed again. A document
 * lives on under approvals of its own: a later edition that moves nothing in the report is no change to it.
 */
export function driftOf(
  world: ReportWorld,
  report: Entry,
  topics: readonly ReportTopic[] = layoutOf(reportOf(report)).topics,
): ReportDrift {
  const issue = lastIssueOf(world.library, report.id);
  return issue ? driftSince(world, report, issue, topics) : NONE;
}

/** What changed under a report since one of its issues. */
export function driftSince(
  world: ReportWorld,
  report: Entry,
  issue: FrozenIssue,
  topics: readonly ReportTopic[],
): ReportDrift {
  const records = recordDrift(world.library, report, issue, world.local);
  if (!records.length) return NONE;
  const drift = { records, ...measureDrift(world, report, issue, topics) };
  const isEdition = (one: Drift) => one.what === 'changed' && one.entry !== undefined && isKnowledge(one.entry.kind);
  return { ...drift, records: records.filter((one) => !isEdition(one) || isMoving(one, drift)) };
}

/** The figures and tables in which a frozen issue differs from what the records give for its day. */
export function measureDrift(
  world: ReportWorld,
  report: Entry,
  issue: FrozenIssue,
  topics: readonly ReportTopic[],
): Moved {
  const measures = measuresOf(world, topics, reportOf(report).period, issue.as_of);
  const now = frozenMeasures(measures);
  return {
    figures: measures.flatMap(({ topic, figures }) =>
      figures.flatMap(({ id, unit, kind }): FigureDrift[] => {
        const from = issue.figures[id]?.[0] ?? '';
        const to = now.figures[id]?.[0] ?? '';
        return from === to ? [] : [{ figure: id, from, to, unit, kind, topic }];
      }),
    ),
    tables: measures.flatMap(({ topic, tables }) =>
      tables.flatMap(({ id }): TableDrift[] => {
        const [from, to] = [issue.tables[id], now.tables[id]];
        return isSame(from, to) ? [] : [{ table: id, from, to, topic }];
      }),
    ),
  };
}

const isSame = (a: FrozenTable | undefined, b: FrozenTable | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/**
 * What one changed record can have moved: its own figures, and figures and tables of the sections that count its kind. Of a
 * record that is gone nobody knows the kind. What was entered late moves nothing: the report tells of what was known on its day.
 */
export function movedBy({ entry, what }: Drift, { figures, tables }: ReportDrift): Moved {
  if (what === 'late') return { figures: [], tables: [] };
  const kind = entry?.kind.name;
  const isCounted = ({ kinds }: ReportTopic) => kind === undefined || kinds.includes(kind);
  return {
    figures: figures.filter((one) => one.kind === kind || isCounted(one.topic)),
    tables: tables.filter(({ topic }) => isCounted(topic)),
  };
}

/** Whether a changed record moves anything that a frozen report says. */
export function isMoving(one: Drift, drift: ReportDrift): boolean {
  const { figures, tables } = movedBy(one, drift);
  return figures.length + tables.length > 0;
}

/** Whether a change makes a frozen report untrue: it moves a figure or a table, or a record that it rests on is gone. */
export const isTelling = (one: Drift, drift: ReportDrift): boolean => one.what === 'removed' || isMoving(one, drift);
