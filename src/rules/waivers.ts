import { entriesOf, type Library } from '../model/library.ts';
import { ruleOf, type Problem } from '../model/problem.ts';
import { foundIn } from './rule.ts';

interface Waiver {
  readonly rule: string;
  readonly file: string;
  readonly text?: string;
  readonly until: string;
}

/**
 * Takes out the problems that a waiver in force covers. A waiver that has ended covers nothing and is reported; so is one
 * that nothing needs any more.
 */
export function applyWaivers(problems: readonly Problem[], library: Library, today: string): Problem[] {
  const waivers = entriesOf(library, 'waiver').map((entry) => ({ entry, ...(entry.data as unknown as Waiver) }));
  const inForce = waivers.filter(({ until }) => until >= today);
  const used = new Set<(typeof waivers)[number]>();
  const left = problems.filter((problem) => {
    const covering = inForce.find((waiver) => covers(waiver, problem));
    if (covering) used.add(covering);
    return !covering;
  });
  const stale = waivers.flatMap((waiver): Problem[] => {
    if (used.has(waiver)) return [];
    const expired = waiver.until < today;
    const found = foundIn(
      waiver.entry,
      expired ? 'waiver/expired' : 'waiver/unused',
      { path: expired ? ['until'] : [] },
      { value: waiver.until },
    );
    return [{ ...found, severity: 'warning' }];
  });
  return [...left, ...stale];
}

const covers = ({ rule, file, text }: Waiver, problem: Problem): boolean =>
  ruleOf(problem) === rule &&
  problem.file === file &&
  (text === undefined || Object.values(problem.values).some((value) => String(value).includes(text)));
