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
 * Takes out the problems that a waiver in force covers. A waiver that has ended is reported, and what it covered becomes a
 * problem of time: no change is refused for a waiver that ran out. One that nothing needs any more is reported too.
 */
export function applyWaivers(problems: readonly Problem[], library: Library, today: string): Problem[] {
  const waivers = entriesOf(library, 'waiver').map((entry) => ({ entry, ...(entry.data as unknown as Waiver) }));
  const inForce = waivers.filter(({ until }) => until >= today);
  const used = new Set<(typeof waivers)[number]>();
  const left = problems.flatMap((problem): Problem[] => {
    const covering = inForce.find((waiver) => covers(waiver, problem));
    if (covering) used.add(covering);
    if (covering) return [];
    return waivers.some((waiver) => covers(waiver, problem)) ? [{ ...problem, gate: 'time' }] : [problem];
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
