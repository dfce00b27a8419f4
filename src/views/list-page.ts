import type { Kind } from '../../schemas/shared/kind.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { valueAt } from '../model/value-at.ts';
import type { Site } from './site.ts';
import { timePages } from './time-pages.ts';
import { addressOf, listAddress, listLabel, monthOf, recordsAddress } from './address.ts';
import { cellForms, type CellForm } from './cell-form.ts';
import { itemShape } from './facet-address.ts';
import { knowledgeColumns } from './knowledge-columns.ts';
import type { Row } from './list-query.ts';
import { byText, inUseFirst, newestFirst } from './order.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { recordPart, type RecordPart } from './record-page.ts';
import { labelOf, plainText, shapeAt, valueView, type LinkView, type ValueContext } from './value.ts';
import { verdictColumns, type ComputedColumn } from './verdict-columns.ts';

/** A way to filter, with how many rows each value has. */
export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly values: readonly { readonly value: string; readonly count: number }[];
}

/** The list of a kind: all its records as rows, in pages of a fixed size. */
export interface ListPage {
  readonly frame: Frame;
  readonly kind: string;
  readonly label: string;
  readonly about: string;
  readonly heads: readonly string[];
  readonly forms: readonly CellForm[];
  readonly rows: readonly Row[];
  readonly facets: readonly Facet[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly address: string;
  /** Address of all records of the kind, for programs. */
  readonly json: string;
  /** Months that have a page, newest first, for kinds whose records share one. */
  readonly months: readonly (LinkView & { readonly count: number })[];
  /** Records shown in full below the list, for small registers. */
  readonly records: readonly RecordPart[];
  /** Pages that say more of the records of the list. */
  readonly ways?: readonly LinkView[];
  /** Whether each row answers to the id of its record, which is shown in full on another page. */
  readonly anchors?: boolean;
}

/** All rows of a kind with its facets: what the page shows, and what the script filters. */
export interface ListData {
  readonly heads: readonly string[];
  readonly forms: readonly CellForm[];
  readonly rows: readonly Row[];
  readonly facets: readonly Facet[];
}

/** Rows and facets of a kind, newest first where records have a day, else in the order of ids. */
export function listData(site: Site, kind: Kind, entries: readonly Entry[]): ListData {
  const { library, settings, words } = site;
  const context: ValueContext = { library, lang: settings.locale, words };
  const columns = kind.columns.map((path) => ({ path, shape: shapeAt(kind.shape, path)! }));
  const facetPaths = kind.facets.map((path) => ({ path, shape: shapeAt(kind.shape, path)! }));
  const text = (entry: Entry, { path, shape }: (typeof columns)[number]) => {
    const value = valueAt(entry.data, path);
    return value === undefined ? '' : plainText(valueView(shape, value, context), context.lang);
  };
  const all = entries.toSorted((a, b) => inUseFirst(a, b) || newestFirst(a, b) || byText(a.id, b.id));
  const facetsOf = facetPaths.map(({ path, shape }) => {
    const item = itemShape(shape);
    const say = (one: unknown) => plainText(valueView(item, one, context), context.lang);
    const values = all.map((entry) => facetValues(valueAt(entry.data, path), say));
    return { name: path, label: labelOf(shape, path, settings.locale), values, counts: countValues(values) };
  });
  const computed = [...verdictColumns(kind, site), ...knowledgeColumns(kind, site)];
  // One value alone filters nothing.
  const facets = [...computedFacets(computed, all), ...facetsOf].filter(({ counts }) => counts.length > 1);
  const rows = all.map((entry, index): Row => ({
    id: entry.id,
    href: addressOf(entry),
    title: entry.title,
    cells: [...computed.map((column) => column.text(entry)), ...columns.map((column) => text(entry, column))],
    facets: facets.map(({ values }) => values[index]!),
  }));
  return {
    heads: [
      ...computed.map(({ label }) => label),
      ...columns.map(({ path, shape }) => labelOf(shape, path, settings.locale)),
    ],
    forms: cellForms(rows, computed.length + columns.length),
    rows,
    facets: facets.map(({ name, label, counts }) => ({ name, label, values: counts })),
  };
}

function computedFacets(computed: readonly ComputedColumn[], all: readonly Entry[]) {
  return computed
    .filter(({ isFacet }) => isFacet)
    .map(({ name, label, text, values: several = (entry) => [text(entry)] }) => {
      const values = all.map((entry) => [...several(entry)]);
      return { name, label, values, counts: countValues(values) };
    });
}

/** How many pages a list of so many rows has. */
export const listPages = ({ settings }: Site, rows: number): number => Math.max(1, Math.ceil(rows / settings.listSize));

/** Page `page` (from 1) of the list of a kind. */
export function listPage(site: Site, kind: Kind, data: ListData, page: number): ListPage {
  const { settings } = site;
  const entries = entriesOf(site.library, kind.name);
  const pages = listPages(site, data.rows.length);
  // As many rows on each page: a last page of three rows is no page.
  const size = Math.ceil(data.rows.length / pages);
  const byMonth = kind.page === 'month';
  const label = listLabel(kind, settings.locale);
  return {
    frame: frameOf(site, label, listAddress(kind), kind),
    kind: kind.name,
    label,
    about: kind.about[settings.locale],
    heads: data.heads,
    forms: data.forms,
    rows: byMonth ? [] : data.rows.slice((page - 1) * size, page * size),
    facets: byMonth ? [] : data.facets,
    total: entries.length,
    page,
    pages: byMonth ? 1 : pages,
    address: listAddress(kind),
    json: recordsAddress(kind),
    months: byMonth ? monthLinks(kind, entries) : [],
    records: kind.page === 'list' ? entries.map((entry) => recordPart(site, entry)) : [],
    ...(kind.name === 'incident' && { ways: timePages(kind.section, site.words) }),
  };
}

/** The page of one month of a kind whose records share it, and of these the ones of the month. */
export function monthPage(site: Site, kind: Kind, month: string, entries: readonly Entry[]): ListPage {
  const data = listData(site, kind, entries);
  const label = `${listLabel(kind, site.settings.locale)} ${month}`;
  return {
    kind: kind.name,
    about: kind.about[site.settings.locale],
    page: 1,
    pages: 1,
    heads: data.heads,
    forms: data.forms,
    frame: frameOf(site, label, `${listAddress(kind)}${month}/`, kind),
    label,
    rows: data.rows,
    facets: data.facets,
    total: entries.length,
    address: `${listAddress(kind)}${month}/`,
    json: recordsAddress(kind),
    months: [],
    records: kind.tens ? [] : entries.map((entry) => recordPart(site, entry)),
    ...(kind.tens && { anchors: true }),
  };
}

/** Months of a kind, newest first. */
export function monthLinks(kind: Kind, entries: readonly Entry[]): ListPage['months'] {
  const counts = Map.groupBy(entries, monthOf);
  return [...counts.keys()]
    .sort()
    .reverse()
    .map((month) => ({ text: month, href: `${listAddress(kind)}${month}/`, count: counts.get(month)!.length }));
}

const facetValues = (value: unknown, say: (one: unknown) => string): string[] =>
  value === undefined ? [] : (Array.isArray(value) ? value : [value]).map(say);

/** How many rows have each value, most frequent first. */
function countValues(rows: readonly (readonly string[])[]): Facet['values'] {
  const counts = new Map<string, number>();
  for (const row of rows) for (const value of new Set(row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || byText(a.value, b.value));
}
