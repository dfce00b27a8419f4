import { describe, expect, test } from 'vitest';
import { KINDS } from '../../schemas/kinds.ts';
import { LANGUAGES } from '../i18n/messages.ts';
import type { Problem } from '../model/problem.ts';
import { diagnosticsOf } from './diagnostics.ts';

const locate = (_: string, place: Problem['place']) => ('line' in place ? place : { line: 1, column: 1 });
const problem = (more: Partial<Problem> = {}): Problem => ({
  file: 'a.yaml',
  code: 'shape/missing',
  place: { line: 1, column: 1 },
  severity: 'error',
  values: { field: 'id', expected: 'id' },
  ...more,
});

const first = (more: Partial<Problem>, lang: 'zh-CN' | 'en' = 'zh-CN') =>
  diagnosticsOf([problem(more)], locate, lang)[0]!;

describe('a problem in words', () => {
  test('says in each language what was expected', () => {
    expect(first({})).toMatchObject({ rule: 'shape', message: '缺少「id」', severity: 'error' });
    expect(first({}).remedy).toContain('编号：字母');
    expect(first({}, 'en').remedy).toContain(LANGUAGES.en.expected.id);
  });

  test('names kinds of record', () => {
    const more = {
      code: 'unknown-reference/kind',
      values: { value: 'X', kind: 'asset', kinds: 'person,room' },
    } as const;
    const label = (name: string, lang: 'zh-CN' | 'en') => KINDS.find((kind) => kind.name === name)!.labels[lang];
    const zh = (name: string) => label(name, 'zh-CN');
    expect(first(more).message).toContain(`「X」是${zh('asset')}`);
    expect(first(more).message).toContain(`${zh('person')}、${zh('room')}`);
    expect(first(more, 'en').message).toContain(`${label('person', 'en')}, ${label('room', 'en')}`);
  });

  test('does not fill in what only looks like a place for a value', () => {
    const more = { code: 'shape/unknown-field', values: { field: '{near}', near: '' } } as const;
    expect(first(more).message).toContain('「{near}」');
    expect(first({ ...more, values: { field: '{constructor}' } }).message).toContain('{constructor}');
  });
});

test('problems are in order, and the same one is told once', () => {
  const at = (file: string, line: number, column: number, code: Problem['code'] = 'shape/missing') =>
    problem({ file, place: { line, column }, code });
  const told = diagnosticsOf(
    [
      at('b.yaml', 1, 1),
      at('a.yaml', 10, 1),
      at('a.yaml', 9, 2),
      at('a.yaml', 9, 1, 'yaml-syntax'),
      at('a.yaml', 9, 1),
      at('b.yaml', 1, 1),
    ],
    locate,
    'zh-CN',
  );
  expect(told.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)).toEqual([
    'a.yaml:9:1 shape',
    'a.yaml:9:1 yaml-syntax',
    'a.yaml:9:2 shape',
    'a.yaml:10:1 shape',
    'b.yaml:1:1 shape',
  ]);
});

describe.each(Object.entries(LANGUAGES))('the sentences of %s', (_, { problems, words }) => {
  test('have no blank part', () => {
    for (const parts of Object.values(problems)) for (const part of parts) expect(part.trim()).not.toBe('');
    for (const word of Object.values(words)) expect(word.trim()).not.toBe('');
  });

  test('leave open only what the other language does', () => {
    const open = (sentences: readonly string[]) => [...new Set(sentences.join().match(/\{\w+\}/gu))].sort();
    for (const [code, sentences] of Object.entries(problems)) {
      expect([code, open(sentences)]).toEqual([code, open(LANGUAGES['zh-CN'].problems[code as Problem['code']])]);
    }
  });
});
