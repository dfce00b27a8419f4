import type { Entry } from '../model/library.ts';

/** Order of texts by their characters, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of entries by their day, latest first; those without a day stand last. */
export const newestFirst = (a: Entry, b: Entry): number => byText(b.day ?? '', a.day ?? '');

const numberIn = (id: string) => Number(/\d+/u.exec(id)?.[0] ?? 0);

/** Order of ids by the first number in them: K2 stands before K10, and K6a behind K6. */
export const byNumber = (a: string, b: string): number => numberIn(a) - numberIn(b) || byText(a, b);

/** What was retired stands behind what is in use. */
export const inUseFirst = (a: Entry, b: Entry): number =>
  Number(a.data['state'] === 'retired') - Number(b.data['state'] === 'retired');
