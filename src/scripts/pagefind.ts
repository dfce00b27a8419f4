import type { SearchSetup } from '../views/search-setup.ts';

/** What a result says of its page. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** What a search found. */
export interface Found {
  readonly results: readonly { readonly id: string; readonly data: () => Promise<Fragment> }[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly unfilteredResultCount: number;
}

/** The searcher that lies with the index. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  filters(): Promise<unknown>;
  search(query: string | null, options: object): Promise<Found>;
}

let setup: Promise<SearchSetup> | undefined;

/** What the site says of its search; asked once, and again after a failure. */
export function searchSetup(): Promise<SearchSetup> {
  setup ??= fetch('/search/setup.json').then((response) => response.json() as Promise<SearchSetup>);
  setup.catch(() => (setup = undefined));
  return setup;
}

let opened: Promise<Pagefind> | undefined;

/** The index with all its parts; loaded at the first call, and again after a failure. */
export function searchIndex(): Promise<Pagefind> {
  opened ??= open();
  opened.catch(() => (opened = undefined));
  return opened;
}

async function open(): Promise<Pagefind> {
  const [first, ...others] = (await searchSetup()).parts;
  const pagefind = (await import(/* @vite-ignore */ `${first}pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 40, ranking: { termSimilarity: 4 } });
  await pagefind.init();
  for (const other of others) await pagefind.mergeIndex(other, {});
  // Counts by filter come only after the filters were loaded once.
  await pagefind.filters();
  return pagefind;
}

/** Filters by name: one of the values of each. */
export type Filters = Readonly<Record<string, { readonly any: readonly string[] }>>;

/**
 * What a search finds unasked: what is in force, then what was retired. Drafts and what waits for approval are found
 * only when a state is among the filters; how many there are of each state is counted all the same.
 */
export async function findRecords(query: string, filters: Filters): Promise<Found> {
  const index = await searchIndex();
  const { state, scope, scopes } = await searchSetup();
  const everything = await index.search(query, { filters });
  if (filters[state]) return everything;
  const [first, ...others] = await Promise.all(
    scopes.map((one) => index.search(query, { filters: { ...filters, [scope]: { any: [one] } } })),
  );
  const found = others.reduce(joined, first!);
  return { ...found, filters: { ...found.filters, [state]: everything.filters[state] ?? {} } };
}

/** What one search found, and behind it what another did. */
function joined(a: Found, b: Found): Found {
  const names = [...new Set([...Object.keys(a.filters), ...Object.keys(b.filters)])];
  const counts = (name: string) => {
    const values = [...new Set([...Object.keys(a.filters[name] ?? {}), ...Object.keys(b.filters[name] ?? {})])];
    return Object.fromEntries(
      values.map((value) => [value, (a.filters[name]?.[value] ?? 0) + (b.filters[name]?.[value] ?? 0)]),
    );
  };
  return {
    results: [...a.results, ...b.results],
    filters: Object.fromEntries(names.map((name) => [name, counts(name)])),
    unfilteredResultCount: Math.max(a.unfilteredResultCount, b.unfilteredResultCount),
  };
}

/** What a result says of its standing, as an element; nothing for what is in force. */
export function markElement({ meta }: Fragment): HTMLElement | undefined {
  const { mark } = meta;
  return mark ? Object.assign(document.createElement('span'), { className: 'standing', textContent: mark }) : undefined;
}

/** An excerpt as nodes. Pagefind escapes the text and adds only <mark>; it is taken apart all the same, so that nothing else gets in. */
export function markedText(excerpt: string): (Node | string)[] {
  const plain = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  return excerpt.split(/(<mark>.*?<\/mark>)/u).map((piece) => {
    if (!piece.startsWith('<mark>')) return plain(piece);
    return Object.assign(document.createElement('mark'), { textContent: plain(piece) });
  });
}
