import { describe, expect, test } from 'vitest';
import { splitDocument } from './split-document.ts';

describe('a document', () => {
  test.each([
    ['comes apart at its fences', '---\nid: a\n---\n\n## 一\n', { id: 'a' }, '\n## 一\n', 4],
    ['may come from Windows', '---\r\nid: a\r\n---\r\n一', { id: 'a' }, '一', 4],
    ['may have blanks behind its fences', '---  \nid: a\n---\t\n一', { id: 'a' }, '\t\n一', 3],
    ['may have no body', '---\nid: a\n---', { id: 'a' }, '', 3],
    ['may have rules in its body', '---\nid: a\n---\n\n---\n\n一', { id: 'a' }, '\n---\n\n一', 4],
    ['may have indented dashes in a block', '---\na: |\n  ---\n---\n一', { a: '---\n' }, '一', 5],
    ['may know nothing of itself', '---\n---\n一', null, '一', 3],
    ['may have only comments at its head', '---\n# c\n---\n一', null, '一', 4],
  ])('%s', (_, text, value, body, bodyLine) => {
    expect(splitDocument(text)).toMatchObject({ frontMatter: { ok: true, value }, body, bodyLine });
    expect(
      text
        .split('\n')
        .slice(bodyLine - 1)
        .join('\n')
        .endsWith(body),
    ).toBe(true);
  });

  test('keeps what its front matter cannot mean', () => {
    expect(splitDocument('---\nat: 21:02\nday: 2022-09-01\nno: 0123\n---\n')).toMatchObject({
      frontMatter: { value: { at: '21:02', day: '2022-09-01', no: '0123' } },
    });
  });

  test('names the line of the YAML, which the reader moves to that of the file', () => {
    expect(splitDocument('---\nid: a\nx: [\n---\n一')).toMatchObject({
      frontMatter: { ok: false, problem: { code: 'yaml-syntax', place: { line: 3, column: 5 } } },
    });
  });

  test('is read anew each time', () => {
    const text = '---\nid: a\n---\n一';
    expect(splitDocument(text)).toEqual(splitDocument(text));
    expect(splitDocument(text)).toMatchObject({ yaml: '\nid: a' });
  });
});

describe('what is refused', () => {
  test.each([
    ['JavaScript', '---js\nmodule.exports = process.exit(1)\n---\n', 'front-matter/language'],
    ['JavaScript in full', '---javascript\nx\n---\n', 'front-matter/language'],
    ['JSON', '---json\n{}\n---\n', 'front-matter/language'],
    ['CoffeeScript', '---coffee\nx\n---\n', 'front-matter/language'],
    ['YAML by name', '---yaml\nid: a\n---\n', 'front-matter/language'],
    ['four dashes', '----\nid: a\n----\n', 'front-matter/language'],
    ['a language behind a blank', '--- js\nx\n---\n', 'front-matter/missing'],
    ['no text', '', 'front-matter/missing'],
    ['no front matter', '## 一\n', 'front-matter/missing'],
    ['a blank line before it', '\n---\nid: a\n---\n', 'front-matter/missing'],
    ['no end', '---\nid: a\n', 'front-matter/open'],
    ['an end that is no fence', '---\nid: a\n---- \n一', 'front-matter/open'],
    ['an end with text on it, before a fence', '---\nid: a\n---x\nb: 1\n---\n一', 'front-matter/open'],
  ])('%s', (_, text, code) => expect(splitDocument(text)).toMatchObject({ code, place: { line: 1, column: 1 } }));
});
