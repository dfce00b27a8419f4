import { dayNumber, dayOfNumber, digitsAt, type CivilDay } from './civil-day.ts';

/** Seconds since 1970-01-01T00:00Z. Moments of records are compared as instants, whatever offset they were written with. */
export type Instant = number;

const pad = (value: number) => String(value).padStart(2, '0');

/** The instant of a moment as records write it, `2022-09-01T21:02+08:00`, with or without seconds, or with `Z`. What is not known yet has none. */
export function instantOf(time: string): Instant {
  if (!time) return NaN;
  const hasSeconds = time[16] === ':';
  const zone = hasSeconds ? 19 : 16;
  const clock = digitsAt(time, 11) * 3600 + digitsAt(time, 14) * 60 + (hasSeconds ? digitsAt(time, 17) : 0);
  const ahead = time[zone] === 'Z' ? 0 : digitsAt(time, zone + 1) * 3600 + digitsAt(time, zone + 4) * 60;
  return dayNumber(time) * 86400 + clock - (time[zone] === '-' ? -ahead : ahead);
}

/** Whole minutes from one moment to another; negative when the other is earlier. */
export const minutesBetween = (from: string, to: string): number => Math.floor((instantOf(to) - instantOf(from)) / 60);

/** A place's time: turns instants into civil days and clock times there, and back. */
export interface LocalTime {
  readonly zone: string;
  /** The instant of a clock time, `17:00`; `24:00` is the midnight after. A time that a change of clocks skips moves later. */
  at(day: CivilDay, clock: string): Instant;
  dayOf(instant: Instant): CivilDay;
  /** As records write it, to the minute or, where there are any, to the second. */
  text(instant: Instant): string;
}

/** The time of a zone of the IANA database. */
export function localTime(zone: string): LocalTime {
  const offsetAt = (instant: Instant) =>
    Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone).offsetNanoseconds / 1e9;
  const offsets = new Map<number, { readonly first: number; readonly last: number }>();
  // A day at whose two ends the offset is the same has one offset.
  const offsetsOf = (number: number) => {
    const known = offsets.get(number);
    if (known) return known;
    const found = { first: offsetAt(number * 86400), last: offsetAt((number + 1) * 86400) };
    offsets.set(number, found);
    return found;
  };
  const offsetOf = (instant: Instant) => {
    const { first, last } = offsetsOf(Math.floor(instant / 86400));
    return first === last ? first : offsetAt(instant);
  };
  const local = (instant: Instant) => instant + offsetOf(instant);
  return {
    zone,
    at: (day, clock) => {
      const wall = dayNumber(day) * 86400 + Number(clock.slice(0, 2)) * 3600 + Number(clock.slice(3, 5)) * 60;
      const guess = wall - offsetOf(wall);
      return wall - Math.min(offsetOf(guess), offsetOf(wall - offsetOf(guess)));
    },
    dayOf: (instant) => dayOfNumber(Math.floor(local(instant) / 86400)),
    text: (instant) => {
      const wall = local(instant);
      const number = Math.floor(wall / 86400);
      const second = wall - number * 86400;
      const clock = `${pad(Math.floor(second / 3600))}:${pad(Math.floor(second / 60) % 60)}`;
      const seconds = second % 60 ? `:${pad(second % 60)}` : '';
      return `${dayOfNumber(number)}T${clock}${seconds}${offsetText(wall - instant)}`;
    },
  };
}

function offsetText(seconds: number): string {
  const minutes = Math.abs(seconds) / 60;
  return `${seconds < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
