import type { ListState, Shown } from '../views/list-query.ts';

type Chosen = ListState['chosen'];

/** The controls of a list, as its script sees them. */
export interface ListControls {
  /** Names of the facets, in their order. */
  readonly facets: readonly string[];
  /** Makes the controls say a state, and how many rows each value would show. */
  show(state: ListState, counts: Shown['counts']): void;
  onText(then: (text: string) => void): void;
  onChoice(then: (chosen: Chosen) => void): void;
  onOrder(then: (sort: ListState['sort']) => void): void;
  onColumn(then: (column: number) => void): void;
  onClear(then: () => void): void;
}

/** Brings to life what stands on the page for a script. */
export function activateControls(root: HTMLElement, heads: readonly HTMLTableCellElement[]): ListControls {
  const text = root.querySelector<HTMLInputElement>('[data-text]')!;
  const order = root.querySelector<HTMLSelectElement>('[data-sort]')!;
  const chips = root.querySelector<HTMLElement>('[data-chips]')!;
  const form = root.querySelector<HTMLFormElement>('form[data-facets]');
  const boxes = [...(form?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])].map((box) => ({
    box,
    count: box.closest('label')!.querySelector<HTMLElement>('.n')!,
  }));
  const facets = [...new Set(boxes.map(({ box }) => box.name))];
  const buttons = heads.map(sortButton);
  if (form) form.querySelector('details')!.open = matchMedia('(min-width: 48.01rem)').matches;

  const choice = (): Chosen =>
    Object.fromEntries(
      [
        ...Map.groupBy(
          boxes.filter(({ box }) => box.checked),
          ({ box }) => box.name,
        ),
      ].map(([name, own]) => [name, own.map(({ box }) => box.value)]),
    );

  return {
    facets,
    show: (state, counts) => {
      if (text.value.trim() !== state.text.trim()) text.value = state.text;
      order.value = state.sort ? `${state.sort.descending ? '-' : ''}${state.sort.column}` : '';
      for (const [column, head] of heads.entries()) {
        head.removeAttribute('aria-sort');
        if (state.sort?.column === column) head.ariaSort = state.sort.descending ? 'descending' : 'ascending';
      }
      for (const { box, count } of boxes) {
        box.checked = state.chosen[box.name]?.includes(box.value) ?? false;
        const number = counts[facets.indexOf(box.name)]?.get(box.value) ?? 0;
        // What stays the same is left alone: each change is laid out again.
        if (count.textContent !== String(number)) count.textContent = String(number);
        box.closest('label')!.classList.toggle('none', number === 0);
        if (box.checked) box.closest('details.more')?.setAttribute('open', '');
      }
      const label = chips.dataset['label'] ?? '';
      chips.replaceChildren(
        ...boxes.filter(({ box }) => box.checked).map(({ box }) => chip(box, label.replace('{value}', box.value))),
      );
    },
    onText: (then) => {
      text.addEventListener('input', () => then(text.value));
      // Typed before the script came.
      if (text.value) then(text.value);
    },
    onChoice: (then) => {
      form?.addEventListener('submit', (event) => event.preventDefault());
      form?.addEventListener('change', () => then(choice()));
    },
    onOrder: (then) =>
      order.addEventListener('change', () => {
        const column = Number(order.value.replace('-', ''));
        then(order.value ? { column, descending: order.value.startsWith('-') } : undefined);
      }),
    onColumn: (then) => {
      for (const [column, button] of buttons.entries()) button.addEventListener('click', () => then(column));
    },
    onClear: (then) => {
      const clear = (event: Event) => {
        event.preventDefault();
        then();
      };
      form?.addEventListener('reset', clear);
      root.querySelector('[data-clear]')!.addEventListener('click', clear);
    },
  };
}

function sortButton(head: HTMLTableCellElement): HTMLButtonElement {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: head.textContent });
  head.replaceChildren(button);
  return button;
}

/** A chosen value that can be taken back where the rows are. */
function chip(box: HTMLInputElement, label: string): HTMLLIElement {
  const item = document.createElement('li');
  const button = Object.assign(document.createElement('button'), { type: 'button', ariaLabel: label });
  button.textContent = `${box.value} ×`;
  button.addEventListener('click', () => box.click());
  item.append(button);
  return item;
}
