import { weekday, type CivilDay } from '../calendar/civil-day.ts';
import type { Instant, LocalTime } from '../calendar/instant.ts';
import type { Span } from '../calendar/span.ts';
import { fill } from '../i18n/messages.ts';
import type { Site } from './site.ts';

type Words = Site['words'];

/** The short name of a day of the week. */
export const weekdayName = (day: CivilDay, words: Words): string => words.weekdayNames.split(' ')[weekday(day) - 1]!;

/** A day in a table, `10-26 三`; the two are not parted at the end of a line. */
export const shortDay = (day: CivilDay, words: Words): string => `${day.slice(5)}\u00a0${weekdayName(day, words)}`;

/** A day in a title or a sentence, `2022年10月26日 星期三`. */
export const longDay = (day: CivilDay, words: Words): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  const values = { year, month: Number(month), date: Number(date), weekday: weekdayName(day, words) };
  return fill(words.longDay, { ...values, isoDay: day });
};

/** The clock at an instant, `17:00`. */
export const clock = (instant: Instant, local: LocalTime): string => local.text(instant).slice(11, 16);

/** From one clock time to another, `17:00–次日 09:00`; the first day stands elsewhere. */
export function clockSpan({ from, until }: Span, local: LocalTime, words: Words): string {
  const isNext = local.dayOf(until) > local.dayOf(from);
  return `${clock(from, local)}–${isNext ? words.nextDay : ''}${clock(until, local)}`;
}

/** A length of time in hours and minutes, `1 小时 24 分钟`. */
export function timeLength(seconds: number, words: Words): string {
  const minutes = Math.round(seconds / 60);
  const parts = [
    [Math.floor(minutes / 60), words.hours],
    [minutes % 60, words.minutes],
  ] as const;
  return (
    parts
      .filter(([count]) => count > 0)
      .map(([count, unit]) => `${count} ${unit}`)
      .join(' ') || `0 ${words.minutes}`
  );
}

/** A month for the words of a title: its year, its number, and its number with a zero before it. */
export const monthParts = (
  month: string,
): { readonly year: string; readonly month: number; readonly padded: string } => ({
  year: month.slice(0, 4),
  month: Number(month.slice(5, 7)),
  padded: month.slice(5, 7),
});
