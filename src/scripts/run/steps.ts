import { tickOf, type Note, type Run } from '../../views/run/run.ts';
import type { RunSetup } from '../../views/run/run-setup.ts';
import { shortMoment } from './clock.ts';
import { button, el, say } from './element.ts';

/** A step of the page. */
export interface StepPlace {
  readonly number: number;
  readonly title: string;
  readonly item: HTMLElement;
}

/** What somebody does at a step. */
export interface StepActions {
  tick(step: StepPlace, ticked: boolean): void;
  draft(step: StepPlace, text: string): void;
  note(step: StepPlace, text: string): void;
  forget(note: Note): void;
}

/** The steps of a page, numbered through. */
export function stepsOn(page: ParentNode): StepPlace[] {
  return [...page.querySelectorAll<HTMLElement>('.step')].map((item, index) => {
    const head = item.querySelector('h3')!.cloneNode(true) as HTMLElement;
    head.querySelector('.anchor')?.remove();
    return { number: index + 1, title: head.textContent.trim(), item };
  });
}

/** Puts a tick and notes under each step while a run is open; gives what shows a run there. */
export function stepTools(steps: readonly StepPlace[], words: RunSetup['words'], actions: StepActions) {
  const tools = steps.map((step) => toolsOf(step, words, actions));
  return {
    show(run: Run | undefined): void {
      for (const tool of tools) tool.show(run);
    },
    /** The tick of the first step that is not done; nothing when all are. */
    next: (run: Run): { readonly step: StepPlace; readonly box: HTMLInputElement } | undefined =>
      tools.find(({ step }) => !tickOf(run, step.number, step.title)),
  };
}

function toolsOf(step: StepPlace, words: RunSetup['words'], actions: StepActions) {
  const { number, item } = step;
  const box = el('input', { type: 'checkbox' });
  const time = el('time');
  const jots = el('ul', { class: 'jots' });
  const jotter = jotterOf(step, words, actions);
  const root = el(
    'div',
    { class: 'ticks' },
    el('label', { class: 'tick' }, box, el('span', {}, say(words.runStepDone, { step: number })), time),
    jotter.opener,
    jots,
    jotter.form,
  );
  box.addEventListener('change', () => actions.tick(step, box.checked));
  const show = (run: Run | undefined) => {
    if (!run) {
      root.remove();
      item.classList.remove('done');
      return;
    }
    if (!root.isConnected) item.querySelector('.do')!.append(root);
    const tick = tickOf(run, number, step.title);
    box.checked = tick !== undefined;
    box.disabled = jotter.opener.disabled = run.ended !== undefined;
    item.classList.toggle('done', box.checked);
    time.textContent = tick ? tick.at.slice(11, 16) : '';
    time.dateTime = tick?.at ?? '';
    jots.replaceChildren(
      ...run.notes.filter((note) => note.step === number).map((note) => jotOf(note, run, words, actions)),
    );
    jotter.show(run.drafts[number]);
  };
  return { step, box, show };
}

function jotOf(note: Note, run: Run, words: RunSetup['words'], actions: StepActions): HTMLLIElement {
  const clock = note.at.slice(11, 16);
  const remove = button('×', () => actions.forget(note), { 'aria-label': say(words.runJotRemove, { clock }) });
  const time = el('time', { datetime: note.at, title: shortMoment(note.at) }, clock);
  return el('li', {}, time, el('span', {}, note.text), ...(run.ended === undefined ? [remove] : []));
}

/** The field for a note. What is being written is kept as it is typed. */
function jotterOf(step: StepPlace, words: RunSetup['words'], actions: StepActions) {
  const field = el('textarea', { rows: '2', 'aria-label': say(words.runJotLabel, { step: step.number }) });
  const form = el('div', { class: 'jotter', hidden: true }, field);
  const opener = button(words.runJot, () => open(), { class: 'plain' });
  opener.ariaLabel = `${words.runJot}: ${say(words.runStep, { step: step.number })}`;
  const open = () => {
    form.hidden = false;
    field.focus();
  };
  const close = () => {
    form.hidden = true;
    field.value = '';
    opener.focus();
  };
  const cancel = () => {
    actions.draft(step, '');
    close();
  };
  field.addEventListener('input', () => actions.draft(step, field.value));
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
  });
  const save = () => {
    actions.note(step, field.value);
    close();
  };
  form.append(
    el(
      'div',
      { class: 'do-row' },
      button(words.runSave, save, { class: 'main' }),
      button(words.runCancel, cancel, { class: 'plain' }),
    ),
  );
  return {
    form,
    opener,
    show(draft: string | undefined): void {
      if (!draft || field.value) return;
      field.value = draft;
      form.hidden = false;
    },
  };
}
