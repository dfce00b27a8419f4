import { mdxToHast } from 'satteri';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/messages.ts';
import type { Node } from './hast.ts';
import { render } from './render.ts';

const written = (body: string) =>
  render(mdxToHast(body, { features: { frontmatter: false } }) as unknown as Node, 'reports', LANGUAGES['zh-CN'].words)
    .written;
const blocks = (body: string) => written(body).flatMap((section) => section.blocks);

test('sections go by their headings, with their levels; what stands before the first is the opening', () => {
  expect(
    written('前言\n\n## 一\n\n甲\n\n### 二\n\n乙').map(({ heading, level, blocks: own }) => [
      heading,
      level,
      own.length,
    ]),
  ).toEqual([
    ['', 0, 1],
    ['一', 2, 1],
    ['二', 3, 1],
  ]);
});

test.each([
  [
    'a paragraph',
    '甲**乙**`丙`',
    [{ type: 'paragraph', runs: [{ text: '甲' }, { text: '乙', isStrong: true }, { text: '丙', isCode: true }] }],
  ],
  ['a line broken by hand', '甲\n乙', [{ type: 'paragraph', runs: [{ text: '甲 乙' }] }]],
  [
    'a record',
    '见 <Ref id="INC-1" />。',
    [{ type: 'paragraph', runs: [{ text: '见 ' }, { text: '', record: 'INC-1' }, { text: '。' }] }],
  ],
  [
    'a record with words',
    '<Ref id="INC-1" text="那次" />',
    [{ type: 'paragraph', runs: [{ text: '那次', record: 'INC-1' }] }],
  ],
  [
    'a link',
    '[甲](https://example.com/)',
    [{ type: 'paragraph', runs: [{ text: '甲', href: 'https://example.com/' }] }],
  ],
  ['a list', '- 甲\n- 乙', [{ type: 'list', isOrdered: false, items: [[{ text: '甲' }], [{ text: '乙' }]] }]],
  [
    'a list below an item',
    '1. 甲\n   - 乙',
    [{ type: 'list', isOrdered: true, items: [[{ text: '甲' }], [{ text: '乙' }]] }],
  ],
  [
    'a table',
    '| 甲 | 乙 |\n| --- | --- |\n| 1 | **2** |',
    [{ type: 'table', heads: ['甲', '乙'], rows: [[[{ text: '1' }], [{ text: '2', isStrong: true }]]] }],
  ],
  ['a quote', '> 甲', [{ type: 'paragraph', runs: [{ text: '甲' }] }]],
])('keeps %s', (_, body, expected) => {
  expect(blocks(body)).toEqual(expected);
});
