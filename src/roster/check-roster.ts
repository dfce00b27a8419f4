import { addDays } from '../calendar/civil-day.ts';
import { common, length, merged, overlap, pieces, without, type Span } from '../calendar/span.ts';
import type { Assignment } from './assignments.ts';
import { demandOf, isWeekend, type Demand, type DemandWorld } from './demand.ts';

/** Time with nobody on site: a watch not kept, a seam that no clause names, office hours of a special period. */
export interface Gap extends Span {
  readonly kind: 'gap' | 'seam' | 'special-daytime';
}

/** Time on a rest day with too few people. */
export interface Understaffed extends Span {
  readonly have: number;
  readonly need: number;
}

/** Time that is assigned twice: one person in two places, or two people at a change of shifts. */
export interface Overlap extends Span {
  readonly person: string;
  /** Who takes over, in a handover between two people. */
  readonly with?: string;
  readonly class: 'conflict' | 'handover';
}

/** What a roster lacks over a window of time. Spans are half-open. */
export interface RosterCheck {
  readonly gaps: readonly Gap[];
  readonly understaffed: readonly Understaffed[];
  readonly overlaps: readonly Overlap[];
  readonly restViolations: readonly (Span & { readonly person: string; readonly restHours: number })[];
  readonly overlongDuty: readonly (Span & { readonly person: string; readonly hours: number })[];
  readonly onsiteHours: Readonly<Record<string, number>>;
}

/** What is asked of a roster beyond the rules of the contract. */
export interface CheckOptions {
  /** People who must be on site on Saturdays and Sundays that are rest days: the strict reading of the contract. */
  readonly weekendOnsite?: number | undefined;
}

/** Holds assignments against what is demanded in a window. The order of assignments changes nothing. */
export function checkRoster(
  assignments: readonly Assignment[],
  window: Span,
  world: DemandWorld,
  options: CheckOptions = {},
): RosterCheck {
  const { local, rules } = world;
  const demand = demandOf(addDays(local.dayOf(window.from), -1), local.dayOf(window.until), world);
  const inside = assignments.filter(({ from, until }) => from < window.until && window.from < until);
  const sorted = inside.toSorted((a, b) => a.from - b.from || a.until - b.until || (a.person < b.person ? -1 : 1));
  const onsite = sorted.filter(({ role }) => role === 'onsite');
  const blocks = blocksOf(onsite);
  return {
    gaps: gapsOf(onsite, window, demand),
    understaffed: understaffedOf(sorted, window, demand, options),
    overlaps: [...conflictsOf(sorted, demand), ...handoversOf(onsite, demand)]
      .filter((one) => one.from < window.until && window.from < one.until)
      .sort((a, b) => a.from - b.from || (a.person < b.person ? -1 : 1)),
    restViolations: blocks.flatMap(({ person, spans }) => restViolations(person, spans, rules.restHours ?? 0)),
    overlongDuty: blocks.flatMap(({ person, spans }) =>
      spans
        .map((span) => ({ person, ...span, hours: (span.until - span.from) / 3600 }))
        .filter(({ hours }) => hours > (rules.longestHours ?? Infinity)),
    ),
    onsiteHours: Object.fromEntries(
      blocks.map(({ person, spans }) => [person, length(common(spans, [window])) / 3600] as const),
    ),
  };
}

function gapsOf(onsite: readonly Span[], window: Span, demand: Demand): Gap[] {
  const open = (spans: readonly Span[]) => without(common(spans, [window]), onsite);
  const as = (kind: Gap['kind'], spans: readonly Span[]) => spans.map((span) => ({ ...span, kind }));
  return [
    ...as('gap', open(common(demand.outOfHours, demand.named))),
    ...as('seam', open(without(demand.outOfHours, demand.named))),
    ...as('special-daytime', open(demand.daytime)),
  ].sort((a, b) => a.from - b.from);
}

function understaffedOf(
  assignments: readonly Assignment[],
  window: Span,
  { restWatches }: Demand,
  { weekendOnsite }: CheckOptions,
): Understaffed[] {
  const present = assignments.filter(({ role }) => role !== 'pm-phone');
  return restWatches.flatMap((watch) => {
    const strict = weekendOnsite !== undefined && isWeekend(watch.day);
    const counted = strict ? present.filter(({ role }) => role === 'onsite') : present;
    const need = strict ? weekendOnsite : watch.people;
    const short = pieces([overlap(watch, window)], clipped(counted, overlap(watch, window)))
      .map((piece) => ({ ...piece, have: peopleIn(counted, piece), need }))
      .filter(({ have }) => have < need);
    return joined(short);
  });
}

const clipped = (spans: readonly Span[], to: Span): Span[] =>
  spans.map((span) => overlap(span, to)).filter(({ from, until }) => from < until);

const peopleIn = (assignments: readonly Assignment[], { from, until }: Span): number =>
  new Set(assignments.filter((one) => one.from <= from && until <= one.until).map(({ person }) => person)).size;

/** Neighbours with the same numbers become one. */
function joined(list: readonly Understaffed[]): Understaffed[] {
  const result: Understaffed[] = [];
  for (const one of list) {
    const last = result.at(-1);
    if (last && last.until === one.from && last.have === one.have)
      result[result.length - 1] = { ...last, until: one.until };
    else result.push(one);
  }
  return result;
}

/** One person in two assignments at once; two turns on site that meet in the hour of a handover are no conflict. */
function conflictsOf(assignments: readonly Assignment[], { handovers }: Demand): Overlap[] {
  const byPerson = Map.groupBy(
    assignments.filter(({ role }) => role !== 'pm-phone'),
    ({ person }) => person,
  );
  return [...byPerson].flatMap(([person, own]) =>
    own.flatMap((first, index) =>
      own.slice(index + 1).flatMap((second): Overlap[] => {
        const shared = overlap(first, second);
        if (shared.from === shared.until) return [];
        const handing = first.role === 'onsite' && second.role === 'onsite' && isWithin(shared, handovers);
        return [{ person, ...shared, class: handing ? 'handover' : 'conflict' }];
      }),
    ),
  );
}

/** Two people on site in the hour of a handover: who goes, and who comes. */
function handoversOf(onsite: readonly Assignment[], { handovers }: Demand): Overlap[] {
  return handovers.flatMap((hour): Overlap[] => {
    const going = onsite.find(({ from, until }) => from < hour.from && hour.from < until && until <= hour.until);
    const coming = onsite.find(
      ({ from, until, person }) =>
        hour.from <= from && from < hour.until && hour.until < until && person !== going?.person,
    );
    if (!going || !coming) return [];
    return [{ person: going.person, with: coming.person, ...overlap(going, coming), class: 'handover' }];
  });
}

const isWithin = (span: Span, others: readonly Span[]): boolean =>
  others.some(({ from, until }) => from <= span.from && span.until <= until);

/** Turns on site of each person, merged where they touch, by person. */
const blocksOf = (onsite: readonly Assignment[]) =>
  [...Map.groupBy(onsite, ({ person }) => person)]
    .map(([person, own]) => ({ person, spans: merged(own) }))
    .sort((a, b) => (a.person < b.person ? -1 : 1));

const restViolations = (person: string, spans: readonly Span[], restHours: number) =>
  spans.slice(1).flatMap(({ from: until }, index) => {
    const from = spans[index]!.until;
    const rest = (until - from) / 3600;
    return rest < restHours ? [{ person, from, until, restHours: rest }] : [];
  });
