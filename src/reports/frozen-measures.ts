import type { MeasuredTable, Value } from './measure.ts';
import { outlineOf, type ReportWorld, type TopicMeasures } from './measures-of.ts';
import { frozenCell, thawedCell, type FrozenCell, type FrozenIssue, type FrozenTable } from './report-record.ts';
import type { ReportTopic } from './scope.ts';

/** A value as a frozen report keeps it: a share as `35/36`. */
export function frozenValue(value: Value | undefined): FrozenCell {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? value : `${value.part}/${value.whole}`;
}

/** Back from what is kept. */
export function thawedValue(cell: FrozenCell | undefined): Value {
  if (cell === undefined || cell === '') return null;
  if (typeof cell === 'number') return cell;
  const [part, whole] = cell.split('/').map(Number);
  return { part: part!, whole: whole! };
}

/** Figures and tables to be kept; a section without anything to count keeps nothing. */
export function frozenMeasures(measures: readonly TopicMeasures[]): Pick<FrozenIssue, 'figures' | 'tables'> {
  const counted = measures.filter(({ isEmpty }) => !isEmpty);
  return {
    figures: Object.fromEntries(
      counted.flatMap(({ figures }) =>
        figures.map(({ id, value, before, yearBefore }) => [id, [value, before, yearBefore].map(frozenValue)]),
      ),
    ),
    tables: Object.fromEntries(
      counted.flatMap(({ tables }) =>
        tables.filter(({ rows }) => rows.length).map((table) => [table.id, frozenTable(table)]),
      ),
    ),
  };
}

const frozenTable = ({ columns, rows }: MeasuredTable): FrozenTable => ({
  columns: columns.map(({ key }) => key),
  rows: rows.map((row) => row.map(frozenCell)),
});

/** The measures that a frozen issue keeps, in the form of today's sections. */
export function thawedMeasures(
  issue: FrozenIssue,
  topics: readonly ReportTopic[],
  world: ReportWorld,
): TopicMeasures[] {
  return outlineOf(world, topics).map((outline) => ({
    ...outline,
    isEmpty: !outline.figures.some(({ id }) => Object.hasOwn(issue.figures, id)),
    figures: outline.figures
      .filter(({ id }) => Object.hasOwn(issue.figures, id))
      .map((figure) => {
        const [value, before, yearBefore] = issue.figures[figure.id]!;
        const other = (cell: FrozenCell | undefined) =>
          cell === '' || cell === undefined ? undefined : thawedValue(cell);
        return { ...figure, value: thawedValue(value), before: other(before), yearBefore: other(yearBefore) };
      }),
    tables: outline.tables.map((table) => thawedTable(table, issue.tables[table.id])),
  }));
}

function thawedTable(table: MeasuredTable, frozen: FrozenTable | undefined): MeasuredTable {
  if (!frozen) return { ...table, rows: [] };
  const known = table.columns.filter(({ key }) => frozen.columns.includes(key));
  const at = known.map(({ key }) => frozen.columns.indexOf(key));
  return { ...table, columns: known, rows: frozen.rows.map((row) => at.map((index) => thawedCell(row[index] ?? ''))) };
}
