import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkTree, linesOf, type TreeFile } from '../../tests/check-tree.ts';
import { parseRuleDoc, type ExampleTree } from '../../tests/rule-doc.ts';
import type { ProblemCode } from '../i18n/messages.ts';
import { zhCN } from '../i18n/zh-CN.ts';
import { RULES } from './index.ts';

/** The docs of the rules are their tests: every tree in them is checked, and must give exactly the problems shown. */
const HERE = import.meta.dirname;
const FORM = ['会报错', '正确', '怎样改'];

/** Problems that no small text can show, and the tests that do. */
const ELSEWHERE: Partial<Record<ProblemCode, string>> = {
  'unreadable-file': 'unreadable-file.test.ts',
  'unreadable-file/special': 'unreadable-file.test.ts',
  'unreadable-file/large': 'unreadable-file.test.ts',
  'changed-since-approval/line': 'changed-since-approval.test.ts',
  'unreadable-file/stuck': '../load/compile-documents.test.ts',
};

const read = (name: string) => readFileSync(join(HERE, name), 'utf8');
const namesOf = (ending: RegExp) =>
  readdirSync(HERE).flatMap((name) => (ending.test(name) ? [name.replace(ending, '')] : []));

const CODES = Object.keys(zhCN.problems) as ProblemCode[];
const RULE_IDS = [...new Set(CODES.map((code) => code.split('/', 1)[0]!))].sort();
const DOCS = namesOf(/\.md$/u).map((rule) => ({ rule, ...parseRuleDoc(read(`${rule}.md`)) }));

const contentOf = ({ files }: ExampleTree): Record<string, TreeFile> =>
  Object.fromEntries(
    Object.entries(files).map(([file, { language, text }]) => {
      if (language === 'hex') return [file, Buffer.from(text.replace(/\s/gu, ''), 'hex')];
      return [file, language === 'link' ? { link: text.trim() } : text];
    }),
  );

describe.each(DOCS)('$rule', ({ rule, title, headings, trees, prose }) => {
  it('has the form of every doc', () => {
    expect(title).toMatch(new RegExp(`^${rule}　\\S+`, 'u'));
    expect(headings).toEqual(FORM);
    expect(trees.at(-1)?.expected).toEqual([]);
    // The code alone says how much a problem matters.
    expect(prose).not.toMatch(/严重|级别|警告|severity/u);
  });

  it.each(trees.filter(({ expected }) => expected.length))('reports what its bad example %# shows', async (tree) => {
    expect(linesOf(await checkTree(contentOf(tree)), rule)).toEqual(tree.expected);
  });

  it.each(trees.filter(({ expected }) => !expected.length))('is content with the good example', async (tree) => {
    expect(linesOf(await checkTree(contentOf(tree)))).toEqual([]);
  });
});

describe('the rules', () => {
  it('have a doc each, and every doc has a rule', () => {
    expect(DOCS.map(({ rule }) => rule)).toEqual(RULE_IDS);
  });

  it('stand in the index by their names, in alphabetical order', () => {
    const files = namesOf(/(?<!\.test)\.ts$/u).filter((name) => !['index', 'rule', 'waivers'].includes(name));
    expect(RULES.map(({ id }) => id)).toEqual(files.sort());
  });

  it('say once how much their problems matter', () => {
    for (const { id } of RULES) expect(read(`${id}.ts`).match(/\bseverity:/gu)).toHaveLength(1);
  });

  it.each(CODES)('show %s in a doc or a test', (code) => {
    const sentence = new RegExp(` ${zhCN.problems[code].map(patternOf).join(' → ')}$`, 'u');
    const elsewhere = ELSEWHERE[code];
    if (elsewhere) expect(read(elsewhere)).toContain(`'${code}'`);
    else
      expect(DOCS.flatMap(({ trees }) => trees.flatMap(({ expected }) => expected))).toContainEqual(
        expect.stringMatching(sentence),
      );
  });
});

/** A sentence of the catalogue as a pattern: anything may stand where it has names in braces. */
const patternOf = (sentence: string) =>
  sentence
    .split(/\{\w+\}/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'))
    .join('.+');
