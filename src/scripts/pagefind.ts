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

/** An excerpt as nodes. Pagefind escapes the text and adds only <mark>; it is taken apart all the same, so that nothing else gets in. */
export function markedText(excerpt: string): (Node | string)[] {
  const plain = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';
  return excerpt.split(/(<mark>.*?<\/mark>)/u).map((piece) => {
    if (!piece.startsWith('<mark>')) return plain(piece);
    return Object.assign(document.createElement('mark'), { textContent: plain(piece) });
  });
}
