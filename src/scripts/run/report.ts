import { nextId } from '../../model/next-id.ts';
import { SOLVED, toMinute, type IncidentFacts, type RunbookFacts } from '../../views/run/run-course.ts';
import { casestudyText, incidentYaml } from '../../views/run/run-records.ts';
import type { RunSetup } from '../../views/run/run-setup.ts';
import type { Run } from '../../views/run/run.ts';
import { copyText } from '../clipboard.ts';
import { shortMoment } from './clock.ts';
import { button, el, say } from './element.ts';

/** What the report of a run needs besides the run. */
export interface ReportContext {
  readonly setup: RunSetup;
  readonly runbook: RunbookFacts;
  onFact(name: string, value: string): Run;
  onReopen(): void;
  announce(text: string): void;
}

type Field = readonly [name: keyof IncidentFacts, label: string, control: HTMLInputElement | HTMLSelectElement];

/** The record of a run that has ended: what a person states about the incident, and the texts that follow from it. */
export function reportOf(ended: Run, context: ReportContext): HTMLElement {
  const { setup, runbook } = context;
  const { words } = setup;
  let run = ended;
  const told = el('div', { class: 'told' });
  const fields = fieldsOf(factsOf(run, runbook, setup), setup);
  const show = () => told.replaceChildren(...textsOf(run, fields, context));
  for (const [name, , control] of fields) {
    control.addEventListener('input', () => {
      run = context.onFact(name, isMoment(control) ? withOffset(control.value, run) : control.value);
      show();
    });
  }
  show();
  const about = say(words.runReportAbout, { began: shortMoment(run.began), ended: shortMoment(run.ended ?? '') });
  return el(
    'section',
    { class: 'row text report', 'aria-labelledby': 'run.report' },
    el('h2', { id: 'run.report', tabindex: '-1' }, words.runReport),
    el('p', {}, about),
    el(
      'div',
      { class: 'facts-form' },
      ...fields.map(([, label, control]) => el('label', {}, el('span', {}, label), control)),
    ),
    told,
    el('div', { class: 'do-row' }, button(words.runReopen, context.onReopen, { class: 'plain' })),
  );
}

/** What was stated, and what a run suggests where nothing was. */
function factsOf(run: Run, runbook: RunbookFacts, { incidents }: RunSetup): IncidentFacts {
  const [began, ended] = [toMinute(run.began), toMinute(run.ended ?? run.began)];
  return {
    id: nextId(incidents.used, incidents.example, began.slice(0, 10)),
    title: runbook.title,
    severity: runbook.severity,
    source: '',
    detected: began,
    reported: began,
    resolved: ended,
    by: '',
    outcome: SOLVED,
    ...run.facts,
  };
}

function fieldsOf(facts: IncidentFacts, { words, ...choices }: RunSetup): Field[] {
  const text = (value: string) => Object.assign(el('input', { type: 'text', autocomplete: 'off' }), { value });
  const moment = (at: string) => Object.assign(el('input', { type: 'datetime-local' }), { value: at.slice(0, 16) });
  const select = (value: string, options: RunSetup['people'], none?: string) => {
    const all: RunSetup['people'] = none === undefined && value ? options : [['', none ?? ''], ...options];
    return Object.assign(el('select', {}, ...all.map(([one, label]) => el('option', { value: one }, label))), {
      value,
    });
  };
  return [
    ['outcome', words.runOutcome, select(facts.outcome, choices.outcomes)],
    ['id', words.runIncidentId, text(facts.id)],
    ['title', words.runTitle, text(facts.title)],
    ['severity', words.runSeverity, select(facts.severity, choices.severities)],
    ['source', words.runSource, select(facts.source, choices.sources)],
    ['by', words.runBy, select(facts.by, choices.people, words.runNobody)],
    ['detected', words.runDetectedAt, moment(facts.detected)],
    ['reported', words.runReportedAt, moment(facts.reported)],
    ['resolved', words.runResolvedAt, moment(facts.resolved)],
  ];
}

const isMoment = (control: Field[2]) => control.type === 'datetime-local';

/** A clock time with the offset of the run. */
const withOffset = (local: string, { began }: Run) => (local ? `${local.slice(0, 16)}${began.slice(19)}` : '');

/** The texts to take along, or what they still lack. */
function textsOf(run: Run, fields: readonly Field[], context: ReportContext): HTMLElement[] {
  const { setup, runbook } = context;
  const { words } = setup;
  const facts = factsOf(run, runbook, setup);
  const isSolved = facts.outcome === SOLVED;
  for (const [name, , control] of fields) control.disabled = name === 'resolved' && !isSolved;
  const lacking = fields.filter(
    ([name]) => name !== 'by' && (isSolved || name !== 'resolved') && !isFilled(name, facts[name]),
  );
  if (lacking.length) {
    const missing = lacking.map(([, label]) => label).join(' / ');
    return [el('p', { class: 'lacks', role: 'status' }, say(words.runMissing, { fields: missing }))];
  }
  const moments = [facts.detected, facts.reported, toMinute(run.began), ...(isSolved ? [facts.resolved] : [])].map(
    (at) => Date.parse(at),
  );
  if (moments.some((at, index) => index > 0 && at < moments[index - 1]!))
    return [el('p', { class: 'lacks', role: 'status' }, words.runOrder)];
  const { incidents, casestudies } = setup;
  const study = nextId(casestudies.used, casestudies.example, facts.reported.slice(0, 10));
  const month = facts.reported.slice(0, 7);
  return [
    ...taken(
      words.runForIncident,
      say(words.runPasteIncident, { file: `${incidents.place.replace('*', month)}.yaml` }),
      incidentYaml(run, runbook, facts, setup),
      `${facts.id}.yaml`,
      context,
    ),
    ...taken(
      words.runForCasestudy,
      say(words.runPasteCasestudy, { file: `${casestudies.place}/${study}.mdx`, incident: facts.id, study }),
      casestudyText(study, run, runbook, facts, setup),
      `${study}.mdx`,
      context,
    ),
  ];
}

const isFilled = (name: keyof IncidentFacts, value: string) =>
  name === 'id' ? /^[A-Za-z0-9](?:[A-Za-z0-9.()_-]*[A-Za-z0-9])?$/u.test(value) : value.trim() !== '';

/** A text with a button that copies it and one that saves it. */
function taken(
  title: string,
  about: string,
  text: string,
  file: string,
  { setup, announce }: ReportContext,
): HTMLElement[] {
  const { words } = setup;
  const copy: HTMLButtonElement = button(words.copy, () => void copyText(text, copy, words.copied, announce), {
    class: 'main',
  });
  const down = button(`${words.runDownload} ${file}`, () => save(text, file), { class: 'plain' });
  return [
    el('h3', {}, title),
    el('p', { class: 'q' }, about),
    el('div', { class: 'do-row' }, copy, down),
    el('pre', { class: 'cmd taken', tabindex: '0', 'aria-label': title }, text),
  ];
}

/** Hands a text to the reader as a file. */
function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  el('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
