import type { Asked } from '../../../schemas/kernel/test.ts';
import { valuesAt } from '../conditions.ts';
import { awaiting, type TestContext } from '../evaluate-test.ts';
import { open, violated, type TestResult } from '../result.ts';

/** A running balance never below a level: the values of all records up to each moment of the instance. */
export function level(asked: Asked<'level'>, context: TestContext): TestResult {
  const [least, start] = [context.amount(asked['at-least']), context.amount(asked.start ?? 0)];
  for (const one of [least, start]) if (typeof one === 'object') return awaiting(one.openParameter);
  const { instance } = context;
  let balance = start as number;
  let lowest = Infinity;
  const below: string[] = [];
  const evidence: string[] = [];
  const record = (day: string, id: string) => {
    lowest = Math.min(lowest, balance);
    if (balance < (least as number)) below.push(`${id} ${day} ${balance}`);
  };
  const moves = context.records.of(asked.of);
  const member = instance.member?.id;
  for (const { entry, day } of moves) {
    if (day > instance.to) break;
    if (member !== undefined && !Object.values(entry.data).includes(member)) continue;
    balance += valuesAt(entry, asked.sum).reduce<number>((all, one) => all + Number(one), 0);
    if (day < instance.from) continue;
    evidence.push(entry.id);
    record(day, entry.id);
  }
  if (!evidence.length) record(instance.from, instance.key);
  return below.length
    ? violated(below, { evidence, measured: String(lowest) })
    : open(true, { evidence, measured: String(lowest) });
}
