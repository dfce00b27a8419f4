import { expect, it } from 'vitest';
import { checkTree } from '../../tests/check-tree.ts';

const rooms = `- {id: RM-1, name: 一号会议室, site: SITE-1, use: meeting}
- {id: RM-2, name: 二号会议室, site: SITE-2, use: meeting}
`;

const waiver = (rest: string) => `id: WVR-001
rule: unknown-reference
file: org/rooms.yaml
reason: 办公区下周登记
${rest}`;

const check = async (rest: string) =>
  (await checkTree({ 'org/rooms.yaml': rooms, 'waivers.yaml': waiver(rest) })).map(
    ({ file, line, severity, message }) => `${file}:${line} ${severity} ${message}`,
  );

const first = 'org/rooms.yaml:1 error 没有编号为「SITE-1」的记录';
const second = 'org/rooms.yaml:2 error 没有编号为「SITE-2」的记录';

// Today is 2022-10-01.
it.each([
  ['covers every problem of its rule and file', 'until: 2022-10-14', []],
  ['holds on its last day', 'until: 2022-10-01', []],
  ['covers nothing after it', 'until: 2022-09-30', [first, second, 'waivers.yaml:5 warning 豁免已于 2022-09-30 到期']],
  ['covers only problems with its text', 'text: SITE-2\nuntil: 2022-10-14', [first]],
  [
    'is reported when nothing has its text',
    'text: SITE-3\nuntil: 2022-10-14',
    [first, second, 'waivers.yaml:1 warning 这条豁免没有对应的问题'],
  ],
])('a waiver %s', async (_, rest, expected) => {
  expect(await check(rest)).toEqual(expected);
});

it('reports the second of two waivers for the same problems', async () => {
  const one = waiver('until: 2022-10-14');
  const tree = {
    'org/rooms.yaml': rooms,
    'waivers/WVR-001.yaml': one,
    'waivers/WVR-002.yaml': one.replace('001', '002'),
  };
  expect((await checkTree(tree)).map(({ file, rule }) => `${file} ${rule}`)).toEqual(['waivers/WVR-002.yaml waiver']);
});
