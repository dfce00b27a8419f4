import { envelope } from './shared/envelope.ts';
import { field } from './shared/field.ts';
import { defineKind, record } from './shared/kind.ts';
import { integer, line, ref, time } from './shared/scalars.ts';

/** Spare parts that came in or went out. The balance of an item is the sum of its moves; nobody types it. */
export const stockMove = defineKind({
  name: 'stock-move',
  labels: { 'zh-CN': '备件出入库', en: 'Stock move', enPlural: 'Stock moves' },
  about: {
    'zh-CN': '一种备件的一次入库、出库或盘点调整；动了备件当天就记，库存由此累计。',
    en: 'Spare parts that came in, went out or were counted; entered the same day, stock is their sum.',
  },
  place: 'records/*/stock-moves',
  format: 'records',
  section: 'work',
  path: 'stock-moves',
  page: 'month',
  shape: record({
    ...envelope,
    item: field(line, '备件：哪一种，名称前后一致', 'Item: which part, always by the same name'),
    at: field(time, '时刻：何时出入库', 'At: when it moved'),
    change: field(integer, '数量：入库为正，出库为负', 'Change: in is positive, out is negative'),
    for: field(ref().optional(), '用于：用在哪台设备或哪张单上', 'For: the device or order it was used on'),
    by: field(ref('person'), '经手人：谁领用或入库', 'By: who took it or brought it'),
  }),
  title: (r) => `${r.item} ${r.change > 0 ? '+' : ''}${r.change}`,
  day: (r) => r.at,
  columns: ['item', 'at', 'change', 'for', 'by'],
  facets: ['item', 'by'],
  example: `
id: STK-2022-0901
item: 光模块 SFP-10G-LR
at: 2022-09-01T10:20+08:00
change: -1
by: PER-23
`,
  exampleEn: `
id: STK-2022-0901
item: SFP-10G-LR module
at: 2022-09-01T10:20+08:00
change: -1
by: PER-23
`,
  refused: [
    {
      why: 'half a part cannot be taken',
      yaml: 'id: STK-1\nitem: 光模块\nat: 2022-09-01T10:20+08:00\nchange: -0.5\nby: PER-23',
      at: 'change',
      problem: 'integer',
    },
    {
      why: 'nobody took it',
      yaml: 'id: STK-1\nitem: 光模块\nat: 2022-09-01T10:20+08:00\nchange: -1',
      at: 'by',
      problem: 'missing',
    },
  ],
});
