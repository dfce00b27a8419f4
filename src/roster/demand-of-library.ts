import { calendarOf } from '../calendar/calendar-of.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import type { LocalTime } from '../calendar/instant.ts';
import { termOf } from '../calendar/term.ts';
import { entriesOf, type Library } from '../model/library.ts';
import type { DemandWorld } from './demand.ts';
import { dutyRules } from './duty-rules.ts';

/** What a knowledge base demands of duty: its calendar, the rules that hold on a day, its special periods. */
export function demandWorld(library: Library, local: LocalTime, day: CivilDay): DemandWorld {
  const daytimePeriods = entriesOf(library, 'special-period').flatMap(({ data }) => {
    const { daytime, from, to } = data as unknown as {
      readonly daytime?: boolean;
      readonly from: CivilDay;
      readonly to: CivilDay;
    };
    return daytime ? [{ from, to }] : [];
  });
  return {
    calendar: calendarOf(library),
    local,
    rules: dutyRules(library, day),
    term: termOf(library),
    daytimePeriods,
  };
}
