import type { CivilDay } from '../calendar/civil-day.ts';
import type { Entry } from '../model/library.ts';
import { driftOf, movedBy } from './drift.ts';
import { inputRange, layoutOf } from './forms.ts';
import { frozenMeasures } from './frozen-measures.ts';
import { digestOfInputs, inputLine, inputsOf } from './inputs.ts';
import { measuresOf, type ReportWorld } from './measures-of.ts';
import { lastIssueOf, reportOf, type FrozenChange, type FrozenIssue } from './report-record.ts';

/** When and why a report is frozen. */
export interface FreezeOptions {
  readonly asOf: CivilDay;
  readonly at: string;
  readonly commit?: string | undefined;
  readonly reason?: string | undefined;
}

/** The next issue of a report: its figures and the digests of its records, and against an issue before, what changed. */
export function frozenIssue(world: ReportWorld, report: Entry, options: FreezeOptions): FrozenIssue {
  const { asOf, at, commit, reason } = options;
  const record = reportOf(report);
  const { topics } = layoutOf(record);
  const before = lastIssueOf(world.library, report.id);
  const inputs = inputsOf(world.library, inputRange(record), asOf, world.local);
  return {
    no: (before?.no ?? 0) + 1,
    as_of: asOf,
    frozen_at: at,
    ...(commit !== undefined && { commit }),
    ...(reason !== undefined && { reason }),
    inputs: digestOfInputs(inputs),
    ...frozenMeasures(measuresOf(world, topics, record.period, asOf)),
    records: inputs.map(inputLine),
    ...(before && { changes: changesSince(world, report) }),
  };
}

function changesSince(world: ReportWorld, report: Entry): FrozenChange[] {
  const drift = driftOf(world, report);
  return drift.records.map((one) => ({
    record: one.record,
    what: one.what,
    figures: movedBy(one, drift).figures.map(({ figure, from, to }) => ({ figure, from, to })),
  }));
}

/** Frozen data as YAML, each record and each row on a line of its own, so that two issues can be compared by eye. */
export function frozenYaml(id: string, report: string, issues: readonly FrozenIssue[]): string {
  const mapping = (name: string, indent: string, lines: readonly string[]) =>
    lines.length ? [`${indent}${name}:`, ...lines] : [`${indent}${name}: {}`];
  return [
    '# yaml-language-server: $schema=../../../schemas/json/frozen-report.schema.json',
    '',
    `id: ${id}`,
    `report: ${report}`,
    'issues:',
    ...issues.flatMap((issue) => [
      `  - no: ${issue.no}`,
      `    as_of: ${issue.as_of}`,
      `    frozen_at: ${issue.frozen_at}`,
      ...(issue.commit === undefined ? [] : [`    commit: ${flow(issue.commit)}`]),
      ...(issue.reason === undefined ? [] : [`    reason: ${flow(issue.reason)}`]),
      `    inputs: ${issue.inputs}`,
      ...(issue.changes
        ? [
            issue.changes.length ? '    changes:' : '    changes: []',
            ...issue.changes.map((one) => `      - ${flow(one)}`),
          ]
        : []),
      ...mapping(
        'figures',
        '    ',
        Object.entries(issue.figures).map(([name, cells]) => `      ${name}: ${flow(cells)}`),
      ),
      ...mapping(
        'tables',
        '    ',
        Object.entries(issue.tables).flatMap(([name, { columns, rows }]) => [
          `      ${name}:`,
          `        columns: ${flow(columns)}`,
          '        rows:',
          ...rows.map((row) => `          - ${flow(row)}`),
        ]),
      ),
      ...(issue.records.length
        ? ['    records:', ...issue.records.map((line) => `      - ${line}`)]
        : ['    records: []']),
    ]),
    '',
  ].join('\n');
}

/** A value on one line of YAML, every text in quotes. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([name, inner]) => `${name}: ${flow(inner)}`)
    .join(', ')}}`;
}

/** The front matter of a report with its issues as they are now; all else stays as it was written. */
export function withIssues(text: string, issues: readonly FrozenIssue[]): string {
  const end = text.indexOf('\n---', 3);
  const lines = text.slice(0, end).split('\n');
  const from = lines.findIndex((line) => line.startsWith('issues:'));
  if (from >= 0) {
    const after = lines.findIndex((line, index) => index > from && /^\S/u.test(line));
    lines.splice(from, (after < 0 ? lines.length : after) - from);
  }
  const field = (name: string, value: string | undefined) => (value === undefined ? [] : [`    ${name}: ${value}`]);
  const added = issues.flatMap(({ no, frozen_at, commit, inputs, reason }) => [
    `  - no: ${no}`,
    ...field('frozen_at', frozen_at),
    ...field('commit', commit && JSON.stringify(commit)),
    ...field('inputs', inputs),
    ...field('reason', reason && JSON.stringify(reason)),
  ]);
  return [...lines, 'issues:', ...added].join('\n') + text.slice(end);
}
