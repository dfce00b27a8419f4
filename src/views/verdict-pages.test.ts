import { describe, expect, test } from 'vitest';
import { siteOf } from '../../tests/site-of.ts';
import { acceptancePage } from './acceptance-page.ts';
import { dutySheet, instanceSheet } from './acceptance-csv.ts';
import { clauseVerdicts } from './clause-verdicts.ts';
import { coveragePage } from './coverage-page.ts';
import { instanceText, measuredText, missingView } from './decision-text.ts';
import { dutyPage } from './obligation-page.ts';
import { gridPage } from './grids/grid-page.ts';
import { openDuties } from './open-duties.ts';
import { listData } from './list-page.ts';
import { standingOfId, standingsOf } from './verdicts-of-site.ts';

const device = (id: string, room: string, from = '2020-01-01', to?: string) => ({
  id,
  name: `设备 ${id}`,
  type: 'av',
  site: 'SITE-1',
  room,
  in_service: { from, ...(to && { to }) },
});
const round = (month: string, ...pass: readonly string[]) => ({
  id: `INS-${month}`,
  plan: 'PLAN-1',
  done_at: `${month}-10T10:00+08:00`,
  by: ['PER-1'],
  pass,
});
const grid = (per: unknown = 'month') => ({
  id: 'OB-2',
  title: '每月巡检全部设备',
  phrase: '每月巡检全部设备',
  clauses: ['A1.1'],
  bearer: 'vendor',
  per,
  select: { kind: 'inspection' },
  test: { 'covers-population': { population: { kind: 'asset', 'as-of': 'each-day' }, seen: ['pass'] } },
  penalty: 'A1',
});
const records = {
  contract: [{ id: 'CT', title: '合同', from: '2022-07-01', to: '2022-12-31', parties: {} }],
  clause: [
    { id: 'A1', part: 'annex1', order: 1, heading: '服务内容', text: '一、服务内容' },
    { id: 'A1.1', part: 'annex1', order: 2, parent: 'A1', text: '每月巡检' },
    { id: 'A2', part: 'annex1', order: 3, heading: '人员', text: '二、人员' },
  ],
  room: [
    { id: 'RM-1', name: '一层会议室', site: 'SITE-1', use: 'meeting' },
    { id: 'RM-2', name: '二层会议室', site: 'SITE-1', use: 'meeting' },
  ],
  asset: [
    device('AV-1', 'RM-1'),
    device('AV-2', 'RM-1'),
    device('AV-3', 'RM-1', '2022-09-01'),
    device('AV-4', 'RM-2'),
    device('AV-5', 'RM-2', '2020-01-01', '2022-08-31'),
    device('AV-6', 'RM-2'),
  ],
  inspection: [
    round('2022-07', 'AV-1', 'AV-2', 'AV-4', 'AV-5', 'AV-6'),
    round('2022-08', 'AV-1', 'AV-4', 'AV-5', 'AV-6'),
    round('2022-09', 'AV-1', 'AV-2', 'AV-3', 'AV-4', 'AV-6'),
    round('2022-10', 'AV-1', 'AV-2'),
  ],
  obligation: [
    grid(),
    {
      id: 'OB-1',
      title: '着装',
      phrase: '着装整齐',
      clauses: ['A2'],
      bearer: 'vendor',
      unchecked: '只能由人评价',
    },
  ],
};
const site = (more: object = {}, today = '2022-10-20') => siteOf({ ...records, ...more } as never, today);

describe('standings', () => {
  test('each duty with its instances, the worst verdict first', () => {
    const standings = standingsOf(site());
    expect(standings.map(({ entry, verdict }) => [entry.id, verdict])).toEqual([
      ['OB-1', undefined],
      ['OB-2', 'unmet'],
    ]);
    expect(standings[1]!.counts.map(({ verdict, count, word }) => [verdict, count, word])).toEqual([
      ['unmet', 1, '未满足'],
      ['due', 1, '期内'],
      ['met', 2, '满足'],
      ['not-due', 2, '未到期'],
    ]);
  });

  test('are computed once for a site', () => {
    const one = site();
    expect(standingsOf(one)).toBe(standingsOf(one));
  });
});

describe('the grid of a duty', () => {
  const page = (one = site()) => gridPage(standingOfId(one, 'OB-2')!, one)!;

  test('has a row for each member by room, with what is missing named at its row', () => {
    const { groups, heading, size } = page();
    expect([heading, size]).toEqual(['每月巡检全部设备：5 个 × 6 个月', 6]);
    expect(groups.map(({ name, rows }) => [name, rows.map(({ number, link }) => `${number} ${link.note}`)])).toEqual([
      ['一层会议室', ['1 AV-1', '2 AV-2', '3 AV-3']],
      ['二层会议室', ['4 AV-4', '5 AV-5', '6 AV-6']],
    ]);
    expect(groups.flatMap(({ rows }) => rows.flatMap(({ note }) => note ?? []))).toEqual([
      { text: '2 设备 AV-2：2022-08 缺', late: true },
      { text: '5 设备 AV-5：到 2022-08 为止在册', late: false },
    ]);
  });

  test('what is normal is one shape; what is missing bleeds and has a slash', () => {
    const [first, second] = page().groups[0]!.rows;
    expect(first!.paths).toEqual({ done: 'M0 0h4v1h-4z', later: 'M4 .42h2v.16h-2z' });
    expect(second!.paths).toMatchObject({
      done: 'M0 0h1v1h-1zM2 0h2v1h-2z',
      missing: 'M1 0h1v1h-1z',
      slash: 'M1 1l1-1',
    });
  });

  test('figures count what is decided, and the running period apart', () => {
    expect(page().figures).toEqual({
      asked: 15,
      done: 14,
      missing: 1,
      missingPeriods: 1,
      excused: 0,
      current: { done: 2, asked: 5, due: '2022-10-31' },
    });
  });

  test('a member that an excusal takes out is excused, not missing', () => {
    const excusal = {
      id: 'EX-1',
      obligations: ['OB-2'],
      members: ['AV-2'],
      from: '2022-08-01',
      to: '2022-08-31',
      signed: [{ by: 'PER-2', on: '2022-08-01' }],
    };
    const excused = page(site({ excusal: [excusal] }));
    expect(excused.groups[0]!.rows[1]!.paths).toMatchObject({ excused: 'M1.15 .15h0.7v.7h-0.7z' });
    expect([excused.figures.excused, excused.figures.missing]).toEqual([1, 0]);
  });

  test('the table names the periods that ask for something, and the strip leads to it', () => {
    const { holes, axis } = page();
    expect(holes.map(({ period, word, count, missing }) => [period.text, word, count, missing[0]?.link?.text])).toEqual(
      [
        ['2022-08', '未满足', 1, 'AV-2'],
        ['2022-10', '期内', 3, 'AV-3'],
      ],
    );
    expect(axis.marks.map(({ href }) => href)).toEqual([
      undefined,
      '#m-2022-08',
      undefined,
      '#m-2022-10',
      undefined,
      undefined,
    ]);
  });

  test('two hundred days weigh little: runs broken by month, no mark each', () => {
    const one = site({ obligation: [grid('day')] });
    const { isFine, axis, verdicts } = page(one);
    expect([isFine, axis.marks, axis.months.length]).toEqual([true, [], 6]);
    expect(verdicts?.later).toBeDefined();
  });

  test('for members in long periods, months show when it was done', () => {
    const restores = {
      system: [
        { id: 'SYS-1', name: '甲' },
        { id: 'SYS-2', name: '乙' },
      ],
      'restore-test': [{ id: 'RT-1', system: 'SYS-1', done_at: '2022-09-05T10:00+08:00', result: 'pass' }],
      obligation: [
        {
          id: 'OB-2',
          title: '恢复验证',
          clauses: [],
          per: { member: { kind: 'system' }, per: { year: { of: 'contract' } } },
          select: { kind: 'restore-test' },
          test: { exists: true },
        },
      ],
    };
    const grid = page(site(restores, '2023-01-31'));
    expect(grid.byAct).toBe(true);
    expect(grid.groups.flatMap(({ rows }) => rows.map(({ paths, note }) => [paths.done, note?.text]))).toEqual([
      ['M2 0h1v1h-1z', undefined],
      [undefined, '2 乙：一次也没有'],
    ]);
    expect(grid.figures).toMatchObject({ asked: 2, done: 1, missing: 1, missingPeriods: 1 });
  });

  test('the overview lists all grids and all that is missing', () => {
    const { lines, holes } = coveragePage(site());
    expect(lines.map(({ id, members, periods }) => [id, members, periods])).toEqual([['OB-2', 6, 6]]);
    expect(holes.map(({ duty, href }) => [duty.text, href])).toEqual([
      ['OB-2', '/coverage/OB-2/#m-2022-08'],
      ['OB-2', '/coverage/OB-2/#m-2022-10'],
    ]);
    expect(coveragePage(siteOf({}, '2022-10-20'))).toMatchObject({ lines: [], holes: [] });
  });
});

describe('the page of a duty', () => {
  const page = dutyPage(site(), site().library.byId.get('OB-2')!);

  test('says the wording, how it is decided, and how it stands', () => {
    expect(page.phrase).toBe('每月巡检全部设备');
    expect(page.how!.sentences.join('')).toBe('每月判定一次。凭巡检。该期每天都在册的资产，每一个都见于记录的“正常”。');
    expect([page.verdict!.word, page.total, page.grid, page.penalty!.text]).toEqual([
      '未满足',
      6,
      '/coverage/OB-2/',
      '一、服务内容',
    ]);
  });

  test('each mark of the strip that asks for something leads to its row', () => {
    const marks = page.strip.flatMap(({ marks }) => marks);
    expect(marks.map(({ verdict, href }) => [verdict, href])).toEqual([
      ['met', undefined],
      ['unmet', '#i-2022-08'],
      ['met', undefined],
      ['due', '#i-2022-10'],
      ['not-due', undefined],
      ['not-due', undefined],
    ]);
    expect(page.open.map(({ anchor }) => anchor)).toEqual(['i-2022-08', 'i-2022-10']);
  });

  test('one that records cannot decide gives the reason', () => {
    const unchecked = dutyPage(site(), site().library.byId.get('OB-1')!);
    expect([unchecked.unchecked, unchecked.how, unchecked.verdict, unchecked.total]).toEqual([
      '只能由人评价',
      undefined,
      undefined,
      0,
    ]);
  });
});

describe('acceptance', () => {
  const page = acceptancePage(site());

  test('counts duties by verdict and lists the open ones with what offends', () => {
    expect(page.counts.filter(({ count }) => count).map(({ word, count }) => [word, count])).toEqual([['未满足', 1]]);
    expect(page.unchecked).toBe(1);
    expect(
      page.open.map(({ id, met, total, offending }) => [
        id,
        met,
        total,
        offending.map(({ instance }) => instance.text),
      ]),
    ).toEqual([['OB-2', 2, 6, ['2022-08', '2022-10']]]);
  });

  test('groups duties by the article of the contract, in the order of the text', () => {
    expect(page.sections.map(({ id, title, rows }) => [id, title, rows.map((row) => row.id)])).toEqual([
      ['A1', '服务内容', ['OB-2']],
      ['A2', '人员', ['OB-1']],
    ]);
  });

  test('spreadsheets have a row for each duty, and for each verdict', () => {
    expect(dutySheet(site()).rows.map((row) => row.slice(0, 5))).toEqual([
      ['编号', '义务', '条款', '频次', '判定'],
      ['OB-1', '着装', 'A2', '', '不可核验'],
      ['OB-2', '每月巡检全部设备', 'A1.1', '每月', '未满足'],
    ]);
    expect(instanceSheet(site()).rows[2]!.slice(2)).toEqual([
      '2022-08',
      '2022-08-01',
      '2022-08-31',
      '2022-08-31',
      '未满足',
      'AV-2 设备 AV-2',
      '4/5',
      'INS-2022-08',
    ]);
  });

  test('a clause has the worst verdict of the duties that rest on it; one without has none', () => {
    const verdicts = clauseVerdicts(site());
    expect([verdicts.get('A1.1')?.word, verdicts.get('A2')]).toEqual(['未满足', undefined]);
  });

  test('other pages can say how many duties are unmet', () => {
    expect(openDuties(site())).toEqual({
      text: '未满足 1 项',
      count: 1,
      duties: [{ text: '每月巡检全部设备', href: '/obligations/OB-2/', note: '1/6' }],
    });
    expect(openDuties(siteOf({}, '2022-10-20'))).toBeUndefined();
  });

  test('the list of duties has their verdicts as a column and a filter', () => {
    const kind = site().library.kinds.find(({ name }) => name === 'obligation')!;
    const { heads, rows, facets } = listData(site(), kind, site().library.byKind.get('obligation')!);
    expect(heads.slice(0, 2)).toEqual(['判定', '次数']);
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['不可核验', ''],
      ['未满足', '未满足 1　期内 1　满足 2　未到期 2'],
    ]);
    expect(facets[0]).toMatchObject({ name: 'verdict', values: [{ count: 1 }, { count: 1 }] });
  });
});

describe('what is missing and what was measured, for people', () => {
  const one = site({ parameter: [{ id: 'PRM-1', title: '时限', values: [] }] });
  test.each([
    ['AV-2', { link: 'AV-2', text: '设备 AV-2' }],
    ['+AV-2', { link: 'AV-2', text: '多出：设备 AV-2' }],
    ['-AV-2', { link: 'AV-2', text: '少了：设备 AV-2' }],
    ['AV-2 model', { link: 'AV-2', text: '没有填“型号”' }],
    ['AV-2 model|serial', { link: 'AV-2', text: '没有填“型号或序列号”' }],
    ['AV-2 name', { link: 'AV-2', text: '名称' }],
    ['AV-2 ports[1].use', { link: 'AV-2', text: '没有填“端口的用途（第 2 项）”' }],
    ['AV-2 PT14M', { link: 'AV-2', text: '14 分钟' }],
    ['PRM-1', { link: 'PRM-1', text: '参数“时限”未定' }],
    ['gap 2022-11-16T17:00..2022-11-17T09:00', { text: '2022-11-16 17:00 至 2022-11-17 09:00 无人' }],
    ['understaffed 2022-11-16T17:00..2022-11-17T09:00', { text: '2022-11-16 17:00 至 2022-11-17 09:00 人数不足' }],
    ['unqualified 2022-11-16T17:00..2022-11-17T09:00', { text: '2022-11-16 17:00 至 2022-11-17 09:00 的人资格不符' }],
    ['nil-return incident/virus 2022-11', { text: '没有零报告 incident/virus' }],
    ['restore-test result=pass SYS-1 2022', { text: '没有恢复验证' }],
    ['inspection|action 2022-07', { text: '没有巡检、措施' }],
    ['3 ≠ 4', { text: '3 ≠ 4' }],
  ])('%s', (missing, { link, text }: { link?: string; text: string }) => {
    const view = missingView(missing, one);
    expect([view.link?.text, view.text]).toEqual([link, text]);
  });

  test.each([
    [null, ''],
    ['155/156', '155/156'],
    ['PT14M', '14 分钟'],
    ['3 workdays', '迟了 3 个工作日'],
    ['1/1; 1 workday', '迟了 1 个工作日'],
    ['0/16 h', '0/16 小时'],
    ['0/0', ''],
  ])('%s', (measured, text) => {
    expect(measuredText(measured, one)).toBe(text);
  });

  test.each([
    ['2022-W46', '2022-W46'],
    ['2022-10-01 国庆节', '2022-10-01 国庆节'],
    ['2022-07-01..2023-06-30', '2022-07-01 至 2023-06-30'],
    ['2022-10-01 Q2', '第 2 季度（2022-10-01 起）'],
    ['SYS-1 2022-07-01 Y', 'SYS-1 2022-07-01 起的一年'],
  ])('%s', (key, text) => {
    expect(instanceText(key, one)).toBe(text);
  });
});
