import { instantIndex, preparations, withCodes, withDocuments, type InstantIndex } from '../../search/instant-index.ts';
import { unpackPart, type PackedCodes, type PackedPart } from '../../search/pack.ts';
import { unpackReadings, type PackedReadings } from '../../search/pinyin.ts';
import { planQuery, type Plan, type Planner } from '../../search/plan.ts';
import { needsOf, partsInOrder, type Need } from '../../search/needs.ts';
import { thesaurusOf } from '../../search/thesaurus.ts';
import { QUERY_WORDS } from '../../search/words.ts';
import type { SearchSetup } from '../../views/search-setup.ts';
import { siteJson } from './site-data.ts';

/** A part of the index that has come: where its documents begin, and which full-text index belongs to it. */
export interface LoadedPart {
  readonly path: string;
  readonly index: string;
  readonly from: number;
}

/** All that the instant stage works with; it grows while parts come in. */
export interface Instant {
  readonly setup: SearchSetup;
  readonly planner: Planner;
  index: InstantIndex;
  readonly parts: LoadedPart[];
  readonly missing: string[];
  /** Hears `grown` whenever something has come. */
  readonly growth: EventTarget;
  /** Whether all has come or failed that a search needs. */
  readonly has: (plan: Plan) => boolean;
  /** Loads what a search needs; fulfilled once all of it has come or failed. */
  readonly whole: (plan: Plan) => Promise<void>;
}

let opened: Promise<Instant> | undefined;

/**
 * The instant index with the first of its parts: where an id is asked for, the one that has it, else that of documents that
 * tell what to do. Opened once, and again after a failure.
 */
export function instant(query = ''): Promise<Instant> {
  opened ??= open(query);
  opened.catch(() => (opened = undefined));
  return opened;
}

/** So many requests at a time: over a thin line, what is worth most comes first. */
const AT_ONCE = 2;

/** Runs tasks in the order in which they are given, a few at a time; a list of them is done when its last one is. */
function queue(): (tasks: readonly (() => Promise<unknown>)[]) => Promise<void> {
  const waiting: (() => Promise<unknown>)[] = [];
  let running = 0;
  const next = () => {
    for (; running < AT_ONCE && waiting.length; running++)
      void waiting.shift()!().then(() => {
        running--;
        next();
      });
  };
  return async (tasks) => {
    const all = tasks.map((task) => new Promise<void>((resolve) => waiting.push(() => task().then(() => resolve()))));
    next();
    await Promise.all(all);
  };
}

function plannerOf({ lang, thesaurus }: SearchSetup): Planner {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const cut = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  return { thesaurus: thesaurusOf(thesaurus), words: QUERY_WORDS, cut };
}

async function open(query: string): Promise<Instant> {
  const setup = await siteJson<SearchSetup>('/search/setup.json');
  const planner = plannerOf(setup);
  const inTurn = queue();
  const begun = new Map<Need, Promise<void>>();
  const done = new Set<Need>();
  const own: Instant = {
    setup,
    planner,
    index: instantIndex([], unpackReadings({})),
    parts: [],
    missing: [],
    growth: new EventTarget(),
    has: (plan) => needsOf(plan, setup.idWords).every((need) => done.has(need)),
    whole: async (plan) => void (await Promise.all(needsOf(plan, setup.idWords).map(load))),
  };
  const [first, ...others] = partsInOrder(
    setup.parts.filter(({ fullText }) => fullText),
    planQuery(query, planner),
  );
  const tasks: Readonly<Record<Need, () => readonly (() => Promise<void>)[]>> = {
    documents: () => [
      () => addSounds(own),
      ...others.map(
        ({ path }) =>
          () =>
            addPart(own, path),
      ),
    ],
    codes: () => own.parts.filter(({ index }) => index).map((part) => () => addCodes(own, part)),
    ids: () =>
      setup.parts
        .filter(({ fullText }) => !fullText)
        .map(
          ({ path }) =>
            () =>
              addPart(own, path),
        ),
  };
  const loadNow = async (need: Need) => {
    await (need === 'documents' ? painted() : load('documents'));
    await inTurn(tasks[need]());
    done.add(need);
    own.growth.dispatchEvent(new Event('grown'));
    prepare(own.index.parts.flatMap(preparations).values());
  };
  const load = (need: Need): Promise<void> => {
    const loading = begun.get(need) ?? loadNow(need);
    begun.set(need, loading);
    return loading;
  };
  await addPart(own, first!.path);
  void load('documents');
  return own;
}

/** What the first part answers is shown before the others take line and processor; a page that nobody sees is not painted. */
const painted = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 500);
  });

/** Takes steps while the browser has nothing else to do, so that no key has to wait for them. */
function prepare(steps: Iterator<() => unknown>): void {
  const { value: step, done } = steps.next();
  if (done) return;
  const idle = globalThis.requestIdleCallback ?? setTimeout;
  idle(() => {
    step();
    prepare(steps);
  });
}

async function addPart(own: Instant, path: string): Promise<void> {
  try {
    const part = await siteJson<PackedPart>(`${path}instant.json`);
    const documents = unpackPart(part);
    own.parts.push({ path, index: part.index, from: own.index.size });
    own.index = withDocuments(own.index, documents);
    own.growth.dispatchEvent(new Event('grown'));
  } catch (error) {
    own.missing.push(String((error as Error).message));
  }
}

/** Codes of a part whose documents have come. */
async function addCodes(own: Instant, { path, from }: LoadedPart): Promise<void> {
  try {
    const codes = await siteJson<PackedCodes>(`${path}codes.json`);
    // Another part may have come meanwhile.
    own.index = withCodes(own.index, from, codes);
  } catch (error) {
    own.missing.push(String((error as Error).message));
  }
}

/** Without readings there is no pinyin; all else works. */
async function addSounds(own: Instant): Promise<void> {
  const packed = await siteJson<PackedReadings>('/search/pinyin.json').catch(() => ({}));
  own.index = instantIndex(own.index.parts, unpackReadings(packed));
}
