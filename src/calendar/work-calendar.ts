import { eachDay, weekday, type CivilDay } from './civil-day.ts';

/** One State Council notice: the days off and the weekend days that are worked instead. */
export interface Notice {
  /** The year it is for, `2023`. It may set a late December day of the year before free. */
  readonly year: string;
  readonly issued: CivilDay;
  readonly off: readonly { readonly name: string; readonly from: CivilDay; readonly to: CivilDay }[];
  readonly work: readonly CivilDay[];
  readonly lawful: readonly CivilDay[];
}

/** What a day is. Workdays are `workday` and `makeup-workday`; all others are rest days. */
export interface DayKind {
  readonly kind: 'workday' | 'makeup-workday' | 'weekend' | 'holiday';
  readonly holidayName?: string;
  /** Whether it is a festival for all citizens by law, not a moved rest day. */
  readonly lawfulFestival: boolean;
  readonly isWorkday: boolean;
  /** The day the notice was issued that decides; a deadline computed before it was provisional. */
  readonly issued: CivilDay;
}

/** Tells what days are. A day of a year without a notice is not covered: it is never guessed. */
export interface WorkCalendar {
  readonly notices: readonly Notice[];
  of(day: CivilDay): DayKind | undefined;
}

const noted = (kind: Omit<DayKind, 'lawfulFestival' | 'issued'>, day: CivilDay, notice: Notice): DayKind => ({
  ...kind,
  lawfulFestival: notice.lawful.includes(day),
  issued: notice.issued,
});

/** The calendar that notices make. Days that no notice names follow the week; what a day is, is worked out once. */
export function workCalendar(notices: readonly Notice[]): WorkCalendar {
  const known = new Map<CivilDay, DayKind>();
  for (const notice of notices) {
    for (const { name, from, to } of notice.off)
      for (const day of eachDay(from, to))
        known.set(day, noted({ kind: 'holiday', holidayName: name, isWorkday: false }, day, notice));
    for (const day of notice.work) known.set(day, noted({ kind: 'makeup-workday', isWorkday: true }, day, notice));
  }
  const byYear = new Map(notices.map((notice) => [notice.year, notice]));
  return {
    notices,
    of: (day) => {
      const found = known.get(day);
      const notice = found ? undefined : byYear.get(day.slice(0, 4));
      if (!notice) return found;
      const isWorkday = weekday(day) <= 5;
      const made = noted({ kind: isWorkday ? 'workday' : 'weekend', isWorkday }, day, notice);
      known.set(day, made);
      return made;
    },
  };
}
