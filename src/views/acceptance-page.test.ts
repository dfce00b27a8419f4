import { describe, expect, test } from 'vitest';
import { inspectedSite } from '../../tests/inspected-site.ts';
import { siteOf } from '../../tests/site-of.ts';
import { dutySheet, instanceSheet } from './acceptance-csv.ts';
import { acceptancePage } from './acceptance-page.ts';
import { clauseVerdicts } from './clause-verdicts.ts';
import { listData } from './list-page.ts';
import { openDuties } from './open-duties.ts';

describe('acceptance', () => {
  const page = acceptancePage(inspectedSite());

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
    expect(dutySheet(inspectedSite()).rows.map((row) => row.slice(0, 5))).toEqual([
      ['编号', '义务', '条款', '频次', '判定'],
      ['OB-1', '着装', 'A2', '', '不可核验'],
      ['OB-2', '每月巡检全部设备', 'A1.1', '每月', '未满足'],
    ]);
    expect(instanceSheet(inspectedSite()).rows[2]!.slice(2)).toEqual([
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
    const verdicts = clauseVerdicts(inspectedSite());
    expect([verdicts.get('A1.1')?.word, verdicts.get('A2')]).toEqual(['未满足', undefined]);
  });

  test('other pages can say how many duties are unmet', () => {
    expect(openDuties(inspectedSite())).toEqual({
      text: '未满足 1 项',
      count: 1,
      duties: [{ text: '每月巡检全部设备', href: '/obligations/OB-2/', note: '1/6' }],
    });
    expect(openDuties(siteOf({}, '2022-10-20'))).toBeUndefined();
  });

  test('the list of duties has their verdicts as a column and a filter', () => {
    const kind = inspectedSite().library.kinds.find(({ name }) => name === 'obligation')!;
    const { heads, rows, facets } = listData(inspectedSite(), kind, inspectedSite().library.byKind.get('obligation')!);
    expect(heads.slice(0, 2)).toEqual(['判定', '次数']);
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['不可核验', ''],
      ['未满足', '未满足 1　期内 1　满足 2　未到期 2'],
    ]);
    expect(facets[0]).toMatchObject({ name: 'verdict', values: [{ count: 1 }, { count: 1 }] });
  });
});
