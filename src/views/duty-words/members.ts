import { keyOf, say, type Said, type Vocabulary } from './vocabulary.ts';
import { dayText } from './when.ts';
import { selectionText } from './which.ts';

/** The members that must be covered, and when they must be in service. */
export function populationText(v: Vocabulary, said: unknown): string {
  const population = selectionText(v, said);
  const asOf = (said as Said)['as-of'] ?? 'each-day';
  if (typeof asOf === 'string' && AS_OF.has(asOf)) return say(v, keyOf('as-of', asOf), { population });
  const { 'min-days': days, day } = asOf as Said;
  if (days !== undefined) return say(v, 'asOfMinDays', { days: Number(days), population });
  return say(v, 'asOfDay', { day: dayText(v, day ?? asOf), population });
}

const AS_OF = new Set(['each-day', 'first-day', 'last-day', 'any-day']);
