import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../scripts/commands/index.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const READMES = ['README.md', 'README.zh-CN.md'];

const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1]!);
const fences = (text: string) => all(text, /^ *```bash\n([\s\S]*?)^ *```$/gmu);

test('both READMEs give the same commands', () => {
  const [english, chinese] = READMES.map((file) => fences(read(file)));
  expect(english!.length).toBeGreaterThan(3);
  expect(chinese).toEqual(english);
});

test('both READMEs map the same paths', () => {
  const [english, chinese] = READMES.map((file) => all(read(file), /^\| `([^`]+\/)` \|/gmu));
  expect(chinese).toEqual(english);
});

test.each([...READMES, 'content/README.md'])('every npm script named in %s exists', (file) => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = all(read(file), /npm (?:run )?(start|test|(?<=run )[\w:-]+)/gu);
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test.each(READMES)('every path named in %s exists', (file) => {
  const paths = all(read(file), /`((?:content|schemas|src|scripts|tests|public|\.ci)\/[^`*<]*)`/gu);
  const links = all(read(file), /\]\(([^)]+)\)/gu);
  expect(paths.length).toBeGreaterThan(15);
  expect([...paths, ...links].filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test.each(READMES)('%s names every command of zhiku and no other', (file) => {
  const named = new Set(all(read(file), /npm run zhiku -- (\w+)/gu));
  expect([...named].sort()).toEqual(Object.keys(commands).sort());
});

test('every path named in the README of the content exists', () => {
  const paths = all(read('content/README.md'), /`([\w./-]+(?:\/|\.yaml))`/gu);
  const places = paths.map((path) => (path.startsWith('scripts/') ? path : `content/${path}`));
  expect(places.filter((path) => !path.startsWith('content//') && !existsSync(join(root, path)))).toEqual([]);
});
