import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import { localTime, type Instant, type LocalTime } from '../calendar/instant.ts';
import type { CalendarEvent, CalendarFeed } from '../views/calendar-feeds.ts';

/** A calendar as RFC 5545 text: CRLF, lines of at most 75 octets, one time zone where its offset is fixed, else UTC. */
export function icalendar({ title, zone, events }: CalendarFeed): string {
  const local = localTime(zone);
  const offset = fixedOffset(local, events);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Zhiku//Zhiku//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(title)}`,
    ...(offset === undefined ? [] : timeZone(zone, offset)),
    ...events.flatMap((event) => eventLines(event, offset === undefined ? undefined : local)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** The offset of a zone, `+0800`, where it is the same in every month around the events. */
function fixedOffset(local: LocalTime, events: readonly CalendarEvent[]): string | undefined {
  const days = events.map(({ when }) => ('day' in when ? when.day : local.dayOf(when.from))).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const offsets = new Set<string>();
  for (let day: CivilDay = first; day <= addDays(last, 366); day = addDays(day, 28))
    offsets.add(local.text(local.at(day, '12:00')).slice(-6).replace(':', ''));
  return offsets.size === 1 ? [...offsets][0] : undefined;
}

const timeZone = (zone: string, offset: string): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19700101T000000',
  `TZOFFSETFROM:${offset}`,
  `TZOFFSETTO:${offset}`,
  'END:STANDARD',
  'END:VTIMEZONE',
];

function eventLines(event: CalendarEvent, local: LocalTime | undefined): string[] {
  const { uid, stamp, sequence, when, summary, description, location, url, tentative } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    `SEQUENCE:${sequence}`,
    ...('day' in when
      ? [`DTSTART;VALUE=DATE:${compact(when.day)}`, `DTEND;VALUE=DATE:${compact(when.endDay)}`, 'TRANSP:TRANSPARENT']
      : [`DTSTART${moment(when.from, local)}`, `DTEND${moment(when.until, local)}`]),
    `SUMMARY:${escaped(summary)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    ...(location === undefined ? [] : [`LOCATION:${escaped(location)}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    `STATUS:${tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'END:VEVENT',
  ];
}

const moment = (instant: Instant, local: LocalTime | undefined): string =>
  local ? `;TZID=${local.zone}:${compact(local.text(instant))}` : `:${utc(instant)}`;

const UTC = localTime('UTC');
const utc = (instant: Instant): string => `${compact(UTC.text(instant))}Z`;

/** A day or a moment in the form of the standard: `20221001` or `20221001T080000`. */
const compact = (text: string): string => {
  const [day = '', clock = ''] = text.replace(/[+-]\d{2}:\d{2}$/u, '').split('T');
  return day.replaceAll('-', '') + (clock && `T${clock.replaceAll(':', '').padEnd(6, '0')}`);
};

/** Text in which no character ends a value or a line. */
const escaped = (text: string): string =>
  text.replace(/[\\;,]/gu, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/gu, '\\n');

const MOST_OCTETS = 75;

/** A line in pieces of at most 75 octets, cut between characters; every piece after the first begins with a space. */
export function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > MOST_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n');
}
