import type { LocalTime } from '../calendar/instant.ts';
import type { Entry, Library } from '../model/library.ts';
import { frozenMeasures } from './frozen-measures.ts';
import { inputRange, layoutOf } from './forms.ts';
import { candidates, inputLine, inputOf } from './inputs.ts';
import type { FigureId, UnitId } from './measure.ts';
import { measuresOf, type ReportWorld } from './measures-of.ts';
import { lastIssueOf, reportOf, type FrozenCell, type FrozenChange, type FrozenIssue } from './report-record.ts';
import type { ReportTopic } from './scope.ts';

/** A record that is no longer as a frozen report rests on it. */
export interface Drift {
  readonly record: string;
  readonly what: FrozenChange['what'];
  /** The record as it stands; nothing where it is gone. */
  readonly entry: Entry | undefined;
}

/** A figure that would be another if the report were made today from what was to be known on its day. */
export interface FigureDrift {
  readonly figure: FigureId;
  readonly from: FrozenCell;
  readonly to: FrozenCell;
  readonly unit: UnitId;
  readonly topic: ReportTopic;
}

/** What changed under a frozen report. */
export interface ReportDrift {
  readonly records: readonly Drift[];
  readonly figures: readonly FigureDrift[];
  /** Ids of tables that would have other rows. */
  readonly tables: readonly string[];
}

const NONE: ReportDrift = { records: [], figures: [], tables: [] };

/** Records that were changed, added or removed since a report was frozen, in the order of their ids. */
export function recordDrift(library: Library, report: Entry, issue: FrozenIssue, local: LocalTime): Drift[] {
  const frozen = new Map(issue.records.map((line) => line.split(' ') as [string, string]));
  const present = candidates(library, inputRange(reportOf(report)));
  const found = present.flatMap((entry): Drift[] => {
    const known = inputOf(entry, issue.as_of, local);
    const was = frozen.get(entry.id);
    if (known) {
      if (was === undefined) return [{ record: entry.id, what: 'added', entry }];
      return inputLine(known) === `${entry.id} ${was}` ? [] : [{ record: entry.id, what: 'changed', entry }];
    }
    if (was !== undefined) return [{ record: entry.id, what: 'changed', entry }];
    return isLate(entry, issue) ? [{ record: entry.id, what: 'late', entry }] : [];
  });
  const there = new Set(present.map(({ id }) => id));
  const gone = [...frozen.keys()].filter((id) => !there.has(id));
  return [
    ...found,
    ...gone.map((record): Drift => {
      const entry = library.byId.get(record);
      return { record, what: entry ? 'changed' : 'removed', entry };
    }),
  ].sort((a, b) => (a.record < b.record ? -1 : 1));
}

/** Whether a record tells of the period and was entered after its report was frozen. */
const isLate = ({ data, day }: Entry, { as_of }: FrozenIssue): boolean =>
  String(data['recorded_at'] ?? '').slice(0, 10) > as_of && day !== undefined && day <= as_of;

/** What changed under a report since its last issue; nothing where it is a draft. Only `topics` are computed again. */
export function driftOf(
  world: ReportWorld,
  report: Entry,
  topics: readonly ReportTopic[] = layoutOf(reportOf(report)).topics,
): ReportDrift {
  const issue = lastIssueOf(world.library, report.id);
  if (!issue) return NONE;
  const records = recordDrift(world.library, report, issue, world.local);
  if (!records.length) return NONE;
  return { records, ...measureDrift(world, report, issue, topics) };
}

/** The figures and tables in which a frozen issue differs from what the records give for its day. */
export function measureDrift(
  world: ReportWorld,
  report: Entry,
  issue: FrozenIssue,
  topics: readonly ReportTopic[],
): Pick<ReportDrift, 'figures' | 'tables'> {
  const measures = measuresOf(world, topics, reportOf(report).period, issue.as_of);
  const now = frozenMeasures(measures);
  return {
    figures: measures.flatMap(({ topic, figures }) =>
      figures.flatMap(({ id, unit }): FigureDrift[] => {
        const from = issue.figures[id]?.[0] ?? '';
        const to = now.figures[id]?.[0] ?? '';
        return from === to ? [] : [{ figure: id, from, to, unit, topic }];
      }),
    ),
    tables: measures.flatMap(({ tables }) =>
      tables.flatMap(({ id }) => (sameTable(issue.tables[id], now.tables[id]) ? [] : [id])),
    ),
  };
}

const sameTable = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** The figures that one changed record can have changed: those of the sections that count its kind. */
export const figuresOfRecord = ({ entry }: Drift, { figures }: ReportDrift): FigureDrift[] =>
  figures.filter(({ topic }) => !entry || topic.kinds.includes(entry.kind.name));
