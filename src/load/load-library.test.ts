import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { runbook } from '../../schemas/runbook.ts';
import { openBodyStore } from './body-store.ts';
import { loadLibrary, type Loaded } from './load-library.ts';

vi.setConfig({ testTimeout: 30_000 });

let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'zhiku-load-'))));
afterEach(() => rmSync(root, { recursive: true }));

const PERSON = 'id: PER-1\nname: 甲\norg: ORG-1\nroles: [duty]\n';

/** Loads a knowledge base of these files. */
async function load(files: Readonly<Record<string, string>>): Promise<Loaded> {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
    writeFileSync(join(root, 'content', file), text);
  }
  return loadLibrary(join(root, 'content'), openBodyStore(join(root, 'bodies')));
}

/** Problems as `file:line:column code`. */
const told = ({ problems, locate }: Loaded) =>
  problems.map(({ file, place, code }) => {
    const { line, column } = locate(file, place);
    return `${file}:${line}:${column} ${code}`;
  });

const ids = ({ library }: Loaded) => library.entries.map(({ id }) => id);

describe('records', () => {
  test('lie in one file as one or as a list, or in a folder', async () => {
    const loaded = await load({
      'org/sites.yaml': 'id: SITE-1\nname: 东\n',
      'org/people.yaml': `- ${PERSON.trimEnd().replaceAll('\n', '\n  ')}\n`,
      'org/people/PER-2.yaml': PERSON.replace('PER-1', 'PER-2'),
      'org/people/others.yaml': `- ${PERSON.trimEnd().replace('PER-1', 'PER-3').replaceAll('\n', '\n  ')}\n`,
    });
    expect(ids(loaded).filter((id) => id.startsWith('PER'))).toEqual(['PER-1', 'PER-2', 'PER-3']);
    expect(told(loaded).filter((line) => !line.startsWith('org/sites'))).toEqual([]);
    expect(loaded.library.byId.get('PER-1')).toMatchObject({ title: '甲', file: 'org/people.yaml', at: [0] });
    expect(loaded.library.byId.get('PER-2')).toMatchObject({ at: [] });
  });

  test('are in the order of files and of the list, beyond ten', async () => {
    const list = Array.from({ length: 12 }, (_, i) => `- {id: PER-${i}, name: 甲, org: O, roles: []}\n`).join('');
    expect(ids(await load({ 'org/people.yaml': list }))).toEqual(Array.from({ length: 12 }, (_, i) => `PER-${i}`));
  });

  test('may not be there yet', async () => {
    const loaded = await load({ 'org/people.yaml': '# yaml-language-server: $schema=x\n', 'org/rooms.yaml': '[]' });
    expect(told(loaded)).toEqual([]);
    expect(loaded.library.files).toEqual(new Set(['org/people.yaml', 'org/rooms.yaml']));
  });

  test('each bad one is told, at its line, and the good ones count', async () => {
    const loaded = await load({
      'org/people.yaml': `# head\n- id: PER-1\n  name: 甲\n  org: O\n  roles: [duty, cook]\n- ${PERSON.trimEnd().replaceAll('\n', '\n  ')}\n- id: PER-2\n  nmae: 乙\n  org: 7\n  roles: []\n`,
      'org/rooms.yaml': 'a: [',
      'nowhere/x.yaml': 'id: A',
      'org/people/PER-9.yaml': PERSON.replace('PER-1', 'PER-8'),
    });
    expect(told(loaded).sort()).toEqual([
      'nowhere/x.yaml:1:1 file-name/place',
      'org/people.yaml:10:3 shape/missing',
      'org/people.yaml:11:3 shape/unknown-field-near',
      'org/people.yaml:12:8 shape/number',
      'org/people.yaml:5:17 shape/choice',
      'org/people/PER-9.yaml:1:5 file-name/id',
      'org/rooms.yaml:1:5 yaml-syntax',
    ]);
    expect(ids(loaded)).toEqual(['PER-1', 'PER-8']);
  });
});

describe('documents', () => {
  const head = runbook.example.slice(0, runbook.example.indexOf('\n---\n') + 5);

  test('have a body, found by its digest', async () => {
    const loaded = await load({ 'runbooks/RB-UPS-BATTERY.mdx': runbook.example });
    expect(told(loaded)).toEqual([]);
    const { body } = loaded.library.entries[0]!;
    expect(body?.headings[0]).toMatchObject({ text: '含义', line: 10 });
    expect(openBodyStore(join(root, 'bodies')).html(body!.digest)).toContain('<h2 id="含义">');
  });

  test('are told at the lines of the file, head and body alike', async () => {
    const loaded = await load({
      'runbooks/RB-UPS-BATTERY.mdx': `${head}\n一\n\n<Evil />\n`,
      'runbooks/RB-B.mdx': '---\nid: RB-B\nstate: done\n---\n',
      'runbooks/RB-C.mdx': '---\nid: RB-C\nx: [\n---\n',
      'runbooks/RB-D.mdx': '## 一\n',
      'runbooks/RB-E.mdx': '---js\n---\n',
      'runbooks/RB-F.mdx': `${head}\n[x](gone`.replace('RB-UPS-BATTERY', 'RB-G'),
      'runbooks/RB-H.mdx': `${head.replace('RB-UPS-BATTERY', 'RB-H')}\n\n一 {\n`,
    });
    expect(told(loaded).filter((line) => !line.includes('RB-B.mdx') || line.includes('choice'))).toEqual([
      'runbooks/RB-B.mdx:3:8 shape/choice',
      'runbooks/RB-C.mdx:3:5 yaml-syntax',
      'runbooks/RB-D.mdx:1:1 front-matter/missing',
      'runbooks/RB-E.mdx:1:1 front-matter/language',
      'runbooks/RB-F.mdx:2:5 file-name/id',
      'runbooks/RB-H.mdx:11:3 mdx-syntax',
      'runbooks/RB-UPS-BATTERY.mdx:12:1 unsafe-mdx/html',
    ]);
    expect(loaded.library.byId.get('RB-UPS-BATTERY')).not.toHaveProperty('body');
  });

  test('are rendered again only when they change, and forgotten when they are gone', async () => {
    const files = { 'runbooks/RB-UPS-BATTERY.mdx': runbook.example };
    const first = (await load(files)).library.entries[0]!.body!.digest;
    expect((await load(files)).library.entries[0]!.body!.digest).toBe(first);
    const moved = runbook.example.replace('---\n\n##', '# 注\n---\n\n##');
    const again = (await load({ 'runbooks/RB-UPS-BATTERY.mdx': moved })).library.entries[0]!.body!;
    expect(again.digest).toBe(first);
    expect(again.headings[0]).toMatchObject({ line: 11 });
    await load({ 'runbooks/RB-UPS-BATTERY.mdx': `${runbook.example}\n新的一段。\n` });
    expect(() => openBodyStore(join(root, 'bodies')).html(first)).toThrow('ENOENT');
  });
});

test('attachments are known by name', async () => {
  const { library } = await load({ 'files/a.pdf': 'pdf', 'org/rooms.yaml': '[]' });
  expect(library.attachments).toEqual(new Map([['files/a.pdf', { file: 'files/a.pdf', bytes: 3 }]]));
  expect(library.files).toContain('files/a.pdf');
});
