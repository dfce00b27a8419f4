import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../schemas/kinds.ts';
import { LANGUAGES } from '../src/i18n/messages.ts';
import { placesToFill } from '../src/model/to-fill.ts';
import { templateOf } from '../src/model/template.ts';
import { parseYaml } from '../src/load/parse-yaml.ts';
import { splitDocument } from '../src/load/split-document.ts';
import { zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';

/** `zhiku new`, as a contributor uses it: a file from its kind, then what is still to be filled, then nothing more. */
const folder = temporaryFolder('new');
const DAY = '2026-03-05';
const run = (lang: string, ...args: string[]) => zhiku([...args, '--content', join(folder.path, lang), '--as-of', DAY]);

afterAll(folder.remove);

const STARTED = [
  ['runbook', 'runbooks/RB-001.mdx'],
  ['casestudy', 'casestudies/CS-2026-001.mdx'],
  ['incident', 'records/2026-03/incidents/INC-2026-0301.yaml'],
  ['action', 'records/2026-03/actions/ACT-2026-001.yaml'],
] as const;

interface Told {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly rule: string;
}

describe.each(['zh-CN', 'en'] as const)('in %s', (lang) => {
  const at = (file: string) => join(folder.path, lang, file);
  beforeAll(() => expect(zhiku(['init', join(folder.path, lang), '--lang', lang]).code).toBe(0));

  test.each(STARTED)('a %s is started, and check names exactly what is left to fill', (kind, file) => {
    const made = run(lang, 'new', kind);
    expect(made.stderr).toContain(file);
    expect(made.stderr).toContain('npm run zhiku -- check');
    expect(made.code).toBe(0);
    const text = readFileSync(at(file), 'utf8');
    for (const section of KINDS.find(({ name }) => name === kind)!.sections?.[lang] ?? [])
      expect(text).toContain(`\n## ${section}\n`);
    const checked = run(lang, 'check', '--format', 'json');
    expect(checked.code).toBe(1);
    const told = (JSON.parse(checked.stdout) as Told[]).filter((one) => one.file === file);
    const places = text
      .split('\n')
      .flatMap((line, row) => placesToFill(line).map(({ index }) => `${row + 1}:${index + 1}`));
    expect(places.length).toBeGreaterThan(1);
    expect(told.map(({ rule }) => rule)).toEqual(places.map(() => 'unfilled'));
    expect(told.map(({ line }) => line)).toEqual(places.map((place) => Number(place.split(':')[0])));
  });

  test('a second one takes the next id, also beside one that is not filled in yet', () => {
    expect(run(lang, 'new', 'incident').stdout).toMatch(/INC-2026-0302\.yaml\n$/u);
  });

  test('nothing is overwritten, and no id is used twice', () => {
    const before = readFileSync(at('runbooks/RB-001.mdx'), 'utf8');
    const again = run(lang, 'new', 'runbook', '--id', 'RB-001');
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('RB-001');
    expect(readFileSync(at('runbooks/RB-001.mdx'), 'utf8')).toBe(before);
    expect(run(lang, 'new', 'runbook', '--id', 'RB-DISK-FULL').code).toBe(2);
  });

  test('a title and an id are taken; once all is filled in, check is clean', () => {
    const title = 'Line: "down" # 1';
    expect(run(lang, 'new', 'incident', '--id', 'INC-2026-0399', '--title', title).code).toBe(0);
    const file = at('records/2026-03/incidents/INC-2026-0399.yaml');
    const values = ["'3'", 'user', '2026-03-04T21:02+08:00', '2026-03-04T21:04+08:00'];
    const filled = readFileSync(file, 'utf8').replace(/"?⟦[^⟦⟧]*⟧"?/gu, () => values.shift()!);
    writeFileSync(file, filled);
    const checked = run(lang, 'check', '--format', 'json');
    expect((JSON.parse(checked.stdout) as Told[]).filter((one) => one.file.includes('0399'))).toEqual([]);
    expect(values).toEqual([]);
    expect(parseYaml(filled)).toMatchObject({ value: { title } });
  });
});

test.each([
  [['new'], 'Missing kind'],
  [['new', 'letter'], 'Unexpected kind "letter"'],
  [['new', 'runbook', 'Disk', 'full'], '--title'],
  [['new', 'runbook', '--id', 'RB 1'], 'Unexpected --id "RB 1"'],
  [['new', 'roster-plan', '--title', 'March'], 'Unexpected --title'],
])('%j is refused', (args, message) => {
  const ran = run('en', ...args);
  expect(ran.stderr).toContain(message);
  expect(ran.code).toBe(2);
  expect(existsSync(join(folder.path, 'en/roster-plans'))).toBe(false);
});

/** Every kind can be started, though only some are by hand. */
describe.each(KINDS.map((kind) => ({ name: kind.name, kind })))('the template of $name', ({ kind }) => {
  test.each(['zh-CN', 'en'] as const)('is a whole record in %s, but for what is to be filled', (lang) => {
    const text = templateOf(kind, { lang, words: LANGUAGES[lang].words, given: { id: 'A-1' } });
    const split = kind.format === 'document' ? splitDocument(text) : { frontMatter: parseYaml(text) };
    const value = 'frontMatter' in split && split.frontMatter.ok ? split.frontMatter.value : undefined;
    const issues = kind.shape.safeParse(value).error?.issues ?? [];
    expect(value).toMatchObject({ id: 'A-1' });
    for (const { path, code } of issues) {
      expect(code).not.toBe('unrecognized_keys');
      const found = path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown>)[step], value);
      expect(JSON.stringify(found), path.join('.')).toContain('⟦');
    }
  });
});
