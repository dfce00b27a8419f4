import { tickOf, type Run } from '../../views/run/run.ts';
import type { RunSetup } from '../../views/run/run-setup.ts';
import { button, el, say } from './element.ts';
import type { StepPlace } from './steps.ts';

/** The bar at the foot of the window while a run is open: how far it is, the next step, whom to call, the end. */
export function runBar(words: RunSetup['words'], steps: readonly StepPlace[], on: { next(): void; end(): void }) {
  const count = el('b');
  const next = button('', on.next, { class: 'main next' });
  const call = document.querySelector('[data-on-duty]')
    ? [el('a', { class: 'plain', href: '#part.duty' }, words.runCall)]
    : [];
  const bar = el('div', { class: 'runbar', role: 'region', 'aria-label': words.runBar });
  bar.append(count, next, ...call, button(words.runEnd, on.end, { class: 'plain' }));
  return {
    show(run: Run | undefined): void {
      const isOpen = run !== undefined && run.ended === undefined;
      document.body.classList.toggle('running', isOpen);
      if (!isOpen) return bar.remove();
      if (!bar.isConnected) document.body.append(bar);
      const open = steps.find(({ number, title }) => !tickOf(run, number, title));
      count.textContent = say(words.runProgress, { done: doneOf(run, steps), all: steps.length });
      next.textContent = open ? `${words.runNext}　${open.number} ${open.title}` : words.runAllDone;
      next.disabled = !open;
    },
  };
}

/** How many steps of the page are done. */
export const doneOf = (run: Run, steps: readonly StepPlace[]): number =>
  steps.filter(({ number, title }) => tickOf(run, number, title)).length;
