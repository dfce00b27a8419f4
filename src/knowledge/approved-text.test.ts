import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert, constantFrom, nat, pre, property } from 'fast-check';
import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { approvedText, digestOf, linesOf } from './approved-text.ts';

const BODY = '\n## 含义\n\n市电中断。\n';
const textOf = (fields: object, body = BODY) => linesOf(approvedText({ title: 'UPS', ...fields }, body));

test.each<[string, object, string[]]>([
  ['a list goes by place', { symptoms: ['b', 'a'] }, ['symptoms.0: "b"', 'symptoms.1: "a"', 'title: "UPS"']],
  [
    'a mapping goes by name',
    { applies: { types: ['UPS'], assets: [] } },
    ['applies.assets: []', 'applies.types.0: "UPS"', 'title: "UPS"'],
  ],
  ['numbers and flags as JSON', { takes: 20, zero: false }, ['takes: 20', 'title: "UPS"', 'zero: false']],
  ['quotes and line ends are escaped', { danger: 'a "b"\nc' }, ['danger: "a \\"b\\"\\nc"', 'title: "UPS"']],
  [
    'what is about the document is left out',
    { id: 'A', owner: 'P', state: 'draft', retired: {}, note: 'n' },
    ['title: "UPS"'],
  ],
])('%s', (_, fields, expected) => {
  expect(textOf(fields)).toEqual([...expected, '', '', '## 含义', '', '市电中断。']);
});

test('ends of lines and white space at the end make no difference', () => {
  const digest = digestOf(approvedText({ title: 'UPS' }, BODY));
  for (const body of [BODY.replaceAll('\n', '\r\n'), `${BODY}\n  \n`, BODY.trimEnd()])
    expect(digestOf(approvedText({ title: 'UPS' }, body))).toBe(digest);
});

test('one character more or less anywhere makes another digest', () => {
  const digest = digestOf(approvedText({ title: 'UPS' }, BODY));
  assert(
    property(nat({ max: BODY.trimEnd().length - 1 }), constantFrom('x', '。', ' ', ''), (at, put) => {
      const changed = `${BODY.slice(0, at)}${put}${BODY.slice(at + 1)}`;
      pre(changed !== BODY);
      expect(digestOf(approvedText({ title: 'UPS' }, changed))).not.toBe(digest);
    }),
  );
});

test.each(['approval.mdx', '_en/approval.mdx'])('the handbook (%s) shows how anybody computes it', (page) => {
  const handbook = readFileSync(join(import.meta.dirname, '../pages/handbook', page), 'utf8');
  const [, document] = /```yaml\n(---\n[\s\S]*?)```/u.exec(handbook)!;
  const [, shown] = /```text\n(questions\.0[\s\S]*?)```/u.exec(handbook)!;
  const [, hex] = /```text\n([0-9a-f]{64}) {2}approved\.txt\n```/u.exec(handbook)!;
  const [, frontMatter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(document!)!;
  const text = approvedText(load(frontMatter!, { schema: CORE_SCHEMA }) as Record<string, unknown>, body!);
  expect(
    linesOf(text)
      .map((line) => `${line}\n`)
      .join(''),
  ).toBe(shown);
  // Not by the function under test: as sha256sum would.
  expect(createHash('sha256').update(shown!).digest('hex')).toBe(hex);
  expect(digestOf(text)).toBe(`sha256-${hex}`);
});
