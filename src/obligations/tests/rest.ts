import type { Asked } from '../../../schemas/kernel/test.ts';
import { addDays } from '../../calendar/civil-day.ts';
import { merged, type Span } from '../../calendar/span.ts';
import { valuesAt } from '../conditions.ts';
import { awaiting, type TestContext } from '../evaluate-test.ts';
import { momentOf } from '../kernel-world.ts';
import { open, violated, type TestResult } from '../result.ts';

/** No person too long on duty at a stretch, none with too little rest between two stretches that touch the instance. */
export function rest(asked: Asked<'rest'>, context: TestContext): TestResult {
  const [longest, between] = [asked.longest, asked.between].map((one) =>
    one === undefined ? undefined : context.amount(one),
  );
  for (const one of [longest, between]) if (typeof one === 'object') return awaiting(one.openParameter);
  const { world } = context;
  const inside = {
    from: world.local.at(context.instance.from, '00:00'),
    until: world.local.at(context.instance.to, '24:00'),
  };
  const text = (instant: number) => world.local.text(instant).slice(0, 16);
  const missing = [...stretchesOf(asked.who, context)].flatMap(([person, spans]) =>
    spans.flatMap((span, index) => {
      const before = spans[index - 1];
      const touches = span.from < inside.until && inside.from < span.until;
      if (!touches) return [];
      const long = longest !== undefined && span.until - span.from > (longest as number) * 3600;
      const short = before && between !== undefined && span.from - before.until < (between as number) * 3600;
      return [
        ...(long ? [`${person} ${text(span.from)}..${text(span.until)}`] : []),
        ...(short ? [`${person} ${text(before.until)}..${text(span.from)}`] : []),
      ];
    }),
  );
  return missing.length ? violated(missing) : open(true, { evidence: context.selected.map(({ entry }) => entry.id) });
}

/** Stretches of duty of each person, merged where they touch, with some days around the instance. */
function stretchesOf(who: string, { world, records, selection, instance }: TestContext): Map<string, Span[]> {
  const around = { ...instance, from: addDays(instance.from, -3), to: addDays(instance.to, 3) };
  const byPerson = new Map<string, Span[]>();
  for (const { entry } of selection ? records.in(selection, around) : []) {
    const span = {
      from: momentOf(String(entry.data['start']), world.local),
      until: momentOf(String(entry.data['end']), world.local),
    };
    for (const person of valuesAt(entry, who).map(String))
      byPerson.set(person, [...(byPerson.get(person) ?? []), span]);
  }
  return new Map([...byPerson].map(([person, spans]) => [person, merged(spans)]));
}
