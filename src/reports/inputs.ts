import { createHash } from 'node:crypto';
import { addMonths, monthOf, type CivilDay } from '../calendar/civil-day.ts';
import type { LocalTime } from '../calendar/instant.ts';
import type { Entry, Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import { daysToldOf, entryKnownOn } from '../obligations/known-on.ts';
import { caseOf, recordsOfCase } from './case.ts';
import type { Period } from './period.ts';

/** A record that a report rests on, with the digest of what it said on the day of the question. */
export interface Input {
  readonly entry: Entry;
  /** 64 hex digits. */
  readonly digest: string;
}

/** Which records a report rests on: those of a period, perhaps of some kinds or of a few records alone. */
export interface InputRange {
  readonly period: Period;
  readonly kinds?: readonly string[] | undefined;
  readonly about?: readonly string[] | undefined;
  /** With what hangs together with these records: studies, actions, evidence, the same trouble before. */
  readonly isCase?: boolean;
}

/** Records of the period that the question can be about: what was done, not what was agreed or reported. */
export function candidates(library: Library, { period, kinds, about, isCase }: InputRange): Entry[] {
  if (about) {
    const own = about.flatMap((id) => library.byId.get(id) ?? []);
    return isCase ? [...new Set([...own, ...recordsOfCase(caseOf(library, about))])] : own;
  }
  const tells = (entry: Entry) => daysToldOf(entry).some((day) => period.from <= day && day <= period.to);
  const months = monthsOf(period).flatMap((month) => tellingOf(library).get(month) ?? []);
  return [...new Set(months)].filter((entry) => (!kinds || kinds.includes(entry.kind.name)) && tells(entry));
}

function monthsOf({ from, to }: Period): string[] {
  const months: string[] = [];
  for (let month = monthOf(from); month <= monthOf(to); month = addMonths(month, 1)) months.push(month);
  return months;
}

/** Records by each month that they tell of; what holds always, and settings, tell of none. */
const tellingOf = remembered((library: Library): ReadonlyMap<string, readonly Entry[]> => {
  const byMonth = new Map<string, Entry[]>();
  for (const entry of library.entries) {
    const { kind } = entry;
    if (kind.standing || kind.section === 'settings' || REPORTING.has(kind.name)) continue;
    for (const month of new Set(daysToldOf(entry).map(monthOf))) {
      const own = byMonth.get(month);
      if (own) own.push(entry);
      else byMonth.set(month, [entry]);
    }
  }
  return byMonth;
});

/** What is made from records is no input of a report. */
const REPORTING = new Set(['report', 'frozen-report', 'acceptance']);

/** The records that a report rests on, as they were known on a day, in the order of their ids. */
export function inputsOf(library: Library, range: InputRange, asOf: CivilDay, local: LocalTime): Input[] {
  return candidates(library, range)
    .flatMap((entry) => {
      const known = inputOf(entry, asOf, local);
      return known ? [known] : [];
    })
    .sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
}

/** One record as an input; nothing when it was not known, or its own day had not come. */
export function inputOf(entry: Entry, asOf: CivilDay, local: LocalTime): Input | undefined {
  const known = entryKnownOn(entry, asOf, local);
  if (!known || (entry.day !== undefined && entry.day > asOf)) return undefined;
  return { entry: known, digest: digestOf(known) };
}

const digestOf = remembered(({ data }: Entry): string =>
  createHash('sha256')
    .update(JSON.stringify(canonical(data)))
    .digest('hex'),
);

/** A value with its fields in the order of their names, without empty lists: what is left when its items are not known yet. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined && !(Array.isArray(inner) && !inner.length))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, canonical(inner)]),
  );
}

/** The one digest over all inputs: of the lines `id digest`, in the order of the ids. */
export const digestOfInputs = (inputs: readonly Input[]): string =>
  `sha256-${createHash('sha256')
    .update(inputs.map(({ entry, digest }) => `${entry.id} ${digest}\n`).join(''))
    .digest('hex')}`;

/** How much of a record's digest is kept beside its id: it says which record changed; the digest over all proves it. */
const KEPT = 16;

/** As much of a record's digest as a frozen report keeps. */
export const keptDigest = ({ digest }: Input): string => digest.slice(0, KEPT);

/** A record and its digest in one line, as a frozen report keeps them. */
export const inputLine = (input: Input): string => `${input.entry.id} ${keptDigest(input)}`;
