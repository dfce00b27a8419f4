import type { Asked } from '../../../schemas/kernel/test.ts';
import { valuesAt } from '../conditions.ts';
import type { TestContext } from '../evaluate-test.ts';
import { met, open, type TestResult } from '../result.ts';

/** Every member seen in the records of the instance. Members that an excusal takes out are not asked for. */
export function coversPopulation(asked: Asked<'covers-population'>, context: TestContext): TestResult {
  const { records, instance, selected, excused } = context;
  const members = records.members(asked.population, instance).filter(({ id }) => !excused.members.has(id));
  const seen = new Set(selected.flatMap(({ entry }) => asked.seen.flatMap((path) => valuesAt(entry, path))));
  const missing = members.filter(({ id }) => !seen.has(id)).map(({ id }) => id);
  const evidence = selected.map(({ entry }) => entry.id);
  const measured = `${members.length - missing.length}/${members.length}`;
  if (missing.length) return open(false, { missing, evidence, measured });
  return members.length ? met(evidence, { measured }) : open(true, { measured });
}
