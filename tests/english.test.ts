import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';

/** A knowledge base in English whose content holds no Chinese: whatever Chinese its site shows comes from the engine. */
const folder = temporaryFolder('english');
const at = (name: string) => join(folder.path, name);
const CHINESE = /[\p{Script=Han}、。，；：？！「」『』（）《》]/u;

/**
 * Schemas explain every field to editors of either language, pinyin leads to characters, and the picture belongs to a
 * Chinese page of the handbook.
 */
const BILINGUAL = /^schemas\/|^search\/pinyin\.json$|^handbook\/power-path\.svg$/u;

beforeAll(() => {
  expect(zhiku(['init', at('kb'), '--lang', 'en']).code).toBe(0);
  const built = zhiku(['build', '--content', at('kb'), '--out', at('site')]);
  expect(built.code, built.stderr).toBe(0);
  expect(built.stderr).not.toMatch(CHINESE);
});
afterAll(folder.remove);

const filesOf = (ending: RegExp) =>
  readdirSync(at('site'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => ending.test(file) && !BILINGUAL.test(file),
  );

const chineseLines = (file: string) =>
  readFileSync(join(at('site'), file), 'utf8')
    .replaceAll(/<(?=[a-z])/gu, '\n<')
    .split('\n')
    .filter((line) => CHINESE.test(line))
    .map((line) => `${file}: ${line.trim().slice(0, 160)}`);

test('no page says a word of Chinese', () => {
  const pages = filesOf(/\.html$/u);
  expect(pages.length).toBeGreaterThan(150);
  expect(pages.flatMap(chineseLines)).toEqual([]);
});

test('nor does any data, feed or text beside the pages', () => {
  expect(filesOf(/\.(?:json|xml|txt|webmanifest|svg)$/u).flatMap(chineseLines)).toEqual([]);
});

test('every page says which language it is in', () => {
  for (const file of filesOf(/\.html$/u))
    expect(readFileSync(join(at('site'), file), 'utf8'), file).toContain('lang="en"');
});
