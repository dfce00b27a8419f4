import { describe, expect, test } from 'vitest';
import { libraryOfRows, type Row } from '../../tests/library-of.ts';
import { addDays } from '../calendar/civil-day.ts';
import { localTime } from '../calendar/instant.ts';
import { LANGUAGES } from '../i18n/messages.ts';
import { reportDocument } from './report-value.ts';
import { proposedRisks } from './risks.ts';

const local = localTime('Asia/Shanghai');
const { words } = LANGUAGES['zh-CN'];
const period = { from: '2022-10-01', to: '2022-10-31' };

const plan = (limits?: readonly object[]) =>
  ({
    kind: 'inspection-plan',
    id: 'PLAN-1',
    title: '日巡检',
    population: '全部',
    every: 'day',
    items: ['使用率'],
    ...(limits && { limits }),
  }) as unknown as Row;
const limit = { item: '使用率', side: 'above', value: 85, ahead_days: 60 };

const asset = (to?: string) =>
  ({
    kind: 'asset',
    id: 'STO-1',
    name: '核心存储',
    type: 'storage',
    site: 'SITE-1',
    in_service: { from: '2020-01-01', ...(to && { to }) },
  }) as unknown as Row;

/** Readings of successive days, the last on the last of October. */
const rounds = (...values: readonly number[]): Row[] =>
  values.map((value, index) => {
    const day = addDays('2022-10-31', index + 1 - values.length);
    return {
      kind: 'inspection',
      id: `INS-${day}`,
      plan: 'PLAN-1',
      done_at: `${day}T10:00+08:00`,
      by: ['PER-1'],
      pass: ['STO-1'],
      readings: [{ asset: 'STO-1', item: '使用率', value, unit: '%' }],
    } as unknown as Row;
  });

const capacityRisks = (...rows: readonly Row[]) =>
  proposedRisks(libraryOfRows(rows), local, period, '2022-11-03', words).filter(({ key }) =>
    key.startsWith('capacity:'),
  );

const RISING = [70, 70.3, 70.2, 70.6, 70.8, 71.1, 71, 71.4];

describe('a device is near its limit', () => {
  test('when the last reading has passed it: that round shows it', () => {
    expect(capacityRisks(plan([limit]), asset(), ...rounds(84, 86))).toEqual([
      {
        key: 'capacity:STO-1:使用率',
        text: '核心存储的使用率为 86%，已到界限 85%',
        evidence: ['INS-2022-10-31'],
      },
    ]);
  });

  test('when it will be, as the readings go: all of them show it, the latest first', () => {
    const [risk] = capacityRisks(plan([{ ...limit, value: 80 }]), asset(), ...rounds(...RISING));
    expect(risk?.text).toBe('核心存储的使用率为 71.4%，照此走势 2022-12-14 前后到界限 80%');
    expect(risk?.evidence.length).toBe(8);
    expect(risk?.evidence[0]).toBe('INS-2022-10-31');
  });

  test('also from above, where low is bad', () => {
    const low = { item: '使用率', side: 'below', value: 60, ahead_days: 60 };
    const falling = RISING.map((value) => 140 - value);
    expect(capacityRisks(plan([low]), asset(), ...rounds(...falling))).toHaveLength(1);
    expect(capacityRisks(plan([low]), asset(), ...rounds(...RISING))).toEqual([]);
  });
});

describe('nothing is proposed', () => {
  test.each<[why: string, limits: readonly object[] | undefined, device: Row, values: readonly number[]]>([
    ['where the plan sets no limit', undefined, asset(), [84, 99]],
    ['where the limit lies farther away than the plan looks', [{ ...limit, value: 95 }], asset(), RISING],
    [
      'of a trend where the plan does not look ahead',
      [{ ...limit, value: 72, ahead_days: undefined }],
      asset(),
      RISING,
    ],
    ['of a trend that goes away from it', [{ ...limit, value: 75 }], asset(), RISING.toReversed()],
    ['of few readings', [{ ...limit, value: 75 }], asset(), RISING.slice(3)],
    ['of one jump', [{ ...limit, value: 80 }], asset(), [20, 70, 70, 70, 70, 70, 70, 70, 70, 70]],
    ['of a device that is out of service', [limit], asset('2022-10-30'), [84, 99]],
    ['where nothing was read', [limit], asset(), []],
  ])('%s', (_, limits, device, values) => {
    expect(capacityRisks(plan(limits), device, ...rounds(...values))).toEqual([]);
  });

  test('by what was read after the period', () => {
    const later = rounds(99).map((row) => ({ ...row, done_at: '2022-11-01T10:00+08:00' }));
    expect(capacityRisks(plan([limit]), asset(), ...later)).toEqual([]);
  });
});

test('what its author answered stays answered', () => {
  const answer = { of: 'capacity:STO-1:使用率', answer: 'dismiss', reason: '已在扩容' };
  const report = {
    kind: 'report',
    id: 'RPT-1',
    title: '月报',
    form: 'monthly',
    period,
    by: 'PER-1',
    risks: [answer],
  } as unknown as Row;
  const library = libraryOfRows([report, plan([limit]), asset(), ...rounds(84, 86)]);
  const document = reportDocument(library.byId.get('RPT-1')!, {
    library,
    local,
    decisions: () => [],
    today: '2022-11-03',
    wording: { library, words, lang: 'zh-CN', addressOf: ({ id }) => `/${id}/` },
    written: [],
    listOf: () => undefined,
  });
  const table = document.sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'table');
  expect(table?.type === 'table' && table.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['核心存储的使用率为 86%，已到界限 85%', 'INS-2022-10-31', '不列入：已在扩容'],
  ]);
});

test('a turn that is not over on the day of the question counts no hours, and stops nothing', () => {
  const rows = [
    {
      kind: 'parameter',
      id: 'PRM-1',
      title: '工时',
      sets: 'duty.year-hours',
      values: [{ from: '2022-01-01', value: 12 }],
    },
    { kind: 'person', id: 'PER-1', name: '甲', org: 'ORG-1', roles: ['duty'] },
    ...['2022-10-30', '2022-10-31'].map((day) => ({
      kind: 'shift',
      id: `SH-${day}`,
      start: `${day}T17:00+08:00`,
      end: `${addDays(day, 1)}T09:00+08:00`,
      onsite: ['PER-1'],
    })),
  ] as unknown as readonly Row[];
  const texts = proposedRisks(libraryOfRows(rows), local, period, '2022-10-31', words).map(({ text }) => text);
  expect(texts).toEqual(['甲本月在岗 16 小时，超过约定的 1 小时']);
});
