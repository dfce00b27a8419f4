import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { choice, count, line, mapping, ref, refs, time } from './shared/scalars.ts';

/** One batch of work on access cards. Who holds a card is not recorded here. */
export const cardOrder = defineKind({
  name: 'card-order',
  labels: { 'zh-CN': '一卡通工单', en: 'Card order', enPlural: 'Card orders' },
  about: {
    'zh-CN': '一批卡片的制作、授权、开卡、补办或下发；只记数量与处室，不记持卡人。',
    en: 'Making, authorising, activating, reissuing or handing out of cards; numbers and offices, never holders.',
  },
  place: 'records/*/cards',
  format: 'records',
  section: 'work',
  path: 'cards',
  page: 'month',
  shape: record({
    ...envelope,
    op: field(
      choice({
        make: ['制作', 'Make'],
        authorise: ['授权', 'Authorise'],
        activate: ['开卡', 'Activate'],
        reissue: ['补办', 'Reissue'],
        deliver: ['下发', 'Hand out'],
      }),
      '事项：制作、授权、开卡、补办或下发',
      'Operation: what was done with the cards',
    ),
    count: field(count, '张数：几张卡', 'Count: how many cards'),
    requester: field(line.optional(), '申请处室：哪个处室', 'Requester: the office that asked'),
    opened: field(time, '受理时刻：何时接到申请', 'Opened: when the request came in'),
    done_at: field(time.optional(), '完成时刻：何时做完', 'Done at: when it was done'),
    by: field(refs('person').optional(), '经办人：谁做的', 'By: who did it'),
    assets: field(refs('asset').optional(), '设备：用到的制卡或读卡设备', 'Assets: the card devices used'),
    authorised_by: field(ref('person').optional(), '授权人：甲方谁批准的', 'Authorised by: who of the client agreed'),
    scope: field(line.optional(), '权限：授予的通行范围与期限', 'Scope: doors and period granted'),
    reason: field(line.optional(), '缘由：为何申请', 'Reason: why it was asked'),
    delivered: field(
      mapping({
        to: field(line, '领取处室：交给哪个处室，不写姓名', 'To: the office that received them, no name'),
        at: field(time, '领取时刻：何时领走', 'At: when they were handed over'),
        receipt: field(line.optional(), '签收：签收登记的编号', 'Receipt: number in the register of receipts'),
      }).optional(),
      '领取：交给谁、何时、凭什么签收',
      'Delivered: to whom, when, with which receipt',
    ),
  }),
  title: (r) => {
    const op = { make: '制作', authorise: '授权', activate: '开卡', reissue: '补办', deliver: '下发' }[r.op];
    return `${op} ${r.count} 张${r.requester ? `（${r.requester}）` : ''}`;
  },
  day: (r) => r.opened,
  columns: ['op', 'count', 'requester', 'opened', 'authorised_by', 'delivered.at'],
  facets: ['op', 'authorised_by'],
  example: `
id: CARD-2022-0901
op: make
count: 6
opened: 2022-09-01T09:40+08:00
authorised_by: PER-97
`,
  refused: [
    {
      why: 'half a card',
      yaml: 'id: CARD-1\nop: make\ncount: 1.5\nopened: 2022-09-01T09:40+08:00',
      at: 'count',
      problem: 'count',
    },
    {
      why: 'an operation outside the five of the contract',
      yaml: 'id: CARD-1\nop: recycle\ncount: 1\nopened: 2022-09-01T09:40+08:00',
      at: 'op',
      problem: 'choice',
    },
  ],
});
