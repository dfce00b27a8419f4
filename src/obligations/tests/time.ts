import type { Asked } from '../../../schemas/kernel/test.ts';
import type { Selection } from '../../../schemas/kernel/selection.ts';
import { addDays, eachDay } from '../../calendar/civil-day.ts';
import { common, length, merged, without, type Span } from '../../calendar/span.ts';
import { valuesAt } from '../conditions.ts';
import { durationSeconds } from '../duration.ts';
import { awaiting, type TestContext } from '../evaluate-test.ts';
import { momentOf } from '../kernel-world.ts';
import { open, violated, type TestResult } from '../result.ts';
import { said } from './duration.ts';

/** Time that records take, less other time, such as outage less announced maintenance: a total, or a share of the instance. */
export function time(asked: Asked<'time'>, context: TestContext): TestResult {
  const { world, instance } = context;
  const whole = spansOfInstance(asked, context);
  const taken = spansOf(asked.of, asked.from, asked.to, context);
  const minus = asked.minus ? spansOf(asked.minus.select, asked.minus.from, asked.minus.to, context).spans : [];
  const counted = common(without(taken.spans, minus), whole);
  const seconds = length(counted);
  const share = 1 - seconds / Math.max(1, length(whole));
  const measured = asked['share-at-least'] === undefined ? said(seconds) : share.toFixed(5);
  const limit = asked['at-most'];
  const text = typeof limit === 'object' ? world.parameter(limit.parameter, instance.from) : limit;
  if (typeof limit === 'object' && typeof text !== 'string') return awaiting(limit.parameter);
  const tooLong = typeof text === 'string' && seconds > durationSeconds(text);
  const tooLittle = share < (asked['share-at-least'] ?? 0);
  const more = { evidence: taken.ids, measured };
  return tooLong || tooLittle ? violated(taken.ids, more) : open(true, more);
}

/** The instance's own time: all of it, or the hours of each of its days that are asked for. */
function spansOfInstance({ within }: Asked<'time'>, { world: { local }, instance }: TestContext): Span[] {
  if (!within) return [{ from: local.at(instance.from, '00:00'), until: local.at(instance.to, '24:00') }];
  return merged(
    eachDay(instance.from, instance.to).map((day) => {
      const from = local.at(day, within.at);
      return { from, until: from + within.for.hours * 3600 };
    }),
  );
}

/** The spans between two fields of records that may touch the instance; one without an end lasts to the day of the question. */
function spansOf(selection: Selection, from: string, to: string, context: TestContext) {
  const { world, records, instance } = context;
  const around = { ...instance, from: addDays(instance.from, -31) };
  const ids: string[] = [];
  const spans: Span[] = [];
  for (const { entry } of records.in(selection, around)) {
    const [start, end] = [from, to].map((path) => valuesAt(entry, path)[0] as string | undefined);
    if (start === undefined) continue;
    const until = end === undefined ? world.local.at(world.asOf, '24:00') : momentOf(end, world.local);
    spans.push({ from: momentOf(start, world.local), until });
    ids.push(entry.id);
  }
  return { ids, spans };
}
