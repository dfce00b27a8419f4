import { z } from 'zod';
import { expected } from '../shared/expected.ts';

/**
 * Which records count. Records never name an obligation: an obligation selects records by kind and by conditions on
 * their fields.
 */

const value = z.union([z.string(), z.number(), z.boolean()], expected('something'));

/** What the instance says: the record, member or period it is decided for, its first and last day; or the day of the question. */
const own = z.strictObject(
  { is: z.enum(['subject', 'start', 'end', 'as-of'], expected('choice')) },
  expected('mapping'),
);

const bound = z.union([value, own], expected('something'));

/** A condition on one field: a value it equals (or, of a list, holds), several it may equal, or one of these words. */
const condition = z.union(
  [
    value,
    z.array(value),
    z.strictObject({ exists: z.boolean() }),
    z.strictObject({ not: z.union([value, z.array(value)]) }),
    z.strictObject({ 'less-than': bound }),
    z.strictObject({ 'more-than': bound }),
    z.strictObject({ 'at-least': bound }),
    z.strictObject({ 'at-most': bound }),
    own,
    z.strictObject({ 'refers-to': z.record(z.string(), z.unknown()) }),
    z.strictObject({ over: z.string(), since: z.string() }),
  ],
  expected('something'),
);

/** Conditions on fields, all of which must hold; `any` holds alternatives. Paths are dotted: `delivery.at`. */
export type Where = {
  readonly [path: string]: z.infer<typeof condition> | readonly Where[];
};
export const where: z.ZodType<Where> = z.lazy(() =>
  z.record(z.string(), z.union([condition, z.array(where)], expected('something')), expected('mapping')),
);

/** Records of a kind that fit conditions; `at` names the field that places them in time, otherwise the kind's day does. */
export const selection = z
  .strictObject(
    {
      kind: z.union([z.string(), z.array(z.string())], expected('line')),
      where: where.optional(),
      at: z.string().optional(),
    },
    expected('mapping'),
  )
  .meta({ id: 'selection' });

/** Which records count, as an obligation says it. */
export type Selection = z.infer<typeof selection>;
