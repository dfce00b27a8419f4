import { expect, test } from 'vitest';
import { libraryOfRows, type Row } from '../../tests/library-of.ts';
import { LANGUAGES } from '../i18n/messages.ts';
import { writtenBlocks, type WrittenRun } from './words-of-body.ts';

const library = libraryOfRows([
  { kind: 'person', id: 'PER-1', name: '孙丙', org: 'ORG-1', roles: ['duty'] },
  { kind: 'person', id: 'PER-2', name: 'Ann', org: 'ORG-1', roles: ['duty'] },
] as unknown as readonly Row[]);
const wording = {
  library,
  words: LANGUAGES['zh-CN'].words,
  lang: 'zh-CN' as const,
  addressOf: ({ id }: { readonly id: string }) => `/people/${id}/`,
};
const textOf = (...runs: readonly WrittenRun[]): string => {
  const [block] = writtenBlocks(
    { anchor: 'a', heading: '经过', level: 2, blocks: [{ type: 'paragraph', runs }] },
    wording,
  );
  return block?.type === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '';
};
const ref = (record: string, text = ''): WrittenRun => ({ text, record });

test.each<[why: string, runs: readonly WrittenRun[], text: string]>([
  ['around a Chinese title go', [{ text: '值班员 ' }, ref('PER-1'), { text: ' 到场' }], '值班员孙丙到场'],
  ['before Chinese punctuation go', [{ text: '见 ' }, ref('PER-1'), { text: ' 。' }], '见孙丙。'],
  ['between two titles stay', [ref('PER-1'), { text: ' ' }, ref('PER-1')], '孙丙 孙丙'],
  ['around a Latin title stay', [{ text: '值班员 ' }, ref('PER-2'), { text: ' 到场' }], '值班员 Ann 到场'],
  ['within a text stay', [{ text: '按 手册 处理' }], '按 手册 处理'],
  ['of a list of Latin words stay', [{ text: 'by ' }, ref('PER-2'), { text: ' and others' }], 'by Ann and others'],
])('spaces %s', (_, runs, text) => {
  expect(textOf(...runs)).toBe(text);
});
