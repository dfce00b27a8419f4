import type { Selection, Where } from '../../schemas/kernel/selection.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import { remembered } from '../model/remembered.ts';
import { subjectOf, type Instance } from './kernel-world.ts';

/**
 * A selection in which `{is: subject}`, `{is: start}` and `{is: end}` are what the instance says, and `{is: as-of}` is the day
 * of the question. Most have none of them.
 */
export function spokenFor(selection: Selection, instance: Instance, asOf: CivilDay): Selection {
  if (!hasOwnWords(selection)) return selection;
  const said = { subject: subjectOf(instance)?.id ?? '', start: instance.from, end: instance.to, 'as-of': asOf };
  return { ...selection, where: spoken(selection.where, said) as Where };
}

type Word = 'subject' | 'start' | 'end' | 'as-of';

const hasOwnWords = remembered(({ where }: Selection) => where !== undefined && /"is":"/u.test(JSON.stringify(where)));

function spoken(value: unknown, said: Readonly<Record<Word, string>>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => spoken(one, said));
  const entries = Object.entries(value);
  const [[word, what] = []] = entries;
  if (entries.length === 1 && word === 'is') return said[what as Word];
  return Object.fromEntries(entries.map(([path, inner]) => [path, spoken(inner, said)]));
}
