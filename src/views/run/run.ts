/** A moment as records write it, with its offset: `2022-09-01T21:02:40+08:00`. */
export type Moment = string;

/** A step that was done. The title finds it again when the runbook has changed meanwhile. */
export interface Tick {
  readonly step: number;
  readonly title: string;
  readonly at: Moment;
}

/** Something written down beside a step. */
export interface Note {
  readonly step: number;
  readonly at: Moment;
  readonly text: string;
}

/** One time that somebody followed a runbook, as the browser keeps it. */
export interface Run {
  /** When it began; two runs never begin at the same second, so that this is also its name. */
  readonly began: Moment;
  /** Titles of the steps as they were then. */
  readonly steps: readonly string[];
  readonly ticks: readonly Tick[];
  readonly notes: readonly Note[];
  /** Notes being written, by step. */
  readonly drafts: Readonly<Record<number, string>>;
  /** What stands for the words that the commands leave open, by word. */
  readonly values: Readonly<Record<string, string>>;
  readonly ended?: Moment;
  /** What was filled in for the incident after the end, by field. */
  readonly facts: Readonly<Record<string, string>>;
}

/** A run that begins. */
export const newRun = (began: Moment, steps: readonly string[]): Run => ({
  began,
  steps,
  ticks: [],
  notes: [],
  drafts: {},
  values: {},
  facts: {},
});

/** A run in which a step is ticked at a moment; without one, its tick is taken back. */
export function withTick(run: Run, step: number, title: string, at: Moment | undefined): Run {
  const before = tickOf(run, step, title);
  const others = run.ticks.filter((one) => one !== before);
  return { ...run, ticks: at === undefined ? others : [...others, { step, title, at }] };
}

/** A run with a note, and without the draft that it was. A blank note is none. */
export function withNote(run: Run, step: number, text: string, at: Moment): Run {
  const { [step]: _, ...drafts } = run.drafts;
  const note = text.trim();
  return { ...run, drafts, notes: note ? [...run.notes, { step, at, text: note }] : run.notes };
}

/** A run that has not ended after all. */
export function reopened(run: Run): Run {
  const { ended: _, ...open } = run;
  return open;
}

/** The tick of a step of the page as it is now: where the step has moved, the one of its title, if only one step has it. */
export function tickOf({ ticks, steps }: Run, step: number, title: string): Tick | undefined {
  const same = ticks.filter((one) => one.title === title);
  const isUnique = steps.filter((one) => one === title).length < 2;
  return same.find((one) => one.step === step) ?? (isUnique ? same[0] : undefined);
}

/** Whether a value is a run as this file makes it; what an older page or another hand left may be anything. */
export function isRun(value: unknown): value is Run {
  if (typeof value !== 'object' || value === null) return false;
  const { began, steps, ticks, notes, drafts, values, facts } = value as Partial<Run>;
  return (
    typeof began === 'string' &&
    [steps, ticks, notes].every(Array.isArray) &&
    [drafts, values, facts].every((one) => typeof one === 'object' && one !== null)
  );
}
