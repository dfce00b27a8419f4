import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decodeText, readTree } from './read-tree.ts';

let root = '';
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'zhiku-tree-'))));
afterEach(() => rmSync(root, { recursive: true }));

function write(file: string, content: string | Uint8Array = ''): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** Problems as `file code line:column`. */
async function problems(): Promise<string[]> {
  return (await readTree(root)).problems.map(({ file, code, place }) =>
    'line' in place ? `${file} ${code} ${place.line}:${place.column}` : file,
  );
}

test('texts are decoded, attachments measured, in the order of their names', async () => {
  write('b.yaml', '\ufeffid: 甲\r\n');
  write('a/一 (1).yaml'.replace(' ', ''), 'x');
  write('a/B.mdx', 'y');
  write('a/B.PNG'.toLowerCase(), 'png');
  expect(await readTree(root)).toEqual({
    texts: [
      { file: 'a/B.mdx', text: 'y' },
      { file: 'a/一(1).yaml', text: 'x' },
      { file: 'b.yaml', text: 'id: 甲\r\n' },
    ],
    attachments: [{ file: 'a/b.png', bytes: 3 }],
    problems: [],
  });
});

test('what is for the code host and for editors is passed over', async () => {
  for (const file of ['README.md', 'a/README.zh-CN.md', '.git/config', '.DS_Store', 'CODEOWNERS', 'a.yaml~'])
    write(file);
  expect(await readTree(root)).toEqual({ texts: [], attachments: [], problems: [] });
});

describe('a file that is refused', () => {
  test.each([
    ['a blank in its name', 'a b.yaml', 'file-name/characters'],
    ['a quote in its name', 'a"b.yaml', 'file-name/characters'],
    ['a percent sign in its name', 'a%2f.png', 'file-name/characters'],
    ['a new line in its name', 'a\nb.yaml', 'file-name/characters'],
    ['the other ending of YAML', 'a.yml', 'file-name/ending'],
    ['Markdown', 'a.md', 'file-name/ending'],
    ['a program', 'a.js', 'file-name/ending'],
    ['a page', 'a.html', 'file-name/ending'],
    ['no ending', 'Makefile', 'file-name/ending'],
  ])('%s', async (_, file, code) => {
    write(file);
    write('good.yaml');
    expect(await problems()).toEqual([`${file} ${code} 1:1`]);
    expect((await readTree(root)).texts).toEqual([{ file: 'good.yaml', text: '' }]);
  });

  test('a name in GBK, which leads nowhere when decoded', async () => {
    execFileSync('sh', ['-c', `printf x > "$1/$(printf '\\271\\312\\325\\317').yaml"`, 'sh', root]);
    expect((await readTree(root)).problems).toMatchObject([{ code: 'file-name/characters' }]);
  });

  test('a link to a file inside', async () => {
    write('a.yaml');
    symlinkSync('a.yaml', join(root, 'b.yaml'));
    expect(await problems()).toEqual(['b.yaml unreadable-file/link 1:1']);
  });

  test.each([
    ['a file', '/etc/hostname'],
    ['a folder', '..'],
    ['nothing', 'gone.yaml'],
    ['itself', 'b.yaml'],
  ])('a link to %s outside', async (_, target) => {
    symlinkSync(target, join(root, 'b.yaml'));
    expect(await problems()).toEqual(['b.yaml unreadable-file/link-outside 1:1']);
  });

  test('a link to a folder beside that begins with the same name', async () => {
    mkdirSync(`${root}-other`);
    symlinkSync(`${root}-other`, join(root, 'b'));
    expect(await problems()).toEqual(['b unreadable-file/link-outside 1:1']);
    rmSync(`${root}-other`, { recursive: true });
  });

  test('a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(root, 's.yaml'), resolve));
    expect(await problems()).toEqual(['s.yaml unreadable-file/special 1:1']);
    await new Promise((resolve) => server.close(resolve));
  });

  test('a pipe, without waiting for it', async () => {
    execFileSync('mkfifo', [join(root, 'p.yaml')]);
    expect(await problems()).toEqual(['p.yaml unreadable-file/special 1:1']);
  });

  test.each([
    ['a.yaml', 4, '4.0 MB'],
    ['a.pdf', 32, '32.0 MB'],
  ])('%s over %d MB, without reading it', async (file, limit, said) => {
    write(file);
    truncateSync(join(root, file), limit * 1024 * 1024);
    expect((await readTree(root)).problems.map(({ code }) => code)).not.toContain('unreadable-file/large');
    truncateSync(join(root, file), limit * 1024 * 1024 + 1);
    expect((await readTree(root)).problems).toMatchObject([
      { file, code: 'unreadable-file/large', values: { value: said, limit: said } },
    ]);
  });

  test('a folder in the ninth level', async () => {
    write('1/2/3/4/5/6/7/8/a.yaml');
    write('1/2/3/4/5/6/7/8/9/b.yaml');
    expect(await problems()).toEqual(['1/2/3/4/5/6/7/8/9 unreadable-file/deep 1:1']);
    expect((await readTree(root)).texts.map(({ file }) => file)).toEqual(['1/2/3/4/5/6/7/8/a.yaml']);
  });
});

describe('bytes', () => {
  const gbk = [0xb9, 0xca, 0xd5, 0xcf];
  const bytes = (...parts: (string | readonly number[])[]) =>
    Buffer.concat(parts.map((part) => Buffer.from(part as string)));

  test.each([
    ['GBK in line 3', bytes('id: 甲\n\nt: ', gbk, '\nx'), 'unreadable-file/encoding', 3, 1],
    ['GBK in the last line', bytes('a\nb', gbk), 'unreadable-file/encoding', 2, 1],
    ['UTF-16', Buffer.from('\ufeffid: a', 'utf16le'), 'unreadable-file/encoding', 1, 1],
    ['half a character at the end', bytes('a\n', [0xe7, 0x94]), 'unreadable-file/encoding', 2, 1],
    ['a character in too many bytes', bytes('a\n', [0xc0, 0xaf]), 'unreadable-file/encoding', 2, 1],
    ['half of a pair', bytes('a\n', [0xed, 0xa0, 0x80]), 'unreadable-file/encoding', 2, 1],
    ['a zero', bytes('a\n甲', [0], 'b'), 'unreadable-file/control', 2, 2],
    ['UTF-16 without a mark', Buffer.from('id', 'utf16le'), 'unreadable-file/control', 1, 2],
    ['an escape', bytes('ab\u001b[31m'), 'unreadable-file/control', 1, 3],
    ['a line end of old', bytes('a: 1\rb: 2'), 'unreadable-file/control', 1, 5],
  ])('%s', (_, input, code, line, column) => {
    expect(decodeText(input)).toMatchObject({ code, place: { line, column } });
  });

  test('tabs, line ends of Windows and any letter are text', () => {
    expect(decodeText(bytes('\ufeffa\tb\r\n甲\u3000𠮷😀'))).toBe('a\tb\r\n甲\u3000𠮷😀');
    expect(decodeText(bytes('a\ufeffb'))).toBe('a\ufeffb');
  });
});
