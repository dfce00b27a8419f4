import type { Allowance, Shift, Steps, Stride } from '../../schemas/kernel/time.ts';
import type { DayWorld, Evaluated, Moment } from './day-expression.ts';

const UNITS = ['days', 'workdays', 'hours', 'months', 'years'] as const;

/** How far to go in each unit, and the parameter that is open where a default counts for it. */
export interface Counts extends Readonly<Record<(typeof UNITS)[number], number>> {
  readonly open?: string;
}

/** The steps that are written, and those that a field or a parameter decides. */
export function countsOf(steps: Steps, world: DayWorld): Counts | Exclude<Evaluated, Moment> {
  const allowed = steps.allow === undefined ? {} : allowedBy(steps.allow, world);
  if ('awaits' in allowed || 'open' in allowed) return allowed;
  const counts = { days: 0, workdays: 0, hours: 0, months: 0, years: 0 };
  let open: string | undefined;
  for (const unit of UNITS)
    for (const shift of [steps[unit], allowed[unit]]) {
      const found = numberOf(shift, world);
      if (typeof found === 'object' && found.number === undefined) return { open: found.open };
      counts[unit] += typeof found === 'object' ? found.number! : found;
      if (typeof found === 'object') open = found.open;
    }
  return open === undefined ? counts : { ...counts, open };
}

/** A number of steps; while its parameter is open, what is to count meanwhile. */
function numberOf(
  steps: Shift | undefined,
  { parameter }: DayWorld,
): number | { readonly open: string; readonly number: number | undefined } {
  if (typeof steps !== 'object') return steps ?? 0;
  const value = parameter(steps.parameter);
  return typeof value === 'number' ? value : { open: steps.parameter, number: steps.default };
}

/** The stride that a field of the record or a parameter decides. */
function allowedBy(
  allow: Allowance,
  world: DayWorld,
): Stride | { readonly awaits: string } | { readonly open: string } {
  if ('parameter' in allow) {
    const value = world.parameter(allow.parameter as string);
    return strideOf(value) ?? { open: allow.parameter as string };
  }
  const value = world.field(allow.by);
  if (value === undefined) return { awaits: world.nameOf?.(allow.by) ?? allow.by };
  const stride = value !== 'by' && Object.hasOwn(allow, value) ? allow[value] : undefined;
  return typeof stride === 'object' ? stride : { open: `${allow.by} ${value}` };
}

/** What a parameter holds as a stride: `{workdays: 5}`, or a duration such as `PT48H`. */
function strideOf(value: unknown): Stride | undefined {
  if (typeof value === 'object' && value !== null && Object.keys(value).every((unit) => UNITS.includes(unit as 'days')))
    return value as Stride;
  if (typeof value !== 'string' || !value.startsWith('P')) return undefined;
  const { years, months, weeks, days, hours, minutes, seconds } = Temporal.Duration.from(value);
  return { years, months, days: weeks * 7 + days, hours: hours + minutes / 60 + seconds / 3600 };
}
