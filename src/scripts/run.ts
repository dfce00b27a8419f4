import type { RunbookFacts } from '../views/run/run-course.ts';
import type { RunSetup } from '../views/run/run-setup.ts';
import { newRun, reopened, withNote, withTick, type Note, type Run } from '../views/run/run.ts';
import { siteJson } from './finding/site-data.ts';
import { ask } from './run/ask.ts';
import { doneOf, runBar } from './run/bar.ts';
import { momentIn, shortMoment } from './run/clock.ts';
import { el, say } from './run/element.ts';
import { showDuty } from './run/on-duty.ts';
import { openRuns } from './run/open-runs.ts';
import { headOf, othersOf, type RunActions } from './run/panel.ts';
import { reportOf, type ReportContext } from './run/report.ts';
import { stepsOn, stepTools, type StepActions } from './run/steps.ts';
import { runStore } from './run/store.ts';
import { showValues, valuesForm, variablesOn } from './run/values.ts';

/**
 * Following a runbook: steps are ticked with their times, notes stand beside them, and at the end the course of events goes
 * into the records. All of it is kept in this browser; nothing is sent anywhere.
 */
const starter = document.querySelector<HTMLButtonElement>('[data-run]')!;
const setup = await loadSetup();
showDuty(setup);
follow(starter, JSON.parse(starter.dataset['run']!) as RunbookFacts, setup);

/** A network that fails for a moment is asked again. */
async function loadSetup(): Promise<RunSetup> {
  for (;;) {
    try {
      return await siteJson<RunSetup>('/run/setup.json');
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
  }
}

function follow(start: HTMLButtonElement, runbook: RunbookFacts, { words, zone }: RunSetup): void {
  const sheet = document.querySelector<HTMLElement>('.sheet')!;
  const [steps, variables, store] = [stepsOn(sheet), variablesOn(sheet), runStore(runbook.id)];
  const runs = openRuns(store);
  const panel = el('section', { class: 'row runs', 'aria-label': words.runBar });
  const status = el('p', { class: 'said', role: 'status' });
  start.closest('.row')!.after(panel);
  document.body.append(status);
  const announce = (text: string) => (status.textContent = text);
  const now = () => momentIn(zone, Date.now());
  const change = (how: (run: Run) => Run) => {
    const run = runs.keep(how(runs.current()!));
    show();
    return run;
  };

  const atSteps: StepActions = {
    tick({ number, title }, ticked) {
      const at = now();
      const run = change((one) => withTick(one, number, title, ticked ? at : undefined));
      const values = { step: number, clock: at.slice(11, 16), done: doneOf(run, steps), all: steps.length };
      announce(say(ticked ? words.runTickSaid : words.runUntickSaid, values));
    },
    draft: ({ number }, text) => void change((one) => ({ ...one, drafts: { ...one.drafts, [number]: text } })),
    note({ number }, text) {
      const at = now();
      change((one) => withNote(one, number, text, at));
      announce(say(words.runNoteSaid, { clock: at.slice(11, 16) }));
    },
    forget: (note) => void change((one) => ({ ...one, notes: one.notes.filter((other) => !isSame(other, note)) })),
  };
  const tools = stepTools(steps, words, atSteps);

  const next = () => {
    const open = tools.next(runs.current()!);
    open?.step.item.scrollIntoView({ block: 'start' });
    open?.box.focus({ preventScroll: true });
  };
  const end = async () => {
    const left = steps.length - doneOf(runs.current()!, steps);
    const text = left ? `${say(words.runEndLeft, { left })} ${words.runEndAsk}` : words.runEndAsk;
    if (!(await ask(text, words.runEnd, words.runReopen))) return;
    change((one) => ({ ...one, ended: now() }));
    draw();
    document.getElementById('run.report')!.focus();
  };
  const bar = runBar(words, steps, { next, end: () => void end() });

  /** Two runs never begin at the same moment: it is their name. */
  const freeMoment = (milliseconds = Date.now()): string => {
    const moment = momentIn(zone, milliseconds);
    return runs.all().some(({ began }) => began === moment) ? freeMoment(milliseconds + 1000) : moment;
  };
  const focusHead = () => panel.querySelector<HTMLElement>('h2')?.focus();
  const begin = () => {
    const titles = steps.map(({ title }) => title);
    runs.keep(newRun(freeMoment(), titles));
    draw();
    focusHead();
  };
  const open = (run: Run) => {
    runs.open(run);
    draw();
    focusHead();
  };
  const discard = async (run: Run) => {
    const text = say(words.runDiscardAsk, { began: shortMoment(run.began) });
    if (!(await ask(text, words.runDiscard, words.runKeep))) return;
    runs.discard(run);
    draw();
    if (start.hidden) focusHead();
    else start.focus();
  };
  const actions: RunActions = { begin, open, discard: (run) => void discard(run) };

  const reporting: ReportContext = {
    setup,
    runbook,
    announce,
    onFact: (name, value) => change((one) => ({ ...one, facts: { ...one.facts, [name]: value } })),
    onReopen() {
      change(reopened);
      draw();
      focusHead();
    },
  };
  const onValue = (key: string, value: string) =>
    void change((one) => ({ ...one, values: { ...one.values, [key]: value } }));

  /** What changes with every tick; the rest is drawn when a run is opened or closed. */
  const show = () => {
    const run = runs.current();
    tools.show(run);
    bar.show(run);
    showValues(variables, run?.values ?? {});
    panel.querySelector('.not-kept')?.toggleAttribute('hidden', runs.isKept());
  };
  let report: HTMLElement | undefined;
  const draw = () => {
    const run = runs.current();
    const values = run ? valuesForm(variables, run.values, words, onValue) : [];
    const others = runs.all().filter((one) => one !== run);
    start.hidden = run !== undefined;
    panel.replaceChildren(
      ...(run ? headOf(run, steps, words, actions, values) : []),
      ...othersOf(others, steps, words, actions),
    );
    report?.remove();
    report = run?.ended === undefined ? undefined : reportOf(run, reporting);
    if (report) steps.at(-1)!.item.closest('section')!.after(report);
    show();
  };

  start.addEventListener('click', begin);
  store.onChange(() => {
    runs.reread();
    draw();
  });
  /** A page that is reloaded without network does not come back: the browser asks first. */
  window.addEventListener('beforeunload', (event) => {
    if (!navigator.onLine && runs.current() && runs.current()!.ended === undefined) event.preventDefault();
  });
  draw();
  if ('pressed' in start.dataset && !runs.current()) begin();
}

const isSame = (a: Note, b: Note) => a.step === b.step && a.at === b.at && a.text === b.text;
