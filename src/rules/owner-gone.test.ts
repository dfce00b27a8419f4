import { expect, it } from 'vitest';
import { checkTree, linesOf } from '../../tests/check-tree.ts';

const action = (end: string) => `id: ACT-2022-031
do: 更换受理大厅的打印机
from: INC-2022-1001
type: prevent
owner: PER-25
opened: 2022-09-05
${end}`;

const person = (offPost: string) => `{id: PER-25, name: 褚子, org: ORG-LW, roles: [engineer], off_post: ${offPost}}\n`;

// Today is 2022-10-01.
it.each([
  ['the day after the last one', '2022-09-30', '', 1],
  ['the last day itself', '2022-10-01', '', 0],
  ['a departure that is still to come', '2022-10-14', '', 0],
  ['an action that was closed', '2022-09-30', 'closed: {on: 2022-09-20, proof: SO-2022-09011}\n', 0],
])('%s', async (_, offPost, end, count) => {
  const tree = { 'org/people.yaml': person(offPost), 'records/2022-09/actions.yaml': action(end) };
  expect(linesOf(await checkTree(tree), 'owner-gone')).toHaveLength(count);
});

it('leaves a delivered report to its former owner', async () => {
  const report = `---
id: RPT-2022-08
title: 2022 年 8 月运维月报
form: monthly
period: {from: 2022-08-01, to: 2022-08-31}
by: PER-25
owner: PER-25
---
`;
  const tree = { 'org/people.yaml': person('2022-09-30'), 'reports/2022-08.mdx': report };
  expect(linesOf(await checkTree(tree), 'owner-gone')).toEqual([]);
});
