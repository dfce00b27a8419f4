import type { Asked } from '../../../schemas/kernel/test.ts';
import { remembered } from '../../model/remembered.ts';
import type { Entry } from '../../model/library.ts';
import { textAt, valuesAt } from '../conditions.ts';
import { quiet, recordsAsked, type TestContext } from '../evaluate-test.ts';
import { momentOf, type Placed } from '../kernel-world.ts';
import { met, open, violated, type TestResult } from '../result.ts';

type Chain = Extract<Asked<'sequence'>, { readonly chain: string }>;
type Events = Extract<Asked<'sequence'>, { readonly events: string }>;

/** Stages in order: fields of a record, kinds of its listed events, or a chain in which each record names the one before. */
export function sequence(asked: Asked<'sequence'>, context: TestContext): TestResult {
  if ('chain' in asked) return chain(asked, context);
  const stages = (entry: Entry) =>
    'order' in asked ? asked.order.map((path) => ({ name: path, text: textAt(entry, path) })) : stagesOf(entry, asked);
  return inOrder(recordsAsked(context), stages, context);
}

interface Stage {
  readonly name: string;
  readonly text: string | undefined;
}

/** The first event of each kind in a list. */
function stagesOf(entry: Entry, { events: path, kinds, kind = 'kind', at = 'at' }: Events): Stage[] {
  const list = valuesAt(entry, path) as readonly Readonly<Record<string, unknown>>[];
  return kinds.map((name) => {
    const found = list.find((event) => event[kind] === name)?.[at];
    return { name, text: typeof found === 'string' ? found : undefined };
  });
}

/** Every stage there, and none before one that precedes it. A wrong order is for good; what is absent may still come. */
function inOrder(
  entries: readonly Entry[],
  stagesIn: (entry: Entry) => readonly Stage[],
  context: TestContext,
): TestResult {
  if (!entries.length) return quiet(context, {}, { idle: true });
  const absent: string[] = [];
  const wrong: string[] = [];
  for (const entry of entries) {
    let latest: string | undefined;
    for (const { name, text } of stagesIn(entry)) {
      if (text === undefined) absent.push(`${entry.id} ${name}`);
      else if (latest !== undefined && isBefore(text, latest, context)) wrong.push(`${entry.id} ${name}`);
      else latest = text;
    }
  }
  const evidence = entries.map(({ id }) => id);
  if (wrong.length) return violated([...wrong, ...absent], { evidence });
  if (absent.length) return open(false, { evidence, missing: absent });
  return context.instance.record ? met(evidence) : open(true, { evidence });
}

const isBefore = (a: string, b: string, { world }: TestContext) => momentOf(a, world.local) < momentOf(b, world.local);

/** Each record names the one before it, both sides sign, and what is open is carried on until it is closed. */
function chain(asked: Chain, context: TestContext): TestResult {
  const { selection, selected, records } = context;
  if (!selection || !selected.length) return quiet(context, {}, { idle: true });
  const links = linksOf(records.of(selection), asked.by);
  const breaks = selected.flatMap(({ entry }) => {
    const before = links.get(entry);
    return [...unlinked(entry, before, asked), ...unsigned(entry, asked), ...dropped(entry, before, asked, context)];
  });
  const evidence = selected.map(({ entry }) => entry.id);
  if (breaks.length) return violated(breaks, { evidence });
  return context.instance.record ? met(evidence) : open(true, { evidence });
}

/** For each record the one before it in its chain: of all, or of those with the same value of a field. */
function linksOf(all: readonly Placed[], by: string | undefined): ReadonlyMap<Entry, Entry | undefined> {
  const known = LINKS(all);
  const key = by ?? '';
  if (!known.has(key)) {
    const last = new Map<string, Entry>();
    const links = new Map<Entry, Entry | undefined>();
    for (const { entry } of all) {
      const group = by === undefined ? '' : String(valuesAt(entry, by)[0]);
      links.set(entry, last.get(group));
      last.set(group, entry);
    }
    known.set(key, links);
  }
  return known.get(key)!;
}

type Links = ReadonlyMap<Entry, Entry | undefined>;
const LINKS = remembered<readonly Placed[], Map<string, Links>>(() => new Map());

/** The first of a chain follows none. */
function unlinked(entry: Entry, before: Entry | undefined, { chain: path }: Chain): string[] {
  return before && valuesAt(entry, path)[0] !== before.id ? [`${entry.id} ${path}`] : [];
}

/** Sides that have not acknowledged. */
function unsigned(entry: Entry, { acknowledged, both = [] }: Chain): string[] {
  if (acknowledged === undefined) return [];
  const signed = new Set(valuesAt(entry, acknowledged));
  return both
    .flatMap((side) => valuesAt(entry, side))
    .filter((one) => !signed.has(one))
    .map((one) => `${entry.id} ${String(one)}`);
}

/** What the record before had open, that is neither carried on nor closed when this one begins. */
function dropped(
  entry: Entry,
  before: Entry | undefined,
  { carried, closed = [] }: Chain,
  { world, records, selection }: TestContext,
): string[] {
  if (carried === undefined || !before || !selection) return [];
  const begins = records.of(selection).find((one) => one.entry === entry)?.at ?? Infinity;
  const taken = new Set(valuesAt(entry, carried));
  return valuesAt(before, carried)
    .filter((id) => !taken.has(id) && !isClosed(String(id)))
    .map((id) => `${entry.id} ${String(id)}`);

  function isClosed(id: string): boolean {
    const found = world.library.byId.get(id);
    return (
      found !== undefined &&
      closed.some((path) => {
        const text = textAt(found, path);
        return text !== undefined && momentOf(text, world.local) <= begins;
      })
    );
  }
}
