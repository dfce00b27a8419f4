import { describe, expect, test } from 'vitest';
import { siteOf } from '../../tests/site-of.ts';
import { barChart } from './bar-chart.ts';
import { dutyHoursPage } from './duty-hours-page.ts';
import { handoverPage } from './handover-page.ts';

const people = ['甲', '乙', '丙'].map((name, index) => ({
  id: `PER-${index + 1}`,
  name,
  org: 'ORG-A',
  roles: index < 2 ? ['duty'] : ['standby', 'duty'],
}));
const pad = (day: number) => String(day).padStart(2, '0');
const turn = (day: number, person: string) => ({
  start: `2022-09-${pad(day)}T17:00+08:00`,
  end: `2022-09-${pad(day + 1)}T09:00+08:00`,
  onsite: [person],
});
const shift = (day: number, person: string, handover: object = {}) => ({
  id: `SH-${pad(day)}`,
  room: 'RM-A',
  ...turn(day, person),
  handover: { from: 'PER-1', to: person, at: `2022-09-${pad(day)}T17:05+08:00`, ack: ['PER-1', person], ...handover },
});
const base = {
  person: people,
  room: [{ id: 'RM-A', name: '机房', site: 'SITE-A', use: 'datacenter' }],
  'roster-plan': [
    {
      id: 'RP-2022-09',
      covers: { from: '2022-09-01', to: '2022-09-30' },
      room: 'RM-A',
      shifts: [turn(5, 'PER-1'), turn(6, 'PER-2'), turn(7, 'PER-1')],
    },
  ],
  incident: [
    { id: 'INC-1', title: '告警', reported: '2022-09-04T10:00+08:00', affects: [] },
    { id: 'INC-2', title: '已解除', reported: '2022-09-05T10:00+08:00', resolved: '2022-09-05T12:00+08:00' },
    { id: 'INC-3', title: '以后的', reported: '2022-09-20T10:00+08:00' },
  ],
};

describe('what the next shift takes over', () => {
  const page = handoverPage(
    siteOf(
      { ...base, shift: [shift(5, 'PER-1', { open: ['INC-1'] }), shift(6, 'PER-3', { prev: 'SH-05' })] },
      '2022-09-06',
    ),
  );

  test('who hands over, and who comes by the roster', () => {
    expect(page.rooms).toHaveLength(1);
    const { last, next } = page.rooms[0]!;
    expect(last.people.map(({ text }) => text)).toEqual(['丙']);
    expect(last.time).toBe('2022-09-06 17:00 至次日 09:00');
    expect(next?.people.map(({ text }) => text)).toEqual(['甲']);
  });

  test('what is open on the day, and since when; what comes later is not known', () => {
    expect(page.open.map(({ mark, link }) => `${mark} ${link.text}`)).toEqual(['第 3 天 告警']);
    expect(page.lede).toContain('1 件未办结');
  });

  test('breaks, latest first, in words', () => {
    expect(page.breaks.map(({ day, what, text }) => `${day} ${what} ${text}`)).toEqual([
      '2022-09-06 事项丢失 SH-05 交来的 INC-1 告警没有了结，也没有往下交',
      '2022-09-06 替班未批 丙替乙驻场，没有批准的调班',
    ]);
  });

  test('a knowledge base without shifts says so', () => {
    const empty = handoverPage(siteOf({}, '2022-09-06'));
    expect([empty.rooms, empty.open, empty.breaks]).toEqual([[], [], []]);
    expect(empty.breaksNote).toBe('还没有值班记录。');
  });
});

describe('the hours of the year', () => {
  const parameter = (id: string, sets: string, value: number) => ({
    id,
    title: id,
    fills: ['A1'],
    sets,
    values: [{ from: '2022-01-01', value, source: 'A1' }],
  });
  const parameters = [parameter('PRM-Y', 'duty.year-hours', 24), parameter('PRM-O', 'duty.overtime-hours', 20)];
  const shifts = [shift(5, 'PER-1'), shift(6, 'PER-1')];
  const page = dutyHoursPage(siteOf({ ...base, shift: shifts, parameter: parameters }, '2022-09-06'));

  test('kept turns, and after them the planned ones', () => {
    expect(page.people.map(({ person, hours, over, isOver }) => [person.text, hours, over, isOver])).toEqual([
      ['甲', '48', '+24', true],
    ]);
    expect(page.notes[0]).toBe('其中 16 小时尚未到班，按排班计。');
  });

  test('the chart states the finding; the months name who is above the limit', () => {
    expect(page.chart?.title).toBe('甲全年驻场超过 24 小时');
    expect(page.monthsFinding).toBe('加班超过每月 20 小时：甲 1 个月');
    expect(page.months).toEqual([{ month: '2022-09', cells: [{ hours: '48', over: '加班 46' }] }]);
    expect(page.lede).toContain('需 2 人');
  });

  test('without norms there are only hours', () => {
    const plain = dutyHoursPage(siteOf({ ...base, shift: shifts }, '2022-09-06'));
    expect(plain.chart).toMatchObject({ title: '甲驻场最多，48 小时', limit: undefined });
    expect(plain.people[0]).toMatchObject({ over: undefined, isOver: false });
  });

  test('nothing to count is said', () => {
    expect(dutyHoursPage(siteOf({}, '2022-09-06'))).toMatchObject({
      lede: '还没有值班记录，也没有排班。',
      chart: undefined,
    });
  });
});

describe('a chart of bars', () => {
  const series = ['a', 'b'].map((label, tone) => ({ label, tone }));
  const row = (values: readonly number[]) => ({ label: 'x', values, text: '', over: false });

  test('stacks its values from zero, and ends at a round number', () => {
    const chart = barChart({ title: '', unit: '', series, rows: [row([1500, 500]), row([0, 100])], limit: undefined });
    expect(chart.ticks.map(({ text }) => text)).toEqual(['0', '500', '1,000', '1,500']);
    expect(chart.rows.map(({ pieces }) => pieces)).toEqual([
      [
        { x: 0, width: 75, tone: 0 },
        { x: 75, width: 25, tone: 1 },
      ],
      [{ x: 0, width: 5, tone: 1 }],
    ]);
  });

  test('holds its limit too', () => {
    const limit = { value: 2400, text: '标准' };
    const chart = barChart({ title: '', unit: '', series, rows: [row([10, 0])], limit });
    expect(chart.limit).toEqual({ x: 96, text: '标准', anchor: 'end' });
  });

  test('of nothing still has an axis', () => {
    expect(barChart({ title: '', unit: '', series, rows: [row([0, 0])], limit: undefined }).ticks).not.toEqual([]);
  });
});
