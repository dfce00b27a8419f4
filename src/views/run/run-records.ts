import {
  courseOf,
  oneLine,
  SOLVED,
  toMinute,
  type CourseEntry,
  type IncidentFacts,
  type RunbookFacts,
} from './run-course.ts';
import type { Run } from './run.ts';
import type { RunSetup } from './run-setup.ts';

/** A text as a YAML scalar: JSON in double quotes is one, whatever the text holds. */
const quoted = (text: string) => JSON.stringify(oneLine(text));

/** The clock of a moment. */
const clock = ({ at }: CourseEntry) => at.slice(11, 16);

/** A run as an item of the list of incidents, with the runbook's part in it and what happened as its summary. */
export function incidentYaml(run: Run, runbook: RunbookFacts, facts: IncidentFacts, { words }: RunSetup): string {
  const course = courseOf(run, runbook, facts, words);
  const fields = [
    `id: ${facts.id}`,
    `title: ${quoted(facts.title)}`,
    `severity: '${facts.severity}'`,
    `source: ${facts.source}`,
    `detected: ${facts.detected}`,
    `reported: ${facts.reported}`,
    `responded: ${toMinute(run.began)}`,
    ...(facts.outcome === SOLVED ? [`resolved: ${facts.resolved}`] : []),
    ...(facts.by ? [`by: [${facts.by}]`] : []),
    'summary: |-',
    ...course.map((entry) => `  ${clock(entry)} ${entry.what}`),
    'used_runbooks:',
    `  - {id: ${runbook.id}, outcome: ${facts.outcome}}`,
  ];
  return `${fields.map((line, index) => (index ? `  ${line}` : `- ${line}`)).join('\n')}\n`;
}

/** What Markdown would take for more than text. */
const escaped = (text: string) => text.replace(/[\\`*_{}[\]<>#|~$&!:@]/gu, (sign) => `\\${sign}`);

/**
 * A run as the draft of a casestudy: the course of events is in it, and what a run cannot know is a place to fill.
 * `id` is the casestudy's.
 */
export function casestudyText(
  id: string,
  run: Run,
  runbook: RunbookFacts,
  facts: IncidentFacts,
  setup: RunSetup,
): string {
  const { words, sections, places } = setup;
  const course = courseOf(run, runbook, facts, words);
  const head = [
    `id: ${id}`,
    `title: ${quoted(facts.title)}`,
    'category:',
    ...runbook.category.map((one) => `  - ${quoted(one)}`),
    'state: draft',
    `owner: ${facts.by || JSON.stringify(places.owner)}`,
    `refs: [${runbook.id}]`,
    `incidents: [${facts.id}]`,
    `severity: '${facts.severity}'`,
    `trigger: ${JSON.stringify(places.trigger)}`,
    `root_cause: ${JSON.stringify(places.rootCause)}`,
    'timeline:',
    ...course.map(({ at, what, kind }) => `  - {at: '${at}', what: ${quoted(what)}, kind: ${kind}}`),
  ];
  const told = course.map((entry) => `- ${clock(entry)} ${escaped(entry.what)}`).join('\n');
  const body = sections.map(({ title, text, isResponse }) => `\n## ${title}\n\n${isResponse ? told : text}\n`);
  return `---\n${head.join('\n')}\n---\n${body.join('')}`;
}
