import type { RunbookFacts } from '../views/run/run-course.ts';
import type { RunSetup } from '../views/run/run-setup.ts';
import { newRun, reopened, withNote, withTick, type Run } from '../views/run/run.ts';
import { ask } from './run/ask.ts';
import { doneOf, runBar } from './run/bar.ts';
import { momentIn, shortMoment } from './run/clock.ts';
import { button, el, say } from './run/element.ts';
import { showDuty } from './run/on-duty.ts';
import { reportOf } from './run/report.ts';
import { stepsOn, stepTools } from './run/steps.ts';
import { runStore, type Runs } from './run/store.ts';
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
      return (await (await fetch('/run/setup.json')).json()) as RunSetup;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 3000));
    }
  }
}

function follow(start: HTMLButtonElement, runbook: RunbookFacts, { words, zone }: RunSetup): void {
  const sheet = document.querySelector<HTMLElement>('.sheet')!;
  const [steps, variables, store] = [stepsOn(sheet), variablesOn(sheet), runStore(runbook.id)];
  const row = start.closest<HTMLElement>('.row')!;
  const panel = el('section', { class: 'row runs', 'aria-label': words.runBar });
  const status = el('p', { class: 'said', role: 'status' });
  row.after(panel);
  document.body.append(status);
  const announce = (text: string) => (status.textContent = text);
  const now = () => momentIn(zone, Date.now());

  let kept: Runs = store.read();
  let isKept = true;
  let report: HTMLElement | undefined;
  const current = () => kept.runs.find(({ began }) => began === kept.open);
  const write = (runs: Runs) => {
    kept = runs;
    isKept = store.write(runs);
  };
  /** Another page may have changed other runs meanwhile: only the one that is open here is replaced. */
  const keep = (run: Run) => {
    const { runs } = isKept ? store.read() : kept;
    const known = runs.some(({ began }) => began === run.began);
    write({ open: run.began, runs: known ? runs.map((one) => (one.began === run.began ? run : one)) : [run, ...runs] });
    show();
    return run;
  };
  const change = (how: (run: Run) => Run) => keep(how(current()!));

  const tools = stepTools(steps, words, {
    tick: ({ number, title }, ticked) => {
      const at = now();
      const run = change((one) => withTick(one, number, title, ticked ? at : undefined));
      const values = { step: number, clock: at.slice(11, 16), done: doneOf(run, steps), all: steps.length };
      announce(say(ticked ? words.runTickSaid : words.runUntickSaid, values));
    },
    draft: ({ number }, text) => change((one) => ({ ...one, drafts: { ...one.drafts, [number]: text } })),
    note: ({ number }, text) => {
      const at = now();
      change((one) => withNote(one, number, text, at));
      announce(say(words.runNoteSaid, { clock: at.slice(11, 16) }));
    },
    forget: (note) =>
      change((one) => ({ ...one, notes: one.notes.filter(({ at, text }) => at !== note.at || text !== note.text) })),
  });
  const bar = runBar(words, steps, {
    next: () => {
      const next = tools.next(current()!);
      next?.step.item.scrollIntoView({ block: 'start' });
      next?.box.focus({ preventScroll: true });
    },
    end: () => void end(),
  });

  /** What changes with every tick; the rest is drawn when a run is opened or closed. */
  const show = () => {
    const run = current();
    tools.show(run);
    bar.show(run);
    showValues(variables, run?.values ?? {});
    panel.querySelector<HTMLElement>('.not-kept')?.toggleAttribute('hidden', isKept);
  };
  const draw = () => {
    const run = current();
    start.hidden = run !== undefined;
    panel.replaceChildren(...(run ? headOf(run) : []), ...othersOf(run));
    report?.remove();
    report = run?.ended === undefined ? undefined : reportOf(run, { setup, runbook, announce, onFact, onReopen });
    if (report) lastSteps().after(report);
    show();
  };
  const lastSteps = () => steps.at(-1)!.item.closest('section')!;
  const onFact = (name: string, value: string) => change((one) => ({ ...one, facts: { ...one.facts, [name]: value } }));
  const onReopen = () => {
    change(reopened);
    draw();
    focusHead();
  };
  const focusHead = () => panel.querySelector<HTMLElement>('h2')?.focus();

  const begin = () => {
    keep(
      newRun(
        freeMoment(),
        steps.map(({ title }) => title),
      ),
    );
    draw();
    focusHead();
  };
  const freeMoment = () => {
    let milliseconds = Date.now();
    while (kept.runs.some(({ began }) => began === momentIn(zone, milliseconds))) milliseconds += 1000;
    return momentIn(zone, milliseconds);
  };
  const open = (began: string | undefined) => {
    write({ ...store.read(), open: began });
    draw();
  };
  const end = async () => {
    const left = steps.length - doneOf(current()!, steps);
    const text = left ? `${say(words.runEndLeft, { left })} ${words.runEndAsk}` : words.runEndAsk;
    if (!(await ask(text, words.runEnd, words.runReopen))) return;
    change((one) => ({ ...one, ended: now() }));
    draw();
    document.getElementById('run.report')!.focus();
  };
  const discard = async (run: Run) => {
    if (!(await ask(say(words.runDiscardAsk, { began: shortMoment(run.began) }), words.runDiscard, words.runKeep)))
      return;
    const { runs } = isKept ? store.read() : kept;
    write({
      open: kept.open === run.began ? undefined : kept.open,
      runs: runs.filter(({ began }) => began !== run.began),
    });
    draw();
    (start.hidden ? panel.querySelector<HTMLElement>('h2') : start)?.focus();
  };

  const headOf = (run: Run): HTMLElement[] => {
    const title = run.ended === undefined ? words.runUnderWay : words.runReport;
    const isChanged = run.steps.join('\n') !== steps.map((step) => step.title).join('\n');
    return [
      el('h2', { tabindex: '-1' }, say(title, { began: shortMoment(run.began) })),
      el('p', { class: 'not-kept', hidden: isKept }, words.runNotKept),
      ...(isChanged ? [el('p', {}, words.runChanged)] : []),
      ...valuesForm(variables, run.values, words, (key, value) =>
        change((one) => ({ ...one, values: { ...one.values, [key]: value } })),
      ),
      el('p', { class: 'q' }, words.runWhere),
      ...(run.ended === undefined ? [el('p', { class: 'q' }, words.runOffline)] : []),
      el(
        'div',
        { class: 'do-row' },
        button(words.runAgain, begin, { class: 'plain' }),
        button(words.runDiscard, () => void discard(run), { class: 'plain' }),
      ),
    ];
  };
  const othersOf = (run: Run | undefined): HTMLElement[] => {
    const others = kept.runs.filter((one) => one !== run);
    if (!others.length) return [];
    const items = others.map((one) => {
      const values = {
        began: shortMoment(one.began),
        ended: shortMoment(one.ended ?? ''),
        done: doneOf(one, steps),
        all: steps.length,
      };
      const text = say(one.ended === undefined ? words.runOther : words.runOtherEnded, values);
      return el(
        'li',
        {},
        el('span', {}, text),
        button(words.runContinue, () => open(one.began), {
          class: 'plain',
          'aria-label': `${words.runContinue} ${text}`,
        }),
        button(words.runDiscard, () => void discard(one), {
          class: 'plain',
          'aria-label': `${words.runDiscard} ${text}`,
        }),
      );
    });
    return [el('h3', {}, words.runOthers), el('ul', { class: 'others' }, ...items)];
  };

  start.addEventListener('click', begin);
  store.onChange(() => {
    kept = { ...store.read(), open: kept.open };
    draw();
  });
  draw();
  if ('pressed' in start.dataset && !current()) begin();
}
