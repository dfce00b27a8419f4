import type { Entry } from '../model/library.ts';
import type { SearchDocument } from '../search/document.ts';
import { shardCount, shardOf } from '../search/shards.ts';
import type { Site } from './site.ts';
import { addressOf } from './address.ts';
import { keysOf } from './search-keys.ts';
import { searchStanding } from './search-standing.ts';
import { fieldsOf, linkTo, plainText, type ValueContext } from './value.ts';

/** What the search knows of one record: what the instant index holds of it, and its text. */
export interface SearchRecord extends SearchDocument {
  /** Records that its document names: no codes of its own. */
  readonly mentions: readonly string[];
  /** The text of its document, and all that it says for the full-text index. */
  readonly body: string;
  readonly content: string;
}

/** Records that are searched in full. Dense logs are found by their ids, and through what they belong to. */
const SEARCHED_MONTHLY = new Set(['service-order', 'card-order', 'maintenance', 'inspection']);

const isSearched = ({ kind }: Entry) =>
  kind.section !== 'settings' && (kind.page !== 'month' || SEARCHED_MONTHLY.has(kind.name));

/** What the search is made of is not what people look for. */
const OWN_KINDS = new Set(['search-case', 'search-miss', 'search-term', 'knowledge-base']);

/** What a record of a kind is for in an incident, and how much it is worth then. */
const NEEDS: Readonly<Record<string, readonly [SearchRecord['tier'], number]>> = {
  runbook: ['guide', 1.35],
  article: ['guide', 1.15],
  'emergency-plan': ['guide', 1.1],
  casestudy: ['case', 1.2],
  system: ['thing', 1.05],
  asset: ['thing', 1],
  room: ['thing', 0.95],
  site: ['thing', 0.95],
  person: ['thing', 0.95],
};

/** What a record gives to the search. */
export function searchRecord(site: Site, entry: Entry): SearchRecord {
  const { kind, data } = entry;
  const { settings, words, library } = site;
  const context: ValueContext = { library, lang: settings.locale, words };
  const fields = fieldsOf(kind.shape, data, context, NOT_SEARCHED);
  const sections = entry.body ? site.bodies.sections(entry.body.digest) : [];
  const [tier, worth] = NEEDS[kind.name] ?? ['rest', 0.55];
  const standing = searchStanding(entry, site);
  const body = sections.map(({ heading, text }) => `${heading} ${text}`).join('\n');
  const content = [
    entry.title,
    entry.id,
    body,
    // As sentences, so that what is shown of them begins with the name of the field.
    ...fields.map(({ label, value }) => `${label}：${plainText(value, context.lang)}。`),
  ].join('\n');
  return {
    url: addressOf(entry),
    id: entry.id,
    title: entry.title,
    kind: kind.labels[settings.locale],
    tier,
    worth,
    ...(standing && { standing }),
    services: namesOf(data['services'], site),
    sites: [...new Set([...namesOf(data['sites'], site), ...namesOf(data['site'], site)])],
    aliases: textsOf(data['aliases']),
    symptoms: [...textsOf(data['symptoms']), ...textsOf(data['trigger'])],
    headings: sections.flatMap(({ heading }) => heading || []),
    keys: keysOf(entry, library),
    mentions: [...new Set((entry.body?.records ?? []).map(({ target }) => target))],
    body,
    content,
  };
}

/** What a record that is found by its id alone gives. */
export function idRecord(site: Site, entry: Entry): SearchRecord {
  const kind = entry.kind.labels[site.settings.locale];
  const none = {
    services: [],
    sites: [],
    aliases: [],
    symptoms: [],
    headings: [],
    mentions: [],
    body: '',
    content: '',
  };
  const { id, title } = entry;
  return { url: addressOf(entry), id, title, kind, tier: 'rest', worth: 0.5, keys: [id], ...none };
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

const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : []);

const namesOf = (ids: unknown, { library }: Site): string[] => textsOf(ids).map((id) => linkTo(id, library).text);

/** One part of the search index: its name, and the records in it. */
export interface SearchShard {
  readonly name: string;
  readonly entries: readonly Entry[];
  /** Which of how many parts it is among those that hold what it holds. */
  readonly shard: number;
  readonly of: number;
  /** Found by their ids alone: not in the full-text index. */
  readonly idsOnly: boolean;
}

/**
 * Parts of the search index, what people need first at the head: documents that tell what to do, then all else, then
 * records that are found by their ids alone. Which part a record is in depends on its id and on how many parts there are,
 * so that a change of one record touches one part.
 */
export function searchParts(site: Site): SearchShard[] {
  const all = site.library.entries.filter(({ kind }) => !OWN_KINDS.has(kind.name));
  const {
    guides = [],
    others = [],
    ids = [],
  } = Object.groupBy(all, (entry) =>
    !isSearched(entry) ? 'ids' : entry.kind.section === 'knowledge' && entry.body ? 'guides' : 'others',
  );
  const full = [...shardsOf(guides), ...shardsOf(others)];
  return [
    ...full.map((shard, index) => ({ name: `pagefind-${index}`, ...shard, idsOnly: false })),
    ...(ids.length ? shardsOf(ids) : []).map((shard, index) => ({
      name: `search-ids-${index}`,
      ...shard,
      idsOnly: true,
    })),
  ];
}

function shardsOf(entries: readonly Entry[]): Pick<SearchShard, 'entries' | 'shard' | 'of'>[] {
  const of = shardCount(entries.length);
  const parts = Map.groupBy(entries, ({ id }) => shardOf(id, of));
  return Array.from({ length: of }, (_, shard) => ({ entries: parts.get(shard) ?? [], shard, of }));
}
