import type { Moment, Run } from './run.ts';
import type { RunSetup } from './run-setup.ts';

/** What the page says of its runbook. */
export interface RunbookFacts {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly category: readonly string[];
}

/** What somebody states about the incident when a run has ended. Moments are to the minute. */
export interface IncidentFacts {
  readonly id: string;
  readonly title: string;
  readonly severity: string;
  readonly source: string;
  readonly detected: Moment;
  readonly reported: Moment;
  readonly resolved: Moment;
  /** A person, or nobody. */
  readonly by: string;
  readonly outcome: string;
}

/** One line of the course of events. `kind` is a word of the timeline of casestudies. */
export interface CourseEntry {
  readonly at: Moment;
  readonly what: string;
  readonly kind: 'detect' | 'report' | 'respond' | 'try' | 'note' | 'resolve';
}

/** The outcome after which service is back. */
export const SOLVED = 'solved';

/** A moment to the minute, as records have it. */
export const toMinute = (at: Moment): Moment => at.replace(/^(.{16}):\d\d/u, '$1');

/** A text on one line, without what no file may hold. */
export const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();

/** Everything that happened, from the first sign to the end, in order. */
export function courseOf(
  run: Run,
  runbook: RunbookFacts,
  facts: IncidentFacts,
  words: RunSetup['words'],
): CourseEntry[] {
  const say = (template: string, values: Readonly<Record<string, string | number>>) =>
    template.replace(/\{(\w+)\}/gu, (_, name: string) => oneLine(String(values[name] ?? '')));
  const isSolved = facts.outcome === SOLVED;
  const entries: CourseEntry[] = [
    { at: facts.detected, what: say(words.runDetected, { title: facts.title }), kind: 'detect' },
    { at: facts.reported, what: words.runReported, kind: 'report' },
    { at: run.began, what: say(words.runBegan, { id: runbook.id }), kind: 'respond' },
    ...run.ticks.map(({ at, step, title }) => ({
      at,
      what: say(words.runTicked, { step, title }),
      kind: 'try' as const,
    })),
    ...run.notes.map(({ at, step, text }) => ({
      at,
      what: say(words.runNoted, { step, text }),
      kind: 'note' as const,
    })),
    isSolved
      ? { at: facts.resolved, what: words.runResolved, kind: 'resolve' }
      : { at: run.ended ?? run.began, what: words.runStopped, kind: 'note' },
  ];
  // Offsets are all those of one zone: the texts are in the order of the moments but for what is equal.
  const minute = entries.map((entry) => ({ ...entry, at: toMinute(entry.at) }));
  return minute.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
