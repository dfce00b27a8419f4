import { addDays, daysBetween } from '../calendar/civil-day.ts';
import type { Instance, KernelWorld } from './kernel-world.ts';

/**
 * The value of a parameter for an instance: the one in force on its first day, which is the day of its event where it has
 * one. Where nothing was agreed by then, the first that comes into force before the instance ends.
 */
export function eventParameter(
  id: string,
  { from, to }: Pick<Instance, 'from' | 'to'>,
  { parameter }: Pick<KernelWorld, 'parameter'>,
): unknown {
  const value = parameter(id, from);
  if (value !== undefined || from === to) return value;
  if (parameter(id, to) === undefined) return undefined;
  // Values come into force once and stay: halving finds the day.
  let [open, agreed] = [from, to];
  while (addDays(open, 1) < agreed) {
    const middle = between(open, agreed);
    if (parameter(id, middle) === undefined) open = middle;
    else agreed = middle;
  }
  return parameter(id, agreed);
}

const between = (from: string, to: string): string => addDays(from, Math.floor(daysBetween(from, to) / 2));
