import type { CivilDay } from './civil-day.ts';
import type { WorkCalendar } from './work-calendar.ts';

/** Stands for a notice that has not been issued at all. */
const NEVER = '9999-12-31';

/** A calendar that remembers the latest notice that an answer rested on. */
export interface WatchedCalendar {
  readonly calendar: WorkCalendar;
  /** Forgets what was asked, and asks for one day: where it lies rests on its notice too. */
  begin(day: CivilDay): void;
  /** The day on which the latest notice asked for was issued; a day far ahead where one is missing. */
  latest(): CivilDay;
}

/** Watches which notices are asked for. */
export function watched(calendar: WorkCalendar): WatchedCalendar {
  let latest = '';
  return {
    calendar: {
      notices: calendar.notices,
      of: (day) => {
        const kind = calendar.of(day);
        const issued = kind?.issued ?? NEVER;
        if (issued > latest) latest = issued;
        return kind;
      },
    },
    begin: (day) => (latest = calendar.of(day)?.issued ?? ''),
    latest: () => latest,
  };
}
