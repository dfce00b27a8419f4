import { z } from 'zod';
import { expected } from '../shared/expected.ts';
import { clock, day, quantity } from '../shared/scalars.ts';

/**
 * The words in which obligations say when something is due and how often: shapes only, their meaning is in
 * `src/obligations`. Editors complete them from here.
 */

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A whole number, also below zero: `-10` counts backwards; or a parameter that holds one, and what counts while it is open. */
const shift = z.union(
  [z.int(), z.strictObject({ parameter: z.string(), default: z.int().optional() }, expected('mapping'))],
  expected('number'),
);

const steps = {
  days: shift.optional(),
  workdays: shift.optional(),
  hours: shift.optional(),
  months: shift.optional(),
  years: shift.optional(),
  at: clock.optional(),
  roll: z.enum(['forward', 'back', 'none'], expected('choice')).optional(),
};

/** A day, said as a date, by a word (`start`, `end`), or from an anchor with steps: `{anchor: end, workdays: 5}`. */
export const dayExpression = z
  .union([
    day,
    z.enum(['start', 'end'], expected('choice')),
    z.strictObject({ anchor: z.string(expected('line')), ...steps }, expected('mapping')),
    z.strictObject({ 'day-of-month': quantity, ...steps }, expected('mapping')),
    z.strictObject({ last: z.enum(['workday', ...WEEKDAYS], expected('choice')), ...steps }, expected('mapping')),
  ])
  .meta({ id: 'day-expression' });

/** A number of steps as an obligation says it. */
export type Shift = z.infer<typeof shift>;

/** A day as an obligation says it. */
export type DayExpression = z.infer<typeof dayExpression>;

const partial = z.enum(['keep', 'drop', 'half'], expected('choice')).optional();
const of = z.enum(['contract', 'calendar'], expected('choice')).optional();
const period = <const Word extends string>(word: Word, options: z.ZodRawShape) =>
  z.strictObject(
    { [word]: z.strictObject(options, expected('mapping')) },
    expected('mapping'),
  ) as unknown as z.ZodType<{
    readonly [word in Word]: Options;
  }>;

/** What may be said of a period. */
interface Options {
  readonly partial?: 'keep' | 'drop' | 'half' | undefined;
  readonly of?: 'contract' | 'calendar' | undefined;
  readonly 'min-days'?: number | undefined;
  readonly days?: number | undefined;
  readonly from?: string | undefined;
}

/** Words for periods of time, each decided on its own. */
export const PERIODS = [
  'day',
  'workday',
  'rest-day',
  'holiday-block',
  'special-period',
  'iso-week',
  'cycle',
  'half-month',
  'month',
  'quarter',
  'half-year',
  'year',
  'term',
] as const;

/** A word for periods of time. */
export type Period = (typeof PERIODS)[number];

/** How often: a word, or a word with options: `{iso-week: {partial: half}}`, `{quarter: {of: contract}}`. */
export const timePeriod = z
  .union([
    z.enum(PERIODS, expected('choice')),
    period('holiday-block', { 'min-days': quantity.optional() }),
    period('iso-week', { partial }),
    period('cycle', { days: quantity, from: day.optional(), partial }),
    period('half-month', { partial }),
    period('month', { partial }),
    ...(['quarter', 'half-year', 'year'] as const).map((word) => period(word, { of, partial })),
  ])
  .meta({ id: 'time-period' });

/** How often, as an obligation says it. */
export type TimePeriod = Period | { readonly [word in Period]?: Options };

/** A period as its word and its options. */
export function periodOf(per: TimePeriod): { readonly word: Period; readonly options: Options } {
  if (typeof per === 'string') return { word: per, options: {} };
  const [word, options] = Object.entries(per)[0] as [Period, Options];
  return { word, options };
}
