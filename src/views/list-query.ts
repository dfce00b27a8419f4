/**
 * What the script of a list decides, apart from the page: which rows are shown, in which order, how many each filter
 * would show, what the address says. It runs in the browser and depends on nothing.
 */

/** A row of a list: its address and the text of each cell. */
export interface Row {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly cells: readonly string[];
  /** Values by facet, in the order of the facets of the list. */
  readonly facets: readonly (readonly string[])[];
}

/** What a reader asked of a list. */
export interface ListState {
  readonly text: string;
  /** Values chosen, by the name of the facet. */
  readonly chosen: Readonly<Record<string, readonly string[]>>;
  /** Column by which it is sorted: 0 is the id, 1 the title. */
  readonly sort: { readonly column: number; readonly descending: boolean } | undefined;
}

/** Rows made ready to be searched: the texts of each in small letters, its values without repetition. */
export interface ListIndex {
  readonly facets: readonly string[];
  readonly rows: readonly {
    readonly row: Row;
    readonly text: string;
    readonly values: readonly (readonly string[])[];
  }[];
}

/** What is shown for a state; counts are by facet and value: how many rows there would be with this value alone. */
export interface Shown {
  readonly rows: readonly Row[];
  readonly counts: readonly ReadonlyMap<string, number>[];
}

/** Makes rows ready. */
export const indexOf = (rows: readonly Row[], facets: readonly string[]): ListIndex => ({
  facets,
  rows: rows.map((row) => ({
    row,
    text: [row.id, row.title, ...row.cells].join('\n').toLowerCase(),
    values: row.facets.map((values) => [...new Set(values)]),
  })),
});

/** Text of a cell; column 0 is the id, 1 the title. */
export const cellOf = (row: Row, column: number): string =>
  column === 0 ? row.id : column === 1 ? row.title : (row.cells[column - 2] ?? '');

/** The same rows in the order of a column. */
export function sorted(index: ListIndex, sort: ListState['sort'], lang: string): ListIndex {
  if (!sort) return index;
  const { column, descending } = sort;
  // Numbers inside texts count as numbers, so that F2 comes before F10; what is empty stands last either way.
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const rows = index.rows
    .map((ready) => ({ ready, key: cellOf(ready.row, column) }))
    .sort(({ key: a }, { key: b }) => (a && b ? (descending ? compare(b, a) : compare(a, b)) : a ? -1 : b ? 1 : 0))
    .map(({ ready }) => ready);
  return { ...index, rows };
}

/** Rows that fit the state, in the order they have, with the counts of all filters. */
export function shownRows({ rows, facets }: ListIndex, { text, chosen }: ListState): Shown {
  const words = text.trim().toLowerCase().split(/\s+/u).filter(Boolean);
  const wanted = facets.map((name) => new Set(chosen[name] ?? []));
  const counts = facets.map(() => new Map<string, number>());
  const shown: Row[] = [];
  for (const { row, text: own, values } of rows) {
    if (!words.every((word) => own.includes(word))) continue;
    const fits = wanted.map((set, facet) => !set.size || values[facet]!.some((value) => set.has(value)));
    const fitting = fits.filter(Boolean).length;
    if (fitting === facets.length) shown.push(row);
    // A row that one filter alone keeps out is what that filter would add.
    for (const [facet, count] of counts.entries())
      if (fitting === facets.length || (fitting === facets.length - 1 && !fits[facet]))
        for (const value of values[facet]!) count.set(value, (count.get(value) ?? 0) + 1);
  }
  return { rows: shown, counts };
}

/** The state that an address says; names that the list does not know are left out. */
export function stateOf(search: string, facets: readonly string[], columns: number): ListState {
  const said = new URLSearchParams(search);
  const [, sign, digits] = /^(-?)(\d{1,2})$/u.exec(said.get('sort') ?? '') ?? [];
  const column = Number(digits);
  return {
    text: said.get('text') ?? '',
    chosen: Object.fromEntries(facets.flatMap((name) => (said.has(name) ? [[name, said.getAll(name)]] : []))),
    sort: digits !== undefined && column < columns ? { column, descending: sign === '-' } : undefined,
  };
}

/** What the address says of a state: nothing for a list as it comes. */
export function searchOf({ text, chosen, sort }: ListState): string {
  const said = new URLSearchParams();
  for (const [name, values] of Object.entries(chosen)) for (const value of values) said.append(name, value);
  if (text.trim()) said.set('text', text.trim());
  if (sort) said.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  return said.size ? `?${said}` : '';
}

/** The next order after a click on a column: upwards, downwards, as it came. */
export const nextSort = (sort: ListState['sort'], column: number): ListState['sort'] =>
  sort?.column !== column ? { column, descending: false } : sort.descending ? undefined : { column, descending: true };

/** A text in a cell of the page; the whole of it is in the data. */
export const shortCell = (text: string): string => (text.length > 50 ? `${text.slice(0, 48)}…` : text);

/** What spreadsheets would take for a formula, full-width signs and leading blanks among it. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;

/**
 * Rows as CSV (RFC 4180) for a spreadsheet. The mark at the beginning tells Excel that it is UTF-8; an apostrophe keeps
 * a text from being run as a formula.
 */
export function csvOf(heads: readonly string[], rows: readonly Row[]): string {
  const field = (text: string) => {
    const safe = FORMULA.test(text) ? `'${text}` : text;
    return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const line = (texts: readonly string[]) => `${texts.map(field).join(',')}\r\n`;
  return `\ufeff${[heads, ...rows.map(({ id, title, cells }) => [id, title, ...cells])].map(line).join('')}`;
}
