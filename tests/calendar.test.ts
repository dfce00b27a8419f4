import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENGINE, zhiku } from './command.ts';

/** The questions about time, asked as a person would, on the example. */
const json = (args: readonly string[], env: Record<string, string> = {}): unknown => {
  const ran = zhiku([...args, '--format', 'json'], { env });
  expect(ran.stderr).toBe('');
  return JSON.parse(ran.stdout);
};

interface Day {
  readonly date: string;
  readonly kind: string;
  readonly holidayName: string | null;
  readonly lawfulFestival: boolean;
  readonly isWorkday: boolean;
}

describe('calendar', () => {
  const days = json(['calendar', '--from', '2022-01-01', '--to', '2023-12-31']) as Day[];
  const verified = JSON.parse(readFileSync(join(ENGINE, 'tests/data/cn-calendar-2022-2023.json'), 'utf8')) as {
    readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly days: readonly (Pick<Day, 'date' | 'kind'> & {
      readonly name?: string;
      readonly lawfulFestival?: boolean;
    })[];
  };

  test('counts the kinds of day as verified', () => {
    for (const [year, counts] of Object.entries(verified.counts))
      for (const [kind, count] of Object.entries(counts))
        expect(
          days.filter((one) => one.date.startsWith(year) && one.kind === kind),
          `${year} ${kind}`,
        ).toHaveLength(count);
  });

  test('knows every day of the verified list', () => {
    const named = new Map(verified.days.map((one) => [one.date, one]));
    for (const day of days) {
      const wanted = named.get(day.date);
      expect(day.kind === 'holiday' || day.kind === 'makeup-workday', day.date).toBe(wanted !== undefined);
      if (!wanted) continue;
      expect(day.kind, day.date).toBe(wanted.kind);
      expect(day.lawfulFestival, day.date).toBe(wanted.lawfulFestival ?? false);
    }
  });

  test.each([
    [['--from', '2022-02-30', '--to', '2022-03-01'], 2, '2022-02-30'],
    [['--from', '2022-03-02', '--to', '2022-03-01'], 2, '2022-03-01'],
    [['--from', '2022-03-01'], 2, '--to'],
    [['--from', '2019-03-01', '--to', '2019-03-02'], 1, '2019'],
  ])('%j is refused', (args, code, word) => {
    const ran = zhiku(['calendar', ...args]);
    expect(ran).toMatchObject({ code, stdout: '' });
    expect(ran.stderr).toContain(word);
  });
});

describe('due', () => {
  interface Due {
    readonly delivery: string;
    readonly instance: string;
    readonly due: string;
    readonly limit: string | null;
    readonly provisional: boolean;
  }
  const ask = (env: Record<string, string> = {}, more: readonly string[] = []) =>
    json(['due', '--from', '2022-06-01', '--to', '2023-12-31', ...more], env) as Due[];
  const all = ask();
  const of = (delivery: string) =>
    Object.fromEntries(all.filter((one) => one.delivery === delivery).map(({ instance, due }) => [instance, due]));

  test('plans and lists of holidays, ten and five workdays ahead', () => {
    expect(of('holiday-plan')).toEqual({
      '2022-09-10 中秋节': '2022-08-29',
      '2022-10-01 国庆节': '2022-09-19',
      '2022-12-31 元旦': '2022-12-19',
      '2023-01-21 春节': '2023-01-09',
      '2023-04-05 清明节': '2023-03-22',
      '2023-04-29 劳动节': '2023-04-18',
      '2023-06-22 端午节': '2023-06-08',
    });
    expect(of('holiday-list')).toEqual({
      '2022-09-10 中秋节': '2022-09-05',
      '2022-10-01 国庆节': '2022-09-26',
      '2022-12-31 元旦': '2022-12-26',
      '2023-01-21 春节': '2023-01-16',
      '2023-04-29 劳动节': '2023-04-24',
      '2023-06-22 端午节': '2023-06-15',
    });
  });

  test('rosters by the last workday of the month before, tolerated to its last day', () => {
    const plans = all.filter(({ delivery }) => delivery === 'duty-plan');
    expect(plans).toHaveLength(12);
    expect(plans.find(({ instance }) => instance === '2023-05')).toMatchObject({
      due: '2023-04-28',
      limit: '2023-04-30',
    });
  });

  test('reports, where counting Monday to Friday is wrong', () => {
    expect(of('monthly-report')).toMatchObject({
      '2022-09': '2022-10-12',
      '2022-12': '2023-01-09',
      '2023-04': '2023-05-09',
    });
    expect(Object.keys(of('monthly-report'))).toHaveLength(12);
    expect(of('annual-report')).toEqual({ '2022': '2023-01-28', '2022-07-01 Y': '2023-07-21' });
    expect(Object.values(of('quarterly-report'))).toEqual(['2022-10-12', '2023-01-09', '2023-04-10', '2023-07-07']);
  });

  test('the end of the contract', () => {
    expect(Object.values(of('final-payment'))).toEqual(['2023-07-14']);
    expect(Object.values(of('acceptance-start'))).toEqual(['2023-07-31']);
  });

  test('what rests on a notice that was not out yet is provisional', () => {
    const before = ask({}, ['--as-of', '2022-12-01']).filter(({ provisional }) => provisional);
    expect(before.map(({ instance }) => instance)).toContain('2022-12-31 元旦');
    expect(before.map(({ instance }) => instance)).not.toContain('2022-10-01 国庆节');
    expect(all.filter(({ provisional }) => provisional)).toEqual([]);
  });

  test('the same on a machine in any time zone', () => {
    expect(ask({ TZ: 'America/Los_Angeles' })).toEqual(all);
    expect(ask({ TZ: 'Pacific/Kiritimati' })).toEqual(all);
  });
});
