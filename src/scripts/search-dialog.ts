import { fill } from '../i18n/fill.ts';
import { narrowed, NOTHING_CHOSEN } from '../search/facets.ts';
import { groupsOf, type Group } from '../search/layout.ts';
import type { Result } from '../search/rank.ts';
import type { SearchSetup } from '../views/search-setup.ts';
import { element, link } from './finding/elements.ts';
import { findFull, findInstant, type Outcome } from './finding/finder.ts';
import { helpView } from './finding/help-view.ts';
import { exposeSearch } from './finding/hook.ts';
import { instant, type Instant } from './finding/instant.ts';
import { groupLabel, noteLines, outcomeText } from './finding/outcome-text.ts';
import { forgetSearches, recentSearches, rememberSearch } from './finding/recent-searches.ts';
import { fillWhy, marked, standingView } from './finding/result-view.ts';
import { siteAddress } from './finding/site-data.ts';

/**
 * The search dialog: results while one types, chosen with arrow keys; recent searches while the field is empty. Loaded when
 * the dialog opens for the first time.
 */

/** The best are shown whatever they are; then so many of each group. */
const BEST = 6;
const OF_A_GROUP = 3;
/** The full-text index is asked once nobody types any more. */
const PAUSE = 160;

const opened = document.querySelector<HTMLDialogElement>('[data-search-dialog]')!;
void start(opened);
exposeSearch();

async function start(dialog: HTMLDialogElement): Promise<void> {
  const status = Object.assign(element('p', 'q status'), { role: 'status' });
  dialog.append(status);
  try {
    const refresh = activate(dialog, await instant(), status);
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
    const kept = options()[active]?.getAttribute('href');
    list.replaceChildren(...groups);
    const all = options();
    for (const [index, option] of all.entries()) option.id = `search-option-${index}`;
    field.ariaExpanded = String(groups.length > 0);
    choose(kept ? all.findIndex((option) => option.getAttribute('href') === kept) : -1);
  };

  const showOutcome = (outcome: Outcome, turn: number) => {
    if (turn !== asked) return;
    const { query, full } = outcome;
    const { results } = narrowed(outcome.results, NOTHING_CHOSEN);
    status.textContent = outcomeText({ ...outcome, results }, words);
    notes.replaceChildren(...noteLines(outcome, words));
    const groups = groupsOf(results, BEST).map((one) => groupView(one, outcome, own));
    show(results.length ? [...groups, allOption(query, words, results.length)] : []);
    // Where there are results, the page of all results offers it too, and there is room for them here.
    if (full && !results.length) void helpView(query, words).then((help) => turn === asked && notes.append(help));
  };

  const search = (query: string) => {
    const turn = ++asked;
    showOutcome(findInstant(own, query), turn);
    clearTimeout(timer);
    timer = window.setTimeout(() => void findFull(own, query).then((outcome) => showOutcome(outcome, turn)), PAUSE);
  };

  const run = () => {
    const query = field.value.trim();
    clear.hidden = Boolean(query) || !recentSearches().length;
    if (query) return search(query);
    asked++;
    status.textContent = '';
    notes.replaceChildren();
    show(recentGroup(words.recentSearches));
  };

  field.addEventListener('input', run);
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

function groupView(group: Group, outcome: Outcome, { setup }: Instant): HTMLElement {
  const shown = group.name === 'top' ? group.results : group.results.slice(0, OF_A_GROUP);
  const count = group.name === 'top' ? undefined : group.results.length;
  return groupElement(
    groupLabel(group.name, setup.words),
    count,
    shown.map((result) => resultOption(result, outcome, setup.words)),
  );
}

function groupElement(label: string, count: number | undefined, options: readonly HTMLElement[]): HTMLElement {
  const head = Object.assign(element('p', 'head', label), { ariaHidden: 'true' });
  if (count !== undefined) head.append(element('span', 'n q', String(count)));
  return Object.assign(element('div', '', head, ...options), { role: 'group', ariaLabel: label });
}

function resultOption(result: Result, outcome: Outcome, words: SearchSetup['words']): HTMLAnchorElement {
  const { url, title, id, kind, standing } = result.document;
  const option = linkOption(siteAddress(url));
  const why = element('span', 'excerpt');
  option.append(
    element('b', '', ...marked(title, result)),
    ' ',
    element('span', 'q', `${kind} ${id === title ? '' : id}`),
    ' ',
    standingView(standing, words) ?? '',
    why,
  );
  if (standing?.retired) option.classList.add('retired');
  void fillWhy(why, result, outcome, words);
  return option;
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
  return options.length ? [groupElement(label, undefined, options)] : [];
}
