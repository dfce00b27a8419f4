import { indexLibrary, type Entry, type Library } from '../model/library.ts';
import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import type { LocalTime } from '../calendar/instant.ts';
import { instantOf } from '../calendar/instant.ts';

/**
 * A library as it was known on a day: a record from its start, or from when it was entered when that is later; inside it,
 * what happened after the day reads as absent. Inventory, people and the contract have no day and are always known.
 */
export function knownOn(library: Library, asOf: CivilDay, local: LocalTime): Library {
  const [before, after] = [addDays(asOf, -1), addDays(asOf, 1)];
  // Only near the day itself does the offset of a moment matter.
  const isLater = (text: string) => {
    const day = text.slice(0, 10);
    return day > after || (day >= before && dayOf(text, local) > asOf);
  };
  let changed = false;
  const entries = library.entries.flatMap((entry): Entry[] => {
    const known = knownFrom(entry);
    if (known !== undefined && isLater(known)) {
      changed = true;
      return [];
    }
    if (!isDated(entry)) return [entry];
    const data = without(entry.data, isLater) as Entry['data'];
    if (data === entry.data) return [entry];
    changed = true;
    return [{ ...entry, data }];
  });
  if (!changed) return library;
  return indexLibrary(library.kinds, entries, [...library.attachments.values()], [...library.files]);
}

/** Kinds of the settings and the inventory say what is so, not what happened. */
const isDated = ({ kind }: Entry): boolean => !['settings', 'inventory', 'contract'].includes(kind.section);

/** When a record begins: its day, the day it was handed over when that is earlier, or when it was entered late. */
function knownFrom(entry: Entry): string | undefined {
  if (!isDated(entry)) return undefined;
  const recorded = entry.data['recorded_at'] as string | undefined;
  const delivered = (entry.data['delivery'] as { readonly at?: string } | undefined)?.at;
  const first = [entry.day, delivered].filter((one) => one !== undefined).sort()[0];
  return recorded !== undefined && first !== undefined && recorded > first ? recorded : (recorded ?? first);
}

const DATED = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2}))?$/u;

const dayOf = (text: string, local: LocalTime): CivilDay => (text.length === 10 ? text : local.dayOf(instantOf(text)));

/** A value without what lies later: dated fields, and mappings and items of lists whose own day or moment does. */
function without(value: unknown, isLater: (text: string) => boolean): unknown {
  if (typeof value === 'string') return DATED.test(value) && isLater(value) ? undefined : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => without(item, isLater));
    return items.some((item, index) => item !== value[index]) ? items.filter((item) => item !== undefined) : value;
  }
  const own = value as Readonly<Record<string, unknown>>;
  const moment = own['on'] ?? own['at'];
  if (typeof moment === 'string' && DATED.test(moment) && isLater(moment)) return undefined;
  const fields = Object.entries(own).map(([name, inner]) => [name, without(inner, isLater)] as const);
  if (fields.every(([name, inner]) => inner === own[name])) return value;
  return Object.fromEntries(fields.filter(([, inner]) => inner !== undefined));
}
