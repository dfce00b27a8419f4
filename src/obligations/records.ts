import type { Population } from '../../schemas/kernel/population.ts';
import type { Selection } from '../../schemas/kernel/selection.ts';
import { daysBetween, type CivilDay } from '../calendar/civil-day.ts';
import type { Span } from '../calendar/span.ts';
import type { Entry } from '../model/library.ts';
import { fits, textAt } from './conditions.ts';
import { dayIn } from './day-world.ts';
import { remainingDays, serviceOf, sharedDays, type Days } from './in-service.ts';
import {
  civilDayOf,
  endOfKnown,
  momentOf,
  type Instance,
  type KernelWorld,
  type Lasting,
  type Placed,
  type Records,
} from './kernel-world.ts';
import { spokenFor } from './own-words.ts';

/** What is known of a selection once it has been asked for. */
interface Selected {
  readonly placed: readonly Placed[];
  readonly byEntry: ReadonlyMap<Entry, Placed>;
  /** Those tied to a record: they name it, or it names them. */
  readonly tiedTo: Map<Entry, readonly Placed[]>;
  readonly lasting: Map<string, Timeline>;
}

/** Spans in order of their beginnings, with the latest end up to each. */
interface Timeline {
  readonly spans: readonly Lasting[];
  readonly latest: readonly number[];
}

/** Opens the records of a world. Selections are remembered by their text: obligations share most of them. */
export function recordsOf(world: KernelWorld): Records {
  const { library } = world;
  const tied = tiesOf(world);
  const selectedBy = rememberedByText((selection: Selection): Selected => {
    const placed = select(selection, world);
    return { placed, byEntry: new Map(placed.map((one) => [one.entry, one])), tiedTo: new Map(), lasting: new Map() };
  });
  const candidates = rememberedByText((population: Population) =>
    (library.byKind.get(population.kind) ?? [])
      .filter((entry) => fits(entry, population.where, library))
      .map((entry) => ({ entry, service: serviceOf(entry) })),
  );
  const tiedTo = (selected: Selected, entry: Entry): readonly Placed[] => {
    const known = selected.tiedTo.get(entry);
    if (known) return known;
    const found = tied(entry)
      .flatMap((one) => selected.byEntry.get(one) ?? [])
      .sort(inOrder);
    selected.tiedTo.set(entry, found);
    return found;
  };
  /** Records of a selection that belong to the record and the member of an instance. */
  const belonging = (asked: Selection, instance: Instance): readonly Placed[] => {
    const { record, run, member } = instance;
    const selected = selectedBy(spokenFor(asked, instance, world.asOf));
    if (!record) return member ? tiedTo(selected, member) : selected.placed;
    const own = selected.byEntry.get(record);
    const ofRecord = own ? [own] : (run ?? [record]).flatMap((one) => tiedTo(selected, one));
    if (!member) return run ? [...new Set(ofRecord)] : ofRecord;
    const ofMember = new Set(tiedTo(selected, member));
    return ofRecord.filter((one) => one === own || ofMember.has(one));
  };
  const records: Records = {
    of: (selection) => selectedBy(selection).placed,
    in: (selection, instance) => {
      const all = belonging(selection, instance);
      return instance.record || instance.term ? all : within(all, instance);
    },
    during: (selection, fields, span, instance) => {
      const key = `${fields.from} ${fields.until}`;
      const { record, member } = instance;
      if (record || member) return touching(timelineOf(belonging(selection, instance), fields, world), span);
      const { placed, lasting } = selectedBy(spokenFor(selection, instance, world.asOf));
      if (!lasting.has(key)) lasting.set(key, timelineOf(placed, fields, world));
      return touching(lasting.get(key)!, span);
    },
    members: (population, instance, excused) => {
      const asOf = population['as-of'] ?? 'each-day';
      const days = demandedDays(asOf, instance, world, records);
      if (!days) return [];
      return candidates(population)
        .filter(({ entry, service }) => isDemanded(service, excused?.of(entry) ?? [], days))
        .map(({ entry }) => entry);
    },
  };
  return records;
}

/** A function that works once for each question, told apart by its text; the text of an object is made once. */
function rememberedByText<Question extends object, Answer>(answer: (question: Question) => Answer) {
  const byObject = new WeakMap<Question, Answer>();
  const byText = new Map<string, Answer>();
  return (question: Question): Answer => {
    const known = byObject.get(question);
    if (known) return known;
    const text = JSON.stringify(question);
    const found = byText.get(text) ?? answer(question);
    byText.set(text, found);
    byObject.set(question, found);
    return found;
  };
}

/** By time, then by id; what has no day comes first. */
const inOrder = (a: Placed, b: Placed) => (a.at === b.at ? (a.entry.id < b.entry.id ? -1 : 1) : a.at < b.at ? -1 : 1);

function select({ kind, where, at }: Selection, { library, local }: KernelWorld): Placed[] {
  const kinds = typeof kind === 'string' ? [kind] : kind;
  const placed: Placed[] = [];
  for (const name of kinds)
    for (const entry of library.byKind.get(name) ?? []) {
      if (!fits(entry, where, library)) continue;
      const text = at === undefined ? momentText(entry) : textAt(entry, at);
      if (text === undefined) continue;
      if (text === '') placed.push({ entry, at: -Infinity, day: '', text });
      else placed.push({ entry, at: momentOf(text, local), day: civilDayOf(text, local), text });
    }
  return placed.sort(inOrder);
}

/** The moment that places a record; nothing when it has not come, and an empty text for what has none. */
function momentText(entry: Entry): string | undefined {
  const { kind } = entry;
  if (!kind.day) return '';
  if (entry.day === undefined) return undefined;
  return kind.day(entry.data);
}

/** For each record, those that name it in a field, and those that it names; itself first. */
function tiesOf({ library }: KernelWorld): (entry: Entry) => Entry[] {
  let named: Map<Entry, Set<Entry>> | undefined;
  const namedBy = (entry: Entry): ReadonlySet<Entry> => {
    if (!named) {
      named = new Map();
      for (const { from, to, mention } of library.references) {
        const found = mention ? undefined : library.byId.get(to);
        if (!found) continue;
        const own = named.get(from);
        if (own) own.add(found);
        else named.set(from, new Set([found]));
      }
    }
    return named.get(entry) ?? new Set();
  };
  return (entry) => {
    const namers = (library.referrers.get(entry.id) ?? []).filter(({ mention }) => !mention).map(({ from }) => from);
    return [...new Set([entry, ...namers, ...namedBy(entry)])];
  };
}

/** Records within the days of an instance; those without a day, when their service touches it. */
function within(all: readonly Placed[], instance: Instance): readonly Placed[] {
  const undated = firstAtLeast(all, '0');
  const first = firstAtLeast(all, instance.from);
  let last = first;
  while (last < all.length && all[last]!.day <= instance.to) last++;
  const dated = all.slice(first, last);
  if (!undated) return dated;
  return [...all.slice(0, undated).filter(({ entry }) => sharedDays(serviceOf(entry), instance)), ...dated];
}

/** The first place from which on days are not before one, found by halving. */
function firstAtLeast(all: readonly Placed[], day: CivilDay): number {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function timelineOf(
  placed: readonly Placed[],
  fields: { readonly from: string; readonly until: string },
  world: KernelWorld,
): Timeline {
  const now = endOfKnown(world);
  const spans = placed
    .flatMap(({ entry }): Lasting[] => {
      const [start, end] = [textAt(entry, fields.from), textAt(entry, fields.until)];
      if (start === undefined) return [];
      const from = momentOf(start, world.local);
      // A last day is wholly part of the span.
      const until =
        end === undefined ? now : end.includes('T') ? momentOf(end, world.local) : world.local.at(end, '24:00');
      return from < until ? [{ entry, from, until }] : [];
    })
    .sort((a, b) => a.from - b.from);
  let max = -Infinity;
  return { spans, latest: spans.map(({ until }) => (max = Math.max(max, until))) };
}

/** The spans that touch another: those that begin before its end, back to where nothing lasts so long any more. */
function touching({ spans, latest }: Timeline, { from, until }: Span): Lasting[] {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.from < until) low = middle + 1;
    else high = middle;
  }
  const found: Lasting[] = [];
  for (let index = low - 1; index >= 0 && latest[index]! > from; index--)
    if (spans[index]!.until > from) found.push(spans[index]!);
  return found.reverse();
}

/** The days on which a member must be there: all of them, any of them, or so many. */
interface DemandedDays extends Days {
  readonly least: number | 'all';
}

function demandedDays(
  asOf: NonNullable<Population['as-of']>,
  instance: Instance,
  world: KernelWorld,
  records: Records,
): DemandedDays | undefined {
  const { from, to } = instance;
  switch (asOf) {
    case 'each-day':
      return { from, to, least: 'all' };
    case 'first-day':
      return { from, to: from, least: 'all' };
    case 'last-day':
      return { from: to, to, least: 'all' };
    case 'any-day':
      return { from, to, least: 1 };
    default: {
      if (typeof asOf === 'object' && 'min-days' in asOf) return { from, to, least: asOf['min-days'] };
      const found = dayIn(asOf, instance, world, records);
      return 'day' in found ? { from: found.day, to: found.day, least: 'all' } : undefined;
    }
  }
}

/** Whether a thing is in service, and not excused, on the days on which it must be there. */
function isDemanded(service: Days, excused: readonly Days[], { from, to, least }: DemandedDays): boolean {
  if (!excused.length && least === 'all') return service.from <= from && to <= service.to;
  const shared = sharedDays(service, { from, to });
  if (!shared) return false;
  const left = remainingDays(shared, excused);
  const count = left.reduce((sum, one) => sum + daysIn(one), 0);
  return least === 'all' ? count === daysIn({ from, to }) : count >= least;
}

const daysIn = ({ from, to }: Days): number => daysBetween(from, to) + 1;
