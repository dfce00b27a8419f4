import type { CellForm } from '../views/cell-form.ts';
import { siteAddress } from './finding/site-data.ts';
import { shortCell, type Row } from '../views/list-query.ts';

/** Rows put into the page at once; more come when the reader gets there, and all of them on paper. */
const CHUNK = 40;

let watcher: IntersectionObserver | undefined;
let showRest = () => {};
window.addEventListener('beforeprint', () => showRest());

/** Puts rows into the body of a table. */
export function showRows(table: HTMLTableElement, rows: readonly Row[], forms: readonly CellForm[]): void {
  const body = table.tBodies[0]!;
  let next = 0;
  const add = (count: number) => {
    const part = document.createDocumentFragment();
    for (const row of rows.slice(next, (next += count))) part.append(rowElement(row, forms));
    body.append(part);
  };
  watcher?.disconnect();
  body.replaceChildren();
  add(CHUNK);
  showRest = () => add(rows.length - next);
  watcher = new IntersectionObserver(
    (seen) => {
      if (!seen.some((one) => one.isIntersecting)) return;
      watcher!.disconnect();
      add(CHUNK * 5);
      if (next < rows.length) watcher!.observe(body.lastElementChild!);
    },
    { rootMargin: '600px' },
  );
  if (next < rows.length) watcher.observe(body.lastElementChild!);
}

function rowElement({ id, href, title, cells }: Row, forms: readonly CellForm[]): HTMLTableRowElement {
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
    cell.textContent = shortCell(text);
    cell.className = forms[index] ?? 'text';
  }
  return row;
}

function link(href: string, text: string, className = ''): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href: siteAddress(href), textContent: text, className });
}
