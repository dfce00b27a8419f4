import type { Population } from '../../schemas/kernel/population.ts';
import { daysBetween } from '../calendar/civil-day.ts';
import { dayIn } from './day-world.ts';
import { remainingDays, sharedDays, type Days } from './in-service.ts';
import type { Instance, KernelWorld, Records } from './kernel-world.ts';

/** The days on which a member must be there: all of them, any of them, or so many. */
export interface DemandedDays extends Days {
  readonly least: number | 'all';
}

/** The days that a population asks for in an instance; nothing where they cannot be told yet. */
export function demandedDays(
  asOf: NonNullable<Population['as-of']>,
  instance: Instance,
  world: KernelWorld,
  records: Records,
): DemandedDays | undefined {
  const { from, to } = instance;
  switch (asOf) {
    case 'each-day':
      return { from, to, least: 'all' };
    case 'first-day':
      return { from, to: from, least: 'all' };
    case 'last-day':
      return { from: to, to, least: 'all' };
    case 'any-day':
      return { from, to, least: 1 };
    default: {
      if (typeof asOf === 'object' && 'min-days' in asOf) return { from, to, least: asOf['min-days'] };
      const found = dayIn(asOf, instance, world, records);
      return 'day' in found ? { from: found.day, to: found.day, least: 'all' } : undefined;
    }
  }
}

/** Whether a thing is in service, and not excused, on the days on which it must be there. */
export function isDemanded(service: Days, excused: readonly Days[], { from, to, least }: DemandedDays): boolean {
  if (!excused.length && least === 'all') return service.from <= from && to <= service.to;
  const shared = sharedDays(service, { from, to });
  if (!shared) return false;
  const left = remainingDays(shared, excused);
  const count = left.reduce((sum, one) => sum + daysIn(one), 0);
  return least === 'all' ? count === daysIn({ from, to }) : count >= least;
}

const daysIn = ({ from, to }: Days): number => daysBetween(from, to) + 1;
