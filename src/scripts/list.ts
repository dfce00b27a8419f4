import { siteJson } from './finding/site-data.ts';
import type { ListData } from '../views/list-page.ts';
import {
  csvOf,
  indexOf,
  nextSort,
  searchOf,
  shownRows,
  sorted,
  stateOf,
  type ListIndex,
  type ListState,
  type Row,
} from '../views/list-query.ts';
import { activateControls } from './list-controls.ts';
import { showRows } from './list-rows.ts';

/**
 * Sorts and filters a list. The first use fetches all its rows, so that lists of several pages are sorted and filtered
 * whole; until then, and without this script, the page is complete as it stands. The state is in the address.
 */
const list = document.querySelector<HTMLElement>('[data-list]');
if (list) activate(list);

function activate(root: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string) => root.querySelector<T>(`[data-${name}]`)!;
  const table = part<HTMLTableElement>('table');
  const [status, empty, csv] = [part('status'), part('no-match'), part<HTMLButtonElement>('csv')];
  const heads = [...table.tHead!.rows[0]!.cells];
  const labels = heads.map((head) => head.textContent);
  const controls = activateControls(root, heads);
  const read = () => stateOf(location.search, controls.facets, heads.length);
  const lang = document.documentElement.lang;
  let state = read();
  let shown: readonly Row[] = [];

  let fetched: Promise<{ data: ListData; index: ListIndex }> | undefined;
  const load = () =>
    (fetched ??= siteJson<ListData>(root.dataset['rows']!).then((data) => ({
      data,
      index: indexOf(data.rows, controls.facets),
    })));

  let ordered: { sort: ListState['sort']; index: ListIndex } | undefined;
  const inOrder = (index: ListIndex) => {
    if (ordered?.sort !== state.sort) ordered = { sort: state.sort, index: sorted(index, state.sort, lang) };
    return ordered?.index ?? index;
  };

  const apply = async () => {
    const { data, index } = await load();
    const found = shownRows(inOrder(index), state);
    shown = found.rows;
    showRows(table, shown, data.forms);
    status.textContent = (status.dataset['template'] ?? '')
      .replace('{count}', String(shown.length))
      .replace('{total}', String(data.rows.length));
    empty.hidden = shown.length > 0;
    root.querySelector('[data-pages]')?.toggleAttribute('hidden', true);
    controls.show(state, found.counts);
  };

  /** Each choice is a step in the history of the browser. Letters typed are not: they are written down after a pause. */
  let pause = 0;
  const write = (step: boolean) => {
    clearTimeout(pause);
    const address = `${location.pathname}${searchOf(state)}${location.hash}`;
    if (address === `${location.pathname}${location.search}${location.hash}`) return;
    if (step) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  };
  const go = (next: ListState, step: boolean) => {
    state = next;
    clearTimeout(pause);
    if (step) write(true);
    else pause = window.setTimeout(write, 300, false);
    return apply();
  };
  window.addEventListener('pagehide', () => write(false));

  controls.onText((text) => void go({ ...state, text }, false));
  controls.onChoice((chosen) => void go({ ...state, chosen }, true));
  controls.onOrder((sort) => void go({ ...state, sort }, true));
  controls.onColumn((column) => void go({ ...state, sort: nextSort(state.sort, column) }, true));
  controls.onClear(() => void go({ text: '', chosen: {}, sort: state.sort }, true));
  window.addEventListener('popstate', () => {
    const next = read();
    if (searchOf(next) === searchOf(state)) return;
    state = next;
    void apply();
  });
  csv.addEventListener('click', async () => {
    const { data } = await load();
    save(
      csvOf(labels, searchOf(state) ? shown : data.rows),
      `${location.pathname.split('/').filter(Boolean).join('-')}.csv`,
    );
  });
  if (searchOf(state)) void apply();
}

/** Hands a text to the reader as a file. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
