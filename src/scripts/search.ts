import { FACETS, narrowed, type Chosen, type Counts, type Facet } from '../search/facets.ts';
import { groupsOf, type Group } from '../search/layout.ts';
import type { Result } from '../search/rank.ts';
import { fill } from '../i18n/fill.ts';
import type { SearchSetup } from '../views/search-setup.ts';
import { element, link } from './finding/elements.ts';
import { findFull, findInstant, type Outcome } from './finding/finder.ts';
import { helpView, missesView } from './finding/help-view.ts';
import { exposeSearch } from './finding/hook.ts';
import { instant, type Instant } from './finding/instant.ts';
import { keepMiss, keepOpened } from './finding/misses.ts';
import { groupLabel, noteLines, outcomeText } from './finding/outcome-text.ts';
import { rememberSearch } from './finding/recent-searches.ts';
import { fillWhy, marked, standingView } from './finding/result-view.ts';
import { siteAddress } from './finding/site-data.ts';

/** The search page: results by what they are for, narrowed by filters with counts; the query stays in the address. */
type Words = SearchSetup['words'];

/** The best are shown whatever they are; then so many of each group until more are asked for. */
const BEST = 6;
const OF_A_GROUP = 6;
const PAUSE = 160;

const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-search-${name}]`)!;

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form) void start(form);
exposeSearch();

/** The field works at once; what is typed before the index is there is searched when it is. */
async function start(search: HTMLFormElement): Promise<void> {
  const field = search.querySelector('input')!;
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  if (!field.value) field.focus();
  const status = part('status');
  status.textContent = search.dataset['searching']!;
  try {
    activate(search, field, await instant(), status);
  } catch (error) {
    // The lists to browse are in the page for those without JavaScript.
    status.textContent = search.dataset['failed']!.replace('{reason}', String((error as Error).message));
    part('lists').hidden = false;
  }
}

function activate(search: HTMLFormElement, field: HTMLInputElement, own: Instant, status: HTMLElement): void {
  const { words } = own.setup;
  const [area, list, notes, filters] = [part('area'), part('results'), part('notes'), part('filters')];
  const boxes = filters.closest('form')!;
  part<HTMLDetailsElement>('disclosure').open = matchMedia('(min-width: 48.01rem)').matches;
  let asked = 0;
  let timer = 0;
  let chosen = chosenIn(new URLSearchParams(location.search));
  let latest: Outcome | undefined;

  const show = (outcome: Outcome, turn: number) => {
    if (turn !== asked) return;
    latest = outcome;
    const { results, counts } = narrowed(outcome.results, chosen);
    area.hidden = !outcome.results.length;
    showFilters(filters, counts, chosen, words);
    status.textContent = outcomeText({ ...outcome, results }, words);
    notes.replaceChildren(...noteLines(outcome, words));
    list.replaceChildren(...groupsOf(results, BEST).map((group) => groupView(group, outcome, words)));
    if (outcome.full && !outcome.exact) {
      keepMiss(outcome.query);
      void helpView(outcome.query, words).then((help) => {
        if (turn !== asked) return;
        // The nearest first; then whom to call.
        if (list.firstElementChild) list.firstElementChild.after(help);
        else notes.append(help);
      });
    }
  };

  const run = () => {
    const query = field.value.trim();
    const turn = ++asked;
    clearTimeout(timer);
    remember(query, chosen);
    if (!query) {
      area.hidden = true;
      latest = undefined;
      status.textContent = words.searchHint;
      notes.replaceChildren(...[missesView(words)].filter((view) => view !== undefined));
      return;
    }
    list.ariaBusy = 'true';
    show(findInstant(own, query), turn);
    timer = window.setTimeout(() => {
      void findFull(own, query).then((outcome) => {
        show(outcome, turn);
        if (turn === asked) list.ariaBusy = null;
      });
    }, PAUSE);
  };

  field.addEventListener('input', run);
  search.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(field.value);
    run();
  });
  list.addEventListener('click', (event) => {
    const record = (event.target as HTMLElement).closest<HTMLElement>('[data-record]');
    if (!record || !latest) return;
    rememberSearch(field.value);
    if (!latest.exact) keepOpened(latest.query, record.dataset['record']!);
  });
  filters.addEventListener('change', () => {
    const values = new FormData(boxes);
    chosen = Object.fromEntries(
      FACETS.map((facet) => [facet, new Set(values.getAll(facet).map(String))]),
    ) as unknown as Chosen;
    remember(field.value.trim(), chosen);
    if (latest) show(latest, asked);
  });
  run();
}

const chosenIn = (state: URLSearchParams): Chosen =>
  Object.fromEntries(FACETS.map((facet) => [facet, new Set(state.getAll(facet))])) as unknown as Chosen;

/** Boxes stay where the keyboard is: a box that was just used keeps the focus. */
function showFilters(filters: HTMLElement, counts: Counts, chosen: Chosen, words: Words): void {
  const labels: Readonly<Record<Facet, string>> = {
    kind: words.filterKind,
    service: words.filterService,
    site: words.filterSite,
    state: words.filterState,
  };
  const used =
    document.activeElement instanceof HTMLInputElement && filters.contains(document.activeElement)
      ? document.activeElement
      : undefined;
  const sets = FACETS.filter((facet) => counts[facet].length > 0).map((facet) =>
    element(
      'fieldset',
      '',
      element('legend', '', labels[facet]),
      ...counts[facet].map(([value, count]) => boxView(facet, value, count, chosen[facet].has(value))),
    ),
  );
  filters.replaceChildren(...sets);
  const again = [...filters.querySelectorAll('input')].find(
    (box) => box.name === used?.name && box.value === used.value,
  );
  again?.focus();
}

function boxView(name: string, value: string, count: number, checked: boolean): HTMLElement {
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value, checked });
  return element('label', count ? '' : 'none', box, element('span', '', value), element('span', 'n q', String(count)));
}

function groupView({ name, results }: Group, outcome: Outcome, words: Words): HTMLElement {
  const items = element('ol', 'res');
  const shown = name === 'top' ? results.length : OF_A_GROUP;
  const add = (from: number, to: number) =>
    items.append(...results.slice(from, to).map((result) => resultView(result, outcome, words)));
  add(0, shown);
  const label = groupLabel(name, words);
  const group = element(
    'section',
    'found',
    element('h2', '', label, ' ', element('span', 'n q', String(results.length))),
    items,
  );
  if (results.length <= shown) return group;
  const more = Object.assign(
    element('button', 'plain-link', fill(words.moreOfGroup, { count: results.length - shown })),
    { type: 'button' },
  );
  more.addEventListener('click', () => {
    add(shown, results.length);
    more.remove();
    items.children[shown]?.querySelector('a')?.focus();
  });
  group.append(more);
  return group;
}

function resultView(result: Result, outcome: Outcome, words: Words): HTMLLIElement {
  const { url, title, id, kind, standing, sites } = result.document;
  const why = element('p', 'why');
  const item = element(
    'li',
    standing?.retired ? 'retired' : '',
    element('p', 'kind', `${kind}　${id}${sites.length ? `　${sites.join('、')}` : ''}`),
    link(siteAddress(url), 't', ...marked(title, result)),
    ' ',
    standingView(standing, words),
    why,
  );
  item.dataset['record'] = id;
  void fillWhy(why, result, outcome, words);
  return item;
}

function remember(query: string, chosen: Chosen): void {
  const state = new URLSearchParams();
  if (query) state.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) state.append(facet, value);
  history.replaceState(null, '', `${location.pathname}${state.size ? `?${state}` : ''}`);
}
