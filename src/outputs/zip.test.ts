import { inflateRawSync } from 'node:zlib';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, property, string, tuple, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { zipOf, type ZippedFile } from './zip.ts';

/** Reads an archive by its directory at the end, as programs do: names and contents. */
function filesOf(zip: Buffer): [string, Buffer][] {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files: [string, Buffer][] = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, size, name] = [zip.readUInt32LE(at + 20), zip.readUInt32LE(at + 24), zip.readUInt16LE(at + 28)];
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = inflateRawSync(zip.subarray(data, data + packed));
    expect(bytes.length).toBe(size);
    files.push([zip.toString('utf8', at + 46, at + 46 + name), bytes]);
    at += 46 + name;
  }
  expect(at).toBe(end);
  return files;
}

const archive = (files: readonly ZippedFile[]) => Buffer.concat([...zipOf(files)]);

test('what is written can be read back, and the same files give the same bytes', () =>
  assert(
    property(array(tuple(string({ unit: 'binary', minLength: 1 }), uint8Array())), (entries) => {
      const files = entries.map(([path, bytes]) => ({ path, bytes }));
      const zip = archive(files);
      expect(zip.equals(archive(files))).toBe(true);
      const read = filesOf(zip);
      expect(read.map(([name]) => name)).toEqual(files.map(({ path }) => path));
      for (const [index, [, bytes]] of read.entries()) expect(bytes.equals(files[index]!.bytes)).toBe(true);
    }),
  ));

const hasUnzip = spawnSync('unzip', ['-v']).status === 0;
test.runIf(hasUnzip)('a program that unpacks archives finds no fault, Chinese names included', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiku-zip-'));
  const files = [
    { path: '知识库/首页.html', bytes: Buffer.from('机房') },
    { path: 'empty.txt', bytes: Buffer.alloc(0) },
  ];
  writeFileSync(join(folder, 'a.zip'), archive(files));
  const tested = spawnSync('unzip', ['-t', join(folder, 'a.zip')], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  expect(tested.stdout).toContain('No errors detected');
  expect(tested.status).toBe(0);
});
