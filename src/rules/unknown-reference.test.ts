import { expect, it } from 'vitest';
import { checkTree, linesOf } from '../../tests/check-tree.ts';

const site = (id: string) => `- {id: ${id}, name: 办公区}\n`;
const devices = ['AV-0001', 'AV-0003']
  .map((id) => `- {id: ${id}, name: 话筒, type: av, site: SITE-YHN, in_service: {from: 2021-03-01}}\n`)
  .join('');

const incident = (affects: string) => `- id: INC-2022-1001
  title: 会议室没有声音
  severity: '4'
  source: user
  detected: 2022-10-01T09:02+08:00
  reported: 2022-10-01T09:02+08:00
  affects: ${affects}
`;

const check = async (affects: string) =>
  linesOf(
    await checkTree({
      'org/sites.yaml': site('SITE-YHN'),
      'assets/av.yaml': devices,
      'records/2022-10/incidents.yaml': incident(affects),
    }),
  ).map((line) => line.replace('records/2022-10/incidents.yaml', ''));

const near = (id: string, other: string) => `没有编号为「${id}」的记录 → 是不是「${other}」？不是的话，先登记这条记录`;

it('points at the range that covers the id', async () => {
  expect(await check('\n    - AV-0001\n    - AV-0001..0003')).toEqual([`:9:7 ${near('AV-0002', 'AV-0001')}`]);
  expect(await check('[AV-0001, AV-0001..0003]')).toEqual([`:7:22 ${near('AV-0002', 'AV-0001')}`]);
});

it('takes a range that runs backwards for one id', async () => {
  expect(await check('[AV-0003..0001]')).toEqual([
    ':7:13 没有编号为「AV-0003..0001」的记录 → 改正编号，或先登记这条记录',
  ]);
});

it.each([
  ['av-0001', 'AV-0001'],
  ['AV0003', 'AV-0003'],
  ['AV-001', 'AV-0001'],
  ['AV-00033', 'AV-0003'],
])('offers the id that %s may stand for', async (wrong, right) => {
  expect(await check(`[${wrong}]`)).toEqual([`:7:13 ${near(wrong, right)}`]);
});

it('offers no id of another kind than wanted', async () => {
  expect(await check('[SITE-YHM]')).toEqual([':7:13 没有编号为「SITE-YHM」的记录 → 改正编号，或先登记这条记录']);
});

it('points at a mention in a text', async () => {
  const article = `---
id: ART-A
title: 会议室没有声音
category: [会议]
state: draft
owner: SITE-YHN
questions: [话筒没有声音]
---

见 <Ref id="AV-0007" />。
`;
  const found = linesOf(await checkTree({ 'org/sites.yaml': site('SITE-YHN'), 'articles/ART-A.mdx': article }));
  expect(found).toEqual([
    'articles/ART-A.mdx:6:8 「SITE-YHN」是办公区，这里应为人员 → 换成一条人员的编号',
    'articles/ART-A.mdx:10:3 没有编号为「AV-0007」的记录 → 改正编号，或先登记这条记录',
  ]);
});

it.each([
  ['a field is wrong', devices.replace('AV-0001, name', 'AV-0001, nmae'), 'shape'],
  ['the file cannot be read', `${devices}- {id: AV-0004`, 'yaml-syntax'],
])('tells only what is wrong with a record that is named where %s', async (_, assets, rule) => {
  const problems = await checkTree({
    'org/sites.yaml': site('SITE-YHN'),
    'assets/av.yaml': assets,
    'records/2022-10/incidents.yaml': incident('[AV-0001, AV-0003]'),
  });
  expect([...new Set(problems.map(({ file, rule: of }) => `${file} ${of}`))]).toEqual([`assets/av.yaml ${rule}`]);
});
