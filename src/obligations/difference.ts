import type { CivilDay } from '../calendar/civil-day.ts';
import type { Decision } from './decide.ts';
import type { Fen } from './fen.ts';
import { matched } from './matched.ts';
import type { Verdict } from './result.ts';
import type { Verdicts } from './verdicts.ts';

/** What one side says of an instance. */
export interface Side {
  readonly key: string;
  readonly verdict: Verdict;
  readonly measured: string | null;
  readonly missing: readonly string[];
}

/** An instance of which two versions say different things; a side is absent where it appears or vanishes. */
export interface InstanceChange {
  readonly obligation: string;
  readonly was: Side | null;
  readonly is: Side | null;
}

/** What a change of the content does to verdicts, to what was measured, and to money. */
export interface Difference {
  readonly asOf: CivilDay;
  /** Instances whose verdict differs, appears or vanishes. */
  readonly verdicts: readonly InstanceChange[];
  /** Instances with the same verdict on other figures. */
  readonly figures: readonly InstanceChange[];
  /** Duties whose verdict in all differs. */
  readonly duties: readonly {
    readonly obligation: string;
    readonly was: Verdict | null;
    readonly is: Verdict | null;
  }[];
  /** What each party is exposed to, where that differs. */
  readonly exposure: readonly { readonly party: 'client' | 'vendor'; readonly was: Fen; readonly is: Fen }[];
}

/** Compares the verdicts of two versions of the content on one day. */
export function differenceOf(before: Verdicts, after: Verdicts): Difference {
  return {
    asOf: after.asOf,
    ...changesOf(before.instances, after.instances),
    duties: dutiesOf(before, after),
    exposure: (['client', 'vendor'] as const).flatMap((party) => {
      const [old, now] = [before, after].map(({ money }) => money?.exposure[party].fen ?? 0) as [Fen, Fen];
      return old === now ? [] : [{ party, was: old, is: now }];
    }),
  };
}

/** The instances of which two lists of decisions say different things: flips, and the same verdict on other figures. */
export function changesOf(
  before: readonly Decision[],
  after: readonly Decision[],
): Pick<Difference, 'verdicts' | 'figures'> {
  const [was, is] = [byObligation(before), byObligation(after)];
  const changes = [...new Set([...was.keys(), ...is.keys()])].flatMap((obligation) =>
    matched(was.get(obligation) ?? [], is.get(obligation) ?? []).map(([one, other]) =>
      changeOf(obligation, one, other),
    ),
  );
  const isFlip = (one: InstanceChange) => one.was?.verdict !== one.is?.verdict;
  return {
    verdicts: changes.filter(isFlip),
    figures: changes.filter((one) => !isFlip(one) && hasOtherFigures(one)),
  };
}

const byObligation = (instances: readonly Decision[]) => Map.groupBy(instances, ({ obligation }) => obligation);

const changeOf = (obligation: string, was: Decision | undefined, is: Decision | undefined): InstanceChange => ({
  obligation,
  was: was ? sideOf(was) : null,
  is: is ? sideOf(is) : null,
});

const sideOf = ({ instance, verdict, measured, missing }: Decision): Side => ({
  key: instance,
  verdict,
  measured,
  missing,
});

const hasOtherFigures = ({ was, is }: InstanceChange): boolean =>
  was?.measured !== is?.measured || was?.missing.join('\n') !== is?.missing.join('\n');

function dutiesOf(before: Verdicts, after: Verdicts): Difference['duties'] {
  const of = ({ rollUps }: Verdicts) => new Map(rollUps.map(({ obligation, verdict }) => [obligation, verdict]));
  const [was, is] = [of(before), of(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .map((obligation) => ({ obligation, was: was.get(obligation) ?? null, is: is.get(obligation) ?? null }))
    .filter((one) => one.was !== one.is);
}
