import type { CivilDay } from '../calendar/civil-day.ts';
import type { Decision } from './decide.ts';
import type { Verdict } from './result.ts';

/** An instance whose verdict is not what it was. */
export interface Changed {
  readonly obligation: string;
  readonly key: string;
  readonly was: Verdict | null;
  readonly is: Verdict | null;
}

/** What two days of the question tell differently of the same duties. */
export interface Comparison {
  readonly earlier: CivilDay;
  readonly later: CivilDay;
  /** A breach, or what nobody knew, that later records or signatures have put right. */
  readonly healed: readonly Changed[];
  /** Instances that are gone: their record was withdrawn, or a period lies differently. */
  readonly vanished: readonly Changed[];
  /** Instances that were not there: of records that came. */
  readonly appeared: readonly Changed[];
  /** All others whose verdict differs, most of them because time went on. */
  readonly changed: readonly Changed[];
}

const BAD: ReadonlySet<Verdict> = new Set<Verdict>(['unmet', 'undetermined']);
const GOOD: ReadonlySet<Verdict> = new Set<Verdict>(['met', 'excused', 'not-triggered']);

/** Compares the verdicts of two days, by obligation and key. */
export function compared(
  earlier: { readonly asOf: CivilDay; readonly instances: readonly Decision[] },
  later: { readonly asOf: CivilDay; readonly instances: readonly Decision[] },
): Comparison {
  const before = byKey(earlier.instances);
  const after = byKey(later.instances);
  const all = [...new Set([...before.keys(), ...after.keys()])].map((name): Changed => {
    const one = (before.get(name) ?? after.get(name))!;
    const [was, is] = [before.get(name)?.verdict ?? null, after.get(name)?.verdict ?? null];
    return { obligation: one.obligation, key: one.instance, was, is };
  });
  const isHealed = ({ was, is }: Changed) => was !== null && is !== null && BAD.has(was) && GOOD.has(is);
  return {
    earlier: earlier.asOf,
    later: later.asOf,
    healed: all.filter(isHealed),
    vanished: all.filter(({ is }) => is === null),
    appeared: all.filter(({ was }) => was === null),
    changed: all.filter((one) => one.was !== null && one.is !== null && one.was !== one.is && !isHealed(one)),
  };
}

const byKey = (instances: readonly Decision[]) =>
  new Map(instances.map((one) => [`${one.obligation} ${one.instance}`, one]));
