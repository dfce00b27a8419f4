import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { temporaryFolder } from '../tests/folder.ts';
import { BINDER, outRefusal } from './out-folder.ts';

const folder = temporaryFolder('out-folder');
const at = (...names: string[]) => join(folder.path, ...names);
const content = at('kb');
for (const name of ['kb', 'empty', 'site', 'home', 'checkout', 'kb-site', 'binder/reports', 'noted/reports'])
  mkdirSync(at(name), { recursive: true });
for (const name of ['site/404.html', 'site/index.html', 'home/letter.txt', 'checkout/404.html', 'file'])
  writeFileSync(at(name), '');
mkdirSync(at('checkout', '.git'));
for (const name of ['binder', 'noted']) {
  writeFileSync(at(name, 'SHA256SUMS'), `${'0'.repeat(64)}  reports/a.pdf\n`);
  writeFileSync(at(name, 'reports/a.pdf'), '');
}
writeFileSync(at('noted', 'reports/notes.txt'), '');
afterAll(folder.remove);

test.each([
  ['a new folder', at('new'), true],
  ['an empty folder', at('empty'), true],
  ['an earlier site', at('site'), true],
  ['a folder whose name begins like that of the content', at('kb-site'), true],
  ['a folder with other files', at('home'), false],
  ['a checkout', at('checkout'), false],
  ['a file', at('file'), false],
  ['the content itself', content, false],
  ['a folder in the content', at('kb', 'dist'), false],
  ['the folder above the content', folder.path, false],
])('%s', (_, out, allowed) => {
  const refusal = outRefusal({ out, content });
  if (allowed) expect(refusal).toBeUndefined();
  else expect(refusal).toContain(`Unexpected --out "${out}", expected`);
});

test.each([
  ['a new folder', 'new', true],
  ['an empty folder', 'empty', true],
  ['an earlier binder', 'binder', true],
  ['a binder to which somebody added a file', 'noted', false],
  ['a site', 'site', false],
  ['a folder with other files', 'home', false],
  ['a folder in the content', 'kb/binder', false],
])('a binder may be written to %s: %s %s', (_, name, allowed) => {
  const refusal = outRefusal({ out: at(name), content }, BINDER);
  if (allowed) expect(refusal).toBeUndefined();
  else expect(refusal).toContain(`Unexpected --out "${at(name)}", expected`);
});
