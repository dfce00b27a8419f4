import type { Kind } from '../../schemas/shared/kind.ts';
import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import { instantOf, type LocalTime } from '../calendar/instant.ts';
import { changedLibrary, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';

/** Whether a day or moment lies after the day of the question. */
type IsLater = (text: string) => boolean;

/**
 * A library as it was known on a day: a record from the first day that it tells of, or from when it was entered where it
 * says so; inside it, what happened after the day reads as absent. What only says what holds, such as the contract or the
 * calendar, is always known, and so are days to come that a known record names, such as a due day.
 */
export function knownOn(library: Library, asOf: CivilDay, local: LocalTime): Library {
  const isLater = laterThan(asOf, local);
  const before = addDays(asOf, -1);
  const changed = new Map<Entry, Entry | undefined>();
  const times = timesOfAll(library);
  for (const [index, entry] of library.entries.entries()) {
    // Most records lie wholly before the day.
    const own = times[index]!;
    if (own.last === undefined || own.last < before) continue;
    const known = asKnown(entry, own, isLater);
    if (known !== entry) changed.set(entry, known);
  }
  return changed.size ? changedLibrary(library, changed) : library;
}

function laterThan(asOf: CivilDay, local: LocalTime): IsLater {
  const [before, after] = [addDays(asOf, -1), addDays(asOf, 1)];
  // Only near the day itself does the offset of a moment matter.
  return (text) => {
    const day = text.slice(0, 10);
    if (day > after) return true;
    return day >= before && (text.length === 10 ? day : local.dayOf(instantOf(text))) > asOf;
  };
}

/** One record as it was known on a day; nothing when it was not. */
export function entryKnownOn(entry: Entry, asOf: CivilDay, local: LocalTime): Entry | undefined {
  const times = timesOf(entry);
  if (times.last === undefined || times.last < addDays(asOf, -1)) return entry;
  return asKnown(entry, times, laterThan(asOf, local));
}

/** The days that a record tells of, as written, without those to come that it names. */
export const daysToldOf = remembered((entry: Entry): readonly CivilDay[] => {
  const days = new Set<CivilDay>();
  tell(entry.data, aheadOf(entry.kind), days);
  return [...days].sort();
});

function tell(value: unknown, ahead: Ahead | undefined, days: Set<CivilDay>): void {
  if (typeof value === 'string') {
    if (isDated(value)) days.add(value.slice(0, 10));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) tell(item, ahead, days);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    const below = ahead?.get(name);
    if (name !== 'amended' && name !== 'recorded_at' && !(below && !below.size)) tell(inner, below, days);
  }
}

/** A record as it was known; nothing when it was not. */
function asKnown(entry: Entry, { first }: Times, isLater: IsLater): Entry | undefined {
  const { kind } = entry;
  const recorded = entry.data['recorded_at'] as string | undefined;
  if (recorded !== undefined && isLater(recorded)) return undefined;
  if (kind.standing) return entry;
  const start = recorded ?? first ?? kind.day?.(entry.data);
  if (start !== undefined && isLater(start)) return undefined;
  const data = fieldsWithout(entry.data, aheadOf(kind), isLater) as Entry['data'];
  return data === entry.data ? entry : { ...entry, data, day: dayOf(kind, data) };
}

/** The civil day that places what is left of a record; nothing when it has not come. */
function dayOf(kind: Kind, data: Entry['data']): CivilDay | undefined {
  try {
    return kind.day?.(data)?.slice(0, 10);
  } catch {
    // The field that would place it is not there yet.
    return undefined;
  }
}

interface Times {
  first: string | undefined;
  last: string | undefined;
}

/** The first and the last day that a record tells of; those to come that it names do not make the first. */
function timesIn(entry: Entry): Times {
  const times: Times = { first: undefined, last: undefined };
  gather(entry.data, aheadOf(entry.kind), true, times);
  return times;
}

const timesOf = remembered(timesIn);

/** The same of all records, in their order: one list is lighter than a memory for each of them. */
const timesOfAll = remembered((library: Library): readonly Times[] => library.entries.map(timesIn));

function gather(value: unknown, ahead: Ahead | undefined, happened: boolean, times: Times): void {
  if (typeof value === 'string') {
    if (!isDated(value)) return;
    if (times.last === undefined || value > times.last) times.last = value;
    if (happened && (times.first === undefined || value < times.first)) times.first = value;
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, ahead, happened, times);
    return;
  }
  for (const name in value) {
    const inner = ahead?.get(name);
    // When it was corrected or entered is not what it tells of.
    const tells = happened && name !== 'amended' && name !== 'recorded_at' && !(inner && !inner.size);
    gather((value as Record<string, unknown>)[name], inner, tells, times);
  }
}

/** Fields that name days to come, as a tree: a field without fields below it stands for all that it holds. */
interface Ahead extends ReadonlyMap<string, Ahead> {
  readonly size: number;
}

const aheadOf = remembered((kind: Kind): Ahead => {
  const root = new Map<string, Ahead>();
  for (const path of kind.ahead ?? []) {
    let inner = root;
    for (const step of path.split('.')) {
      if (!inner.has(step)) inner.set(step, new Map());
      inner = inner.get(step) as Map<string, Ahead>;
    }
  }
  return root;
});

const DATED = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/u;

const HYPHEN = 45;

/** Whether a text is a day or a moment; nearly all other texts are told by two characters. */
const isDated = (text: string): boolean =>
  text.charCodeAt(4) === HYPHEN && text.charCodeAt(7) === HYPHEN && DATED.test(text);

/** A value without what lies later: dated fields, and mappings and items of lists whose own day or moment does. */
function without(value: unknown, ahead: Ahead | undefined, isLater: IsLater): unknown {
  if (typeof value === 'string') return isDated(value) && isLater(value) ? undefined : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => without(item, ahead, isLater));
    return items.some((item, index) => item !== value[index]) ? items.filter((item) => item !== undefined) : value;
  }
  const own = value as Readonly<Record<string, unknown>>;
  const moment = own['on'] ?? own['at'];
  if (typeof moment === 'string' && isDated(moment) && isLater(moment)) return undefined;
  return fieldsWithout(own, ahead, isLater);
}

function fieldsWithout(own: Readonly<Record<string, unknown>>, ahead: Ahead | undefined, isLater: IsLater): unknown {
  const fields = Object.entries(own).map(([name, inner]) => {
    const below = ahead?.get(name);
    return [name, below && !below.size ? inner : without(inner, below, isLater)] as const;
  });
  if (fields.every(([name, inner]) => inner === own[name])) return own;
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}
