import { describe, expect, test } from 'vitest';
import { inspectedSite } from '../../tests/inspected-site.ts';
import { siteOf } from '../../tests/site-of.ts';
import { dutySheet, instanceSheet, missingSheet, sheetText } from './acceptance-sheets.ts';
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
    expect(sheetText(dutySheet(inspectedSite())).map((row) => row.slice(0, 6))).toEqual([
      ['编号', '义务', '条款', '承担方', '频次', '判定'],
      ['OB-1', '着装', 'A2', '乙方', '', '不可核验'],
      ['OB-2', '每月巡检全部设备', 'A1.1', '乙方', '每月', '未满足'],
    ]);
    expect(instanceSheet(inspectedSite()).rows[1]!.slice(2)).toEqual([
      '2022-08',
      { day: '2022-08-01' },
      { day: '2022-08-31' },
      { day: '2022-08-31' },
      '未满足',
      'AV-2 设备 AV-2',
      '4/5',
      'INS-2022-08',
    ]);
  });

  test('what is missing has a row for each record', () => {
    expect(missingSheet(inspectedSite()).rows.map((row) => row.slice(2))).toEqual([
      ['2022-08', { day: '2022-08-31' }, '未满足', 'AV-2', '设备 AV-2'],
      ['2022-10', { day: '2022-10-31' }, '期内', 'AV-3', '设备 AV-3'],
      ['2022-10', { day: '2022-10-31' }, '期内', 'AV-4', '设备 AV-4'],
      ['2022-10', { day: '2022-10-31' }, '期内', 'AV-6', '设备 AV-6'],
    ]);
  });

  test('a clause has the worst verdict of the duties that rest on it; one without has none', () => {
    const verdicts = clauseVerdicts(inspectedSite());
    expect([verdicts.get('A1.1')?.word, verdicts.get('A2')]).toEqual(['未满足', undefined]);
  });

  test('other pages can say how many duties are unmet, and what falls due within two weeks', () => {
    expect(openDuties(inspectedSite())).toEqual({
      unmet: '未满足 1 项',
      hasUnmet: true,
      items: [
        {
          mark: '1/6',
          late: true,
          link: { text: '每月巡检全部设备', href: '/obligations/OB-2/' },
          note: 'OB-2　2022-08',
        },
        {
          mark: '10-31\u00a0一',
          late: false,
          link: { text: '每月巡检全部设备', href: '/obligations/OB-2/' },
          note: 'OB-2　2022-10',
        },
      ],
      more: '',
    });
    expect(openDuties(inspectedSite({}, '2022-10-16'))?.items).toHaveLength(1);
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
