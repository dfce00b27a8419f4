import { describe, expect, test } from 'vitest';
import { frontMatter, files, monthly, rows, written, type Row } from './example-files.ts';

/**
 * The figures of the monthly reports, counted again by plain loops over the files, without the library: both must agree.
 * What was corrected after a report was frozen is counted as it was then.
 */
const MONTHS = ['07', '08', '09', '10', '11', '12', '01', '02', '03', '04', '05', '06'].map((month, index) =>
  index < 6 ? `2022-${month}` : `2023-${month}`,
);

interface Issue {
  readonly as_of: string;
  readonly inputs: string;
  readonly figures: Readonly<Record<string, readonly (string | number)[]>>;
  readonly records: readonly string[];
}

const issueOf = (stem: string): Issue => (rows(`reports/frozen/${stem}.yaml`)[0]!['issues'] as Issue[])[0]!;

const text = (value: unknown): string => String(value ?? '');
const day = (value: unknown): string => text(value).slice(0, 10);
const within = (kind: string, field: string, month: string): Row[] =>
  monthly(kind).filter((row) => text(row[field]).startsWith(month));
const minutes = (from: unknown, to: unknown): number =>
  Math.floor((Date.parse(text(to)) - Date.parse(text(from))) / 60_000);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const tenths = (value: number): number => Math.round(value * 10) / 10;
const share = (part: number, whole: number): string => (whole ? `${part}/${whole}` : '');

/** The smallest number that so large a share does not exceed. */
function rank(numbers: readonly number[], percent: number): number | '' {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.ceil((sorted.length * percent) / 100) - 1] ?? '';
}

/** What a record was before it was corrected, for reports frozen before that. */
const EFFORT_BEFORE: Readonly<Record<string, { readonly on: string; readonly hours: number }>> = {
  'SO-2022-11001': { on: '2023-02-14', hours: 1.5 },
};

const effortOf = (row: Row, asOf: string): number => {
  const before = EFFORT_BEFORE[row.id];
  return before && before.on > asOf ? before.hours : Number(row['effort_h'] ?? 0);
};

describe.each(MONTHS)('the report of %s', (month) => {
  const { figures, as_of } = issueOf(month);
  const value = (id: string) => figures[id]?.[0];
  const known = (moment: unknown) => moment !== undefined && day(moment) <= as_of;

  test('counts shifts, hours and handovers', () => {
    const shifts = within('shifts', 'start', month);
    expect(value('duty-shifts')).toBe(shifts.length);
    const hours = shifts.map((row) => (minutes(row['start'], row['end']) / 60) * (row['onsite'] as string[]).length);
    expect(value('duty-hours')).toBe(tenths(sum(hours)));
    const handovers = shifts.flatMap((row) => (row['handover'] ? [row['handover'] as Row] : []));
    const both = handovers.filter(({ from, to, ack }) => [from, to].every((one) => (ack as unknown[]).includes(one)));
    expect(value('duty-handovers')).toBe(share(both.length, handovers.length));
    expect(value('duty-log')).toBe(sum(shifts.map((row) => ((row['log'] ?? []) as unknown[]).length)));
    expect(value('duty-swaps')).toBe(monthly('swaps').filter((row) => text(row['done']).startsWith(month)).length);
  });

  test('counts rounds, what they saw, and findings', () => {
    const rounds = within('inspections', 'done_at', month);
    expect(value('inspection-rounds')).toBe(rounds.length);
    const fails = rounds.map((row) => ((row['fail'] ?? []) as unknown[]).length);
    expect(value('inspection-faults')).toBe(sum(fails));
    const seen = rounds.map((row, index) => written(row['pass']).length + fails[index]!);
    expect(Number(text(value('inspection-seen')).split('/')[0])).toBe(sum(seen));
    const findings = within('findings', 'found_at', month);
    expect(value('findings')).toBe(findings.length);
    const closed = findings.filter((row) => known((row['closed'] as Row | undefined)?.['on']));
    expect(value('findings-closed')).toBe(share(closed.length, findings.length));
  });

  test('counts incidents and their times', () => {
    const incidents = within('incidents', 'reported', month);
    expect(value('incidents')).toBe(incidents.length);
    expect(value('incidents-major')).toBe(incidents.filter((row) => row['major']).length);
    const times = (field: string) =>
      incidents.filter((row) => known(row[field])).map((row) => minutes(row['reported'], row[field]));
    expect(value('incidents-response')).toBe(rank(times('responded'), 50));
    expect(value('incidents-response-90')).toBe(rank(times('responded'), 90));
    expect(value('incidents-longest-response')).toBe(Math.max(...times('responded')));
    expect(value('incidents-repair')).toBe(rank(times('resolved'), 50));
    expect(value('incidents-repair-90')).toBe(rank(times('resolved'), 90));
    expect(value('incidents-studied')).toBe(incidents.filter((row) => row['casestudy']).length);
  });

  test('counts orders, their signatures and their hours of work', () => {
    const orders = within('orders', 'opened', month);
    expect(value('orders')).toBe(orders.length);
    expect(value('orders-closed')).toBe(share(orders.filter((row) => known(row['closed'])).length, orders.length));
    const signed = orders.filter((row) => known((row['client_sign'] as Row | undefined)?.['on']));
    expect(value('orders-signed')).toBe(share(signed.length, orders.length));
    expect(value('orders-effort')).toBe(tenths(sum(orders.map((row) => effortOf(row, as_of)))));
  });

  test('counts changes, backups, restores and cards', () => {
    const changes = within('changes', 'done_at', month);
    expect(value('changes')).toBe(changes.length);
    const successes = changes.filter((row) => row['result'] === 'success');
    expect(value('changes-successful')).toBe(share(successes.length, changes.length));
    const runs = within('backups', 'at', month);
    expect(value('backups')).toBe(share(runs.filter((row) => row['result'] === 'ok').length, runs.length));
    const restores = within('restores', 'done_at', month);
    expect(value('restores')).toBe(restores.length);
    const cards = within('cards', 'opened', month);
    expect(value('card-orders')).toBe(cards.length);
    expect(value('cards')).toBe(sum(cards.map((row) => Number(row['count']))));
  });

  test('counts what was agreed and what was done', () => {
    const actions = monthly('actions');
    expect(value('actions-opened')).toBe(actions.filter((row) => day(row['opened']).startsWith(month)).length);
    const closedIn = actions.filter((row) => day((row['closed'] as Row | undefined)?.['on']).startsWith(month));
    expect(value('actions-closed')).toBe(closedIn.length);
  });

  test('counts attendance and training', () => {
    const people = monthly('attendance')
      .filter((row) => row['month'] === month)
      .flatMap((row) => row['people'] as { present: unknown[]; exceptions?: unknown[] }[]);
    expect(value('attendance-days')).toBe(sum(people.map(({ present }) => present.length)));
    expect(value('attendance-exceptions')).toBe(sum(people.map(({ exceptions = [] }) => exceptions.length)));
    const trainings = within('training', 'on', month);
    expect(value('trainings')).toBe(trainings.length);
    const hours = trainings.map((row) => Number(row['hours'] ?? 0) * (row['people'] as string[]).length);
    expect(value('training-hours')).toBe(tenths(sum(hours)));
  });
});

test('a quarter is the sum of its months', () => {
  const summed = ['orders', 'incidents', 'inspection-rounds', 'changes', 'restores', 'card-orders', 'duty-shifts'];
  const quarters = { '2022-Q3': [0, 3], '2022-Q4': [3, 6], '2023-Q1': [6, 9], '2023-Q2': [9, 12] } as const;
  for (const [quarter, [from, until]] of Object.entries(quarters)) {
    const months = MONTHS.slice(from, until).map((month) => issueOf(month).figures);
    for (const id of summed) {
      const total = sum(months.map((figures) => Number(figures[id]![0])));
      expect([quarter, id, issueOf(quarter).figures[id]![0]]).toEqual([quarter, id, total]);
    }
  }
});

test('every delivered report is frozen, with the digest that its front matter says', () => {
  const reports = files.filter((file) => /^reports\/[^/]+\.mdx$/u.test(file));
  expect(reports.length).toBeGreaterThan(20);
  for (const file of reports) {
    const stem = file.slice('reports/'.length, -'.mdx'.length);
    const issues = frontMatter(file)['issues'] as Issue[];
    expect(issues.map(({ inputs }) => inputs)).toEqual([issueOf(stem).inputs]);
  }
});
