import type { SearchSetup } from '../views/search-setup.ts';
import { findRecords, markedText, markElement, searchSetup, type Found, type Fragment } from './pagefind.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';

/**
 * The search dialog: results by kind while one types, chosen with arrow keys; recent searches while the field is empty.
 * Loaded when the dialog opens for the first time.
 */

/** Results looked at, and how many of them each kind shows. */
const LOOKED_AT = 30;
const FIRST = 8;
const OF_A_KIND = 4;

const opened = document.querySelector<HTMLDialogElement>('[data-search-dialog]')!;
const refresh = activate(opened, await searchSetup());
refresh();
opened.addEventListener('zhiku-search', refresh);

function activate(dialog: HTMLDialogElement, { words, kind, first }: SearchSetup): () => void {
  const field = dialog.querySelector('input')!;
  const { status, list, clear } = partsBelow(dialog, words);
  combine(field, list);
  let active = -1;
  let asked = 0;
  let timer = 0;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  const choose = (index: number) => {
    const all = options();
    active = index < -1 ? all.length - 1 : index >= all.length ? -1 : index;
    for (const [at, option] of all.entries()) option.ariaSelected = String(at === active);
    const chosen = all[active];
    chosen?.scrollIntoView({ block: 'nearest' });
    if (chosen) field.setAttribute('aria-activedescendant', chosen.id);
    else field.removeAttribute('aria-activedescendant');
  };

  const show = (groups: readonly HTMLElement[]) => {
    list.replaceChildren(...groups);
    for (const [index, option] of options().entries()) option.id = `search-option-${index}`;
    field.ariaExpanded = String(groups.length > 0);
    choose(-1);
  };

  const search = async (query: string) => {
    const turn = ++asked;
    status.textContent = words.searching;
    try {
      const guides = await findRecords(query, { [kind]: { any: first } });
      const found = await findRecords(query, {});
      const fragments = await fragmentsOf([...guides.results.slice(0, FIRST), ...found.results.slice(0, LOOKED_AT)]);
      if (turn !== asked) return;
      const count = String(found.results.length);
      status.textContent = found.results.length
        ? words.results.replace('{count}', count)
        : words.noResults.replace('{query}', query);
      show(found.results.length ? [...kindGroups(fragments, found, kind), allOption(query, words.all, count)] : []);
    } catch (error) {
      if (turn === asked) status.textContent = words.failed.replace('{reason}', String((error as Error).message));
    }
  };

  const run = () => {
    const query = field.value.trim();
    clear.hidden = Boolean(query) || !recentSearches().length;
    if (query) return void search(query);
    asked++;
    status.textContent = '';
    show(recentGroup(words.recent));
  };

  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(run, 120);
  });
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !event.isComposing) {
      event.preventDefault();
      choose(active + step);
    } else if (event.key === 'Enter' && active >= 0 && !event.isComposing) {
      event.preventDefault();
      options()[active]!.click();
    }
  });
  list.addEventListener('click', (event) => {
    const option = (event.target as HTMLElement).closest<HTMLElement>('[role=option]');
    if (!option) return;
    if (option instanceof HTMLAnchorElement) {
      rememberSearch(field.value);
      // A result on the page that is open does not load anything.
      dialog.close();
      return;
    }
    field.value = option.textContent;
    field.focus();
    run();
  });
  clear.addEventListener('click', () => {
    forgetSearches();
    field.focus();
    run();
  });
  dialog.querySelector('form')!.addEventListener('submit', () => rememberSearch(field.value));
  return run;
}

/** Puts what the script fills below the field. */
function partsBelow(dialog: HTMLDialogElement, { keys, clearRecent }: SearchSetup['words']) {
  const status = Object.assign(document.createElement('p'), { className: 'q status', role: 'status' });
  const list = Object.assign(document.createElement('div'), { className: 'options', id: 'search-options' });
  list.role = 'listbox';
  list.ariaLabel = dialog.ariaLabel;
  const clear = Object.assign(document.createElement('button'), { className: 'plain-link', textContent: clearRecent });
  Object.assign(clear, { type: 'button', hidden: true });
  const foot = Object.assign(document.createElement('p'), { className: 'q keys' });
  foot.append(Object.assign(document.createElement('span'), { textContent: keys }), clear);
  dialog.append(status, list, foot);
  return { status, list, clear };
}

/** Tells those who cannot see it that the field chooses from the list. */
function combine(field: HTMLInputElement, list: HTMLElement): void {
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  field.setAttribute('aria-controls', list.id);
}

/** What results say, each once. */
async function fragmentsOf(results: Found['results']): Promise<Fragment[]> {
  const fragments = await Promise.all(results.map((result) => result.data()));
  return [...new Map(fragments.map((one) => [one.url, one])).values()];
}

/** Results by kind, in the order in which the kinds come up; a kind says how many it has in all. */
function kindGroups(fragments: readonly Fragment[], found: Found, filter: string): HTMLElement[] {
  const kinds = Map.groupBy(fragments, ({ meta }) => meta['kind'] ?? '');
  return [...kinds].map(([kind, own]) =>
    group(kind, found.filters[filter]?.[kind] ?? own.length, own.slice(0, OF_A_KIND).map(resultOption)),
  );
}

function group(label: string, count: number | undefined, options: readonly HTMLElement[]): HTMLElement {
  const section = document.createElement('div');
  section.role = 'group';
  section.ariaLabel = label;
  const head = Object.assign(document.createElement('p'), {
    className: 'head',
    textContent: label,
    ariaHidden: 'true',
  });
  if (count !== undefined)
    head.append(Object.assign(document.createElement('span'), { className: 'n q', textContent: String(count) }));
  section.append(head, ...options);
  return section;
}

function resultOption(fragment: Fragment): HTMLAnchorElement {
  const { url, excerpt, meta } = fragment;
  const option = linkOption(url);
  const title = Object.assign(document.createElement('b'), { textContent: meta['title'] ?? url });
  const id = Object.assign(document.createElement('span'), { className: 'q', textContent: meta['id'] ?? '' });
  const text = Object.assign(document.createElement('span'), { className: 'excerpt' });
  text.append(...markedText(excerpt));
  const mark = markElement(fragment);
  option.append(title, ' ', id, ...(mark ? [' ', mark] : []), text);
  return option;
}

function allOption(query: string, label: string, count: string): HTMLAnchorElement {
  const option = linkOption(`/search/?${new URLSearchParams({ q: query })}`);
  option.classList.add('all');
  option.textContent = label.replace('{count}', count);
  return option;
}

function linkOption(href: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, role: 'option', tabIndex: -1, ariaSelected: 'false' });
}

function recentGroup(label: string): HTMLElement[] {
  const options = recentSearches().map((query) =>
    Object.assign(document.createElement('div'), { role: 'option', textContent: query, ariaSelected: 'false' }),
  );
  return options.length ? [group(label, undefined, options)] : [];
}
