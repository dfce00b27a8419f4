import { z } from 'zod';
import { expected } from '../shared/expected.ts';
import { line } from '../shared/scalars.ts';
import { population } from './population.ts';
import { selection } from './selection.ts';
import { test, type Test } from './test.ts';
import { timePeriod, type TimePeriod } from './time.ts';

/** For what a duty is decided once: a period, a record, a member of a population, or a run of records. */

/** How often, as a parameter says that holds a period or `{per: month}`. */
const agreed = z.strictObject({ parameter: line }, expected('mapping'));

/** A period that asks for something of its own, in the place of the duty's test: four rounds, and one for the year. */
const ownTest = z.strictObject({ period: timePeriod, test }, expected('mapping'));

const several = z.array(z.union([timePeriod, ownTest], expected('something'))).min(1);

const periods = z.union([timePeriod, several, agreed], expected('something'));

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
  .union([timePeriod, several, agreed, record, member, run], expected('something'))
  .meta({ id: 'per' });

/** How often a duty is decided. */
export type Per = z.infer<typeof per>;

/** Periods of time, or the parameter that says which. */
export type Periods = z.infer<typeof periods>;

/** A period of a list, with the test that it has of its own. */
export type PeriodAsked = z.infer<typeof several>[number];

/** The period that an element of a list names, and its own test, where it has one. */
export const askedOf = (one: PeriodAsked): { readonly period: TimePeriod; readonly test?: Test } =>
  typeof one === 'object' && 'period' in one ? (one as z.infer<typeof ownTest>) : { period: one as TimePeriod };
