import { isKnowledge } from '../knowledge/approval.ts';
import { standingOf } from '../knowledge/standing.ts';
import type { Entry } from '../model/library.ts';
import type { Site } from './site.ts';
import { addressOf } from './address.ts';
import { concernWords, stateWord } from './knowledge-words.ts';
import { fieldsOf, linkTo, plainText, type ValueContext } from './value.ts';

/** What the search index knows of one address. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, string[]>>;
}

/** Records that people look for. Dense logs are found through what they belong to. */
const SEARCHED_MONTHLY = new Set(['service-order', 'card-order', 'maintenance', 'inspection']);

const isSearched = ({ kind }: Entry) =>
  kind.section !== 'settings' && (kind.page !== 'month' || SEARCHED_MONTHLY.has(kind.name));

/** What a record gives to the search index. */
export function searchRecord(site: Site, entry: Entry): SearchRecord {
  const { kind } = entry;
  const { settings, words, library } = site;
  const context: ValueContext = { library, lang: settings.locale, words };
  const fields = fieldsOf(kind.shape, entry.data, context, NOT_SEARCHED);
  const sections = entry.body ? site.bodies.sections(entry.body.digest) : [];
  const content = [
    entry.title,
    entry.id,
    ...fields.map(({ label, value }) => `${label} ${plainText(value, context.lang)}`),
    ...sections.map(({ heading, text }) => `${heading} ${text}`),
  ].join('\n');
  return {
    url: addressOf(entry),
    content,
    meta: { title: entry.title, id: entry.id, kind: kind.labels[settings.locale], ...markOf(entry, site) },
    filters: filtersOf(entry, site),
  };
}

/** Fields whose text says nothing to somebody who searches. */
const NOT_SEARCHED = new Set([
  'audience',
  'recorded_at',
  'effort_h',
  'signed',
  'approved',
  'revision',
  'submitted',
  'order',
  'lines',
  'pass',
]);

/** Filter that no page shows: what is found without asking, what stands behind it, and what must be asked for. */
export const SCOPE = 'scope';
export const SCOPES = { use: 'use', retired: 'retired', pending: 'pending' } as const;

/** Where a record stands in a search: only what is in force is found first, and drafts only by their state. */
function scopeOf(entry: Entry, { library }: Site): string {
  if (!isKnowledge(entry.kind)) return SCOPES.use;
  const { state } = standingOf(entry, library);
  return state === 'published' ? SCOPES.use : state === 'retired' ? SCOPES.retired : SCOPES.pending;
}

/** What a result says of its standing, where it is not simply in force. */
function markOf(entry: Entry, site: Site): { mark?: string } {
  if (!isKnowledge(entry.kind)) return {};
  const state = standingOf(entry, site.library).state;
  const marks = [...(state === 'published' ? [] : [stateWord(site, entry, state)]), ...concernWords(site, entry)];
  return marks.length ? { mark: marks.join('　') } : {};
}

function filtersOf(entry: Entry, site: Site): Record<string, string[]> {
  const { kind, data } = entry;
  const { library, settings, words } = site;
  const names = (ids: unknown) =>
    (Array.isArray(ids) ? ids : ids === undefined ? [] : [ids]).map((id: string) => linkTo(id, library).text);
  const filters = {
    [SCOPE]: [scopeOf(entry, site)],
    [words.filterKind]: [kind.labels[settings.locale]],
    [words.filterState]: isKnowledge(kind) ? [stateWord(site, entry)] : [],
    [words.filterService]: names(data['services']),
    [words.filterSite]: [...new Set([...names(data['sites']), ...names(data['site'])])],
    [words.filterCategory]: Array.isArray(data['category']) ? data['category'].map(String) : [],
  };
  return Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length));
}

/** How many records one part of the index holds: what must be indexed again after one change. */
export const SHARD_SIZE = 1000;

/** One part of the search index: its name, and the records in it. */
export interface SearchShard {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/**
 * Parts of the search index. Which part a record is in depends on its id and on how many parts there are, so that a
 * change of one record touches one part.
 */
export function searchParts(site: Site): SearchShard[] {
  const entries = site.library.entries.filter((entry) => isSearched(entry));
  const count = Math.max(1, Math.ceil(entries.length / SHARD_SIZE));
  const parts = Map.groupBy(entries, ({ id }) => hashOf(id) % count);
  return Array.from({ length: count }, (_, index) => ({ name: `pagefind-${index}`, entries: parts.get(index) ?? [] }));
}

/** Addresses of the parts of the index. */
export const searchShards = (site: Site): string[] => searchParts(site).map(({ name }) => `/${name}/`);

/** FNV-1a over the characters of an id. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (const char of id) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return hash;
}
