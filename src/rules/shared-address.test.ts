import { expect, it } from 'vitest';
import { checkTree, linesOf } from '../../tests/check-tree.ts';

const device = (id: string, service: string) =>
  `- {id: ${id}, name: 终端, type: terminal, site: SITE-SZJ, net: {ip: 10.20.5.17}, in_service: ${service}}\n`;

it.each([
  ['both in service', '{from: 2021-03-01}', '{from: 2022-01-10}', 1],
  ['the first retired before the second came', '{from: 2021-03-01, to: 2022-01-09}', '{from: 2022-01-10}', 0],
  ['the second takes over on the last day', '{from: 2021-03-01, to: 2022-01-10}', '{from: 2022-01-10}', 0],
  ['both for some days', '{from: 2021-03-01, to: 2022-01-11}', '{from: 2022-01-10}', 1],
  ['the newer one stands first', '{from: 2022-01-10}', '{from: 2021-03-01, to: 2022-01-09}', 0],
])('%s', async (_, first, second, count) => {
  const tree = { 'assets/terminals.yaml': device('PC-1', first) + device('PC-2', second) };
  expect(linesOf(await checkTree(tree), 'shared-address')).toHaveLength(count);
});

it('reports each further device once, against the one that was there', async () => {
  const from = '{from: 2021-03-01}';
  const tree = {
    'assets/a.yaml': device('PC-1', '{from: 2019-01-01, to: 2020-01-01}') + device('PC-2', from),
    'assets/b.yaml': device('PC-3', from) + device('PC-4', from),
  };
  const found = linesOf(await checkTree(tree), 'shared-address');
  expect(found.map((line) => line.split(' → ', 1)[0])).toEqual([
    'assets/b.yaml:1:66 IP「10.20.5.17」已登记在 PC-2 终端（assets/a.yaml）',
    'assets/b.yaml:2:66 IP「10.20.5.17」已登记在 PC-2 终端（assets/a.yaml）',
  ]);
});
