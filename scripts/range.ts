import { day, isCivilDay, time } from '../schemas/shared/scalars.ts';
import type { Shell } from './shell.ts';

/** First and last day of a question. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days that `--from` and `--to` name, both included; a string says what is wrong with them. */
export function daysOf({ from, to }: Pick<Shell, 'from' | 'to'>): Days | string {
  const first = dayOf('from', from);
  const last = dayOf('to', to);
  if (!('day' in first)) return first.problem;
  if (!('day' in last)) return last.problem;
  if (last.day < first.day) return `Unexpected --to "${last.day}", expected a day from ${first.day} on`;
  return { from: first.day, to: last.day };
}

/** First and last day, or moment, of a question, as typed. */
export type Window = Days;

/** The window that `--from` and `--to` name, in days or moments; a string says what is wrong with them. */
export function windowOf({ from, to }: Pick<Shell, 'from' | 'to'>): Window | string {
  for (const [option, value] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (value === undefined || !isWindowEnd(value))
      return value === undefined
        ? `Missing --${option}, add a day or a moment such as 2022-09-01T08:00+08:00`
        : `Unexpected --${option} "${value}", expected a day or a moment such as 2022-09-01T08:00+08:00`;
  return { from: from!, to: to! };
}

const isWindowEnd = (value: string): boolean => time.safeParse(value).success || day.safeParse(value).success;

/** Whether a text is a civil day that exists. */
export const isDay = (value: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(value) && isCivilDay(value);

function dayOf(option: string, value: string | undefined): { readonly day: string } | { readonly problem: string } {
  if (value === undefined) return { problem: `Missing --${option}, add a day such as 2022-09-01` };
  if (isDay(value)) return { day: value };
  return { problem: `Unexpected --${option} "${value}", expected a day such as 2022-09-01` };
}
