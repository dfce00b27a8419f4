import { FACETS, narrowed, type Chosen, type Counts, type Facet } from '../search/facets.ts';
import type { Result } from '../search/rank.ts';
import { fill } from '../i18n/fill.ts';
import type { SearchSetup } from '../views/search-setup.ts';
import { element, link } from './finding/elements.ts';
import { asking } from './finding/asking.ts';
import type { Outcome } from './finding/finder.ts';
import { helpView, missesView } from './finding/help-view.ts';
import { exposeSearch } from './finding/hook.ts';
import { instant, type Instant } from './finding/instant.ts';
import { keepMiss, keepOpened } from './finding/misses.ts';
import { noteLines, outcomeText } from './finding/outcome-text.ts';
import { rememberSearch } from './finding/recent-searches.ts';
import { resultList, type GroupView, type ListLook, type RowView } from './finding/result-list.ts';
import { marked, standingView } from './finding/result-view.ts';
import { siteAddress } from './finding/site-data.ts';

/**
 * The search page: results by what they are for, narrowed by filters with counts; the query stays in the address. Loaded
 * once the page is there.
 */
type Words = SearchSetup['words'];

/** The best are shown whatever they are; then so many of each group until more are asked for. */
const BEST = 6;
const OF_A_GROUP = 6;

const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-search-${name}]`)!;

void start(document.querySelector<HTMLFormElement>('[data-search]')!);
exposeSearch();

/** What is typed before the index is there is searched when it is. */
async function start(search: HTMLFormElement): Promise<void> {
  const field = search.querySelector('input')!;
  try {
    activate(search, field, await instant(field.value));
  } catch (error) {
    // The lists to browse are in the page for those without JavaScript.
    part('status').textContent = search.dataset['failed']!.replace('{reason}', String((error as Error).message));
    part('lists').hidden = false;
  }
}

function activate(search: HTMLFormElement, field: HTMLInputElement, own: Instant): void {
  const { words } = own.setup;
  const [area, list, notes, filters, status] = [
    part('area'),
    part('results'),
    part('notes'),
    part('filters'),
    part('status'),
  ];
  const boxes = filters.closest('form')!;
  part<HTMLDetailsElement>('disclosure').open = matchMedia('(min-width: 48.01rem)').matches;
  const shown = resultList(list, lookOf(words), words);
  let chosen = chosenIn(new URLSearchParams(location.search));
  let latest: Outcome | undefined;

  const show = (outcome: Outcome, help?: HTMLElement) => {
    latest = outcome;
    const { results, counts } = narrowed(outcome.results, chosen);
    area.hidden = !outcome.results.length;
    showFilters(filters, counts, chosen, words);
    status.textContent = outcomeText({ ...outcome, results }, words);
    // The nearest first; then whom to call.
    const after = help ? [help] : [];
    notes.replaceChildren(...noteLines(outcome, words), ...(results.length ? [] : after));
    shown.show(outcome, results, results.length ? after : []);
    list.ariaBusy = outcome.full ? null : 'true';
  };

  const ask = asking(own, (outcome) => {
    // What is found as it was asked may be read by now: the full text adds below it.
    if (outcome.full && latest?.whole && latest.exact) shown.holdView();
    show(outcome);
    if (!outcome.full || outcome.exact) return;
    keepMiss(outcome.query);
    void helpView(outcome.query, words).then((help) => latest === outcome && show(outcome, help));
  });

  const run = () => {
    const query = field.value.trim();
    remember(query, chosen);
    shown.release();
    latest = undefined;
    if (!query) {
      area.hidden = true;
      status.textContent = words.searchHint;
      notes.replaceChildren(...[missesView(words)].filter((view) => view !== undefined));
    }
    ask(query);
  };

  for (const touch of ['pointerover', 'pointerdown', 'focusin'])
    list.addEventListener(touch, ({ target }) => shown.choose((target as Element).closest('[data-record]')));
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
    shown.release();
    if (latest) show(latest);
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

const lookOf = (words: Words): ListLook => ({
  best: BEST,
  ofGroup: OF_A_GROUP,
  group: (_name, label) => groupView(label),
  row: (result) => resultView(result, words),
  more: (hidden, showAll) => {
    const text = fill(words.moreOfGroup, { count: hidden });
    const more = Object.assign(element('button', 'plain-link', text), { type: 'button' });
    more.addEventListener('click', showAll);
    return more;
  },
});

function groupView(label: string): GroupView {
  const [rows, count] = [element('ol', 'res'), element('span', 'n q')];
  return { section: element('section', 'found', element('h2', '', label, ' ', count), rows), rows, count };
}

function resultView(result: Result, words: Words): RowView {
  const { url, title, id, kind, standing, sites } = result.document;
  const why = element('p', 'why');
  const row = element(
    'li',
    standing?.retired ? 'retired' : '',
    element('p', 'kind', `${kind}　${id}${sites.length ? `　${sites.join('、')}` : ''}`),
    link(siteAddress(url), 't', ...marked(title, result)),
    ' ',
    standingView(standing, words),
    why,
  );
  row.dataset['record'] = id;
  return { row, why };
}

function remember(query: string, chosen: Chosen): void {
  const state = new URLSearchParams();
  if (query) state.set('q', query);
  for (const facet of FACETS) for (const value of chosen[facet]) state.append(facet, value);
  history.replaceState(null, '', `${location.pathname}${state.size ? `?${state}` : ''}`);
}
