import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HOLIDAYS, isRest, minutesBetween, MONTHS, TERM, THURSDAYS, workdayBefore } from './example-days.ts';
import { CONTENT, files, frontMatter, monthly, type Row, rows, written } from './example-files.ts';

/** What the example year holds, and the twelve shortcomings planted in it, by plain loops over the files. */
type Delivered = Row & { readonly delivery: { readonly at: string } };

const shifts = monthly('shifts') as (Row & { start: string; end: string; onsite: string[]; standby?: string[] })[];
const incidents = monthly('incidents') as (Row & Record<'detected' | 'reported' | 'responded' | 'resolved', string>)[];
const actions = monthly('actions') as (Row & { due: string; closed?: { on: string }; redated?: object[] })[];
const inspections = monthly('inspections') as (Row & { plan: string; round: string; done_at: string })[];
const assets = files.filter((file) => file.startsWith('assets/')).flatMap(rows);

const AS_OF = '2023-07-31';
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

/** How many devices of some types are in service on a day. */
function there(day: string, ...types: string[]): number {
  let count = 0;
  for (const one of assets) {
    const { from, to } = (one['in_service'] ?? {}) as { from?: string; to?: string };
    if (types.includes(one.type!) && (from ?? '') <= day && day <= (to ?? '9')) count += 1;
  }
  return count;
}

describe('how much there is', () => {
  test.each([
    ['incidents', 120],
    ['orders', 900],
    ['changes', 60],
    ['cards', 120],
    ['shifts', 365],
    ['backups', 1500],
    ['inspections', 600],
    ['actions', 60],
    ['restores', 29],
    ['maintenance', 60],
    ['findings', 48],
    ['risks', 24],
    ['security', 12],
    ['advisories', 24],
    ['drills', 6],
    ['training', 8],
    ['support-events', 10],
    ['swaps', 8],
    ['phone-checks', 200],
    ['requests', 20],
  ])('%s: at least %i', (kind, least) => {
    const found = monthly(kind);
    expect(found.length).toBeGreaterThanOrEqual(least);
    expect(new Set(ids(found)).size).toBe(found.length);
  });

  test('every month has each kind that every month has', () => {
    for (const month of MONTHS)
      for (const kind of ['shifts', 'incidents', 'orders', 'inspections', 'backups', 'changes', 'cards', 'findings'])
        expect(
          files.some((file) => file.startsWith(`records/${month}/${kind}`)),
          `${month} ${kind}`,
        ).toBe(true);
  });

  test('twelve rosters, five evaluations, 29 systems restored', () => {
    expect(files.filter((file) => file.startsWith('rosters/')).map((file) => file.slice(8, 15))).toEqual(MONTHS);
    expect(monthly('evaluations')).toHaveLength(5);
    const restored = monthly('restores').filter(({ result }) => result === 'pass');
    expect(new Set(restored.map(({ system }) => system)).size).toBe(29);
  });

  test('each day of service sees 92 servers, storage and SAN devices but for those in exchange', () => {
    const counts = new Map<number, number>();
    for (const day of TERM.filter((one) => !isRest(one))) {
      const seen = inspections.filter((one) => one.plan === 'PLAN-INFRA-DAY' && one.done_at.startsWith(day));
      const devices = new Set(seen.flatMap(devicesOf));
      expect(devices.size, day).toBe(there(day, 'server', 'storage', 'san'));
      counts.set(devices.size, (counts.get(devices.size) ?? 0) + 1);
    }
    expect(Object.fromEntries(counts)).toEqual({ 91: 18, 92: 232 });
  });

  test.each(['PLAN-ROOM-WEEK', 'PLAN-NET-WEEK', 'PLAN-SCREEN-WEEK', 'PLAN-VENUE-WEEK', 'PLAN-AV-WEEK'])(
    '%s: a round in each of 52 weeks at each of its sites',
    (plan) => {
      const sites = new Set(inspections.filter((one) => one.plan === plan).map(({ sites: at }) => String(at)));
      for (const site of sites) {
        const weeks = inspections.filter((one) => one.plan === plan && String(one['sites']) === site);
        expect(new Set(weeks.map(({ round }) => round)).size, site).toBe(THURSDAYS.length);
        expect(weeks, site).toHaveLength(52);
      }
    },
  );
});

/** The devices of a sheet: those in order and those that are not. */
const devicesOf = (sheet: Row): string[] => [
  ...written(sheet['pass']),
  ...((sheet['fail'] ?? []) as { asset: string }[]).map(({ asset }) => asset),
];

describe('exactly these shortcomings', () => {
  test('1: one night of a workday without a watch', () => {
    const kept = new Set(
      shifts.filter(({ start }) => start.slice(11, 16) === '17:00').map((one) => one.start.slice(0, 10)),
    );
    expect(TERM.filter((day) => !isRest(day) && !kept.has(day))).toEqual(['2022-11-16']);
  });

  test('1: every rest day is watched from eight to eight', () => {
    const kept = new Set(
      shifts.filter(({ end }) => end.slice(11, 16) === '08:00').map((one) => one.start.slice(0, 10)),
    );
    expect(TERM.filter((day) => isRest(day) && !kept.has(day))).toEqual([]);
  });

  test('2: one rest day without anybody on standby', () => {
    const alone = shifts.filter(
      ({ start, onsite, standby }) => isRest(start.slice(0, 10)) && new Set([...onsite, ...(standby ?? [])]).size < 2,
    );
    expect(ids(alone)).toEqual(['SH-2023-03-11-D']);
  });

  test('3: one round of the audio-visual devices that did not see them all', () => {
    const short = inspections.filter(
      (one) => one.plan === 'PLAN-AV-WEEK' && new Set(devicesOf(one)).size !== there(one.done_at.slice(0, 10), 'av'),
    );
    expect(ids(short)).toEqual(['INS-2022-W46-AV']);
    expect(new Set(devicesOf(short[0]!)).size).toBe(155);
    expect(devicesOf(short[0]!)).not.toContain('AV-YHN-0156');
  });

  const reports = readdirSync(join(CONTENT, 'reports'))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => frontMatter(`reports/${name}`));
  const monthlyReports = reports.filter(({ form }) => form === 'monthly') as (Delivered & { period: { to: string } })[];

  test('4: one monthly report after the fifth workday', () => {
    expect(monthlyReports).toHaveLength(12);
    const late = monthlyReports.filter(
      ({ period, delivery }) => delivery.at.slice(0, 10) > workdayBefore(period.to, -5),
    );
    expect(ids(late)).toEqual(['RPT-2022-12']);
    expect(late[0]!.delivery.at.slice(0, 10)).toBe('2023-01-10');
  });

  test('5: one holiday plan after the tenth workday before, and no list or roster late', () => {
    const first = (row: Row) => (row['covers'] as { from: string }).from;
    const late = (found: readonly Row[], due: (row: Row) => string) =>
      ids((found as Delivered[]).filter((row) => row.delivery.at.slice(0, 10) > due(row)));
    const plans = rows('holidays/plans.yaml');
    expect(plans.map(first)).toEqual(HOLIDAYS.map(({ from }) => from));
    expect(late(plans, (row) => workdayBefore(first(row), 10))).toEqual(['HP-2023-CJ']);
    const lists = rows('holidays/lists.yaml');
    expect(lists).toHaveLength(HOLIDAYS.filter(({ from, to }) => minutesBetween(from, to) >= 2 * 1440).length);
    expect(late(lists, (row) => workdayBefore(first(row), 5))).toEqual([]);
    const rosters = MONTHS.flatMap((month) => rows(`rosters/${month}.yaml`));
    expect(late(rosters, (row) => workdayBefore(first(row), 1))).toEqual([]);
  });

  test('6: two incidents answered after ten minutes or more', () => {
    const slow = incidents.filter(({ reported, responded }) => minutesBetween(reported, responded) >= 10);
    expect(ids(slow)).toEqual(['INC-2022-1008', 'INC-2023-0204']);
  });

  test('7: three actions closed late, one still open past its day', () => {
    expect(ids(actions.filter(({ due, closed }) => closed && closed.on > due))).toEqual([
      'ACT-2022-0803',
      'ACT-2022-082',
      'ACT-2023-0203',
    ]);
    expect(ids(actions.filter(({ due, closed }) => !closed && due <= AS_OF))).toEqual(['ACT-2023-0302']);
    expect(actions.filter(({ closed }) => closed && closed.on > AS_OF)).toEqual([]);
  });

  test('8: one system never restored', () => {
    const restored = new Set(monthly('restores').map(({ system, result }) => (result === 'pass' ? system : '')));
    expect(ids(rows('systems.yaml').filter(({ id }) => !restored.has(id)))).toEqual(['SYS-023']);
  });

  test('9: one change without its list, and no list without its file', () => {
    const changes = monthly('changes');
    expect(ids(changes.filter((one) => !one['config_list']))).toEqual(['CHG-2023-0203']);
    const lists = changes.flatMap((one) => (one['config_list'] as string | undefined) ?? []);
    expect(lists.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('10: one month without an attendance sheet', () => {
    const kept = new Set(monthly('attendance').map(({ month }) => month));
    expect(MONTHS.filter((month) => !kept.has(month))).toEqual(['2023-02']);
  });

  test('11: one incident that needed a casestudy and has neither that nor an exemption', () => {
    const wanting = incidents.filter(
      ({ severity, detected, resolved, casestudy, exemption }) =>
        (severity === '1' || (severity === '2' && minutesBetween(detected, resolved) > 30)) && !casestudy && !exemption,
    );
    expect(ids(wanting)).toEqual(['INC-2023-0407']);
    expect(ids(incidents.filter(({ casestudy, exemption }) => !casestudy && !exemption))).toEqual(['INC-2023-0407']);
  });

  test('12: one record edited after its month was reported', () => {
    const edited = files
      .filter((file) => file.startsWith('records/') && file.endsWith('.yaml'))
      .flatMap(rows)
      .filter((row) => row['amended']);
    expect(ids(edited)).toEqual(['SO-2022-11001']);
    expect((edited[0]!['amended'] as { on: string }[]).map(({ on }) => on)).toEqual(['2023-02-14']);
  });
});
