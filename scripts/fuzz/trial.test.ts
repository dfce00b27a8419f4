import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ENGINE } from '../../tests/command.ts';
import { temporaryFolder } from '../../tests/folder.ts';
import { damagedFiles, faultOf, trial } from './trial.ts';

const folder = temporaryFolder('fuzz');
afterAll(folder.remove);

const cwd = join(ENGINE, 'scripts/templates/zh-CN');
const specimens = globSync('**/*.{yaml,mdx}', { cwd })
  .sort()
  .map((file) => ({ file, bytes: readFileSync(join(cwd, file)) }));
const given = { specimens, seed: 'test', from: 0, until: 300 };

test('damaged files end in located problems, never in an exception', async () => {
  const { faults, refused } = await trial({ ...given, folder: folder.path });
  expect(faults).toEqual([]);
  expect(refused).toBeGreaterThan(200);
});

test('an input hangs on the seed and its number alone', () => {
  const all = damagedFiles(given);
  expect(damagedFiles({ ...given, from: 100, until: 101 })).toEqual([all[100]]);
  expect(damagedFiles({ ...given, seed: 'other' })).not.toEqual(all);
});

const good = {
  file: 'a.yaml',
  line: 2,
  column: 1,
  rule: 'shape',
  severity: 'error',
  message: '一',
  remedy: '二',
} as const;
test.each([
  ['a file that was not given', good, undefined],
  ['a line beyond the file', { ...good, line: 9 }, Buffer.from('a\nb')],
  ['line 0', { ...good, line: 0 }, Buffer.from('a\nb')],
  ['no message', { ...good, message: ' ' }, Buffer.from('a\nb')],
  ['a place of the message left open', { ...good, remedy: 'Write {value}' }, Buffer.from('a\nb')],
])('%s is a fault', (_, found, input) => expect(faultOf(found, input)).toHaveLength(1));

test('a located problem with its remedy is none', () => expect(faultOf(good, Buffer.from('a\nb'))).toEqual([]));
