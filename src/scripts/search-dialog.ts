import { fill } from '../i18n/fill.ts';
import { narrowed, NOTHING_CHOSEN } from '../search/facets.ts';
import type { Result } from '../search/rank.ts';
import type { SearchSetup } from '../views/search-setup.ts';
import { element, link } from './finding/elements.ts';
import { asking } from './finding/asking.ts';
import { helpView } from './finding/help-view.ts';
import { exposeSearch } from './finding/hook.ts';
import { instant, type Instant } from './finding/instant.ts';
import { noteLines, outcomeText } from './finding/outcome-text.ts';
import { forgetSearches, recentSearches, rememberSearch } from './finding/recent-searches.ts';
import { resultList, type GroupView, type ListLook, type RowView } from './finding/result-list.ts';
import { marked, standingView } from './finding/result-view.ts';
import { siteAddress } from './finding/site-data.ts';

/**
 * The search dialog: results while one types, chosen with arrow keys; recent searches while the field is empty. Loaded when
 * the dialog opens for the first time.
 */

/** The best are shown whatever they are; then so many of each group. */
const BEST = 6;
const OF_A_GROUP = 3;

const opened = document.querySelector<HTMLDialogElement>('[data-search-dialog]')!;
void start(opened);
exposeSearch();

async function start(dialog: HTMLDialogElement): Promise<void> {
  const status = Object.assign(element('p', 'q status'), { role: 'status' });
  dialog.append(status);
  try {
    const refresh = activate(dialog, await instant(dialog.querySelector('input')!.value), status);
    refresh();
    dialog.addEventListener('zhiku-search', refresh);
  } catch (error) {
    // Without words in the language of the page there is still a way on: the search page, which lists what to browse.
    status.append(link(siteAddress('/search/'), '', String((error as Error).message)));
  }
}

function activate(dialog: HTMLDialogElement, own: Instant, status: HTMLElement): () => void {
  const { words } = own.setup;
  const field = dialog.querySelector('input')!;
  const { list, notes, clear } = partsBelow(dialog, words);
  combine(field, list);
  let active: HTMLElement | undefined;
  const options = () => [...list.querySelectorAll<HTMLElement>('[role=option]')];

  const choose = (option: HTMLElement | undefined) => {
    if (active) active.ariaSelected = 'false';
    active = option;
    if (!option) return field.removeAttribute('aria-activedescendant');
    option.ariaSelected = 'true';
    option.scrollIntoView({ block: 'nearest' });
    field.setAttribute('aria-activedescendant', option.id);
    found.choose(option);
  };

  /** Tells assistive technology what is there now; what was chosen stays chosen if it is there still. */
  const settle = () => {
    const all = options();
    for (const [index, option] of all.entries()) option.id = `search-option-${index}`;
    field.ariaExpanded = String(all.length > 0);
    choose(active && all.includes(active) ? active : undefined);
  };

  const found = resultList(list, lookOf(words), words);
  const ask = asking(own, (outcome) => {
    const { query, full } = outcome;
    const { results } = narrowed(outcome.results, NOTHING_CHOSEN);
    status.textContent = outcomeText({ ...outcome, results }, words);
    notes.replaceChildren(...noteLines(outcome, words));
    found.show(outcome, results);
    if (results.length) list.append(allOption(query, words, results.length));
    settle();
    // Where there are results, the page of all results offers it too, and there is room for them here.
    if (full && !results.length)
      void helpView(query, words).then((help) => field.value.trim() === query && notes.append(help));
  });

  const run = () => {
    const query = field.value.trim();
    clear.hidden = Boolean(query) || !recentSearches().length;
    found.release();
    choose(undefined);
    ask(query);
    if (query) return;
    status.textContent = '';
    notes.replaceChildren();
    list.replaceChildren(...recentGroup(words.recentSearches));
    settle();
  };

  field.addEventListener('input', run);
  field.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !event.isComposing) {
      event.preventDefault();
      // Before the first and after the last comes the field itself.
      const all = [undefined, ...options()];
      choose(all.at((all.indexOf(active) + step) % all.length));
    } else if (event.key === 'Enter' && active && !event.isComposing) {
      event.preventDefault();
      active.click();
    }
  });
  for (const touch of ['pointerover', 'pointerdown'])
    list.addEventListener(touch, ({ target }) => found.choose((target as Element).closest('[role=option]')));
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
function partsBelow(dialog: HTMLDialogElement, { searchKeys, clearRecent }: SearchSetup['words']) {
  const notes = element('div', 'notes');
  const list = Object.assign(element('div', 'options'), {
    id: 'search-options',
    role: 'listbox',
    ariaLabel: dialog.ariaLabel,
  });
  const clear = Object.assign(element('button', 'plain-link', clearRecent), { type: 'button', hidden: true });
  dialog.append(notes, list, element('p', 'q keys', element('span', '', searchKeys), clear));
  return { list, notes, clear };
}

/** Tells those who cannot see it that the field chooses from the list. */
function combine(field: HTMLInputElement, list: HTMLElement): void {
  field.role = 'combobox';
  field.ariaAutoComplete = 'list';
  field.ariaExpanded = 'false';
  field.setAttribute('aria-controls', list.id);
}

const lookOf = (words: SearchSetup['words']): ListLook => ({
  best: BEST,
  ofGroup: OF_A_GROUP,
  group: (name, label) => groupView(label, name !== 'top'),
  row: (result) => resultOption(result, words),
});

function groupView(label: string, isCounted: boolean): GroupView {
  const head = Object.assign(element('p', 'head', label), { ariaHidden: 'true' });
  const count = element('span', 'n q');
  if (isCounted) head.append(count);
  const section = Object.assign(element('div', '', head), { role: 'group', ariaLabel: label });
  return { section, rows: section, head: [head], count };
}

function resultOption(result: Result, words: SearchSetup['words']): RowView {
  const { url, title, id, kind, standing } = result.document;
  const row = linkOption(siteAddress(url));
  const why = element('span', 'excerpt');
  row.append(
    element('b', '', ...marked(title, result)),
    ' ',
    element('span', 'q', `${kind} ${id === title ? '' : id}`),
    ' ',
    standingView(standing, words) ?? '',
    why,
  );
  if (standing?.retired) row.classList.add('retired');
  return { row, why };
}

function allOption(query: string, words: SearchSetup['words'], count: number): HTMLAnchorElement {
  const option = linkOption(siteAddress(`/search/?${new URLSearchParams({ q: query })}`));
  option.classList.add('all');
  option.textContent = fill(words.allResults, { count });
  return option;
}

function linkOption(href: string): HTMLAnchorElement {
  return Object.assign(link(href, ''), { role: 'option', tabIndex: -1, ariaSelected: 'false' });
}

function recentGroup(label: string): HTMLElement[] {
  const options = recentSearches().map((query) =>
    Object.assign(element('div', '', query), { role: 'option', ariaSelected: 'false' }),
  );
  if (!options.length) return [];
  const { section } = groupView(label, false);
  section.append(...options);
  return [section];
}
