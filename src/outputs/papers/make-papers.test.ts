import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/folder.ts';
import { SHORT_REPORT } from '../../../tests/papers/long-report.ts';
import { makePapers, placePapers } from './make-papers.ts';

const folder = temporaryFolder('papers');
afterAll(folder.remove);
const cache = join(folder.path, 'cache');
const OTHER = { ...SHORT_REPORT, id: 'RPT-OTHER' };
const options = { cache, version: '1' };

describe('the papers of reports', () => {
  test('are made once for each value, and those that nobody has any more go', async () => {
    const told: string[] = [];
    const onProgress = (done: number, total: number) => told.push(`${done}/${total}`);
    const first = await makePapers([SHORT_REPORT, OTHER], { ...options, onProgress });
    expect(told).toEqual(['1/2', '2/2']);
    expect(first.map(({ id }) => id)).toEqual(['RPT-2022-Q4', 'RPT-OTHER']);
    const made = statSync(first[1]!.pdf).mtimeMs;
    const again = await makePapers([OTHER], options);
    expect(again).toEqual([first[1]]);
    expect(statSync(again[0]!.pdf).mtimeMs).toBe(made);
    expect(readdirSync(cache)).toHaveLength(2);
    placePapers(again, join(folder.path, 'site/reports'));
    expect(readdirSync(join(folder.path, 'site/reports')).sort()).toEqual(['RPT-OTHER.docx', 'RPT-OTHER.pdf']);
  });

  test('are made anew by another version of the press', async () => {
    const [one] = await makePapers([OTHER], options);
    const [other] = await makePapers([OTHER], { ...options, version: '2' });
    expect(other!.pdf).not.toBe(one!.pdf);
  });

  test('that cannot be made are named', async () => {
    await expect(makePapers([{ ...OTHER, day: '2023-13-01' }], options)).rejects.toThrow('RPT-OTHER cannot be printed');
  });
});
