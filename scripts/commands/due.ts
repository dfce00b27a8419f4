import { calendarOf } from '../../src/calendar/calendar-of.ts';
import { localTime } from '../../src/calendar/instant.ts';
import { dueDeliveries } from '../../src/obligations/deadlines.ts';
import { answerWith, refuse } from '../answer.ts';
import { daysOf } from '../range.ts';
import type { Shell } from '../shell.ts';

/** Prints what obligations want delivered from `--from` to `--to`: what, for which period, by which day. */
export async function due(shell: Shell): Promise<number> {
  const range = daysOf(shell);
  if (typeof range === 'string') return refuse(range);
  return answerWith(shell, ({ library, settings, today, words }) => {
    const calendar = calendarOf(library);
    const all = dueDeliveries({ library, calendar, local: localTime(settings.timeZone), asOf: today });
    const value = all
      .filter(({ due: day }) => day === null || (range.from <= day && day <= range.to))
      .map(({ obligation, delivery, instance, due: day, limit, provisional }) => ({
        obligation,
        delivery,
        instance,
        due: day,
        limit,
        provisional,
      }));
    const rows = value.map((one) => [
      one.due ?? words.dayUnknown,
      one.delivery,
      one.instance,
      one.obligation,
      one.provisional ? words.provisional : '',
    ]);
    return { value, rows };
  });
}
