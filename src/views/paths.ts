import type { Kind } from '../../schemas/shared/kind.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { hasList, monthOf } from './address.ts';
import { cacheKey } from './cache-key.ts';
import { kindPage, type KindPage } from './handbook.ts';
import { holidayListPage, type HolidayListPage } from './holiday-list.ts';
import { holidayPlanPage, type HolidayPlanPage } from './holiday-plan.ts';
import { SECTION_PAGES, sectionPage, type SectionPage } from './home.ts';
import { listData, listPage, listPages, monthPage, type ListData, type ListPage } from './list-page.ts';
import { recordPage, type RecordPage } from './record-page.ts';
import { remembered } from '../model/remembered.ts';
import { tensPages, type TensPage } from './ten-days.ts';
import { rosterPage, type RosterPage } from './roster-month.ts';
import type { Site } from './site.ts';
import { THING_KINDS } from './things/paths.ts';

/** A page to be built: its address, its props, and the key under which it may be used again. */
export interface PagePath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
  readonly cacheKey: string;
}

/** A page with the key of its props. */
export const path = <Params, Props extends Readonly<Record<string, unknown>>>(
  params: Params,
  props: Props,
): PagePath<Params, Props> => ({
  params,
  props,
  cacheKey: cacheKey(props),
});

type EntryProps = { readonly page: RecordPage } | { readonly month: ListPage };

/** Kinds whose records have a page of a form of its own, under a route of its own. */
const OWN_ROUTE = new Set(['roster-plan', 'holiday-plan', 'holiday-list', 'obligation']);

/** Pages of single records and of months; documents have a route of their own. */
export function entryPaths(site: Site): PagePath<{ kind: string; record: string }, EntryProps>[] {
  return site.library.kinds.flatMap((kind): PagePath<{ kind: string; record: string }, EntryProps>[] => {
    if (OWN_ROUTE.has(kind.name) || THING_KINDS.has(kind.name) || kind.format === 'document') return [];
    const entries = entriesOf(site.library, kind.name);
    if (kind.page === 'record') {
      return ownEntries(site, kind.name).map((entry) =>
        path({ kind: kind.path, record: stemOf(entry) }, { page: recordPage(site, entry) }),
      );
    }
    if (kind.page !== 'month') return [];
    const months = [...Map.groupBy(entries, monthOf)].sort(([a], [b]) => (a < b ? -1 : 1));
    return months.map(([month, own]) =>
      path({ kind: kind.path, record: month }, { month: monthPage(site, kind, month, own) }),
    );
  });
}

/** Pages of ten days each, of kinds whose months are long. */
export function tensPaths(site: Site): PagePath<{ kind: string; month: string; tens: string }, { page: TensPage }>[] {
  return site.library.kinds
    .filter(({ tens }) => tens)
    .flatMap((kind) =>
      tensPages(site, kind).map((page) => path({ kind: kind.path, month: page.month, tens: page.tens }, { page })),
    );
}

type DocumentPath = PagePath<{ kind: string; document: string }, { page: RecordPage }>;

const documentsOf = (site: Site, kinds: readonly Kind[]): DocumentPath[] =>
  kinds
    .flatMap(({ name }) => ownEntries(site, name))
    .map((entry) => path({ kind: entry.kind.path, document: stemOf(entry) }, { page: recordPage(site, entry) }));

/** Pages of documents, but for casestudies and reports. */
export const documentPaths = (site: Site): DocumentPath[] =>
  documentsOf(
    site,
    site.library.kinds.filter(({ format, name }) => format === 'document' && name !== 'casestudy' && name !== 'report'),
  );

/** Pages of casestudies, whose facts and course of events need styles of their own. */
export const casestudyPaths = (site: Site): DocumentPath[] =>
  documentsOf(
    site,
    site.library.kinds.filter(({ name }) => name === 'casestudy'),
  );

/** Pages of rosters. */
export const rosterPaths = (site: Site): PagePath<{ month: string }, { page: RosterPage }>[] =>
  ownEntries(site, 'roster-plan').map((entry) => path({ month: stemOf(entry) }, { page: rosterPage(site, entry) }));

/** Pages of holiday plans. */
export const holidayPlanPaths = (site: Site): PagePath<{ id: string }, { page: HolidayPlanPage }>[] =>
  ownEntries(site, 'holiday-plan').map((entry) => path({ id: stemOf(entry) }, { page: holidayPlanPage(site, entry) }));

/** Pages of the lists of people for holidays. */
export const holidayListPaths = (site: Site): PagePath<{ id: string }, { page: HolidayListPage }>[] =>
  ownEntries(site, 'holiday-list').map((entry) => path({ id: stemOf(entry) }, { page: holidayListPage(site, entry) }));

const ownEntries = ({ library }: Site, kind: string) =>
  entriesOf(library, kind).filter((entry) => library.byId.get(entry.id) === entry);

const stemOf = ({ id, kind }: Entry) => kind.stem?.(id) ?? id;

/** Lists of all kinds but interpretations and reports, which have pages of their own, and the sections that are an index of lists. */
export function listPaths(site: Site): PagePath<{ kind: string }, { list: ListPage } | { section: SectionPage }>[] {
  const lists = site.library.kinds
    .filter((kind) => hasList(kind) && kind.name !== 'interpretation' && kind.name !== 'report')
    .map((kind) => path({ kind: kind.path }, { list: listPage(site, kind, dataOf(site, kind), 1) }));
  const sections = SECTION_PAGES.map((section) => path({ kind: section }, { section: sectionPage(site, section) }));
  return [...lists, ...sections];
}

/** Second and later pages of long lists. */
export function laterListPaths(site: Site): PagePath<{ kind: string; page: string }, { list: ListPage }>[] {
  return site.library.kinds.filter(hasList).flatMap((kind) => {
    if (kind.page === 'month') return [];
    const data = dataOf(site, kind);
    return Array.from({ length: listPages(site, data.rows.length) - 1 }, (_, index) =>
      path({ kind: kind.path, page: String(index + 2) }, { list: listPage(site, kind, data, index + 2) }),
    );
  });
}

/** All rows of each list, for the script that sorts and filters beyond one page. */
export function rowPaths(site: Site): PagePath<{ kind: string }, { data: ListData }>[] {
  return site.library.kinds
    .filter((kind) => hasList(kind) && kind.page !== 'month')
    .map((kind) => path({ kind: kind.path }, { data: dataOf(site, kind) }));
}

/** All rows of each month of the kinds whose records share a page. */
export function monthRowPaths(site: Site): PagePath<{ kind: string; month: string }, { data: ListData }>[] {
  return site.library.kinds
    .filter((kind) => kind.page === 'month')
    .flatMap((kind) => {
      const months = Map.groupBy(entriesOf(site.library, kind.name), monthOf);
      return [...months].map(([month, entries]) =>
        path({ kind: kind.path, month }, { data: listData(site, kind, entries) }),
      );
    });
}

/** Reference pages of all kinds. */
export function kindPaths(site: Site): PagePath<{ name: string }, { page: KindPage }>[] {
  return site.library.kinds.map((kind) => path({ name: kind.name }, { page: kindPage(site, kind) }));
}

const dataOf = (site: Site, kind: Kind): ListData => listsOf(site)(kind);

/** Where records share a page for each month, the list leads to the months and has no rows. */
const listsOf = remembered((site: Site) =>
  remembered((kind: Kind) => listData(site, kind, kind.page === 'month' ? [] : entriesOf(site.library, kind.name))),
);
