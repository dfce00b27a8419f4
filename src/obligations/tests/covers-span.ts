import type { Asked } from '../../../schemas/kernel/test.ts';
import { addDays } from '../../calendar/civil-day.ts';
import { merged, pieces, without, type Span } from '../../calendar/span.ts';
import type { Entry } from '../../model/library.ts';
import { fits, valuesAt } from '../conditions.ts';
import { awaiting, type TestContext } from '../evaluate-test.ts';
import { momentOf } from '../kernel-world.ts';
import { met, open, violated, type TestResult } from '../result.ts';

interface Demand extends Span {
  readonly min: number;
}

interface Presence extends Span {
  readonly person: string;
  readonly record: string;
}

/** Enough fit people at every moment of what is demanded. Moments that an excusal takes out are not asked for. */
export function coversSpan(asked: Asked<'covers-span'>, context: TestContext): TestResult {
  const demand = demandOf(asked, context);
  if ('openParameter' in demand) return awaiting(demand.openParameter);
  const [present, unfit] = presences(asked, context);
  const wanted = without(demand.spans, context.excused.spans);
  const short = demand.spans.flatMap((span) =>
    pieces(without([span], context.excused.spans), clipped(present, span))
      .map((piece) => ({ piece, have: peopleIn(present, piece), unfit: peopleIn(unfit, piece), min: span.min }))
      .filter(({ have, min }) => have < min),
  );
  const now = context.world.local.at(context.world.asOf, '24:00');
  const past = short.filter(({ piece }) => piece.from < now);
  const evidence = [...new Set(present.map(({ record }) => record))];
  const missing = joined(short).map((one) => said(one, context));
  const measured = `${hours(wanted) - hours(short.map(({ piece }) => piece))}/${hours(wanted)} h`;
  if (past.length) return violated(missing, { evidence, measured });
  return short.length ? open(false, { evidence, missing, measured }) : met(evidence, { measured });
}

const hours = (spans: readonly Span[]) => merged(spans).reduce((sum, { from, until }) => sum + until - from, 0) / 3600;

const clipped = (spans: readonly Span[], to: Span): Span[] =>
  spans
    .map(({ from, until }) => ({ from: Math.max(from, to.from), until: Math.min(until, to.until) }))
    .filter(({ from, until }) => from < until);

const peopleIn = (present: readonly Presence[], { from, until }: Span): number =>
  new Set(present.filter((one) => one.from <= from && until <= one.until).map(({ person }) => person)).size;

interface Short {
  readonly piece: Span;
  readonly have: number;
  readonly unfit: number;
  readonly min: number;
}

/** Neighbours that lack the same become one. */
function joined(short: readonly Short[]): Short[] {
  const result: Short[] = [];
  for (const one of short) {
    const last = result.at(-1);
    if (last && last.piece.until === one.piece.from && last.have === one.have && last.unfit === one.unfit)
      result[result.length - 1] = { ...last, piece: { from: last.piece.from, until: one.piece.until } };
    else result.push(one);
  }
  return result;
}

/** A gap, too few people, or people who are there and not fit. */
function said({ piece, have, unfit, min }: Short, { world }: TestContext): string {
  const kind = have + unfit >= min ? 'unqualified' : have ? 'understaffed' : 'gap';
  const text = (instant: number) => world.local.text(instant).slice(0, 16);
  return `${kind} ${text(piece.from)}..${text(piece.until)}`;
}

/** What the instance demands: watches on each of its days, or the whole of it. */
function demandOf(asked: Asked<'covers-span'>, { world, instance, amount }: TestContext) {
  const { local } = world;
  const whole: Span = { from: local.at(instance.from, '00:00'), until: local.at(instance.to, '24:00') };
  const watches = 'parameter' in asked.demand ? parameterWatch(asked.demand.parameter) : asked.demand;
  if (watches === undefined) return { openParameter: (asked.demand as { readonly parameter: string }).parameter };
  const list = Array.isArray(watches) ? watches : [watches];
  const spans: Demand[] = [];
  for (const one of list) {
    const min = amount(one.min);
    if (typeof min === 'object') return min;
    if ('whole' in one) spans.push({ ...whole, min });
    else
      for (let day = instance.from; day <= instance.to; day = addDays(day, 1)) {
        const from = local.at(day, one.at);
        spans.push({ from, until: from + one.for.hours * 3600, min });
      }
  }
  return { spans };

  function parameterWatch(id: string) {
    const value = world.parameter(id, instance.from) as
      { readonly at: string; readonly hours: number; readonly onsite: number } | undefined;
    return value && [{ at: value.at, for: { hours: value.hours }, min: value.onsite }];
  }
}

/** People who are there in the role asked for: those who are fit for it then, and those who are not. */
function presences(asked: Asked<'covers-span'>, context: TestContext): [Presence[], Presence[]] {
  const { world, records, selection, instance } = context;
  if (!selection) return [[], []];
  // What began the day before may last into the instance.
  const around = { ...instance, from: addDays(instance.from, -2), to: addDays(instance.to, 1) };
  const fit: Presence[] = [];
  const unfit: Presence[] = [];
  for (const { entry } of records.in(selection, around)) {
    const [from, until] = [asked.from ?? 'start', asked.until ?? 'end'].map((path) => valuesAt(entry, path)[0]);
    if (typeof from !== 'string' || typeof until !== 'string') continue;
    const span = { from: momentOf(from, world.local), until: momentOf(until, world.local) };
    for (const person of peopleOf(asked, entry))
      (isFit(person, asked, context, span) ? fit : unfit).push({ person, record: entry.id, ...span });
  }
  return [fit, unfit];
}

const peopleOf = ({ who }: Asked<'covers-span'>, entry: Entry): string[] => {
  const roles = typeof who?.role === 'string' ? [who.role] : (who?.role ?? ['onsite']);
  return roles.flatMap((role) => valuesAt(entry, role).map(String));
};

/** Whether a person fits the conditions, and holds the certificate asked for: valid then, where that is asked too. */
function isFit(id: string, { who }: Asked<'covers-span'>, { world }: TestContext, { from, until }: Span): boolean {
  const person = world.library.byId.get(id);
  if (!who?.holds && !who?.where) return true;
  if (!person || !fits(person, who.where, world.library)) return false;
  if (!who.holds) return true;
  const held = (person.data['certificates'] ?? []) as readonly {
    readonly name: string;
    readonly from: string;
    readonly to?: string;
  }[];
  return held.some(
    (one) =>
      one.name === who.holds &&
      (who.valid !== 'then' ||
        (world.local.at(one.from, '00:00') <= from && (!one.to || until <= world.local.at(one.to, '24:00')))),
  );
}
