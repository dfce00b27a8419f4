import type { PackedPart } from '../../search/pack.ts';
import { unpackPart } from '../../search/pack.ts';
import { instantIndex, withDocuments, type InstantIndex } from '../../search/instant-index.ts';
import { unpackReadings, type PackedReadings } from '../../search/pinyin.ts';
import type { Planner } from '../../search/plan.ts';
import { thesaurusOf } from '../../search/thesaurus.ts';
import { QUERY_WORDS } from '../../search/words.ts';
import type { SearchSetup } from '../../views/search-setup.ts';
import { siteJson } from './site-data.ts';

/** A part of the index that has come: where its documents begin, and what the full-text index calls them. */
export interface LoadedPart {
  readonly path: string;
  readonly index: string;
  readonly from: number;
  readonly fragments: readonly string[];
}

/** All that the instant stage works with; it grows while parts come in. */
export interface Instant {
  readonly setup: SearchSetup;
  readonly planner: Planner;
  index: InstantIndex;
  readonly parts: LoadedPart[];
  readonly missing: string[];
  /** Fulfilled once the last part has come or failed. */
  readonly whole: Promise<void>;
}

let opened: Promise<Instant> | undefined;

/** The instant index with its first part, that of documents that tell what to do; opened once, and again after a failure. */
export function instant(): Promise<Instant> {
  opened ??= open();
  opened.catch(() => (opened = undefined));
  return opened;
}

async function open(): Promise<Instant> {
  const [setup, packed] = await Promise.all([
    siteJson<SearchSetup>('/search/setup.json'),
    // Without readings there is no pinyin; all else works.
    siteJson<PackedReadings>('/search/pinyin.json').catch(() => ({})),
  ]);
  const [first, ...others] = setup.parts;
  const segmenter = new Intl.Segmenter(setup.lang, { granularity: 'word' });
  const planner: Planner = {
    thesaurus: thesaurusOf(setup.thesaurus),
    words: QUERY_WORDS,
    cut: (text) => [...segmenter.segment(text)].map(({ segment }) => segment),
  };
  const { promise: whole, resolve } = Promise.withResolvers<void>();
  const own: Instant = {
    setup,
    planner,
    index: instantIndex([], unpackReadings(packed)),
    parts: [],
    missing: [],
    whole,
  };
  await addPart(own, first!.path);
  void Promise.all(others.map(({ path }) => addPart(own, path))).then(() => resolve());
  if (own.missing.length === setup.parts.length) throw new Error(own.missing[0]);
  return own;
}

async function addPart(own: Instant, path: string): Promise<void> {
  try {
    const part = await siteJson<PackedPart>(`${path}instant.json`);
    const documents = unpackPart(part);
    own.parts.push({ path, index: part.index, from: own.index.documents.length, fragments: part.fragments });
    own.index = withDocuments(own.index, documents);
  } catch (error) {
    own.missing.push(String((error as Error).message));
  }
}
