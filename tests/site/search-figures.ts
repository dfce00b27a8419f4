import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseYaml } from '../../src/load/parse-yaml.ts';
import { evaluateSearch, type EvaluatedCase } from '../../src/outputs/search-evaluation.ts';
import { figuresOf } from '../../src/search/figures.ts';
import type { SiteVisit } from './visit.ts';

interface WrittenCase {
  readonly id: string;
  readonly q: string;
  readonly class: string;
  readonly blind?: boolean;
  readonly expect: { readonly any: readonly string[]; readonly within: number };
}

/** The search cases of the example in a real browser: figures may rise, not fall. */
export const searchFigureTests = (site: SiteVisit, executablePath: string | undefined) =>
  test('the search finds what its cases ask for, no worse than before', async () => {
    const read = parseYaml(readFileSync(join(import.meta.dirname, '../../content/search/cases.yaml'), 'utf8'));
    const written = (read as { readonly value: readonly WrittenCase[] }).value;
    const cases: EvaluatedCase[] = written.map(({ expect: wanted, blind = false, ...one }) => ({
      ...one,
      ...wanted,
      blind,
    }));
    const { outcomes, first } = await evaluateSearch(site.origin, cases, executablePath!);
    expect(outcomes.filter(({ found }) => found === 0)).toEqual([]);
    const all = figuresOf(outcomes);
    expect(all.cases).toBeGreaterThanOrEqual(200);
    expect(all.at1).toBeGreaterThanOrEqual(0.92);
    expect(all.at5).toBeGreaterThanOrEqual(0.98);
    expect(all.mrr).toBeGreaterThanOrEqual(0.95);
    expect(first.brotli).toBeLessThan(100 * 1024);
  });
