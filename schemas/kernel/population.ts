import { z } from 'zod';
import { expected } from '../shared/expected.ts';
import { where } from './selection.ts';
import { dayExpression } from './time.ts';

/**
 * The members that must be covered: records of a kind that fit, in service then. `as-of` says when: on each day of the
 * instance, on its first or last day, on any day, on at least so many days, or on a day that is worked out.
 */
export const population = z
  .strictObject(
    {
      kind: z.string(expected('line')),
      where: where.optional(),
      'as-of': z
        .union(
          [
            z.enum(['each-day', 'first-day', 'last-day', 'any-day'], expected('choice')),
            z.strictObject({ 'min-days': z.int().min(1) }),
            dayExpression,
          ],
          expected('something'),
        )
        .optional(),
    },
    expected('mapping'),
  )
  .meta({ id: 'population' });

/** The members that must be covered, as an obligation says it. */
export type Population = z.infer<typeof population>;
