import { entriesOf, type Library } from '../model/library.ts';
import { decide, type Decision } from './decide.ts';
import type { KernelWorld, Records } from './kernel-world.ts';
import { matched } from './matched.ts';
import { obligationOf, type Obligation, type Replacement } from './obligation.ts';
import type { Verdict } from './result.ts';

/** An instance whose verdict differs under another reading; with `from` absent it appears, with `verdict` absent it vanishes. */
export interface Flip {
  readonly interpretation: string;
  readonly reading: string;
  readonly obligation: string;
  /** The key of the instance; of one that appears, its key under the other reading. */
  readonly instance: string;
  /** Its key under the other reading, where the periods differ. */
  readonly as?: string;
  readonly from: Verdict | null;
  readonly verdict: Verdict | null;
}

/** What a reading changes: values of parameters, and parts of duties by their ids. */
interface Reading {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly replaces?: Readonly<Record<string, Replacement>>;
}

interface Interpretation {
  readonly id: string;
  readonly readings: Readonly<Record<string, Reading>>;
  readonly chosen: string;
}

const interpretationsOf = (library: Library): Interpretation[] =>
  entriesOf(library, 'interpretation').map(({ id, data }) => ({
    id,
    ...(data as unknown as Omit<Interpretation, 'id'>),
  }));

/** Decides a duty as its interpretations are read: the chosen readings, or another one in the place of its own. */
export function decideAsRead(
  obligation: Obligation,
  world: KernelWorld,
  records: Records,
  other?: { readonly interpretation: string; readonly reading: string },
): Decision[] {
  const readings = interpretationsOf(world.library)
    .filter(({ id }) => obligation.interpretations.includes(id))
    .map(({ id, readings, chosen }) => readings[id === other?.interpretation ? other.reading : chosen] ?? {});
  const values: Readonly<Record<string, unknown>> = Object.assign({}, ...readings.map((one) => one.values ?? {}));
  const replaced: Replacement = Object.assign({}, ...readings.map((one) => one.replaces?.[obligation.id] ?? {}));
  const read = Object.keys(replaced).length ? obligationOf(obligation.entry, replaced) : obligation;
  if (!read) return [];
  const parameter: KernelWorld['parameter'] = (name, day) =>
    Object.hasOwn(values, name) ? values[name] : world.parameter(name, day);
  return decide(read, Object.keys(values).length ? { ...world, parameter } : world, records);
}

/** What each reading that was not chosen would change, for the duties that name its interpretation. */
export function flipsOf(
  obligations: readonly Obligation[],
  decided: ReadonlyMap<string, readonly Decision[]>,
  world: KernelWorld,
  records: Records,
): Flip[] {
  return interpretationsOf(world.library).flatMap(({ id: interpretation, readings, chosen }) => {
    const concerned = obligations.filter(({ interpretations }) => interpretations.includes(interpretation));
    return Object.entries(readings)
      .filter(([name]) => name !== chosen)
      .flatMap(([reading, changes]) =>
        concerned
          .filter((one) => isChanged(one, changes, readings[chosen]))
          .flatMap((one) => {
            const other = decideAsRead(one, world, records, { interpretation, reading });
            return differences(decided.get(one.id) ?? [], other).map((flip) => ({ interpretation, reading, ...flip }));
          }),
      );
  });
}

/** Whether a duty can differ between two readings at all. */
const isChanged = ({ id }: Obligation, ...readings: readonly (Reading | undefined)[]): boolean =>
  readings.some((one) => one?.values !== undefined || one?.replaces?.[id] !== undefined);

/** Instances whose verdicts differ, and those that appear or vanish. */
function differences(
  before: readonly Decision[],
  after: readonly Decision[],
): Omit<Flip, 'interpretation' | 'reading'>[] {
  return matched(before, after).flatMap(([was, is]) => {
    if (was?.verdict === is?.verdict) return [];
    const one = (was ?? is)!;
    return [
      {
        obligation: one.obligation,
        instance: one.instance,
        ...(was && is && was.instance !== is.instance && { as: is.instance }),
        from: was?.verdict ?? null,
        verdict: is?.verdict ?? null,
      },
    ];
  });
}
