import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';

/** One value of a parameter as it was agreed: the first day on which it holds, and the paper it rests on. */
export interface AgreedValue {
  readonly from: CivilDay;
  readonly value: unknown;
  readonly source?: string;
}

/** A value that holds from a day on, with those that would hold then and lose by precedence. */
export interface ValueInForce extends AgreedValue {
  readonly losing: readonly AgreedValue[];
}

const ofLibrary = remembered((library: Library) => ({
  rank: ranking(library),
  values: new Map<string, readonly ValueInForce[]>(),
}));

/**
 * The values of a parameter in force, in order of day. Of several that hold on a day, the one whose source comes first in
 * the contract's order of precedence prevails, and of equal sources the later one. A source that is not known yet, or an
 * amendment that is not signed, gives nothing.
 */
export function valuesInForce(library: Library, id: string): readonly ValueInForce[] {
  const { values, rank } = ofLibrary(library);
  const known = values.get(id);
  if (known) return known;
  const agreed = agreedValues(library, id);
  const days = [...new Set(agreed.map(({ from }) => from))].sort();
  const found = days.map((day) => inForceOn(day, agreed, rank));
  values.set(id, found);
  return found;
}

/** The value that a parameter has on a day; nothing while it is open. */
export const parameterOn = (library: Library, id: string, day: CivilDay): unknown =>
  valuesInForce(library, id).findLast(({ from }) => from <= day)?.value;

type Rank = (source: string | undefined) => number;

/** What prevails on a day, and what loses; what a later value of the same rank has replaced is over and does not lose. */
function inForceOn(day: CivilDay, agreed: readonly AgreedValue[], rank: Rank): ValueInForce {
  const latest = new Map<number, AgreedValue>();
  for (const value of agreed) if (value.from <= day) latest.set(rank(value.source), value);
  const [prevailing, ...losing] = [...latest].sort(([a], [b]) => a - b).map(([, value]) => value);
  return { ...prevailing!, from: day, losing };
}

/** Values whose paper is known, by day. */
function agreedValues(library: Library, id: string): readonly AgreedValue[] {
  const values = (library.byId.get(id)?.data['values'] ?? []) as readonly AgreedValue[];
  return values
    .filter(({ source }) => isKnown(library, source))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Whether the paper of a value counts: it is known, and an amendment is signed. */
function isKnown(library: Library, source: string | undefined): boolean {
  if (source === undefined) return true;
  const entry = library.byId.get(source);
  if (entry?.kind.name !== 'amendment') return entry !== undefined;
  return Boolean((entry.data['signed'] as readonly unknown[] | undefined)?.length);
}

/** The place of a source in the contract's order of precedence; papers that it does not name come last. */
function ranking(library: Library): Rank {
  const [contract] = entriesOf(library, 'contract');
  const precedence = (contract?.data['precedence'] ?? []) as readonly string[];
  return (source) => {
    const entry = source === undefined ? undefined : library.byId.get(source);
    const part =
      entry?.kind.name === 'clause' ? (entry.data['part'] === 'body' ? 'body' : 'annex') : (entry?.kind.name ?? '');
    const place = precedence.indexOf(part);
    return place === -1 ? precedence.length : place;
  };
}
