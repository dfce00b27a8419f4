import styles from '../styles/search-dialog.css?url';
// The query at its end makes it an address; the file itself exports nothing.
// oxlint-disable-next-line import/default
import script from './search-dialog.ts?worker&url';

/**
 * `/` or Ctrl K opens the search on any page; so does a click into a search field. The dialog opens at once, so that no
 * letter is lost; what it does with them is loaded then.
 */
const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]')!;
/** In a portable copy, opened as files, the way to the root of the site, without a slash at its end. */
const root = document.documentElement.dataset['root']?.replace(/\/$/u, '') ?? '';
/** On the search page the keys lead to its own field. */
const own = document.querySelector<HTMLInputElement>('[data-search] input');

function openSearch(text = ''): void {
  if (dialog.open) return;
  const field = dialog.querySelector('input')!;
  field.value = text;
  dialog.showModal();
  field.focus();
  loadOnce();
  dialog.dispatchEvent(new Event('zhiku-search'));
}

let loaded = false;
/** An element instead of `import()`: the bundler would add more code to every page than this whole file has. */
function loadOnce(): void {
  if (loaded) return;
  loaded = true;
  document.head.append(
    Object.assign(document.createElement('script'), root ? { src: root + script } : { type: 'module', src: script }),
  );
}

/** The dialog has to look right at once, so that its styles come before anybody asks for it, but after the page. */
window.addEventListener('load', () =>
  document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: root + styles })),
);

document.addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
  const asked =
    (event.key === '/' && !typing && !event.ctrlKey && !event.metaKey) ||
    (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (!asked || event.altKey) return;
  event.preventDefault();
  if (!own) return openSearch();
  own.focus();
  own.select();
});

dialog.querySelector('[data-close]')!.addEventListener('click', () => dialog.close());
// The dialog fills itself: a click that reaches it went to the ground behind.
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());

for (const field of document.querySelectorAll<HTMLInputElement>('[data-search-key]')) {
  const open = () => {
    const text = field.value;
    field.value = '';
    openSearch(text);
  };
  field.addEventListener('click', open);
  field.addEventListener('input', open);
}

/** A policy that forbids forms to be sent anywhere still lets a search be opened as an address. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[role=search][action]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const query = String(new FormData(form).get('q') ?? '').trim();
    location.assign(`${form.action}?${new URLSearchParams({ q: query })}`);
  });
}

/** Once the page is there, a copy of the site is kept for when there is no network; not by those who save data. */
window.addEventListener('load', () => {
  const { connection } = navigator as Navigator & { readonly connection?: { readonly saveData?: boolean } };
  if (!root && !connection?.saveData) void navigator.serviceWorker?.register('/sw.js').catch(() => undefined);
});
