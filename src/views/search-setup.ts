import { entriesOf } from '../model/library.ts';
import { templateOf } from '../model/template.ts';
import { findingZhCN } from '../i18n/zh-CN/finding.ts';
import { dutyDesk } from './duty-desk.ts';
import { hasList, listAddress, listLabel } from './address.ts';
import { searchParts } from './search-records.ts';
import type { PersonView } from './person-view.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';

type SearchWord = keyof typeof findingZhCN | (typeof PAGE_WORDS)[number];

const PAGE_WORDS = [
  'searching',
  'results',
  'searchHint',
  'recentSearches',
  'clearRecent',
  'searchKeys',
  'allResults',
  'filterKind',
  'filterService',
  'filterSite',
  'filterState',
  'standby',
  'manager',
] as const;

/** A part of the index: its folder, whether it has a full-text index, and which of how many it is for a record by its id. */
export interface SearchPart {
  readonly path: string;
  readonly fullText: boolean;
  readonly shard: number;
  readonly of: number;
}

/** What the scripts of the search load first, so that no page has to carry it. */
export interface SearchSetup {
  /** The parts of the index, what people need first at the head. */
  readonly parts: readonly SearchPart[];
  /** Chinese words in the names of records that are found by their ids alone; what has none of them need not look there. */
  readonly idWords: string;
  readonly lang: string;
  readonly thesaurus: readonly { readonly words: readonly string[]; readonly leadsTo: readonly string[] }[];
  readonly words: Readonly<Record<SearchWord, string>>;
  /** Lists to browse where nothing can be searched. */
  readonly lists: readonly LinkView[];
}

/** The parts of the index, the thesaurus, and the words of the search. */
export function searchSetup(site: Site): SearchSetup {
  const { words, library, settings } = site;
  const names = [...Object.keys(findingZhCN), ...PAGE_WORDS] as SearchWord[];
  const parts = searchParts(site);
  const named = parts.flatMap(({ entries, idsOnly }) => (idsOnly ? entries.map(({ title }) => title) : []));
  return {
    parts: parts.map(({ name, idsOnly, shard, of }) => ({ path: `/${name}/`, fullText: !idsOnly, shard, of })),
    idWords: [...new Set(named.join('\n').match(/\p{Script=Han}+/gu))].join(' '),
    lang: settings.locale,
    thesaurus: entriesOf(library, 'search-term').map(({ data }) => ({
      words: data['words'] as readonly string[],
      leadsTo: (data['leads_to'] ?? []) as readonly string[],
    })),
    words: Object.fromEntries(names.map((name) => [name, words[name]])) as SearchSetup['words'],
    lists: library.kinds
      .filter((kind) => hasList(kind) && ['knowledge', 'assets', 'incidents'].includes(kind.section))
      .map((kind) => ({ text: listLabel(kind, settings.locale), href: listAddress(kind) })),
  };
}

/** What is offered where a search found nothing: whom to call, and how to write down what was missing. */
export interface SearchHelp {
  /** Whether the reader's clock chooses among the turns; else the first one is told, with its day. */
  readonly live: boolean;
  readonly day: string | undefined;
  readonly turns: readonly {
    readonly from: number;
    readonly until: number;
    readonly when: string;
    /** What the turn is on the day of the pages. */
    readonly label: string | undefined;
    readonly people: readonly PersonView[];
    readonly standby: readonly PersonView[];
  }[];
  readonly managers: readonly PersonView[];
  /** A runbook to be written, with `"{query}"` for what was searched, and where a new file is made on the web. */
  readonly draft: string;
  readonly newFile: string | undefined;
}

/** Whom to call and what to write where nothing was found. */
export function searchHelp(site: Site): SearchHelp {
  const desk = dutyDesk(site);
  const { repository } = site.settings;
  return {
    live: desk?.live ?? false,
    day: desk?.day,
    turns: (desk?.turns ?? []).map(({ from, until, when, onsite, standby, label }) => ({
      from,
      until,
      when,
      label,
      people: onsite,
      standby,
    })),
    managers: desk?.managers ?? [],
    draft: draftRunbook(site),
    newFile: repository && `${repository.url.replace(/\/$/u, '')}/new/${repository.branch}/${repository.folder}`,
  };
}

/** A runbook with places to fill, as a new file of its kind has them; `"{query}"` is its title and its first symptom. */
function draftRunbook({ library, settings, words }: Site): string {
  const kind = library.kinds.find(({ name }) => name === 'runbook');
  if (!kind) return '';
  const given = { id: 'RB-NEW', title: '{query}', symptoms: '{query}' };
  // An address may hold it: what can be left out is.
  return templateOf(kind, { lang: settings.locale, words, given }).replace(/^# .*\n/gmu, '');
}
