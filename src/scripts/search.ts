import { findRecords, markedText, markElement, type Found, type Fragment } from './pagefind.ts';
import { rememberSearch } from './recent-searches.ts';

/** The search page: asks the parts of the Pagefind index, shows results with filters and counts, keeps the query in the address. */
interface Labels {
  readonly searching: string;
  readonly results: string;
  readonly noResults: string;
  readonly hint: string;
  readonly failed: string;
}

/** Results shown at once. */
const PAGE = 20;

const form = document.querySelector<HTMLFormElement>('[data-search]');
if (form) activate(form);

function activate(search: HTMLFormElement): void {
  const part = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-search-${name}]`)!;
  const field = search.querySelector('input')!;
  const labels = JSON.parse(search.dataset['labels']!) as Labels;
  const names = JSON.parse(search.dataset['filters']!) as string[];
  const [status, area, list, more] = [part('status'), part('area'), part('results'), part<HTMLButtonElement>('more')];
  const filters = part('filters');
  const boxes = filters.closest('form')!;
  part<HTMLDetailsElement>('disclosure').open = matchMedia('(min-width: 48.01rem)').matches;
  let asked = 0;
  let showMore = () => {};

  const run = async () => {
    const query = field.value.trim();
    const turn = ++asked;
    const chosen = chosenFilters(boxes);
    remember(query, chosen);
    if (!query) {
      area.hidden = true;
      status.textContent = labels.hint;
      return;
    }
    status.textContent = labels.searching;
    try {
      const found = await findRecords(query, chosen);
      if (turn !== asked) return;
      area.hidden = found.unfilteredResultCount === 0;
      showFilters(filters, found.filters, names, chosen);
      status.textContent = found.results.length
        ? labels.results.replace('{count}', String(found.results.length))
        : labels.noResults.replace('{query}', query);
      list.replaceChildren();
      const showFrom = async (start: number) => {
        const fragments = await Promise.all(found.results.slice(start, start + PAGE).map((result) => result.data()));
        if (turn !== asked) return;
        list.append(...fragments.map(resultElement));
        more.hidden = start + PAGE >= found.results.length;
        showMore = () => void showFrom(start + PAGE);
      };
      await showFrom(0);
    } catch (error) {
      status.textContent = labels.failed.replace('{reason}', String((error as Error).message));
    }
  };

  let timer = 0;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void run(), 160);
  });
  search.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(field.value);
    void run();
  });
  list.addEventListener('click', () => rememberSearch(field.value));
  filters.addEventListener('change', () => void run());
  more.addEventListener('click', () => showMore());
  const state = new URLSearchParams(location.search);
  field.value = state.get('q') ?? '';
  for (const name of names) for (const value of state.getAll(name)) addBox(filters, name, value, 0, true);
  void run();
  if (!field.value) field.focus();
}

function chosenFilters(filters: HTMLFormElement): Record<string, { any: string[] }> {
  const chosen: Record<string, { any: string[] }> = {};
  for (const [name, value] of new FormData(filters)) (chosen[name] ??= { any: [] }).any.push(String(value));
  return chosen;
}

function showFilters(
  filters: HTMLElement,
  counts: Found['filters'],
  names: readonly string[],
  chosen: Record<string, { any: string[] }>,
): void {
  filters.replaceChildren();
  for (const name of names) {
    const values = Object.entries(counts[name] ?? {})
      .filter(([value, count]) => count > 0 || chosen[name]?.any.includes(value))
      .sort(([, a], [, b]) => b - a);
    for (const [value, count] of values)
      addBox(filters, name, value, count, chosen[name]?.any.includes(value) ?? false);
  }
}

function addBox(filters: HTMLElement, name: string, value: string, count: number, checked: boolean): void {
  let group = [...filters.querySelectorAll('fieldset')].find((one) => one.dataset['name'] === name);
  if (!group) {
    group = document.createElement('fieldset');
    group.dataset['name'] = name;
    const legend = document.createElement('legend');
    legend.textContent = name;
    group.append(legend);
    filters.append(group);
  }
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), { type: 'checkbox', name, value, checked });
  const text = Object.assign(document.createElement('span'), { textContent: value });
  const number = Object.assign(document.createElement('span'), { textContent: String(count), className: 'n q' });
  label.append(box, text, number);
  group.append(label);
}

function resultElement(fragment: Fragment): HTMLLIElement {
  const { url, excerpt, meta } = fragment;
  const item = document.createElement('li');
  const head = Object.assign(document.createElement('p'), { className: 'kind' });
  head.textContent = `${meta['kind'] ?? ''}　${meta['id'] ?? ''}`;
  const title = Object.assign(document.createElement('a'), {
    className: 't',
    href: url,
    textContent: meta['title'] ?? url,
  });
  const text = document.createElement('p');
  text.append(...markedText(excerpt));
  const mark = markElement(fragment);
  item.append(head, title, ...(mark ? [' ', mark] : []), text);
  return item;
}

function remember(query: string, chosen: Record<string, { any: string[] }>): void {
  const state = new URLSearchParams();
  if (query) state.set('q', query);
  for (const [name, { any }] of Object.entries(chosen)) for (const value of any) state.append(name, value);
  history.replaceState(null, '', `${location.pathname}${state.size ? `?${state}` : ''}`);
}
