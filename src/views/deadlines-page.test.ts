import { expect, test } from 'vitest';
import { siteOf } from '../../tests/site-of.ts';
import { calendarFeeds } from './calendar-feeds.ts';
import { deadlinesPage } from './deadlines-page.ts';

const notice = (year: number, issued: string) => ({
  id: `CAL-${year}`,
  no: '国办发明电',
  issued,
  source: 'https://www.gov.cn/',
  off: [{ name: '元旦', from: `${year}-01-01`, to: `${year}-01-03` }],
  work: [],
  lawful: [`${year}-01-01`],
});
const records = (...years: readonly (readonly [number, string])[]) => ({
  calendar: years.map(([year, issued]) => notice(year, issued)),
  contract: [{ id: 'CT', title: '合同', from: '2022-10-01', to: '2022-12-31', parties: {} }],
  obligation: [
    {
      id: 'OB-1',
      title: '月报五个工作日内提交',
      per: 'month',
      delivers: 'monthly-report',
      select: { kind: 'report', where: { form: 'monthly' } },
      test: { deadline: { of: 'delivery.at', by: { anchor: 'end', workdays: 5 } } },
    },
  ],
  report: [
    {
      id: 'RPT-2022-10',
      title: '十月月报',
      form: 'monthly',
      period: { from: '2022-10-01', to: '2022-10-31' },
      delivery: { at: '2022-11-09T16:00+08:00' },
    },
  ],
});
const site = (today: string, ...years: readonly (readonly [number, string])[]) =>
  siteOf(records(...years) as never, today);

test('each month lists what is due: when, what, whether it came, and how late', () => {
  const page = deadlinesPage(site('2022-12-20', [2022, '2021-10-25'], [2023, '2022-12-08']));
  expect(page.lede).toBe('截至 2022-12-20，应交 3 件，1 件逾期没有交付记录，1 件迟交。');
  expect(page.months.map(({ title }) => title)).toEqual(['2022年11月', '2022年12月', '2023年1月']);
  expect(
    page.months.flatMap(({ rows }) =>
      rows.map(({ due, name, instance, record, says, attention }) => [
        due,
        name,
        instance,
        record?.text,
        says,
        attention,
      ]),
    ),
  ).toEqual([
    ['11-07\u00a0一', '报告（月报）', '2022-10', 'RPT-2022-10', '迟交 2 个工作日', true],
    ['12-07\u00a0三', '报告（月报）', '2022-11', undefined, '逾期 9 个工作日，没有交付记录', true],
    ['01-10\u00a0二', '报告（月报）', '2022-12', undefined, '未到期', false],
  ]);
});

test('a day that rests on a notice to come is provisional; one without a notice is not known', () => {
  const before = deadlinesPage(site('2022-12-01', [2022, '2021-10-25'], [2023, '2022-12-08']));
  expect(before.months.at(-1)!.rows[0]).toMatchObject({ provisional: true, due: '01-10\u00a0二' });
  const unknown = deadlinesPage(site('2022-12-01', [2022, '2021-10-25']));
  expect(unknown.months.at(-1)!).toMatchObject({ title: '日期未定', rows: [{ due: '日期未定' }] });
});

test('in the calendar it is tentative until the notice is out, and then counts as changed', () => {
  const last = (today: string) =>
    calendarFeeds(site(today, [2022, '2021-10-25'], [2023, '2022-12-08']))
      .find(({ name }) => name === 'deadlines')!
      .events.at(-1)!;
  expect(last('2022-12-01')).toMatchObject({ uid: 'OB-1-2022-12@zhiku', sequence: 0, tentative: true });
  expect(last('2022-12-20')).toMatchObject({ uid: 'OB-1-2022-12@zhiku', sequence: 1, tentative: false });
});

test('without a contract nothing is due', () => {
  const page = deadlinesPage(siteOf({}, '2022-12-01'));
  expect([page.months, page.counts]).toEqual([[], []]);
});
