import type { Asked } from '../../../schemas/kernel/test.ts';
import { merged, without, type Span } from '../../calendar/span.ts';
import { valuesAt } from '../conditions.ts';
import { quiet, type TestContext } from '../evaluate-test.ts';
import { excusedSpans } from '../excusals.ts';
import { awaiting, open, violated, type TestResult } from '../result.ts';

const DAY = 86_400;

/** No person too long on duty at a stretch, none with too little rest before a stretch that touches the instance. */
export function rest(asked: Asked<'rest'>, context: TestContext): TestResult {
  const [longest, between] = [asked.longest, asked.between].map((one) =>
    one === undefined ? undefined : context.amount(one),
  );
  for (const one of [longest, between]) if (typeof one === 'object') return awaiting(one.openParameter);
  const { world, instance } = context;
  const inside = { from: world.local.at(instance.from, '00:00'), until: world.local.at(instance.to, '24:00') };
  const limits = { longest: hoursOf(longest as number | undefined), between: hoursOf(between as number | undefined) };
  const { stretches, evidence } = stretchesOf(
    asked,
    context,
    inside,
    (limits.longest ?? 0) + (limits.between ?? 0) + DAY,
  );
  const touching = [...stretches].map(
    ([person, spans]) => [person, spans.filter((one) => touches(one, inside))] as const,
  );
  if (!touching.some(([, spans]) => spans.length)) return quiet(context, {}, { idle: true });
  const breaches = [...stretches].flatMap(([person, spans]) => breachesOf(person, spans, inside, limits));
  const text = (instant: number) => world.local.text(instant).slice(0, 16);
  const missing = breaches.map((one) => `${one.person} ${text(one.from)}..${text(one.until)}`);
  const more = { evidence, measure: { seconds: breaches.reduce((sum, one) => sum + one.seconds, 0) } };
  return missing.length
    ? violated(missing, { ...more, measured: breaches.map((one) => `${(one.until - one.from) / 3600} h`).join(', ') })
    : open(true, more);
}

const hoursOf = (hours: number | undefined) => (hours === undefined ? undefined : hours * 3600);
const touches = (a: Span, b: Span) => a.from < b.until && b.from < a.until;

/** A stretch too long, or a rest too short, with the seconds by which it is. */
interface Breach extends Span {
  readonly person: string;
  readonly seconds: number;
}

function breachesOf(
  person: string,
  spans: readonly Span[],
  inside: Span,
  { longest, between }: { readonly longest: number | undefined; readonly between: number | undefined },
): Breach[] {
  return spans.flatMap((span, index): Breach[] => {
    if (!touches(span, inside)) return [];
    const before = spans[index - 1];
    const over = longest === undefined ? 0 : span.until - span.from - longest;
    const short = before && between !== undefined ? between - (span.from - before.until) : 0;
    return [
      ...(over > 0 ? [{ person, ...span, seconds: over }] : []),
      ...(before && short > 0 ? [{ person, from: before.until, until: span.from, seconds: short }] : []),
    ];
  });
}

/** Stretches of duty of each person, merged where they touch, with the time around the instance that limits reach. */
function stretchesOf(asked: Asked<'rest'>, context: TestContext, inside: Span, around: number) {
  const { world, records, selection, instance, excused } = context;
  const free = excusedSpans(excused.days, world);
  const reach = { from: inside.from - around, until: inside.until + around };
  const roles = typeof asked.who === 'string' ? [asked.who] : asked.who;
  const byPerson = new Map<string, Span[]>();
  const evidence: string[] = [];
  const fields = { from: asked.from ?? 'start', until: asked.until ?? 'end' };
  for (const { entry, ...span } of selection ? records.during(selection, fields, reach, instance) : []) {
    if (entry.kind.plan) continue;
    if (touches(span, inside)) evidence.push(entry.id);
    const kept = without([span], free);
    for (const person of new Set(roles.flatMap((role) => valuesAt(entry, role).map(String)))) {
      const own = byPerson.get(person);
      if (own) own.push(...kept);
      else byPerson.set(person, [...kept]);
    }
  }
  return { stretches: new Map([...byPerson].map(([person, spans]) => [person, merged(spans)])), evidence };
}
