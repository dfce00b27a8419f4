import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';

/** The last inspection of an asset: the round, its day, and what was not in order. */
export interface LastRound {
  readonly round: Entry;
  readonly day: CivilDay;
  readonly finding: string | undefined;
}

interface Round {
  readonly pass: readonly string[];
  readonly fail?: readonly { readonly asset: string; readonly finding: string }[];
}

/** The last inspection of every asset up to a day. */
export function lastRoundsOn(library: Library, day: CivilDay): ReadonlyMap<string, LastRound> {
  const last = new Map<string, LastRound>();
  const see = (asset: string, found: LastRound) => {
    if ((last.get(asset)?.day ?? '') <= found.day) last.set(asset, found);
  };
  for (const round of entriesOf(library, 'inspection')) {
    if (round.day === undefined || round.day > day) continue;
    const { pass, fail = [] } = round.data as unknown as Round;
    for (const asset of pass) see(asset, { round, day: round.day, finding: undefined });
    for (const { asset, finding } of fail) see(asset, { round, day: round.day, finding });
  }
  return last;
}
