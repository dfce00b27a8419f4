import type { PlaceName, Situation } from './situation.ts';

/** What sets one order of a topic apart from the others. */
type Apart = Partial<Omit<Situation, 'title' | 'work'>>;

/** Orders of one sort: where they may arise, and under each title what was done. */
export interface Topic extends Omit<Situation, 'at' | 'title' | 'work'> {
  readonly at: PlaceName | readonly PlaceName[];
  readonly orders: Readonly<Record<string, string | readonly [work: string, apart: Apart]>>;
}

/** A situation that may arise at any of some places. */
export interface Spread extends Omit<Situation, 'at'> {
  readonly at: readonly PlaceName[];
}

/** Each order of the topics as a situation of its own. */
export const spreadOf = (topics: readonly Topic[]): Spread[] =>
  topics.flatMap(({ orders, at, ...shared }) =>
    Object.entries(orders).map(([title, told]) => {
      const [work, apart] = typeof told === 'string' ? [told, {}] : told;
      return { ...shared, ...apart, at: [apart.at ?? at].flat(), title, work };
    }),
  );

/** A desk at any site; Suzhou Street has most of them. */
export const ANY_DESK = ['pc-szj', 'pc-szj', 'pc-szj', 'pc-yhn', 'pc-yhn', 'pc-hpl'] as const;

/** The network of any site. */
export const ANY_NETWORK = ['net-szj', 'net-szj', 'net-yhn', 'net-hpl'] as const;

/** Any machine room. */
export const ANY_ROOM = ['room-szj', 'room-yhn', 'room-hpl'] as const;
