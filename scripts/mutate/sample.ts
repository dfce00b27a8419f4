import type { Entry } from '../../src/model/library.ts';
import { randomOf } from '../example/random.ts';

/** So many records of all kinds, by a seed: one of each kind in turn, until there are enough. */
export function sampleOf(records: readonly Entry[], count: number, seed: string): Entry[] {
  const random = randomOf(`mutate ${seed}`);
  const left = [...Map.groupBy(records, ({ kind }) => kind.name)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, ofKind]) => random.shuffled(ofKind));
  const sample: Entry[] = [];
  for (let turn = 0; sample.length < Math.min(count, records.length); turn++)
    for (const ofKind of left) sample.push(...ofKind.slice(turn, turn + 1));
  return sample.slice(0, count);
}
