import { describe, expect, test } from 'vitest';
import type { RecordData } from '../../../schemas/shared/kind.ts';
import { siteOf } from '../../../tests/site-of.ts';
import { approvedText, digestOf } from '../../knowledge/approved-text.ts';
import type { ChangedText } from '../../knowledge/changed-text.ts';
import { withApprovals } from '../../knowledge/from-approvals.ts';
import { changedLibrary } from '../../model/library.ts';
import type { Site } from '../site.ts';
import { upkeepPage } from '../upkeep-page.ts';
import { differenceBlock } from './difference-block.ts';
import { standingNotice, trustFacts } from './trust.ts';

const WAS = approvedText({ title: '环路' }, '一\n二\n三\n四\n先断上联口。\n');
const IS = approvedText({ title: '环路' }, '一\n二\n三\n四\n先断下联口。\n新的一行\n');

const person = (id: string, name: string, more = {}) => ({ id, name, org: 'ORG', roles: ['engineer'], ...more });
const holders = { people: ['P-2'] };
const BASE: Readonly<Record<string, readonly RecordData[]>> = {
  person: [person('P-1', '冯壬'), person('P-2', '赵甲'), person('P-3', '韩辰', { off_post: '2022-10-01' })],
  'knowledge-role': [{ id: 'KR', title: '各类', submit: holders, approve: holders, publish: holders, review_days: 30 }],
  approval: [
    {
      id: 'APR-RB-1-1',
      of: 'RB',
      submitted: { by: 'P-1', on: '2022-09-01' },
      by: 'P-2',
      on: '2022-09-02',
      digest: digestOf(WAS),
      published: { by: 'P-2', on: '2022-09-02' },
    },
  ],
};
const incident = (id: string, day: string, outcome: string) => ({
  id,
  title: id,
  severity: '3',
  source: 'user',
  detected: `${day}T10:00+08:00`,
  reported: `${day}T10:00+08:00`,
  used_runbooks: [{ id: 'RB', outcome }],
});

/** A site whose runbook has one text or the other. */
function world(text: typeof WAS, data: object = {}, more: Record<string, readonly RecordData[]> = {}): Site {
  const runbook = {
    id: 'RB',
    title: '环路',
    category: ['网络'],
    owner: 'P-1',
    state: 'published',
    symptoms: ['灯狂闪'],
    ...data,
  };
  const site = siteOf({ ...BASE, runbook: [runbook], ...more }, '2022-10-10');
  const entry = site.library.byId.get('RB')!;
  const library = changedLibrary(site.library, new Map([[entry, { ...entry, approvable: digestOf(text) }]]));
  const texts: [string, ChangedText][] = text === IS ? [['RB', { was: WAS, is: IS, bodyLine: 9 }]] : [];
  return { ...site, library: withApprovals(library), changedTexts: new Map(texts) };
}
const runbookOf = (site: Site) => site.library.byId.get('RB')!;
const factsOf = (site: Site) =>
  Object.fromEntries(
    trustFacts(site, runbookOf(site)).map(({ label, cells }) => [label, cells.map(({ text }) => text).join(' ')]),
  );

describe('what a reader may build on', () => {
  test('is who approved it, that it is unchanged, where it was used last and how that went, and its review', () => {
    const used = {
      incident: [incident('INC-1', '2022-09-05', 'solved'), incident('INC-2', '2022-10-20', 'solved')],
      drill: [
        {
          id: 'DRL-1',
          title: '演练',
          plan: 'EP',
          start: '2022-09-20T09:00+08:00',
          runbooks: ['RB'],
          result: 'partial',
        },
      ],
    };
    expect(factsOf(world(WAS, {}, used))).toMatchObject({
      批准: '赵甲 2022-09-02',
      审批后: '未改动',
      最近用于: 'DRL-1 2022-09-20 部分通过',
      复审: '2022-10-02',
    });
    expect(factsOf(world(IS))).toMatchObject({ 审批后: '有改动', 最近用于: '还没有在故障或演练中用过' });
  });
});

describe('what its reader must know first', () => {
  const noticeOf = (site: Site) => standingNotice(site, runbookOf(site))?.text;
  test.each<[string, Site, string | undefined]>([
    ['nothing', world(WAS), undefined],
    ['a change', world(IS), '这份文档在赵甲 2022-09-02 审批之后改过。改动还没有提交审批。'],
    [
      'a revision',
      world(IS, { submitted: { by: 'P-1', on: '2022-10-01' } }),
      '这份文档在赵甲 2022-09-02 审批之后改过。改动由冯壬于 2022-10-01 提交，等待审批。',
    ],
    ['an approval alone', world(WAS, { state: 'submitted' }), '已由赵甲于 2022-09-02 审批，尚未发布。'],
    [
      'a submission',
      world(WAS, { state: 'submitted', submitted: { by: 'P-1', on: '2022-10-01' } }, { approval: [] }),
      '已于 2022-10-01 提交，尚未审批。动手前请与责任人核对。',
    ],
  ])('%s', (_, site, expected) => expect(noticeOf(site)).toBe(expected));
});

describe('the difference', () => {
  test('shows what changed with the lines around it, and inside a line the part that did', () => {
    const site = world(IS);
    const [block] = differenceBlock(site, runbookOf(site));
    if (block?.type !== 'difference') throw new Error('Missing difference');
    expect(block.groups).toEqual([
      {
        skipped: 4,
        lines: [
          { change: 'same', before: '三', changed: '', after: '' },
          { change: 'same', before: '四', changed: '', after: '' },
          { change: 'removed', before: '先断', changed: '上', after: '联口。' },
          { change: 'added', before: '先断', changed: '下', after: '联口。' },
          { change: 'added', before: '新的一行', changed: '', after: '' },
        ],
      },
    ]);
  });

  test('says why it is not shown where the approved text is not to be had, and is no part of what is unchanged', () => {
    const site = { ...world(IS), changedTexts: new Map() };
    expect(differenceBlock(site, runbookOf(site))).toMatchObject([
      { groups: [], missing: expect.stringContaining('浅克隆') },
    ]);
    expect(differenceBlock(world(WAS), runbookOf(world(WAS)))).toEqual([]);
  });
});

test('upkeep lists what is overdue, changed, without an owner or waiting, each once for each reason', () => {
  const page = upkeepPage(world(IS, { owner: 'P-3', submitted: { by: 'P-1', on: '2022-10-01' } }));
  expect(page.groups.map(({ title, ledger }) => [title, ...ledger.rows[0]!.map(({ text }) => text)])).toEqual([
    ['已过复审日', '2022-10-02', '韩辰', '环路'],
    ['审批后有改动', '2022-09-02', '赵甲', '环路'],
    ['责任人已离岗', '2022-10-01', '韩辰', '环路'],
    ['等待审批', '2022-10-01', '冯壬', '环路'],
  ]);
  expect(upkeepPage(siteOf({}, '2022-10-10')).groups).toEqual([]);
});
