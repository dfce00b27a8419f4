import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '../calendar/instant.ts';
import type { CalendarEvent } from '../views/calendar-feeds.ts';
import { folded, icalendar } from './icalendar.ts';

const turn: CalendarEvent = {
  uid: 'RP-2022-10-202210010800@zhiku',
  stamp: instantOf('2022-09-28T14:58+08:00'),
  sequence: 1,
  when: { from: instantOf('2022-10-01T08:00+08:00'), until: instantOf('2022-10-02T08:00+08:00') },
  summary: '驻场 孙丙；备勤 吴己',
  description: '驻场 孙丙\n备勤, 吴己; \\',
  location: '苏州街机房',
  url: undefined,
  tentative: false,
};
const due: CalendarEvent = {
  ...turn,
  uid: 'OB-023-2022-10@zhiku',
  when: { day: '2022-09-30', endDay: '2022-10-01' },
  location: undefined,
  url: 'https://kb.example/obligations/OB-023/',
  tentative: true,
};
const feed = (zone: string, events: readonly CalendarEvent[] = [turn, due]) =>
  icalendar({ name: 'team', title: '值班', zone, events });

/** Lines as a reader sees them, put together again. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('a calendar', () => {
  test('with a fixed offset has its zone, and times in it', () => {
    expect(unfolded(feed('Asia/Shanghai'))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Zhiku//Zhiku//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:值班',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Shanghai',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:RP-2022-10-202210010800@zhiku',
      'DTSTAMP:20220928T065800Z',
      'SEQUENCE:1',
      'DTSTART;TZID=Asia/Shanghai:20221001T080000',
      'DTEND;TZID=Asia/Shanghai:20221002T080000',
      'SUMMARY:驻场 孙丙；备勤 吴己',
      'DESCRIPTION:驻场 孙丙\\n备勤\\, 吴己\\; \\\\',
      'LOCATION:苏州街机房',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:OB-023-2022-10@zhiku',
      'DTSTAMP:20220928T065800Z',
      'SEQUENCE:1',
      'DTSTART;VALUE=DATE:20220930',
      'DTEND;VALUE=DATE:20221001',
      'TRANSP:TRANSPARENT',
      'SUMMARY:驻场 孙丙；备勤 吴己',
      'DESCRIPTION:驻场 孙丙\\n备勤\\, 吴己\\; \\\\',
      'URL:https://kb.example/obligations/OB-023/',
      'STATUS:TENTATIVE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('of a zone that changes its clocks is in UTC', () => {
    const text = feed('Europe/Berlin');
    expect(text).not.toContain('VTIMEZONE');
    expect(text).toContain('DTSTART:20221001T000000Z\r\n');
  });

  test('without events is still one', () => {
    expect(unfolded(feed('Asia/Shanghai', [])).filter((line) => line.includes('VCALENDAR'))).toHaveLength(2);
  });
});

describe('folding', () => {
  const line = fc
    .array(
      fc.oneof(fc.constantFrom('a', ' ', '值', '班', 'é', '😀', ':'), fc.string({ unit: 'grapheme', maxLength: 2 })),
      {
        maxLength: 300,
      },
    )
    .map((parts) => parts.join('').replace(/[\r\n]/gu, ''));

  test('no piece has more than 75 octets, no character is cut, nothing is lost', () => {
    fc.assert(
      fc.property(line, (text) => {
        const pieces = folded(text).split('\r\n');
        for (const piece of pieces) {
          expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75);
          expect(piece.isWellFormed()).toBe(text.isWellFormed());
        }
        expect(pieces.slice(1).every((piece) => piece.startsWith(' '))).toBe(true);
        expect(pieces.map((piece, index) => (index ? piece.slice(1) : piece)).join('')).toBe(text);
      }),
    );
  });

  test('a line of 75 octets stays one; one more makes two', () => {
    expect(folded('x'.repeat(75))).not.toContain('\r\n');
    expect(folded('值'.repeat(25))).not.toContain('\r\n');
    expect(folded('x'.repeat(76)).split('\r\n')).toHaveLength(2);
  });
});
