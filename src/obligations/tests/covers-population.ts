import type { Asked } from '../../../schemas/kernel/test.ts';
import type { Entry } from '../../model/library.ts';
import { textAt, valuesAt } from '../conditions.ts';
import type { TestContext } from '../evaluate-test.ts';
import { remainingDays, serviceOf, sharedDays, type Days } from '../in-service.ts';
import { civilDayOf } from '../kernel-world.ts';
import { EXCUSED, met, open, type TestResult } from '../result.ts';
import { wanted } from '../wanted.ts';

/** Every member seen in the records of the instance. Members that an excusal takes out are not asked for. */
export function coversPopulation(asked: Asked<'covers-population'>, context: TestContext): TestResult {
  const { records, instance, excused } = context;
  const members = records.members(asked.population, instance, excused);
  if (!members.length) {
    const all = excused.days.length || context.world.library.byKind.get('excusal')?.length;
    if (all && records.members(asked.population, instance).length) return EXCUSED;
    // Nothing to hold the records against: the inventory is missing, not the work.
    return open(false, { open: wanted(asked.population, instance.key), measured: '0/0', measure: { good: 0, of: 0 } });
  }
  const ids = new Set<unknown>(members.map(({ id }) => id));
  const shows = (entry: Entry) => asked.seen.some((path) => valuesAt(entry, path).some((id) => ids.has(id)));
  const selected = context.selected.filter(({ entry }) => !entry.kind.plan && shows(entry));
  const lacking = asked.covered
    ? members.flatMap((member) => uncovered(member, asked, context))
    : unseen(
        members,
        asked.seen,
        selected.map(({ entry }) => entry),
      );
  const good = members.length - new Set(lacking.map(({ member }) => member)).size;
  const more = {
    evidence: selected.map(({ entry }) => entry.id),
    measured: `${good}/${members.length}`,
    measure: { good, of: members.length },
  };
  if (lacking.length) return open(false, { ...more, missing: lacking.map(({ text }) => text) });
  return met(more.evidence, more);
}

interface Lacking {
  readonly member: Entry;
  readonly text: string;
}

function unseen(members: readonly Entry[], paths: readonly string[], entries: readonly Entry[]): Lacking[] {
  const seen = new Set(entries.flatMap((entry) => paths.flatMap((path) => valuesAt(entry, path))));
  return members.flatMap((member) => (seen.has(member.id) ? [] : [{ member, text: member.id }]));
}

/** The days of its service on which no record covers a member. */
function uncovered(member: Entry, { seen, covered }: Asked<'covers-population'>, context: TestContext): Lacking[] {
  const { instance, selected, excused, world } = context;
  const asked = sharedDays(serviceOf(member), instance);
  if (!asked) return [];
  const days = selected.flatMap(({ entry }): Days[] => {
    if (entry.kind.plan || !seen.some((path) => valuesAt(entry, path).includes(member.id))) return [];
    const [from, to] = [textAt(entry, covered!.from), textAt(entry, covered!.to)];
    if (from === undefined) return [];
    return [{ from: civilDayOf(from, world.local), to: to === undefined ? world.asOf : civilDayOf(to, world.local) }];
  });
  return remainingDays(asked, [...days, ...excused.of(member)]).map(({ from, to }) => ({
    member,
    text: from === to ? `${member.id} ${from}` : `${member.id} ${from}..${to}`,
  }));
}
