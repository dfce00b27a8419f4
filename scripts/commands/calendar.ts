import { calendarOf } from '../../src/calendar/calendar-of.ts';
import { eachDay } from '../../src/calendar/civil-day.ts';
import type { DayKind } from '../../src/calendar/work-calendar.ts';
import { fill } from '../../src/i18n/messages.ts';
import type { Site } from '../../src/site.ts';
import { answerWith, refuse, type Answer } from '../answer.ts';
import { daysOf, type Days } from '../range.ts';
import type { Shell } from '../shell.ts';

/** Prints what each day is, from `--from` to `--to`. A year without a notice is an error: nothing is guessed. */
export async function calendar(shell: Shell): Promise<number> {
  const range = daysOf(shell);
  return typeof range === 'string' ? refuse(range) : answerWith(shell, (site) => answerOf(site, range));
}

function answerOf(site: Site, range: Days): Answer | string {
  const known = calendarOf(site.library);
  const days = eachDay(range.from, range.to);
  const gap = days.find((date) => !known.of(date));
  if (gap) return fill(site.words.noNotice, { year: gap.slice(0, 4) });
  const value = days.map((date) => dayValue(date, known.of(date)!));
  const rows = value.map(({ date, kind, holidayName }) => [date, site.words[`kind-${kind}`], holidayName ?? '']);
  return { value, rows };
}

const dayValue = (date: string, { kind, holidayName, lawfulFestival, isWorkday }: DayKind) => ({
  date,
  kind,
  holidayName: holidayName ?? null,
  lawfulFestival,
  isWorkday,
});
