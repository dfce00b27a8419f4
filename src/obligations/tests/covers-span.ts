import type { Asked } from '../../../schemas/kernel/test.ts';
import { addDays, type CivilDay } from '../../calendar/civil-day.ts';
import { length, pieces, without, type Span } from '../../calendar/span.ts';
import type { TestContext } from '../evaluate-test.ts';
import { excusedSpans } from '../excusals.ts';
import { endOfKnown } from '../kernel-world.ts';
import { presencesOf, type Presence } from '../presence.ts';
import { awaiting, EXCUSED, met, open, violated, type TestResult } from '../result.ts';

interface Demand extends Span {
  readonly min: number;
  /** Time between watches that no clause names: shown, and no breach. */
  readonly seam: boolean;
}

/** A stretch with fewer fit people than demanded. */
interface Short extends Span {
  readonly have: number;
  readonly unfit: number;
  readonly min: number;
  readonly seam: boolean;
}

/** Enough fit people at every moment of what is demanded. Moments that an excusal takes out are not asked for. */
export function coversSpan(asked: Asked<'covers-span'>, context: TestContext): TestResult {
  const demand = demandOf(asked, context);
  if ('openParameter' in demand) return awaiting(demand.openParameter);
  const { world, excused } = context;
  const free = excusedSpans(excused.days, world);
  const named = demand.spans.filter(({ seam }) => !seam);
  const wanted = without(named, free);
  if (!wanted.length) return free.length ? EXCUSED : met([]);
  const now = endOfKnown(world);
  const present = presencesOf(asked, context, around(demand.spans));
  const short = demand.spans.flatMap((span) => shortOf(span, without([span], free), present, now));
  const gaps = joined(short.filter(({ seam }) => !seam));
  const seams = joined(short.filter(({ seam, until }) => seam && until <= now));
  const lacking = length(gaps);
  const total = length(wanted);
  const more = {
    evidence: [...new Set(present.filter(({ fit }) => fit).map(({ entry }) => entry.id))],
    missing: [...gaps, ...seams].map((one) => said(one, context)),
    measured: `${hours(total - lacking)}/${hours(total)} h`,
    measure: { good: total - lacking, of: total, seconds: length(gaps.filter(({ from }) => from < now)) },
    due: world.local.dayOf(Math.max(...wanted.map(({ until }) => until)) - 1),
  };
  if (gaps.some(({ from }) => from < now)) return violated(more.missing, more);
  return gaps.length ? open(false, more) : met(more.evidence, more);
}

const around = (spans: readonly Span[]): Span => ({
  from: Math.min(...spans.map(({ from }) => from)),
  until: Math.max(...spans.map(({ until }) => until)),
});

/** Hours with at most two decimals. */
const hours = (seconds: number): number => Math.round(seconds / 36) / 100;

/** The stretches of a demand in which too few fit people are there, cut at every change and at the end of what is known. */
function shortOf(demand: Demand, asked: readonly Span[], present: readonly Presence[], now: number): Short[] {
  const here = present.filter(({ from, until }) => from < demand.until && demand.from < until);
  const known = { from: demand.from, until: Math.min(Math.max(now, demand.from), demand.until) };
  const { min, seam } = demand;
  return asked
    .flatMap((span) => pieces([span], clipped([...here, known], span)))
    .flatMap((piece): Short[] => {
      const have = headsIn(here, true, piece);
      return have < min ? [{ ...piece, have, unfit: headsIn(here, false, piece), min, seam }] : [];
    });
}

const clipped = (spans: readonly Span[], to: Span): Span[] =>
  spans
    .map(({ from, until }) => ({ from: Math.max(from, to.from), until: Math.min(until, to.until) }))
    .filter(({ from, until }) => from < until);

/** How many are there throughout: people, or people in a role. */
function headsIn(present: readonly Presence[], fit: boolean, { from, until }: Span): number {
  const heads = new Set<string>();
  for (const one of present) if (one.fit === fit && one.from <= from && until <= one.until) heads.add(one.head);
  return heads.size;
}

/** Neighbours that lack the same become one. */
function joined(short: readonly Short[]): Short[] {
  const result: Short[] = [];
  for (const one of short.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && last.until === one.from && kindOf(last) === kindOf(one) && last.have === one.have)
      result[result.length - 1] = { ...last, until: one.until };
    else result.push(one);
  }
  return result;
}

/** A seam between watches; nobody there; too few people; or people who are there and not fit. */
function kindOf({ have, unfit, min, seam }: Short): string {
  if (seam) return 'seam';
  if (have + unfit >= min) return 'unqualified';
  return have + unfit > 0 ? 'understaffed' : 'gap';
}

function said(short: Short, { world }: TestContext): string {
  const text = (instant: number) => world.local.text(instant).slice(0, 16);
  return `${kindOf(short)} ${text(short.from)}..${text(short.until)}`;
}

/** What the instance demands: watches on each of its days, or the whole of it. */
function demandOf(asked: Asked<'covers-span'>, { world, instance, amount }: TestContext) {
  const { local } = world;
  const { demand } = asked;
  if (!Array.isArray(demand) && 'whole' in demand) {
    const min = amount(demand.min);
    const span = { from: local.at(instance.from, '00:00'), until: local.at(instance.to, '24:00'), seam: false };
    return typeof min === 'object' ? min : { spans: [{ ...span, min }] };
  }
  const spans: Demand[] = [];
  for (let day = instance.from; day <= instance.to; day = addDays(day, 1)) {
    const watches = Array.isArray(demand) ? demand : agreedWatch(demand, day, world);
    if (!watches) return { openParameter: (demand as { readonly parameter: string }).parameter };
    for (const { at, for: lasting, min: least, seam } of watches) {
      const min = amount(least);
      if (typeof min === 'object') return min;
      const from = local.at(day, at);
      spans.push({ from, until: from + lasting.hours * 3600, min, seam: seam === true });
    }
  }
  return { spans };
}

/** The watch that a parameter holds on a day: `{at: '17:00', hours: 16, onsite: 1}`; `people` names the number that counts. */
function agreedWatch(
  { parameter, people = 'onsite' }: { readonly parameter: string; readonly people?: string | undefined },
  day: CivilDay,
  world: TestContext['world'],
) {
  const value = world.parameter(parameter, day) as Readonly<Record<string, unknown>> | undefined;
  const [at, lasting, min] = [value?.['at'], value?.['hours'], value?.[people]];
  if (typeof at !== 'string' || typeof lasting !== 'number' || typeof min !== 'number') return undefined;
  return [{ at, for: { hours: lasting }, min, seam: undefined }];
}
