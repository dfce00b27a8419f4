import type { Asked } from '../../../schemas/kernel/test.ts';
import type { Selection } from '../../../schemas/kernel/selection.ts';
import { eachDay } from '../../calendar/civil-day.ts';
import { common, length, merged, without, type Span } from '../../calendar/span.ts';
import { decimalText, isAtLeast } from '../decimal.ts';
import { durationSeconds } from '../../calendar/duration.ts';
import { quiet, type TestContext } from '../evaluate-test.ts';
import { excusedSpans } from '../excusals.ts';
import { eventParameter } from '../event.ts';
import { endOfKnown, subjectOf } from '../kernel-world.ts';
import { awaiting, open, violated, type TestResult } from '../result.ts';
import { workingHoursOf, workingSpans } from '../working-time.ts';
import { said } from './duration.ts';

/** Time that records take, less other time, such as outage less announced maintenance: a total, or a share of the instance. */
export function time(asked: Asked<'time'>, context: TestContext): TestResult {
  const { world, instance, excused } = context;
  const own = spansOfInstance(asked, context);
  if ('open' in own) return awaiting(own.open);
  const whole = without(own.spans, excusedSpans(excused.days, world));
  const limit = asked['at-most'];
  const most = typeof limit === 'object' ? eventParameter(limit.parameter, instance, world) : limit;
  if (typeof limit === 'object' && typeof most !== 'string') return awaiting(limit.parameter);
  const taken = spansOf(asked.of, asked, context);
  const minus = asked.minus ? spansOf(asked.minus.select, asked.minus, context) : { spans: [], ids: [] };
  const counted = common(without(taken.spans, minus.spans), whole);
  return judged(asked, context, {
    counted,
    of: length(whole),
    ids: [...taken.ids, ...minus.ids],
    most: most as string | undefined,
  });
}

interface Counted {
  readonly counted: readonly Span[];
  /** Seconds of the whole instance. */
  readonly of: number;
  readonly ids: readonly string[];
  readonly most: string | undefined;
}

function judged(asked: Asked<'time'>, context: TestContext, { counted, of, ids, most }: Counted): TestResult {
  const share = asked['share-at-least'];
  const seconds = length(counted);
  const limit = most === undefined ? undefined : durationSeconds(most);
  const over = limit === undefined ? seconds : Math.max(0, seconds - limit);
  const more = {
    evidence: [...new Set(ids)],
    measured: share === undefined ? said(seconds) : shareText(of - seconds, of),
    measure: { good: of - seconds, of, seconds: over },
  };
  const tooLong = limit !== undefined && seconds > limit;
  const tooLittle = share !== undefined && !isAtLeast(of - seconds, of, share);
  const text = (instant: number) => context.world.local.text(instant).slice(0, 16);
  const missing = counted.map(({ from, until }) => `${text(from)}..${text(until)}`);
  if (tooLong || tooLittle) return violated(missing, more);
  return ids.length ? open(true, more) : quiet(context, more, { of: asked.of });
}

/** A share with five decimals, cut off and not rounded, so that it never looks better than it is. */
const shareText = (good: number, of: number): string =>
  of === 0 ? '0/0' : decimalText({ digits: (BigInt(good) * 100000n) / BigInt(of), decimals: 5 });

/** The instance's own time: all of it, or the hours of each of its days that are asked for. */
function spansOfInstance(
  { within }: Asked<'time'>,
  { world, instance }: TestContext,
): { readonly spans: readonly Span[] } | { readonly open: string } {
  const { local } = world;
  const whole = { from: local.at(instance.from, '00:00'), until: local.at(instance.to, '24:00') };
  if (!within) return { spans: [whole] };
  if (within === 'working' || 'working' in within) {
    const hours = workingHoursOf(within, subjectOf(instance), world);
    if (!hours) return { open: typeof within === 'object' ? `working_hours ${within.working}` : 'working_hours' };
    const spans = workingSpans(whole, hours, world);
    return Array.isArray(spans) ? { spans } : { open: `calendar ${spans.uncovered}` };
  }
  const spans = eachDay(instance.from, instance.to).map((day) => {
    const from = local.at(day, within.at);
    return { from, until: from + within.for.hours * 3600 };
  });
  return { spans: merged(spans) };
}

/** The spans between two fields of records that touch the instance; one without an end lasts to the day of the question. */
function spansOf(
  selection: Selection,
  { from, to }: { readonly from: string; readonly to: string },
  { world, records, instance }: TestContext,
) {
  const { local } = world;
  const span = {
    from: local.at(instance.from, '00:00'),
    until: Math.min(local.at(instance.to, '24:00') + DAY, endOfKnown(world)),
  };
  const found = records.during(selection, { from, until: to }, span, instance).filter(({ entry }) => !entry.kind.plan);
  return { ids: found.map(({ entry }) => entry.id), spans: found };
}

const DAY = 86_400;
