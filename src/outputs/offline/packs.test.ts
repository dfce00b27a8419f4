import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { addressOfFile, packsOf, typeOf } from './packs.ts';

test.each([
  ['index.html', '/', 'text/html;charset=utf-8'],
  ['runbooks/RB-1/index.html', '/runbooks/RB-1/', 'text/html;charset=utf-8'],
  ['404.html', '/404.html', 'text/html;charset=utf-8'],
  [String.raw`_astro\page.css`, '/_astro/page.css', 'text/css;charset=utf-8'],
  ['pagefind-0/index/zh_1.pf_index', '/pagefind-0/index/zh_1.pf_index', 'application/octet-stream'],
  ['files/no-ending', '/files/no-ending', 'application/octet-stream'],
])('%s is asked for as %s and is %s', (file, address, type) =>
  expect([addressOfFile(file), typeOf(file)]).toEqual([address, type]),
);

test('a pack tells its files, then holds them, and is known by its digest', () => {
  const files = ['甲', '', '乙乙'].map((text, index) => ({
    address: `/${index}`,
    type: 'text/plain',
    bytes: Buffer.from(text),
  }));
  const [pack, ...others] = [...packsOf(files)];
  expect(others).toEqual([]);
  expect(pack!.digest).toBe(createHash('sha256').update(pack!.bytes).digest('hex'));
  const plain = gunzipSync(pack!.bytes);
  const end = plain.indexOf(10);
  expect(JSON.parse(plain.toString('utf8', 0, end))).toEqual([
    ['/0', 'text/plain', 3],
    ['/1', 'text/plain', 0],
    ['/2', 'text/plain', 6],
  ]);
  expect(plain.toString('utf8', end + 1)).toBe('甲乙乙');
  expect([...packsOf(files)]).toEqual([pack]);
});

test('a site that is large comes in several packs, and an empty one in none', () => {
  const file = (index: number) => ({ address: `/${index}`, type: 'image/png', bytes: Buffer.alloc(13_000_000) });
  expect([...packsOf([file(0), file(1), file(2)])]).toHaveLength(2);
  expect([...packsOf([])]).toEqual([]);
});
