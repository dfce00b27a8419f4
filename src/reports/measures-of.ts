import { calendarOf } from '../calendar/calendar-of.ts';
import { monthOf, type CivilDay } from '../calendar/civil-day.ts';
import type { LocalTime } from '../calendar/instant.ts';
import { entriesOf, indexLibrary, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import { dueDeliveries, type Due } from '../obligations/deadlines.ts';
import type { Decision } from '../obligations/decide.ts';
import { knownOn } from '../obligations/known-on.ts';
import type { Measured, MeasuredTable, Value } from './measure.ts';
import { periodBefore, yearBefore, type Period } from './period.ts';
import type { ReportTopic, Scope } from './scope.ts';

/** A knowledge base as reports ask it: all its records, its zone, and how its duties stand on a day. */
export interface ReportWorld {
  readonly library: Library;
  readonly local: LocalTime;
  readonly decisions: (asOf: CivilDay) => readonly Decision[];
}

/** A figure with the same of other periods; nothing where those have no records. */
export interface Compared extends Measured {
  readonly before: Value | undefined;
  readonly yearBefore: Value | undefined;
}

/** What one section counted. */
export interface TopicMeasures {
  readonly topic: ReportTopic;
  /** Nothing was counted: the report says so instead of showing zeros. */
  readonly isEmpty: boolean;
  /** Nil returns that say that nothing happened. */
  readonly nilReturns: readonly string[];
  readonly figures: readonly Compared[];
  readonly tables: readonly MeasuredTable[];
}

/** What a knowledge base was on a day: made once for each day that is asked for. */
interface KnownWorld {
  readonly library: Library;
  readonly decisions: () => readonly Decision[];
  readonly deliveries: () => readonly Due[];
}

const knownWorlds = remembered<Library, Map<string, KnownWorld>>(() => new Map());

function knownWorld({ library, local, decisions }: ReportWorld, asOf: CivilDay): KnownWorld {
  const worlds = knownWorlds(library);
  const key = `${local.zone} ${asOf}`;
  const found = worlds.get(key);
  if (found) return found;
  const known = knownOn(library, asOf, local);
  const made: KnownWorld = {
    library: known,
    decisions: once(() => decisions(asOf)),
    deliveries: once(() => dueDeliveries({ library: known, calendar: calendarOf(library), local, asOf })),
  };
  worlds.set(key, made);
  return made;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Measures topics over a period, as it was known on a day, with the period before and a year before. */
export function measuresOf(
  world: ReportWorld,
  topics: readonly ReportTopic[],
  period: Period,
  asOf: CivilDay,
): TopicMeasures[] {
  const known = knownWorld(world, asOf);
  const scope = (own: Period): Scope => ({
    ...known,
    local: world.local,
    calendar: calendarOf(world.library),
    asOf,
    period: own.to > asOf ? { from: own.from, to: asOf } : own,
  });
  return topics
    .filter(({ kinds }) => kinds.some((kind) => entriesOf(world.library, kind).length))
    .map((topic) => {
      const { figures, tables } = topic.measure(scope(period));
      const others = topic.isSingle ? [] : [periodBefore(period), yearBefore(period)];
      const [before, earlier] = others.map((other) => valuesOf(topic, scope(other)));
      return {
        topic,
        isEmpty: figures.every(({ value }) => isNothing(value)),
        nilReturns: topic.isSingle ? [] : nilReturnsOf(known.library, topic, period),
        figures: figures.map((figure) => ({
          ...figure,
          before: before?.get(figure.id),
          yearBefore: earlier?.get(figure.id),
        })),
        tables,
      };
    });
}

/** Values of another period; nothing where it has nothing that could be compared. */
function valuesOf(topic: ReportTopic, scope: Scope): ReadonlyMap<string, Value> | undefined {
  const isKept = topic.kinds.some((kind) =>
    entriesOf(scope.library, kind).some(
      ({ day }) => day !== undefined && scope.period.from <= day && day <= scope.period.to,
    ),
  );
  if (!isKept) return undefined;
  return new Map(topic.measure(scope).figures.map(({ id, value }) => [id, value]));
}

const isNothing = (value: Value): boolean =>
  value === null || value === 0 || (typeof value === 'object' && !value.whole);

function nilReturnsOf(library: Library, { kinds }: ReportTopic, period: Period): string[] {
  return entriesOf(library, 'nil-return').flatMap(({ id, data }) => {
    const { month, none } = data as unknown as { readonly month: string; readonly none: readonly string[] };
    const isOf = monthOf(period.from) <= month && month <= monthOf(period.to);
    return isOf && none.some((one) => kinds.includes(one)) ? [id] : [];
  });
}

/** What topics would show of nothing: their figures and tables without values, in the order of reading. */
export function outlineOf({ library, local }: ReportWorld, topics: readonly ReportTopic[]): TopicMeasures[] {
  const nothing = indexLibrary(library.kinds, [], [], []);
  const day = '2000-01-01';
  const scope: Scope = {
    library: nothing,
    local,
    calendar: calendarOf(nothing),
    period: { from: day, to: day },
    asOf: day,
    decisions: () => [],
    deliveries: () => [],
  };
  return topics.map((topic) => {
    const { figures, tables } = topic.measure(scope);
    const compared = figures.map((figure) => ({ ...figure, before: undefined, yearBefore: undefined }));
    return { topic, isEmpty: true, nilReturns: [], figures: compared, tables };
  });
}
