import { describe, expect, test } from 'vitest';
import type { RecordData } from '../../../schemas/shared/kind.ts';
import { siteOf } from '../../../tests/site-of.ts';
import type { Site } from '../site.ts';
import { actionPage } from './action-page.ts';
import { assetPage } from './asset-page.ts';
import { backupYear } from './backups.ts';
import { incidentPage } from './incident-page.ts';
import { personPage } from './person-page.ts';
import type { Line } from './parts.ts';
import { servicePage } from './service-page.ts';
import { sitePage } from './site-page.ts';
import { systemPage } from './system-page.ts';
import { thingPaths } from './paths.ts';

const say = (line: Line | undefined) => (line ?? []).map(({ text }) => text).join('');
const entry = (site: Site, id: string) => site.library.byId.get(id)!;

const runbook = (id: string, applies: object, more: object = {}) => ({
  id,
  title: id,
  category: ['网络'],
  owner: 'PER-1',
  state: 'published',
  symptoms: [`${id} 的现象`],
  applies,
  ...more,
});
const records: Record<string, RecordData[]> = {
  site: [{ id: 'S', name: '东楼', contacts: ['PER-2'], floors: 2 }],
  room: [
    { id: 'R', name: '机房', site: 'S', use: 'datacenter', floor: 1, racks: ['A01'] },
    { id: 'R2', name: '弱电间', site: 'S', use: 'closet', floor: 2 },
  ],
  organisation: [{ id: 'ORG', name: '厂商', role: 'supplier', hotline: '010-1' }],
  person: [
    { id: 'PER-1', name: '甲', org: 'ORG', roles: ['duty'], phone: '010-0000-0001', sites: ['S'] },
    { id: 'PER-2', name: '乙', org: 'ORG', roles: ['client'], sites: ['S'], off_post: '2022-08-31' },
  ],
  clause: [
    { id: 'C1', part: 'a', order: 1 },
    { id: 'C1-1', part: 'a', order: 2, parent: 'C1' },
  ],
  obligation: [{ id: 'OB-1', title: '每周巡检', clauses: ['C1-1'], bearer: 'vendor', phrase: '每周' }],
  service: [{ id: 'SVC', title: '网络', contact: 'PER-1', clauses: ['C1'] }],
  asset: [
    {
      id: 'SW',
      name: '核心',
      type: 'core-switch',
      site: 'S',
      room: 'R',
      model: '华三 S10508-V',
      services: ['SVC'],
      supplier: 'ORG',
      in_service: { from: '2020-01-01' },
      rack: { name: 'A01', from_u: 4, units: 2 },
    },
    { id: 'OLD', name: '旧机', type: 'server', site: 'S', in_service: { from: '2015-01-01', to: '2021-12-31' } },
  ],
  system: [
    { id: 'SYS-1', name: '登记', runs_on: ['SW'], backup_plan: 'BKP' },
    { id: 'SYS-2', name: '档案', depends_on: ['SYS-1'] },
  ],
  coverage: [
    {
      id: 'COV',
      title: '续保',
      assets: ['SW'],
      form: 'renewal',
      supplier: 'ORG',
      from: '2021-01-01',
      to: '2022-06-30',
      hotline: '010-2',
    },
  ],
  runbook: [
    runbook('RB-TYPE', { types: ['核心交换机'] }),
    runbook('RB-NAMED', { types: ['服务器'], assets: ['SW', 'OLD'] }),
    runbook('RB-MODEL', { types: ['核心交换机'], models: ['华为 S5700、S10508（Comware）'] }),
    runbook('RB-DRAFT', { assets: ['SW'] }, { state: 'draft' }),
    runbook('RB-OTHER', { types: ['打印机'] }),
  ],
  incident: [
    {
      id: 'INC-1',
      title: '板卡故障',
      severity: '2',
      source: 'alarm',
      by: ['PER-1'],
      affects: ['SW'],
      detected: '2022-08-31T23:50+08:00',
      reported: '2022-09-01T00:00+08:00',
      responded: '2022-09-01T00:05+08:00',
      resolved: '2022-09-01T01:20+08:00',
      used_runbooks: [{ id: 'RB-NAMED', outcome: 'solved' }],
      exemption: { principle: '1', minutes: 80, impact: '一层断网', by: 'PER-2' },
    },
    {
      id: 'INC-2',
      title: '风扇告警',
      severity: '4',
      source: 'alarm',
      detected: '2022-09-05T08:00+08:00',
      reported: '2022-09-05T08:00+08:00',
      affects: ['SW'],
    },
  ],
  shift: [
    {
      id: 'SH-1',
      room: 'R',
      start: '2022-08-31T17:00+08:00',
      end: '2022-09-01T09:00+08:00',
      onsite: ['PER-1'],
      log: [{ at: '2022-09-01T00:02+08:00', channel: 'alarm', text: '短信报板卡', ref: 'INC-1' }],
    },
  ],
  action: [
    {
      id: 'ACT-1',
      do: '换板卡',
      from: 'INC-1',
      type: 'repair',
      owner: 'PER-1',
      opened: '2022-09-01',
      due: '2022-09-03',
    },
    {
      id: 'ACT-2',
      do: '加监控',
      from: 'INC-1',
      type: 'detect',
      owner: 'PER-1',
      opened: '2022-09-01',
      due: '2022-09-10',
      closed: { on: '2022-09-04', proof: '告警已试' },
    },
    {
      id: 'ACT-3',
      do: '写预案',
      from: 'INC-1',
      type: 'process',
      owner: 'PER-1',
      opened: '2022-09-01',
      due: '2022-09-02',
      closed: { on: '2022-09-05', proof: '已签' },
    },
  ],
  'backup-plan': [{ id: 'BKP', title: '登记库', class: 'data', every: 'week', schedule: '周日' }],
  'backup-run': [
    { id: 'B1', plan: 'BKP', form: 'data', at: '2022-08-21T22:00+08:00', result: 'ok' },
    { id: 'B2', plan: 'BKP', form: 'data', at: '2022-08-28T22:00+08:00', result: 'failed', cause: '空间满' },
    { id: 'B2R', plan: 'BKP', form: 'data', at: '2022-08-29T10:00+08:00', result: 'ok', rerun_of: 'B2' },
    { id: 'B3', plan: 'BKP', form: 'data', at: '2022-09-04T22:00+08:00', result: 'partial' },
  ],
  contract: [{ id: 'CT', title: '合同', from: '2022-08-15', to: '2023-06-30' }],
  'roster-plan': [
    {
      id: 'RP-2022-09',
      covers: { from: '2022-09-01', to: '2022-09-30' },
      shifts: [
        { start: '2022-09-05T17:00+08:00', end: '2022-09-06T09:00+08:00', onsite: ['PER-1'] },
        { start: '2022-09-08T17:00+08:00', end: '2022-09-09T09:00+08:00', onsite: ['PER-2'], standby: ['PER-1'] },
      ],
    },
  ],
};
const site = siteOf(records, '2022-09-06');

describe('the page of a device', () => {
  const page = assetPage(site, entry(site, 'SW'));

  test('runbooks that name it or its model stand before those of its type; drafts do not stand', () => {
    expect(page.trouble!.runbooks.near.map(({ title }) => title)).toEqual(['RB-NAMED', 'RB-MODEL']);
    expect(page.trouble!.runbooks.general.map(({ title }) => title)).toEqual(['RB-TYPE']);
    expect(page.trouble!.runbooks.near[0]!.symptom).toBe('RB-NAMED 的现象');
  });

  test('whom to call: the service, the supplier, somebody on site; the number dials', () => {
    expect(page.trouble!.calls.map(({ role, who, phone }) => `${role} ${who.text} ${phone?.href}`)).toEqual([
      '网络 甲 tel:01000000001',
      '厂商报修 厂商 tel:0101',
      '现场联系人 乙 undefined',
    ]);
  });

  test('what is open, what stops with it, that its coverage has ended', () => {
    expect(page.trouble!.open.map(({ what }) => say(what))).toEqual(['风扇告警未结']);
    expect(page.trouble!.stops.map(say)).toEqual(['登记', '依赖它们的：档案']);
    const cover = page.facts.find(({ label }) => label === '维保')!;
    expect(cover.lines.map(say)).toEqual(['续保已到期', '至 2022-06-30', '厂商']);
  });

  test('its history by month, latest first, with the days of its own life', () => {
    expect(page.timeline.map(({ month, items }) => [month, ...items.map(({ kind }) => kind)])).toEqual([
      ['2022-09', '故障', '故障'],
      ['2021-01', '续保'],
      ['2020-01', '启用'],
    ]);
    expect(say(page.timeline[0]!.items[1]!.what)).toBe('板卡故障1 小时 20 分钟解除');
  });

  test('its place in the rack; what is out of service has neither place nor runbooks', () => {
    expect(page.place!.finding).toBe('A01 柜 4–5U');
    const old = assetPage(site, entry(site, 'OLD'));
    expect([old.place, old.trouble]).toEqual([undefined, undefined]);
    expect(old.facts.find(({ label }) => label === '现状')!.lines.map(say)).toEqual([
      '已停用',
      '2015-01-01 至 2021-12-31',
    ]);
  });
});

describe('the page of a system', () => {
  test('what it stands on, layer by layer', () => {
    const { layers } = systemPage(site, entry(site, 'SYS-1'));
    expect(layers.map(({ label, items }) => `${label} ${items.map((line) => line[0]!.text).join()}`)).toEqual([
      '依赖它的 档案',
      '本系统 登记',
      '服务器 核心',
      '机房 机房',
    ]);
  });

  test('whole weeks of the term: complete, repeated, failed or without a record', () => {
    const later = siteOf(records, '2022-09-12');
    const year = backupYear(later, entry(later, 'BKP'));
    expect(year.cells.map(({ state }) => state)).toEqual(['ok', 'rerun', 'failed', 'none']);
    expect(year.finding).toBe('4 周：1 次一次成功，1 次重跑后成功，1 次没有成功，1 次没有记录');
    expect(year.exceptions.rows.map((row) => row.map(say).join(' '))).toEqual([
      'B2 失败 空间满',
      'B2R 成功 重跑 B2',
      'B3 部分成功 ',
    ]);
  });
});

describe('the page of an incident', () => {
  const page = incidentPage(site, entry(site, 'INC-1'));

  test('its course with the time between the stages; days are said when they change', () => {
    expect(page.course.stages.map(({ label, time, after }) => `${label} ${time} ${after}`)).toEqual([
      '发现 2022-08-31 23:50 ',
      '接报 2022-09-01 00:00 10 分钟',
      '响应 2022-09-01 00:05 5 分钟',
      '解除 2022-09-01 01:20 1 小时 15 分钟',
    ]);
    expect(page.course.pieces.map(({ x, width }) => [x, width])).toEqual([
      [0, 111],
      [111, 56],
      [167, 833],
    ]);
  });

  test('runbooks with their outcome, why there is no casestudy, actions, the log of duty', () => {
    expect(page.runbooks.map(say)).toEqual(['RB-NAMED解决']);
    expect(page.study.map(say)).toEqual(['按原则一免写：影响 1 小时 20 分钟，一层断网同意人乙']);
    expect(page.actions!.rows).toHaveLength(3);
    expect(page.logs!.rows.map((row) => say(row[1]))).toEqual(['短信报板卡']);
  });

  test('one that is not over has no end and says so', () => {
    const open = incidentPage(site, entry(site, 'INC-2'));
    expect(open.course.pieces).toEqual([]);
    expect(open.facts.find(({ label }) => label === '历时')!.lines[0]![0]).toEqual({ text: '尚未解除', tone: 'alert' });
  });
});

describe('the page of an action', () => {
  test.each([
    ['ACT-1', '期限 2022-09-03，已逾 3 天，没有完成', 'alert'],
    ['ACT-2', '2022-09-04 完成，早于期限 6 天', 'quiet'],
    ['ACT-3', '2022-09-05 完成，迟了 3 天', 'strong'],
  ])('%s says how it stands', (id, text, tone) => {
    const page = actionPage(site, entry(site, id));
    expect(page.standing).toEqual({ text, tone });
    expect(page.from?.record.text).toBe('板卡故障');
  });

  test('what is done later is not known yet', () => {
    const before = siteOf(records, '2022-09-03');
    const page = actionPage(before, entry(before, 'ACT-2'));
    expect(page.standing.text).toBe('期限 2022-09-10，还有 7 天');
    expect(page.proof).toBeUndefined();
  });
});

describe('the page of a person', () => {
  const page = personPage(site, entry(site, 'PER-1'));

  test('the turn of the day and those to come, with the calendar', () => {
    expect(page.duty!.finding).toBe('今天在班，2022-09-05 17:00 起');
    expect(page.duty!.turns!.rows.map((row) => say(row[2]))).toEqual(['驻场', '备勤']);
    expect(page.duty!.calendar).toBe('/calendars/PER-1.ics');
  });

  test('open actions, services, documents, work', () => {
    expect(page.actions!.rows.map((row) => say(row[1]))).toEqual(['换板卡']);
    expect(page.services.map(say)).toEqual(['网络']);
    expect(page.work!.rows.map((row) => row.map(say).join(' '))).toEqual([
      '值班记录 1 2022-08-31',
      '故障 1 2022-09-01',
    ]);
  });
});

describe('the pages of places and services', () => {
  test('floors from the top down with what is in their rooms, then what is in no room', () => {
    const page = sitePage(site, entry(site, 'S'));
    expect(
      page.tree.map(({ text, count, rooms }) => `${text} ${count} ${rooms.map(({ what }) => what).join()}`),
    ).toEqual(['2 层 0 ', '1 层 1 核心交换机 1']);
    expect(page.people!.rows.map((row) => say(row[0]))).toEqual(['甲']);
    expect(page.rooms.map(({ racks }) => racks.finding)).toEqual(['1 个机柜分 1 排，A01 用得最多，2U']);
  });

  test('obligations of a service rest on its clauses or on those below them', () => {
    const page = servicePage(site, entry(site, 'SVC'));
    expect(page.obligations!.rows.map((row) => say(row[0]))).toEqual(['OB-1']);
    expect(page.devices).toBe('1 台：核心交换机 1');
  });
});

test('every thing has a page under its own address, and a key that changes with the day only where it must', () => {
  const paths = thingPaths(site);
  expect(paths.map(({ params }) => `${params.kind}/${params.thing}`)).toContain('organisations/ORG');
  const next = new Map(
    thingPaths(siteOf(records, '2022-09-07')).map(({ params, cacheKey }) => [params.thing, cacheKey]),
  );
  const changed = paths.filter(({ params, cacheKey }) => next.get(params.thing) !== cacheKey);
  expect(changed.map(({ params }) => params.thing)).toEqual(['ACT-1', 'INC-1', 'PER-1']);
});
