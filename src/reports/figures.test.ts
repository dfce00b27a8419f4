import { describe, expect, test } from 'vitest';
import { libraryOfRows, type Row } from '../../tests/library-of.ts';
import { localTime } from '../calendar/instant.ts';
import { LANGUAGES } from '../i18n/messages.ts';
import { frozenValue, thawedValue } from './frozen-measures.ts';
import { measuresOf } from './measures-of.ts';
import { periodBefore, yearBefore } from './period.ts';
import type { ReportDocument, ReportSection } from './report-document.ts';
import { reportWorld } from './report-world.ts';
import { reportDocument } from './report-value.ts';
import { TOPICS } from './sections/index.ts';
import { valueText } from './wording.ts';

const local = localTime('Asia/Shanghai');
const { words } = LANGUAGES['zh-CN'];

test.each([
  ['2022-03-01', '2022-03-31', '2022-02-01', '2022-02-28', '2021-03-01', '2021-03-31'],
  ['2022-10-01', '2022-12-31', '2022-07-01', '2022-09-30', '2021-10-01', '2021-12-31'],
  ['2024-02-01', '2024-02-29', '2024-01-01', '2024-01-31', '2023-02-01', '2023-02-28'],
  ['2022-07-16', '2022-07-31', '2022-06-30', '2022-07-15', '2021-07-16', '2021-07-31'],
])('before %s to %s lies %s to %s, a year before %s to %s', (from, to, from1, to1, from2, to2) => {
  expect(periodBefore({ from, to })).toEqual({ from: from1, to: to1 });
  expect(yearBefore({ from, to })).toEqual({ from: from2, to: to2 });
});

test.each([
  [null, '–'],
  [0, '0 起'],
  [12345, '12,345 起'],
  [42.5, '42.5 起'],
  [{ part: 35, whole: 36 }, '97.2%（35 / 36 起）'],
  [{ part: 9999, whole: 10000 }, '99.9%（9,999 / 10,000 起）'],
  [{ part: 0, whole: 0 }, '–'],
])('%j reads %s, and is the same after it was frozen', (value, text) => {
  expect(valueText(value, 'incident', words)).toBe(text);
  expect(thawedValue(frozenValue(value))).toEqual(value);
});

const order = (id: string, opened: string) => ({
  kind: 'service-order',
  id,
  title: id,
  category: 'repair',
  channel: 'phone',
  opened,
  by: ['PER-1'],
  work: '处理',
  effort_h: 1.5,
});
const report = (from: string, to: string) => ({
  kind: 'report',
  id: 'RPT-1',
  title: '月报',
  form: 'monthly',
  period: { from, to },
  by: 'PER-1',
});

function documentOf(records: readonly Row[], today: string): ReportDocument {
  const library = libraryOfRows(records);
  const wording = { library, words, lang: 'zh-CN' as const, addressOf: ({ id }: { id: string }) => `/${id}/` };
  return reportDocument(library.byId.get('RPT-1')!, {
    ...reportWorld(library, local),
    today,
    wording,
    written: [],
    listOf: (kind) => `/${kind}/`,
  });
}

const textsOf = ({ blocks, sections = [] }: ReportSection): string[] => [
  ...blocks.flatMap((block) => (block.type === 'paragraph' ? [block.runs.map(({ text }) => text).join('')] : [])),
  ...sections.flatMap(textsOf),
];
const said = (document: ReportDocument) => document.sections.flatMap(textsOf);

describe('a report says', () => {
  const months = [order('SO-1', '2022-08-03T10:00+08:00'), order('SO-2', '2022-09-03T10:00+08:00')];

  test('what was counted, with the period before and with its definition', () => {
    const document = documentOf([report('2022-09-01', '2022-09-30'), ...months], '2022-10-05');
    const statistics = document.sections.find(({ heading }) => heading === '数据统计')!;
    const figures = statistics.sections!.find(({ heading }) => heading === '现场服务')!.blocks[0]!;
    expect(figures).toMatchObject({
      type: 'figures',
      items: [
        { id: 'orders', value: '1 单', before: '1 单', definition: words['figureIs-orders'], href: '/service-order/' },
        {},
        {},
        {},
      ],
    });
    expect(document).toMatchObject({ isDraft: true, day: '2022-10-05' });
  });

  test('that there are no records, instead of showing zeros', () => {
    expect(said(documentOf([report('2022-11-01', '2022-11-30'), ...months], '2022-12-05'))).toContain(
      '本期没有服务单记录，不作统计。',
    );
  });

  test('which nil return vouches for it', () => {
    const nil = {
      kind: 'nil-return',
      id: 'NIL-1',
      month: '2022-11',
      none: ['service-order'],
      by: 'PER-1',
      on: '2022-11-30',
    };
    expect(said(documentOf([report('2022-11-01', '2022-11-30'), nil, ...months], '2022-12-05'))).toContain(
      '零报告 NIL-1 写明本期没有服务单。',
    );
  });

  test('that its period is not over', () => {
    expect(said(documentOf([report('2022-09-01', '2022-09-30'), ...months], '2022-09-20'))).toContain(
      '本期到 2022-09-30 结束，下列数字只统计到 2022-09-20，会随记录变化。',
    );
  });

  test('that only half of it lies in the term', () => {
    const contract = { kind: 'contract', id: 'CT-1', title: '合同', from: '2022-09-16', to: '2023-09-15' };
    expect(said(documentOf([report('2022-09-01', '2022-09-30'), contract, ...months], '2022-10-05'))).toContain(
      '合同期为 2022-09-16 至 2023-09-15，本期在合同期内的只有 15 天。',
    );
  });
});

test('sections without any record in the knowledge base are left out', () => {
  const library = libraryOfRows([order('SO-1', '2022-08-03T10:00+08:00')]);
  const period = { from: '2022-08-01', to: '2022-08-31' };
  expect(measuresOf(reportWorld(library, local), TOPICS, period, '2022-09-05').map(({ topic }) => topic.id)).toEqual([
    'orders',
  ]);
});
