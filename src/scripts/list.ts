import type { ListData, Row } from '../views/list-page.ts';

/**
 * Sorts and filters a list. The first use fetches all its rows, so that lists of several pages are sorted and filtered
 * whole; until then, and without this script, the page is complete as it stands. The state is in the address.
 */
/** Rows put into the page at once; more come when the reader gets there. */
const CHUNK = 300;

const form = document.querySelector<HTMLFormElement>('[data-facets-of]');
const table = document.querySelector<HTMLTableElement>('[data-list]');
const status = document.querySelector<HTMLElement>('[data-status]');

if (form && table && status) activate(form, table, status);

function activate(filters: HTMLFormElement, list: HTMLTableElement, count: HTMLElement): void {
  const text = filters.querySelector<HTMLInputElement>('.text-filter')!;
  const heads = [...list.tHead!.rows[0]!.cells];
  const sort = { column: -1, descending: false };
  let data: Promise<ListData> | undefined;
  const load = () =>
    (data ??= fetch(filters.dataset['facetsOf']!).then((response) => response.json() as Promise<ListData>));

  const apply = async () => {
    const { rows, facets } = await load();
    const chosen = facets.map(({ name }) => new Set(new FormData(filters).getAll(name).map(String)));
    const words = text.value.trim().toLowerCase().split(/\s+/u).filter(Boolean);
    const shown = rows.filter((row) => matches(row, chosen, words));
    if (sort.column >= 0) shown.sort(comparator(sort.column, sort.descending));
    show(list, shown);
    count.textContent = count.dataset['template']!.replace('{count}', String(shown.length)).replace(
      '{total}',
      String(rows.length),
    );
    document.querySelector<HTMLElement>('[data-no-match]')!.hidden = shown.length > 0;
    document.querySelector<HTMLElement>('[data-pages]')?.toggleAttribute('hidden', true);
    remember(filters, sort, text.value);
  };

  for (const [column, head] of heads.entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    head.replaceChildren(button);
    button.addEventListener('click', () => {
      sort.descending = sort.column === column && !sort.descending;
      sort.column = column;
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
      void apply();
    });
  }
  filters.hidden = false;
  filters.querySelector('details')!.open = matchMedia('(min-width: 48.01rem)').matches;
  filters.addEventListener('submit', (event) => event.preventDefault());
  filters.addEventListener('input', () => void apply());
  filters.addEventListener('reset', () => requestAnimationFrame(() => void apply()));
  if (recall(filters, sort, text)) {
    if (sort.column >= 0) heads[sort.column]?.setAttribute('aria-sort', sort.descending ? 'descending' : 'ascending');
    void apply();
  }
}

function matches(row: Row, chosen: readonly ReadonlySet<string>[], words: readonly string[]): boolean {
  if (!chosen.every((values, index) => !values.size || row.facets[index]!.some((value) => values.has(value))))
    return false;
  const text = [row.id, row.title, ...row.cells].join(' ').toLowerCase();
  return words.every((word) => text.includes(word));
}

/** Column 0 is the id, 1 the title. Numbers inside texts count as numbers, so that F2 comes before F10. */
function comparator(column: number, descending: boolean): (a: Row, b: Row) => number {
  const { compare } = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const value = (row: Row) => (column === 0 ? row.id : column === 1 ? row.title : (row.cells[column - 2] ?? ''));
  return (a, b) => {
    const [one, two] = [value(a), value(b)];
    if (!one || !two) return one ? -1 : two ? 1 : 0;
    return descending ? compare(two, one) : compare(one, two);
  };
}

let watcher: IntersectionObserver | undefined;

function show(list: HTMLTableElement, rows: readonly Row[]): void {
  const body = list.tBodies[0]!;
  const labels = [...list.tHead!.rows[0]!.cells].slice(2).map((cell) => cell.textContent);
  watcher?.disconnect();
  body.replaceChildren(...rows.slice(0, CHUNK).map((row) => rowElement(row, labels)));
  let next = CHUNK;
  watcher = new IntersectionObserver((seen) => {
    if (!seen.some((one) => one.isIntersecting) || next >= rows.length) return;
    body.append(...rows.slice(next, (next += CHUNK)).map((row) => rowElement(row, labels)));
    watcher!.disconnect();
    watcher!.observe(body.lastElementChild!);
  });
  if (rows.length > CHUNK) watcher.observe(body.lastElementChild!);
}

function rowElement({ id, href, title, cells }: Row, labels: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  const head = document.createElement('th');
  head.scope = 'row';
  head.className = 'nb';
  head.append(link(href, id));
  const name = document.createElement('td');
  name.className = 'w';
  if (title !== id) name.append(link(href, title, 't'));
  row.append(head, name);
  for (const [index, text] of cells.entries()) {
    const cell = row.insertCell();
    cell.textContent = text;
    cell.dataset['label'] = labels[index] ?? '';
  }
  return row;
}

function link(href: string, text: string, className = ''): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  if (className) element.className = className;
  return element;
}

function remember(filters: HTMLFormElement, sort: { column: number; descending: boolean }, text: string): void {
  const state = new URLSearchParams();
  for (const [name, value] of new FormData(filters)) state.append(name, String(value));
  if (text.trim()) state.set('text', text.trim());
  if (sort.column >= 0) state.set('sort', `${sort.descending ? '-' : ''}${sort.column}`);
  history.replaceState(null, '', `${location.pathname}${state.size ? `?${state}` : ''}${location.hash}`);
}

function recall(
  filters: HTMLFormElement,
  sort: { column: number; descending: boolean },
  text: HTMLInputElement,
): boolean {
  const state = new URLSearchParams(location.search);
  for (const box of filters.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) {
    box.checked = state.getAll(box.name).includes(box.value);
  }
  text.value = state.get('text') ?? '';
  const wanted = /^(-?)(\d{1,2})$/u.exec(state.get('sort') ?? '');
  if (wanted) Object.assign(sort, { column: Number(wanted[2]), descending: wanted[1] === '-' });
  return state.size > 0;
}
