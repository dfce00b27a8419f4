import type { Asked } from '../../../schemas/kernel/test.ts';
import type { TestContext } from '../evaluate-test.ts';
import { open, violated, type TestResult } from '../result.ts';
import { wanted } from './wanted.ts';

/** Nothing of the kind happened; and, where asked, something shows that the register was kept. */
export function none(asked: Asked<'none'>, { records, instance }: TestContext): TestResult {
  const offending = records.in(asked.select, instance).map(({ entry }) => entry.id);
  if (offending.length) return violated(offending, { measured: String(offending.length) });
  if (!asked.alive) return open(true);
  const alive = records.in(asked.alive, instance).map(({ entry }) => entry.id);
  return alive.length ? open(true, { evidence: alive }) : open(false, { missing: [wanted(asked.alive, instance)] });
}
