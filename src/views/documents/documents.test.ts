import { expect, test } from 'vitest';
import { KINDS } from '../../../schemas/kinds.ts';
import { zhCN } from '../../i18n/zh-CN.ts';
import { indexLibrary, type Entry, type Heading } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import { contractPages } from '../contract-page.ts';
import { interpretationsPage } from '../interpretations-page.ts';
import { recordPage } from '../record-page.ts';
import { settingsOf } from '../settings.ts';
import type { Site } from '../site.ts';
import type { Block } from './document-parts.ts';

/** A record as it is after validation; its title and day are what its kind says. */
function entry(kind: string, id: string, data: object, headings?: readonly Heading[]): Entry {
  const found = KINDS.find(({ name }) => name === kind)!;
  const record = { id, ...data };
  const body = headings && { digest: 'd', headings, records: [], links: [], images: [], diagrams: [] };
  return {
    kind: found,
    id,
    title: found.title(record as never),
    day: found.day?.(record as never)?.slice(0, 10),
    data: record,
    file: `${id}.yaml`,
    at: [],
    ...(body && { body }),
  };
}

const site = (entries: readonly Entry[], today = '2022-11-01'): Site => ({
  content: '/',
  library: indexLibrary(KINDS, entries, [], []),
  settings: settingsOf(undefined),
  today,
  words: zhCN.words,
  history: new Map(),
  bodies: { html: () => '', sections: () => [], written: () => [] },
  changedTexts: new Map(),
  picture: () => undefined,
});

const head = (text: string, step?: number): Heading => ({
  level: step ? 3 : 2,
  text,
  anchor: text,
  line: 1,
  empty: false,
  ...(step && { step }),
});

const knowledge = { category: ['网络'], owner: 'PER-1', state: 'published' };
const person = entry('person', 'PER-1', { name: '冯壬', org: 'ORG-1', roles: [], phone: '010-0000-0123' });
const place = entry('site', 'SITE-1', { name: '甲办公区' });

const documentOf = (entries: readonly Entry[], id: string, today?: string) => {
  const all = site([person, place, ...entries], today);
  return recordPage(all, all.library.byId.get(id)!).document!;
};

const ledgerOf = (blocks: readonly Block[], anchor: string) => {
  const block = blocks.find((one) => one.anchor === anchor);
  return block?.type === 'ledger' ? block : undefined;
};

const runbook = (data: object = {}) =>
  entry('runbook', 'RB-1', { title: '环路', symptoms: ['灯狂闪'], ...knowledge, ...data }, [
    head('含义'),
    head('影响'),
    head('诊断'),
    head('处置'),
    head('找端口', 1),
    head('升级'),
  ]);

const asset = (id: string, data: object) =>
  entry('asset', id, {
    name: id,
    type: 'access-switch',
    site: 'SITE-1',
    in_service: { from: '2020-01-01' },
    ...data,
  });

test('a runbook acts first and explains later; a link leads past what stands before its first step', () => {
  const document = documentOf([runbook({ danger: '不得重启。重启后日志全丢。' })], 'RB-1');
  expect(document.contents.map(({ text }) => text)).toEqual(['诊断', '处置', '升级', '含义', '影响']);
  expect(document.contents[1]!.below).toEqual([{ text: '找端口', href: '#step.1', number: 1 }]);
  expect(document.firstStep).toMatchObject({ href: '#step.1', note: '找端口' });
  expect(document.danger).toEqual({ ban: '不得重启。', reason: '重启后日志全丢。' });
});

test('a text that was not approved says so; a seal stands only for one that was', () => {
  const approved = { approved: { by: 'PER-1', on: '2022-09-22' }, review_by: '2022-10-01' };
  expect(documentOf([runbook(approved)], 'RB-1')).toMatchObject({ seal: '批准', notice: undefined });
  const draft = documentOf([runbook({ ...approved, state: 'draft' })], 'RB-1');
  expect(draft).toMatchObject({ seal: undefined, notice: { label: '草稿' } });
  expect(draft.facts.find(({ label }) => label === '复审')!.cells).toEqual([
    { text: '2022-10-01', note: '逾 31 天', late: true },
  ]);
});

test('devices are those named, then those in service of the type and model', () => {
  const applies = { types: ['接入交换机'], models: ['S5700、S5735（VRP）', 'Cisco 2960'], assets: ['A-4'] };
  const entries = [
    runbook({ applies }),
    asset('A-1', { model: '华为 S5735-L', room: 'RM-1', location: '3U' }),
    asset('A-2', { model: 'Cisco WS-C2960G' }),
    asset('A-3', { model: 'H3C S10508', family: 'Comware' }),
    asset('A-4', { type: 'core-switch' }),
    asset('A-5', { family: 'VRP', in_service: { from: '2020-01-01', to: '2022-01-01' } }),
    entry('room', 'RM-1', { name: '甲办公区弱电间', site: 'SITE-1' }),
  ];
  const devices = ledgerOf(documentOf(entries, 'RB-1').blocks, 'part.devices')!;
  expect(devices.ledger.rows.map(([device]) => device!.text)).toEqual(['A-4', 'A-1', 'A-2']);
  expect(devices.ledger.rows[1]![2]!.text).toBe('甲办公区弱电间　3U');
  expect(devices.note).toBe('3 台');
  expect(devices.more).toEqual([]);
});

test('a device says what it is plugged into, a switch what it leans on; without any such there is no column for it', () => {
  const applies = { assets: ['A-1', 'A-2', 'A-3'] };
  const entries = [
    runbook({ applies }),
    asset('A-1', { net: { switch: 'A-2', port: 'GE0/0/7' } }),
    asset('A-2', { ports: [{ name: 'XGE0/0/1', peer: 'CSW-1', peer_port: 'XGE1/0/3' }] }),
    asset('A-3', {}),
  ];
  const rowsOf = (all: readonly Entry[]) => ledgerOf(documentOf(all, 'RB-1').blocks, 'part.devices')!.ledger.rows;
  expect(rowsOf(entries).map((row) => row[3]?.text)).toEqual(['A-2\u3000GE0/0/7', 'CSW-1\u3000XGE1/0/3', '']);
  expect(rowsOf([runbook({ applies: { assets: ['A-3'] } }), entries[3]!])[0]).toHaveLength(3);
});

test('devices beyond the first are counted by site and lead to the list of them; the margin names the edition', () => {
  const many = ['B-1', 'B-2', 'B-3', 'B-4', 'B-5', 'B-6', 'B-7'].map((id) => asset(id, {}));
  const editions = [
    { on: '2022-07-29', by: 'PER-1', what: '首版' },
    { on: '2022-10-01', by: 'PER-1', what: '改' },
  ];
  const document = documentOf([runbook({ applies: { types: ['接入交换机'] }, editions }), ...many], 'RB-1');
  expect(ledgerOf(document.blocks, 'part.devices')!.more).toEqual([
    { text: '甲办公区　2 台', href: '/assets/?type=接入交换机&site=甲办公区' },
  ]);
  expect(document.margin).toEqual(['第 2 版', '2022-10-01']);
});

test('uses say what came of them, latest first', () => {
  const incident = (id: string, reported: string, outcome: string) =>
    entry('incident', id, {
      title: id,
      severity: '2',
      source: 'user',
      detected: reported,
      reported,
      resolved: '2022-09-06T12:00+08:00',
      used_runbooks: [{ id: 'RB-1', outcome }],
    });
  const entries = [
    runbook(),
    incident('INC-1', '2022-09-05T10:00+08:00', 'solved'),
    incident('INC-2', '2022-09-06T11:15+08:00', 'failed'),
  ];
  const document = documentOf(entries, 'RB-1');
  const uses = ledgerOf(document.blocks, 'part.uses')!;
  expect(uses.ledger.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['2022-09-06', 'INC-2', '45 分钟', '无效'],
    ['2022-09-05', 'INC-1', '26 小时', '解决'],
  ]);
  expect(uses.note).toBe('无效 1　解决 1');
  expect(document.referrers).toEqual([]);
});

test('a casestudy measures its stages and says how far its actions are', () => {
  const at = (clock: string) => `2022-09-14T${clock}+08:00`;
  const timeline = [
    { at: at('02:13'), what: '短信', kind: 'detect' },
    { at: at('02:18'), what: '登录', kind: 'respond', by: 'PER-1' },
    { at: at('03:02'), what: '停用快照', kind: 'recover' },
    { at: at('03:48'), what: '重启连接池', kind: 'recover' },
    { at: at('04:05'), what: '解除', kind: 'resolve' },
  ];
  const action = (id: string, data: object) =>
    entry('action', id, { do: id, from: 'CS-1', type: 'detect', opened: '2022-09-22', owner: 'PER-1', ...data });
  const study = entry(
    'casestudy',
    'CS-1',
    {
      title: '写满',
      ...knowledge,
      incidents: [],
      severity: '2',
      trigger: '入库',
      root_cause: '没有容量管理',
      timeline,
      actions: ['ACT-1', 'ACT-2', 'ACT-3', 'ACT-4'],
    },
    [head('概述'), head('处置')],
  );
  const document = documentOf(
    [
      study,
      action('ACT-1', { due: '2022-10-14', closed: { on: '2022-10-11', proof: '有' } }),
      action('ACT-2', { due: '2022-10-14', closed: { on: '2022-10-16', proof: '有' } }),
      action('ACT-3', { due: '2022-10-31' }),
      action('ACT-4', { due: '2022-12-01', redated: [{ from: '2022-10-01' }] }),
    ],
    'CS-1',
  );
  expect(document.figures.map(({ label, figure, lines }) => [label, figure?.[0]?.text, lines[0]?.[0]?.text])).toEqual([
    ['历时', '112', '02:13–04:05'],
    ['发现到响应', '5', '02:18'],
    ['响应到恢复', '90', '03:48'],
    ['恢复到解除', '17', '04:05'],
    ['等级', '二级', undefined],
  ]);
  expect(document.contents.map(({ text }) => text)).toEqual(['概述', '时间线', '处置', '改进措施', '相关故障']);
  const actions = ledgerOf(document.blocks, 'part.actions')!;
  expect(actions.ledger.rows.map((row) => row[3])).toEqual([
    { text: '已完成 2022-10-11', note: undefined },
    { text: '已完成 2022-10-16', note: '逾 2 天' },
    { text: '逾 1 天', late: true },
    { text: '进行中' },
  ]);
  expect(actions.ledger.rows[3]![2]).toEqual({ text: '2022-12-01', note: '改期 1 次' });
});

test('an emergency plan names whom to call and when it is to be rehearsed again', () => {
  const plan = entry(
    'emergency-plan',
    'EP-1',
    {
      title: '停电',
      ...knowledge,
      subject: 'power',
      commander: 'PER-1',
      team: [{ role: '供电', who: 'PER-1' }],
      triggers: ['转电池'],
      drill_every: 'P6M',
    },
    [head('适用范围')],
  );
  const drill = entry('drill', 'DRL-1', {
    title: '断电演练',
    plan: 'EP-1',
    start: '2022-03-01T14:00+08:00',
    people: [],
    result: 'pass',
  });
  const { blocks } = documentOf([plan, drill], 'EP-1');
  const contacts = ledgerOf(blocks, 'part.contacts')!;
  expect(contacts.ledger.rows[0]![2]).toEqual({ text: '010-0000-0123', href: 'tel:01000000123' });
  expect(ledgerOf(blocks, 'part.drills')!.ledger.rows[0]).toEqual([
    { text: '2022-09-01' },
    { text: '下次演练最迟日', note: '逾 61 天', late: true },
    { text: '' },
  ]);
});

test('the contract shows under each clause what rests on it, and titles as titles', () => {
  const clause = (id: string, order: number, text: string, data: object = {}) =>
    entry('clause', id, { part: 'body', order, text, ...data });
  const entries = [
    clause('B1', 1, '第一条 期限', { heading: '期限' }),
    clause('B1.2', 2, '自签订之日起，为期 12 个月。', { parent: 'B1' }),
    entry('obligation', 'OB-1', { title: '值守', phrase: '值守', clauses: ['B1.2'], bearer: 'vendor' }),
    ...interpretations(),
  ];
  const [body] = contractPages(site(entries));
  expect(body!.clauses).toEqual([
    { id: 'B1', title: '第一条 期限', text: '', depth: 0, cited: [] },
    {
      id: 'B1.2',
      title: undefined,
      text: '自签订之日起，为期 12 个月。',
      depth: 1,
      cited: [
        { text: 'OB-1', href: '/obligations/OB-1/' },
        { text: 'K2', href: '/interpretations/#K2' },
        { text: 'K10', href: '/interpretations/#K10' },
      ],
    },
  ]);
});

test('every annex of the contract has a page, and its clauses are found there', () => {
  const clause = (id: string, part: string) => entry('clause', id, { part, order: 1, text: id, heading: id });
  const pages = contractPages(site([clause('A1', 'annex1'), clause('B1', 'body'), clause('D1', 'annex3')]));
  const contents = ['/contract/', '#annex1', '/contract/annex3/'];
  expect(pages.map(({ part }) => part)).toEqual(['body', 'annex1', 'annex3']);
  expect(pages[1]).toMatchObject({
    frame: { title: '附件 1\u3000合同原文' },
    contracts: [],
    clauses: [{ id: 'A1' }],
    contents: contents.map((href) => ({ href })),
    previous: { text: '正文', href: '/contract/' },
    next: { text: '附件 3', href: '/contract/annex3/' },
  });
  expect(pages[1]!.contents[1]!.below).toEqual([{ text: 'A1', href: '#A1', number: 'A1' }]);
  expect(addressOf(clause('D1', 'annex3'))).toBe('/contract/annex3/#D1');
  expect(addressOf(clause('B1', 'body'))).toBe('/contract/#B1');
});

test('a contract without a text still has its page', () => {
  expect(contractPages(site([])).map(({ part, clauses }) => [part, clauses])).toEqual([['body', []]]);
});

function interpretations(): Entry[] {
  const readings = { a: { says: '甲' }, b: { says: '乙', values: { 'PRM-1': 5 } } };
  const data = { title: '期限', clauses: ['B1.2'], conflict: '不明', readings, chosen: 'b', rule: '取严' };
  return [entry('interpretation', 'K10', data), entry('interpretation', 'K2', data)];
}

test('interpretations stand in the order of their numbers, the reading in force marked', () => {
  const page = interpretationsPage(site(interpretations()));
  expect(page.interpretations.map(({ id }) => id)).toEqual(['K2', 'K10']);
  expect(page.interpretations[0]!.readings).toEqual([
    { name: 'a', says: '甲', isChosen: false, changes: [] },
    { name: 'b', says: '乙', isChosen: true, changes: [{ text: 'PRM-1', href: undefined }] },
  ]);
  expect(page).toMatchObject({ open: 2, settled: 0 });
});
