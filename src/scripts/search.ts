// The query at its end makes it an address; the file itself exports nothing.
// oxlint-disable-next-line import/default
import script from './search-page.ts?worker&url';

/**
 * The field of the search page works at once; what searches is loaded then: right away where the address asks for
 * something, else once the page is there or somebody types.
 */
const search = document.querySelector<HTMLFormElement>('[data-search]')!;
const field = search.querySelector('input')!;
/** In a portable copy, opened as files, the way to the root of the site, without a slash at its end. */
const root = document.documentElement.dataset['root']?.replace(/\/$/u, '');

let loaded = false;
field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value) {
  document.querySelector('[data-search-status]')!.textContent = search.dataset['searching']!;
  // What is needed first is on its way before the script that asks for it.
  if (root === undefined) for (const path of ['/search/setup.json', '/pagefind-0/instant.json']) preload(path);
  load();
} else {
  field.focus();
  field.addEventListener('input', load);
  window.addEventListener('load', load);
}

function load(): void {
  if (loaded) return;
  loaded = true;
  const source = root === undefined ? { type: 'module', src: script } : { src: root + script };
  document.head.append(Object.assign(document.createElement('script'), source));
}

function preload(href: string): void {
  const hint = { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href };
  document.head.append(Object.assign(document.createElement('link'), hint));
}
