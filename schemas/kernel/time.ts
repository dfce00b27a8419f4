import { z } from 'zod';
import { expected } from '../shared/expected.ts';
import { clock, day, line, list, quantity } from '../shared/scalars.ts';
import { selection, type Selection } from './selection.ts';

/**
 * The words in which obligations say when something is due and how often: shapes only, their meaning is in
 * `src/obligations`. Editors complete them from here.
 */

/** Days of the week in their order, by which a last one is named. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A whole number, also below zero: `-10` counts backwards; or a parameter that holds one, and what counts while it is open. */
const shift = z.union(
  [z.int(), z.strictObject({ parameter: z.string(), default: z.int().optional() }, expected('mapping'))],
  expected('number'),
);

const counts = {
  days: shift.optional(),
  workdays: shift.optional(),
  hours: shift.optional(),
  months: shift.optional(),
  years: shift.optional(),
};

/** How many days, workdays, hours, months and years to go. */
const stride = z.strictObject(counts, expected('mapping'));

/** A number of steps as an obligation says it. */
export type Shift = z.infer<typeof shift>;

/** Steps in each unit. */
export type Stride = z.infer<typeof stride>;

/** How far to go, as a parameter says, or as a field decides: each of its values has a stride. */
export type Allowance =
  { readonly parameter: string } | { readonly by: string; readonly [value: string]: Stride | string };

/** `{by: severity, 严重: {hours: 48}, 一般: {workdays: 5}}`, or `{parameter: PRM-1}`. */
const allowance: z.ZodType<Allowance> = z.union(
  [
    z.strictObject({ parameter: line }, expected('mapping')),
    z.object({ by: line }, expected('mapping')).catchall(stride),
  ],
  expected('mapping'),
);

const dayOfMonth = z.int(expected('day-of-month')).min(1, expected('day-of-month')).max(31, expected('day-of-month'));

const steps = {
  ...counts,
  allow: allowance.optional(),
  at: clock.optional(),
  roll: z.enum(['forward', 'back', 'none'], expected('choice')).optional(),
};

/** What is done to a day to come to another. */
export interface Steps extends Stride {
  readonly allow?: Allowance | undefined;
  readonly at?: string | undefined;
  readonly roll?: 'forward' | 'back' | 'none' | undefined;
}

/** A day as an obligation says it. */
export type DayExpression =
  | string
  | (Steps &
      (
        | { readonly anchor: string }
        | { readonly 'day-of-month': number }
        | { readonly last: 'workday' | (typeof WEEKDAYS)[number] }
        | { readonly first: Selection }
        | { readonly 'later-of': readonly DayExpression[] }
      ));

/**
 * A day, said as a date, by a word (`start`, `end`, `first-day-off`), or with steps from an anchor: a field, the first
 * record of a selection, the later of several days. `{anchor: end, workdays: 5}`
 */
export const dayExpression: z.ZodType<DayExpression> = z
  .lazy(() =>
    z.union([
      day,
      z.enum(['start', 'end', 'first-day-off'], expected('choice')),
      z.strictObject({ anchor: z.string(expected('line')), ...steps }, expected('mapping')),
      z.strictObject({ 'day-of-month': dayOfMonth, ...steps }, expected('mapping')),
      z.strictObject({ last: z.enum(['workday', ...WEEKDAYS], expected('choice')), ...steps }, expected('mapping')),
      z.strictObject({ first: selection, ...steps }, expected('mapping')),
      z.strictObject({ 'later-of': list(dayExpression).min(2, 'list'), ...steps }, expected('mapping')),
    ]),
  )
  .meta({ id: 'day-expression' });

const partial = z.enum(['keep', 'drop', 'half'], expected('choice')).optional();
const of = z.enum(['contract', 'calendar'], expected('choice')).optional();
const days = z.enum(['weekend', 'holiday', ...WEEKDAYS], expected('choice'));
/** So many days that holidays of a name last at least, whatever the notice gives: `{清明节: 3}`. */
const lasting = z.record(line, quantity, expected('mapping'));
const only = z.union([days, list(days).min(1, 'list')], expected('choice')).optional();
const period = <const Word extends string>(word: Word, options: z.ZodRawShape) =>
  z.strictObject(
    { [word]: z.strictObject(options, expected('mapping')) },
    expected('mapping'),
  ) as unknown as z.ZodType<{
    readonly [word in Word]: Options;
  }>;

/** Which days of the kind a word names: those of a weekend, of a holiday, or of the week. */
export type DayFilter = z.infer<typeof days>;

/** What may be said of a period. */
interface Options {
  readonly partial?: 'keep' | 'drop' | 'half' | undefined;
  readonly of?: 'contract' | 'calendar' | undefined;
  readonly where?: DayFilter | readonly DayFilter[] | undefined;
  readonly 'min-days'?: number | undefined;
  readonly lasting?: Readonly<Record<string, number>> | undefined;
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
    ...(['day', 'workday', 'rest-day'] as const).map((word) => period(word, { where: only })),
    period('holiday-block', { 'min-days': quantity.optional(), lasting: lasting.optional() }),
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
