import { describe, expect, test } from 'vitest';
import { inspectedSite } from '../../tests/inspected-site.ts';
import { instanceText, measuredText, missingView } from './decision-text.ts';

describe('what is missing and what was measured, for people', () => {
  const one = inspectedSite({ parameter: [{ id: 'PRM-1', title: '时限', values: [] }] });
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
    ['AV-2 0a3f ≠ 19c4', { link: 'AV-2', text: '封存后改动过' }],
    ['AV-2 none ≠ 19c4', { link: 'AV-2', text: '封存后补录' }],
    ['AV-2 0a3f ≠ gone', { link: 'AV-2', text: '封存后改动过，不在报告期内了' }],
    ['AV-9 0a3f ≠ gone', { link: 'AV-9', text: '封存后被删除' }],
    ['figures.orders-effort 83.5 ≠ 84.5', { text: '服务工作量：封存时 83.5 人时，现在 84.5 人时' }],
    ['figures.orders-closed 1/2 ≠ ', { text: '已办结：封存时 50%（1 / 2 单），现在 –' }],
    ['tables.orders-category', { text: '表格有变：服务单按类别' }],
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
