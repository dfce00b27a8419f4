import { describe, expect, test } from 'vitest';
import { libraryOfRows, type Row } from '../../tests/library-of.ts';
import { localTime } from '../calendar/instant.ts';
import { LANGUAGES } from '../i18n/messages.ts';
import { candidates } from './inputs.ts';
import { inputRange } from './forms.ts';
import { frozenIssue } from './freeze.ts';
import type { Block, ReportDocument, ReportSection } from './report-document.ts';
import { reportOf, type FrozenIssue } from './report-record.ts';
import { reportDocument } from './report-value.ts';

const local = localTime('Asia/Shanghai');
const { words } = LANGUAGES['zh-CN'];

const incident = (id: string, day: string, more: Row | object = {}) => ({
  kind: 'incident',
  id,
  title: `故障 ${id}`,
  severity: '2',
  source: 'alarm',
  detected: `${day}T02:10+08:00`,
  reported: `${day}T02:14+08:00`,
  ...more,
});
const asset = (id: string, type: string) => ({
  kind: 'asset',
  id,
  name: id,
  type,
  site: 'SITE-1',
  serial: id,
  in_service: '2020-01-01',
});
const ROWS = [
  asset('STO-1', 'storage'),
  asset('STO-2', 'storage'),
  { kind: 'person', id: 'PER-1', name: '甲', org: 'ORG-1', roles: ['engineer'] },
  incident('INC-1', '2022-09-14', {
    responded: '2022-09-14T02:18+08:00',
    resolved: '2022-09-14T04:05+08:00',
    affects: ['STO-1'],
    cause: 'capacity',
    by: ['PER-1'],
    casestudy: 'CS-1',
  }),
  incident('INC-SAME-THING', '2022-08-01', { affects: ['STO-1'], cause: 'power' }),
  incident('INC-SAME-CAUSE', '2022-08-02', { affects: ['STO-2'], cause: 'capacity' }),
  incident('INC-OTHER', '2022-08-03', { affects: ['STO-2'], cause: 'power' }),
  incident('INC-UNKNOWN', '2022-08-04', { affects: ['STO-2'], cause: 'unknown' }),
  incident('INC-LONG-AGO', '2021-08-01', { affects: ['STO-1'], cause: 'capacity' }),
  incident('INC-LATER', '2022-09-20', { affects: ['STO-1'], cause: 'capacity' }),
  {
    kind: 'casestudy',
    id: 'CS-1',
    title: '写满',
    state: 'published',
    incidents: ['INC-1'],
    severity: '2',
    trigger: '写完最后一块',
    root_cause: '没有容量管理',
    timeline: [
      { at: '2022-09-14T02:10+08:00', what: '短信', kind: 'detect' },
      { at: '2022-09-14T02:33+08:00', what: '停入库', kind: 'try', by: 'PER-1' },
    ],
    review: { on: '2022-09-22' },
  },
  { kind: 'action', id: 'ACT-1', do: '告警', from: 'CS-1', type: 'detect', opened: '2022-09-22', due: '2022-10-14' },
  { kind: 'change', id: 'CHG-1', title: '改阈值', what: '改', done_at: '2022-10-10T10:00+08:00', refs: ['ACT-1'] },
] as unknown as readonly Row[];

const reportRow = (form: string) =>
  ({
    kind: 'report',
    id: 'RPT-1',
    title: '报告',
    form,
    period: { from: '2022-09-14', to: '2022-09-14' },
    about: ['INC-1'],
    by: 'PER-1',
  }) as unknown as Row;

function documentOf(form: string, rows = ROWS, issues?: readonly FrozenIssue[]): ReportDocument {
  const frozen = issues ? [{ kind: 'frozen-report', id: 'FRZ-1', report: 'RPT-1', issues } as unknown as Row] : [];
  const library = libraryOfRows([reportRow(form), ...rows, ...frozen]);
  return reportDocument(library.byId.get('RPT-1')!, {
    library,
    local,
    decisions: () => [],
    today: '2022-11-01',
    wording: { library, words, lang: 'zh-CN', addressOf: ({ id }) => `/${id}/` },
    written: [],
    listOf: () => undefined,
  });
}

const blocksOf = ({ blocks, sections = [] }: ReportSection): readonly Block[] => [
  ...blocks,
  ...sections.flatMap(blocksOf),
];
const tableOf = (document: ReportDocument, id: string): string[][] => {
  const table = document.sections.flatMap(blocksOf).find((block) => block.type === 'table' && block.id === id);
  return table?.type === 'table' ? table.rows.map((row) => row.map(({ text }) => text)) : [];
};
const figuresOf = (document: ReportDocument): Record<string, string> =>
  Object.fromEntries(
    document.sections
      .flatMap(blocksOf)
      .flatMap((block) => (block.type === 'figures' ? block.items.map(({ id, value }) => [id, value]) : [])),
  );
const placesOf = ({ sections }: ReportDocument) =>
  Object.fromEntries(sections.map(({ heading, sections: below = [] }) => [heading, below.map((one) => one.heading)]));

describe('an analysis of a fault', () => {
  const document = documentOf('fault');

  test('has each section under its heading', () => {
    expect(placesOf(document)).toEqual({
      故障概况: ['事实'],
      影响: [],
      处理经过: ['时刻与间隔', '处理步骤'],
      原因分析: ['原因与类似故障'],
      改进措施: ['措施与进展'],
      结论与依据: ['依据的记录'],
    });
  });

  test('computes how long it took', () => {
    expect(figuresOf(document)).toMatchObject({
      'case-detection': '4 分钟',
      'case-response': '4 分钟',
      'case-repair': '111 分钟',
      'case-length': '115 分钟',
      'case-similar': '50%（2 / 4 起）',
      'case-actions-done': '0%（0 / 1 项）',
    });
  });

  test.each([
    ['case-incidents', [['INC-1', '二级', '系统告警', '–', '容量不足', 'CS-1']]],
    ['case-affected', [['STO-1', 'STO-1']]],
    ['case-people', [['甲', '驻场工程师']]],
    [
      'case-course',
      [
        ['2022-09-14 02:10', '发现时刻', '–', '0'],
        ['2022-09-14 02:14', '接报时刻', '4', '4'],
        ['2022-09-14 02:18', '响应时刻', '4', '8'],
        ['2022-09-14 04:05', '解除时刻', '107', '115'],
      ],
    ],
    [
      'case-steps',
      [
        ['2022-09-14 02:10', '–', '发现', '短信', '–'],
        ['2022-09-14 02:33', '23', '排查', '停入库', '甲'],
      ],
    ],
    ['case-causes', [['CS-1', '写完最后一块', '没有容量管理']]],
    [
      'case-similar',
      [
        ['故障 INC-SAME-CAUSE', '2022-08-02 02:14', '容量不足', '–', '–'],
        ['故障 INC-SAME-THING', '2022-08-01 02:14', '供电', '–', '–'],
      ],
    ],
    ['case-actions', [['告警', '–', '2022-10-14', '–', '–']]],
    [
      'case-evidence',
      [
        ['CS-1', '写满', '2022-09-22'],
        ['CHG-1', '改阈值', '2022-10-10'],
      ],
    ],
  ])('shows %s', (id, rows) => {
    expect(tableOf(document, id)).toEqual(rows);
  });

  test('rests on all that hangs together with the incident', () => {
    const library = libraryOfRows([reportRow('fault'), ...ROWS]);
    const range = inputRange(reportOf(library.byId.get('RPT-1')!));
    expect(candidates(library, range).map(({ id }) => id)).toEqual([
      'INC-1',
      'CS-1',
      'ACT-1',
      'CHG-1',
      'INC-SAME-CAUSE',
      'INC-SAME-THING',
    ]);
  });

  test('says what there is none of', () => {
    const rows = ROWS.filter(({ kind }) => kind !== 'action' && kind !== 'change');
    const texts = documentOf('fault', [
      ...rows,
      { kind: 'action', id: 'ACT-9', do: '别的', from: 'CS-9', type: 'detect', opened: '2022-09-22' } as unknown as Row,
    ])
      .sections.flatMap(blocksOf)
      .flatMap((block) => (block.type === 'paragraph' ? block.runs.map(({ text }) => text) : []));
    expect(texts).toContain('没有与之相关的措施记录。');
  });
});

test('a report on an event tells what happened under its times, and nothing that came later', () => {
  const document = documentOf('event');
  expect(placesOf(document)['时间']).toEqual(['事实', '时刻与间隔']);
  expect(tableOf(document, 'case-actions')).toEqual([]);
});

describe('once frozen', () => {
  const library = libraryOfRows([reportRow('fault'), ...ROWS]);
  const issue = frozenIssue({ library, local, decisions: () => [] }, library.byId.get('RPT-1')!, {
    asOf: '2022-10-20',
    at: '2022-10-20T10:00+08:00',
  });

  test('it says the same, whatever becomes of the records', () => {
    const later = ROWS.map((row) => (row['id'] === 'INC-1' ? { ...row, resolved: '2022-09-14T09:00+08:00' } : row));
    const frozen = documentOf('fault', later, [issue]);
    expect(figuresOf(frozen)).toEqual(figuresOf(documentOf('fault')));
    expect(tableOf(frozen, 'case-course')).toEqual(tableOf(documentOf('fault'), 'case-course'));
  });

  test('an issue from before there were such sections has the moments as ever', () => {
    const old = documentOf('event', ROWS, [{ ...issue, figures: {}, tables: {} }]);
    expect(placesOf(old)['时间']).toEqual([]);
    expect(tableOf(old, 'course-INC-1').length).toBe(4);
  });
});
