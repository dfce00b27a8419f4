import type { RunSetup } from '../../views/run/run-setup.ts';
import type { Run } from '../../views/run/run.ts';
import { doneOf } from './bar.ts';
import { shortMoment } from './clock.ts';
import { button, el, say } from './element.ts';
import type { StepPlace } from './steps.ts';

/** What can be done with the runs of a page. */
export interface RunActions {
  begin(): void;
  open(run: Run): void;
  discard(run: Run): void;
}

/** What stands above the steps while a run is shown: since when, the words to replace, where it is kept. */
export function headOf(
  run: Run,
  steps: readonly StepPlace[],
  words: RunSetup['words'],
  actions: RunActions,
  values: readonly HTMLElement[],
): HTMLElement[] {
  const isOpen = run.ended === undefined;
  const isChanged = run.steps.join('\n') !== steps.map(({ title }) => title).join('\n');
  const title = isOpen ? say(words.runUnderWay, { began: shortMoment(run.began) }) : words.runReport;
  return [
    el('h2', { tabindex: '-1' }, title),
    el('p', { class: 'not-kept', hidden: true }, words.runNotKept),
    ...(isChanged ? [el('p', {}, words.runChanged)] : []),
    ...values,
    el('p', { class: 'q' }, words.runWhere),
    ...(isOpen ? [el('p', { class: 'q' }, words.runOffline)] : []),
    el(
      'div',
      { class: 'do-row' },
      button(words.runAgain, actions.begin, { class: 'plain' }),
      button(words.runDiscard, () => actions.discard(run), { class: 'plain' }),
    ),
  ];
}

/** The other runs of this browser. */
export function othersOf(
  others: readonly Run[],
  steps: readonly StepPlace[],
  words: RunSetup['words'],
  actions: RunActions,
): HTMLElement[] {
  if (!others.length) return [];
  const item = (run: Run) => {
    const { began, ended = '' } = run;
    const values = {
      began: shortMoment(began),
      ended: shortMoment(ended),
      done: doneOf(run, steps),
      all: steps.length,
    };
    const text = say(ended ? words.runOtherEnded : words.runOther, values);
    const act = (label: string, then: (run: Run) => void) =>
      button(label, () => then(run), { class: 'plain', 'aria-label': `${label} ${text}` });
    return el(
      'li',
      {},
      el('span', {}, text),
      act(words.runContinue, actions.open),
      act(words.runDiscard, actions.discard),
    );
  };
  return [el('h3', {}, words.runOthers), el('ul', { class: 'others' }, ...others.map(item))];
}
