import { expect, it } from 'vitest';
import { checkTree, linesOf } from '../../tests/check-tree.ts';

const incident = (detected: string, reported: string) => `id: INC-2022-1001
title: 空调高温告警
severity: '2'
source: alarm
detected: ${detected}
reported: ${reported}
`;

it.each([
  ['the same moment', '2022-10-01T21:02+08:00', '2022-10-01T21:02+08:00', false],
  ['the same moment, told from two zones', '2022-10-01T21:02+08:00', '2022-10-01T13:02Z', false],
  ['later, though its clock shows less', '2022-10-01T21:02+08:00', '2022-10-01T14:00Z', false],
  ['earlier, though its clock shows more', '2022-10-01T13:02Z', '2022-10-01T20:59+08:00', true],
  ['later by seconds', '2022-10-01T21:02+08:00', '2022-10-01T21:02:30+08:00', false],
  ['later across midnight', '2022-09-30T23:59+08:00', '2022-10-01T00:03+08:00', false],
])('%s', async (_, detected, reported, isWrong) => {
  const found = linesOf(await checkTree({ 'records/2022-10/incidents.yaml': incident(detected, reported) }));
  const message = `「reported」（${reported}）早于「detected」（${detected}） → 改正其中一个时间`;
  expect(found).toEqual(isWrong ? [`records/2022-10/incidents.yaml:6:11 ${message}`] : []);
});

it('lets a due day be moved forward', async () => {
  const action = `id: ACT-2022-031
do: 更换受理大厅的打印机
from: INC-2022-1001
type: prevent
opened: 2022-10-05
due: 2022-10-10
redated: [{from: 2022-10-20, to: 2022-10-10, by: PER-02, on: 2022-10-06}]
`;
  expect(linesOf(await checkTree({ 'records/2022-10/actions.yaml': action }), 'date-order')).toEqual([]);
});

it('does not compare a day with the clock of a moment', async () => {
  const report = `---
id: RPT-2022-09
title: 2022 年 9 月运维月报
form: monthly
period: {from: 2022-09-01, to: 2022-09-30}
by: PER-01
delivery: {to: PER-91, at: 2022-09-30T16:00+08:00}
---
`;
  expect(linesOf(await checkTree({ 'reports/2022-09.mdx': report }), 'date-order')).toEqual([]);
});
