import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from './messages.ts';

test.each(Object.keys(LANGUAGES))('each word of %s stands in one file only', async (lang) => {
  const files = globSync(`${lang}/*.ts`, { cwd: import.meta.dirname }).filter((file) => !file.endsWith('problems.ts'));
  const parts = await Promise.all(
    files.map(async (file) => Object.values((await import(join(import.meta.dirname, file))) as object)),
  );
  const words = parts.flat().flatMap((part: object) => Object.keys(part));
  expect(words.length).toBeGreaterThan(500);
  expect(words.sort()).toEqual(Object.keys(LANGUAGES[lang as 'en'].words).sort());
});
