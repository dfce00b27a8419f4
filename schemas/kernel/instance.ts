import { z } from 'zod';
import { expected } from '../shared/expected.ts';
import { line } from '../shared/scalars.ts';
import { population } from './population.ts';
import { selection } from './selection.ts';
import { timePeriod } from './time.ts';

/** For what a duty is decided once: a period, a record, a member of a population, or a run of records. */

/** How often, as a parameter says that holds a period or `{per: month}`. */
const agreed = z.strictObject({ parameter: line }, expected('mapping'));

const periods = z.union([timePeriod, z.array(timePeriod), agreed], expected('something'));

const record = z.strictObject({ record: selection, members: line.optional() }, expected('mapping'));

const member = z.strictObject({ member: population, per: periods.optional() }, expected('mapping'));

const run = z.strictObject(
  {
    run: z.strictObject({
      select: selection,
      'group-by': line,
      times: z.int().min(2),
      'within-days': z.int().min(1),
      restart: z.boolean().optional(),
    }),
  },
  expected('mapping'),
);

/** How often a duty is decided, as an obligation says it. */
export const per = z
  .union([timePeriod, z.array(timePeriod), agreed, record, member, run], expected('something'))
  .meta({ id: 'per' });

/** How often a duty is decided. */
export type Per = z.infer<typeof per>;

/** Periods of time, or the parameter that says which. */
export type Periods = z.infer<typeof periods>;
