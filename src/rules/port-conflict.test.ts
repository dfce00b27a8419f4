import { expect, it } from 'vitest';
import { checkTree, linesOf } from '../../tests/check-tree.ts';

const asset = (id: string, rest: string, to = '') =>
  `- {id: ${id}, name: ${id}, type: access-switch, site: SITE-SZJ, in_service: {from: 2019-05-06${to}}, ${rest}}\n`;

const core = asset('CSW', 'ports: [{name: XGE1, peer: ASW, peer_port: XGE24}]');

it.each([
  ['one end states the link', core + asset('ASW', 'ports: [{name: XGE24, state: up}]'), []],
  ['both ends state the link', core + asset('ASW', 'ports: [{name: XGE24, peer: CSW, peer_port: XGE1}]'), []],
  ['one end states it as an uplink', core + asset('ASW', 'net: {switch: CSW, port: XGE1}'), []],
  [
    'names of ports differ in case',
    core + asset('PC', 'net: {switch: CSW, port: xge1}'),
    ['CSW 的端口 xge1 已登记给 ASW'],
  ],
  [
    'a device in the far port',
    core + asset('PC', 'net: {switch: ASW, port: XGE24}'),
    ['ASW 的端口 XGE24 已登记给 CSW'],
  ],
  ['the ends disagree', core + asset('ASW', 'ports: [{name: XGE24, peer: CSW2}]'), ['ASW 的端口 XGE24 已登记给 CSW']],
  ['a retired device', core + asset('PC', 'net: {switch: CSW, port: XGE1}', ', to: 2022-08-31'), []],
  ['ports without devices', asset('A', 'ports: [{name: G1}, {name: G1}]'), []],
])('%s', async (_, assets, expected) => {
  const found = linesOf(await checkTree({ 'assets/a.yaml': assets }), 'port-conflict');
  expect(found.map((line) => /(?<= ).*(?= → )/u.exec(line)?.[0])).toEqual(expected);
});
