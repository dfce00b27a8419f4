import { describe, expect, test } from 'vitest';
import { inspectedSite } from '../../../tests/inspected-site.ts';
import { siteOf } from '../../../tests/site-of.ts';
import { LANGUAGES } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import type { ReportDocument, TableBlock } from '../../reports/report-document.ts';
import type { Site } from '../site.ts';
import { binderOf } from './binder.ts';
import { dutyMatrix } from './duty-matrix.ts';
import { evidenceLists } from './evidence-lists.ts';
import { interpretationLedger } from './interpretation-ledger.ts';

const rowsOf = (table: TableBlock) => table.rows.map((row) => row.map(({ text }) => text));
const tablesOf = ({ sections }: Pick<ReportDocument, 'sections'>): TableBlock[] =>
  sections.flatMap(({ blocks, sections = [] }) => [
    ...blocks.filter((block) => block.type === 'table'),
    ...tablesOf({ sections }),
  ]);

describe('the matrix of duties', () => {
  const matrix = dutyMatrix(inspectedSite());

  test('has a section for each article, a row for each duty, and what is open in it', () => {
    expect(matrix.sections.map(({ heading }) => heading)).toEqual(['总况', '服务内容', '人员']);
    expect(tablesOf(matrix).map(rowsOf)).toEqual([
      [['OB-2', '每月巡检全部设备', 'A1.1', '每月', '未满足', '2/6', '2022-08 未满足\n2022-10 期内', '']],
      [['OB-1', '着装', 'A2', '', '不可核验', '–', '', '']],
    ]);
  });

  test('counts duties by verdict, those that do not occur too', () => {
    const [figures] = matrix.sections[0]!.blocks.filter((block) => block.type === 'figures');
    expect(figures!.items.map(({ label, value }) => `${label} ${value}`)).toEqual([
      '满足 0 项',
      '未满足 1 项',
      '待定 0 项',
      '期内 0 项',
      '未到期 0 项',
      '未触发 0 项',
      '免责 0 项',
    ]);
  });
});

describe('the lists of evidence', () => {
  const lists = evidenceLists(inspectedSite());

  test('name for each instance what it lacks and the records that decide it', () => {
    const [table] = tablesOf(lists);
    expect(rowsOf(table!)[1]).toEqual(['2022-08', '2022-08-31', '未满足', 'AV-2 设备 AV-2\n4/5', 'INS-2022-08']);
  });

  test('say of a duty that records cannot decide why', () => {
    const duty = lists.sections[1]!.sections![0]!;
    expect(duty.heading).toBe('OB-1 着装');
    expect(duty.blocks.every(({ type }) => type === 'paragraph')).toBe(true);
  });
});

const READ = {
  interpretation: [
    {
      id: 'K1',
      title: '从哪天算起',
      clauses: ['A1'],
      conflict: '两处写法不同。',
      readings: { first: { says: '从签字日起' }, second: { says: '从次日起' } },
      chosen: 'second',
      rule: '民法典。',
    },
  ],
  clause: [{ id: 'A1', part: 'body', order: 1, text: '一' }],
};

test.each([
  ['zh-CN', '采用', '判定不变', '无，乙方单方解释'],
  ['en', 'in force', LANGUAGES.en.words.dutyFlipNone, 'nothing; our own reading'],
] as const)(
  'the ledger of interpretations in %s says which reading is in force, and what another would change',
  (lang, force, none, ours) => {
    const ledger = interpretationLedger(siteOf(READ, '2023-07-31', lang));
    expect(tablesOf(ledger).map(rowsOf)).toEqual([
      [
        ['first', '从签字日起', '', none],
        ['second', '从次日起', force, ''],
      ],
    ]);
    expect(JSON.stringify(ledger.sections)).toContain(ours);
    expect(ledger.lang).toBe(lang);
  },
);

describe('a binder', () => {
  const period = (from: string, to: string) => ({ from: `2022-${from}`, to: `2022-${to}` });
  const report = (id: string, form: string, dates: object) => ({ id, title: id, form, period: dates, by: 'PER-1' });
  const frozen = new Set(['RPT-10', 'RPT-12', 'RPT-Q4']);
  const reportOf = (_: Site, { id }: Entry): ReportDocument => ({
    id,
    title: id,
    lang: 'zh-CN',
    cover: [],
    sections: [],
    signatures: [],
    day: '2022-11-03',
    isDraft: !frozen.has(id),
  });
  const site: Site = siteOf(
    {
      person: [{ id: 'PER-1', name: '甲一', org: 'ORG', roles: [] }],
      report: [
        report('RPT-Q4', 'quarterly', period('10-01', '12-31')),
        report('RPT-11', 'monthly', period('11-01', '11-30')),
        report('RPT-12', 'monthly', period('12-01', '12-31')),
        report('RPT-TERM', 'term', period('01-01', '12-31')),
        report('RPT-10', 'monthly', period('10-01', '10-31')),
      ],
    },
    '2023-07-31',
  );
  const binder = binderOf(site, reportOf, undefined);

  test('has the summary first, then duties, frozen reports in time, evidence and interpretations', () => {
    expect(binder.papers.map(({ file }) => file)).toEqual([
      'reports/RPT-TERM.pdf',
      'duties.pdf',
      'reports/RPT-10.pdf',
      'reports/RPT-12.pdf',
      'reports/RPT-Q4.pdf',
      'evidence.pdf',
      'interpretations.pdf',
    ]);
  });

  test('names what it lacks', () => {
    expect(binder.lacks).toEqual([
      '服务总结报告 RPT-TERM 还没有定稿，装订时带草稿水印',
      '报告 RPT-11 还没有定稿，没有装订',
    ]);
    expect(binder.papers[0]!.report.isDraft).toBe(true);
  });

  test('of an empty knowledge base has nothing but its three tables', () => {
    const { papers, lacks } = binderOf(siteOf({}, '2023-07-31'), reportOf, undefined);
    expect(papers.map(({ file }) => file)).toEqual(['duties.pdf', 'evidence.pdf', 'interpretations.pdf']);
    expect(lacks).toEqual(['缺服务总结报告：reports/ 里没有 form: term 的报告']);
  });
});
