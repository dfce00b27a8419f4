import type { Decision } from './decide.ts';

/** Two decisions on the same thing; one of them absent where it appears or vanishes. */
export type Pair = readonly [was: Decision | undefined, is: Decision | undefined];

/**
 * Pairs the instances of a duty before and after a change: by key; where periods differ, by the record that they hang on,
 * by member, or by the day on which they begin. Each is paired once; what is left over vanishes or appears.
 */
export function matched(before: readonly Decision[], after: readonly Decision[]): Pair[] {
  const pairs = new Map<Decision, Decision>();
  const left = new Set(after);
  for (const identify of IDENTITIES) {
    const byIdentity = Map.groupBy([...left], identify);
    for (const was of before) {
      if (pairs.has(was)) continue;
      const identity = identify(was);
      const is = identity === undefined ? undefined : byIdentity.get(identity)?.shift();
      if (!is) continue;
      pairs.set(was, is);
      left.delete(is);
    }
  }
  return [...before.map((was): Pair => [was, pairs.get(was)]), ...[...left].map((is): Pair => [undefined, is])];
}

/** What makes two instances the same, the surest first. */
const IDENTITIES: readonly ((one: Decision) => string | undefined)[] = [
  ({ instance }) => instance,
  ({ record, member }) => (record === null ? undefined : `${record} ${member ?? ''}`),
  ({ member, from }) => (member === null ? undefined : `${member} ${from}`),
  ({ member }) => member ?? undefined,
  ({ record, member, from }) => (record === null && member === null ? from : undefined),
];
