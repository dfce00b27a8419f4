import { expect, test } from 'vitest';
import { dutySiteOf } from '../../../tests/small-site.ts';
import { pageAddresses } from '../address.ts';
import { columnChart } from './column-chart.ts';
import { groupPaths } from './group-page.ts';
import { dimensionPaths, repeatsPage, statisticsPage } from './statistics-page.ts';

const TREE = {
  'severity-levels.yaml': `- {id: SEV-A, level: P1, name: 特急, rank: 1, meaning: 全停, casestudy: {over: PT0M}}
- {id: SEV-B, level: P2, name: 一般, rank: 2, meaning: 单点}
`,
  'records/2022-09/incidents.yaml': `- {id: INC-1, title: 断网, severity: P1, source: alarm, detected: 2022-09-05T09:00+08:00, reported: 2022-09-05T09:01+08:00, responded: 2022-09-05T09:04+08:00, resolved: 2022-09-05T09:41+08:00}
- {id: INC-2, title: 卡纸, severity: P2, source: user, detected: 2022-10-05T09:00+08:00, reported: 2022-10-05T09:01+08:00}
- {id: INC-3, title: 以后, severity: P2, source: user, detected: 2022-12-05T09:00+08:00, reported: 2022-12-05T09:01+08:00}
`,
};

test('columns stand on one another, and the largest fills the height', () => {
  const series = [
    { label: '重', tone: 3 },
    { label: '轻', tone: 1 },
  ];
  const { columns } = columnChart('month', '', series, [
    { label: '07', name: '2022-07', values: [1, 3], href: '/7/' },
    { label: '08', name: '2022-08', values: [0, 1], href: '/8/' },
    { label: '09', name: '2022-09', values: [0, 0], href: '/9/' },
  ]);
  expect(columns.map(({ total, href, pieces }) => ({ total, href, pieces }))).toEqual([
    {
      total: 4,
      href: '/7/',
      pieces: [
        { y: 75, height: 25, tone: 3 },
        { y: 0, height: 75, tone: 1 },
      ],
    },
    { total: 1, href: '/8/', pieces: [{ y: 75, height: 25, tone: 1 }] },
    { total: 0, href: undefined, pieces: [] },
  ]);
});

test('levels have the names of the knowledge base, the worst first, and months without incidents a column', async () => {
  const { site, remove } = await dutySiteOf(TREE, '2022-11-20');
  const page = statisticsPage(site);
  expect(page.tables[0]!.rows.map(({ group, count }) => [group.text, count])).toEqual([
    ['特急', 1],
    ['一般', 1],
  ]);
  expect(page.charts[0]!.series.map(({ label }) => label)).toEqual(['特急', '一般']);
  expect(page.charts[0]!.columns.map(({ name, total }) => [name, total])).toEqual([
    ['2022-09', 1],
    ['2022-10', 1],
  ]);
  expect(page.tables[1]!.rows.filter(({ alert }) => alert).map(({ count }) => count)).toEqual([1]);
  expect(page.lede).toContain('2022-09-05 至 2022-11-20 接报 2 起，1 起未解除');
  remove();
});

test('every page of statistics is known as a page of the site', async () => {
  const { site, remove } = await dutySiteOf(TREE, '2022-12-31');
  const known = pageAddresses(site.library);
  const built = [
    ...dimensionPaths(site).map(({ params }) => `/incidents/statistics/${params.dimension}/`),
    ...groupPaths(site).map(({ params }) => `/incidents/statistics/${params.dimension}/${params.key}/`),
  ];
  expect(built.length).toBeGreaterThan(20);
  expect(built.filter((address) => !known.has(address))).toEqual([]);
  remove();
});

test('without incidents there is a page that says so, and no other', async () => {
  const { site, remove } = await dutySiteOf({}, '2022-11-20');
  expect(statisticsPage(site)).toMatchObject({ lede: '还没有登记过故障。', tables: [], charts: [] });
  expect([...dimensionPaths(site), ...groupPaths(site)]).toEqual([]);
  expect(repeatsPage(site).repeats).toEqual([]);
  remove();
});
