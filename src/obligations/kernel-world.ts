import type { Population } from '../../schemas/kernel/population.ts';
import type { Selection } from '../../schemas/kernel/selection.ts';
import type { Test } from '../../schemas/kernel/test.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import { instantOf, type Instant, type LocalTime } from '../calendar/instant.ts';
import type { Span } from '../calendar/span.ts';
import type { Term } from '../calendar/term.ts';
import type { WorkCalendar } from '../calendar/work-calendar.ts';
import type { Entry, Library } from '../model/library.ts';
import type { Excused } from './excusals.ts';
import type { SpecialPeriod } from './periods.ts';

/** Everything that verdicts are computed from, as it was known on a day. */
export interface KernelWorld {
  readonly library: Library;
  readonly calendar: WorkCalendar;
  readonly local: LocalTime;
  readonly term: Term;
  readonly asOf: CivilDay;
  readonly specialPeriods: readonly SpecialPeriod[];
  /** The value of a parameter on a day; nothing while it is open. */
  readonly parameter: (id: string, day: CivilDay) => unknown;
  /** Whether there is a record with an id, whenever it became known. */
  readonly isThere: (id: string) => boolean;
  readonly figure?: Figures | undefined;
}

/**
 * Figures that other parts of the engine compute for a record, by name: a value, a list of values, or values by the names of
 * their parts. `null` where there is nothing to compute them from yet; nothing where nobody computes such a figure.
 */
export type Figures = (name: string, subject: Entry | undefined) => unknown;

/** A record with the moment that places it in time. What has no day of its own has an empty one and is always there. */
export interface Placed {
  readonly entry: Entry;
  readonly at: Instant;
  readonly day: CivilDay;
  /** The moment as the record writes it. */
  readonly text: string;
}

/** What a duty is decided for once. */
export interface Instance {
  /** Human and stable: `2022-09`, `2022-W46`, `SYS-012 2022-09`, `INC-2022-0909`. */
  readonly key: string;
  readonly from: CivilDay;
  readonly to: CivilDay;
  /** The record it is decided for, where it is one. */
  readonly record?: Entry;
  /** All records of a run, of which `record` is the last. */
  readonly run?: readonly Entry[];
  /** The member it is decided for, where it is one. */
  readonly member?: Entry;
  /** The record that declares its period. */
  readonly about?: Entry;
  /** Whether it is the whole term: what is done for it may be done afterwards. */
  readonly term?: boolean;
  /** The first day off of a holiday that the term may cut. */
  readonly firstDayOff?: CivilDay;
  /** What its period asks in the place of the duty's test. */
  readonly test?: Test;
  /** The parameter that would say how often, and is open. */
  readonly open?: string;
}

/** A record that takes time, with its span. One without an end lasts to the end of the day of the question. */
export interface Lasting extends Span {
  readonly entry: Entry;
}

/** Answers which records count, each question once. */
export interface Records {
  /** Records that a selection takes, in order of time; those without a day first. */
  of(selection: Selection): readonly Placed[];
  /** Those of them within the days of an instance; of a record's own instance, itself or what is tied to it. */
  in(selection: Selection, instance: Instance): readonly Placed[];
  /** Those of them tied to the record or member of an instance, whenever they were; the same list for the same question. */
  all(selection: Selection, instance: Instance): readonly Placed[];
  /** Those of them whose time, between two fields, touches a span; of an instance, what is tied to its record or member. */
  during(
    selection: Selection,
    fields: { readonly from: string; readonly until: string },
    span: Span,
    instance: Instance,
  ): readonly Lasting[];
  /** Members that a population has for the days of an instance, without those that excusals take out. */
  members(population: Population, instance: Instance, excused?: Excused): readonly Entry[];
}

/** The record, member or declared period of an instance, whose fields conditions and day expressions read. */
export const subjectOf = (instance: Instance): Entry | undefined =>
  instance.record ?? instance.member ?? instance.about;

/** The instant of a moment; of a day or month, its first. */
export const momentOf = (text: string, local: LocalTime): Instant =>
  text.includes('T') ? instantOf(text) : local.at(text.length === 7 ? `${text}-01` : text, '00:00');

/** The civil day of a day or moment, in the time of the place. */
export const civilDayOf = (text: string, local: LocalTime): CivilDay =>
  text.includes('T') ? local.dayOf(instantOf(text)) : text.length === 7 ? `${text}-01` : text;

/** The end of the day of the question: what lies after it is not known. */
export const endOfKnown = ({ local, asOf }: KernelWorld): Instant => local.at(asOf, '24:00');
