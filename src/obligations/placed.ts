import type { Selection } from '../../schemas/kernel/selection.ts';
import type { LocalTime } from '../calendar/instant.ts';
import type { Entry, Library } from '../model/library.ts';
import { fits, textAt } from './conditions.ts';
import { firstPlace } from './first-place.ts';
import { serviceOf, sharedDays } from './in-service.ts';
import { civilDayOf, momentOf, type Instance, type KernelWorld, type Placed } from './kernel-world.ts';

/** By time, then by id; what has no day comes first. */
export const inOrder = (a: Placed, b: Placed) =>
  a.at === b.at ? (a.entry.id < b.entry.id ? -1 : 1) : a.at < b.at ? -1 : 1;

/** Places the records of a kind by one of their dates, once for each. */
export function placing({ library, local }: KernelWorld): (kind: string, at: string | undefined) => readonly Placed[] {
  const known = new Map<string, readonly Placed[]>();
  return (kind, at) => {
    const key = `${kind} ${at ?? ''}`;
    const found = known.get(key) ?? (library.byKind.get(kind) ?? []).flatMap((entry) => placed(entry, at, local) ?? []);
    if (!known.has(key)) known.set(key, [...found].sort(inOrder));
    return known.get(key)!;
  };
}

function placed(entry: Entry, at: string | undefined, local: LocalTime): Placed | undefined {
  const text = at === undefined ? momentText(entry) : textAt(entry, at);
  if (text === undefined) return undefined;
  if (text === '') return { entry, at: -Infinity, day: '', text };
  return { entry, at: momentOf(text, local), day: civilDayOf(text, local), text };
}

/** The records of a selection, in order. */
export function select(
  { kind, where, at }: Selection,
  place: ReturnType<typeof placing>,
  library: Library,
): readonly Placed[] {
  const kinds = typeof kind === 'string' ? [kind] : kind;
  const all = kinds.flatMap((name) => place(name, at));
  const fitting = where === undefined ? all : all.filter(({ entry }) => fits(entry, where, library));
  return kinds.length > 1 ? fitting.sort(inOrder) : fitting;
}

/** The moment that places a record; nothing when it has not come, and an empty text for what has none. */
function momentText(entry: Entry): string | undefined {
  const { kind } = entry;
  if (!kind.day) return '';
  if (entry.day === undefined) return undefined;
  return kind.day(entry.data);
}

/** Records within the days of an instance; those without a day, when their service touches it. */
export function within(all: readonly Placed[], instance: Instance): readonly Placed[] {
  const undated = firstPlace(all, ({ day }) => day !== '');
  const first = firstPlace(all, ({ day }) => day >= instance.from);
  let last = first;
  while (last < all.length && all[last]!.day <= instance.to) last++;
  const dated = all.slice(first, last);
  if (!undated) return dated;
  return [...all.slice(0, undated).filter(({ entry }) => sharedDays(serviceOf(entry), instance)), ...dated];
}
