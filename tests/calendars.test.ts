import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { icalendar } from '../src/outputs/icalendar.ts';
import { openSite, type Site } from '../src/site.ts';
import { calendarFeeds, type CalendarFeed } from '../src/views/calendar-feeds.ts';
import { ENGINE } from './command.ts';
import { temporaryFolder } from './folder.ts';
import { libraryOf } from './library-of.ts';

/** The calendars of the example, as text that other programs read. */
const folder = temporaryFolder('calendars');
const { TZ } = process.env;
let site: Site;
let feeds: readonly CalendarFeed[];
const textOf = (name: string) => icalendar(feeds.find((one) => one.name === name)!);
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');
const eventsOf = (name: string) => unfolded(textOf(name)).join('\n').split('BEGIN:VEVENT\n').slice(1);

beforeAll(async () => {
  const now = () => Temporal.Instant.from('2023-07-31T00:00Z');
  site = (await openSite({ content: join(ENGINE, 'content'), cache: join(folder.path, 'cache'), now })).site;
  feeds = calendarFeeds(site);
});
afterAll(() => {
  if (TZ === undefined) delete process.env['TZ'];
  else process.env['TZ'] = TZ;
  folder.remove();
});

test('there is one for the team, for everybody who is planned, and for deadlines', () => {
  expect(feeds.map(({ name }) => name)).toEqual(['team', 'PER-11', 'PER-12', 'PER-13', 'PER-14', 'deadlines']);
});

test('there is none without events', () => {
  expect(calendarFeeds({ ...site, library: libraryOf({}) })).toEqual([]);
});

describe.each(['team', 'PER-14', 'deadlines'])('%s', (name) => {
  test('is well formed: CRLF, at most 75 octets a line, parts that close, ids once', () => {
    const text = textOf(name);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const open: string[] = [];
    for (const line of unfolded(text)) {
      if (line.startsWith('BEGIN:')) open.push(line.slice(6));
      if (line.startsWith('END:')) expect(line.slice(4)).toBe(open.pop());
    }
    expect(open).toEqual([]);
    const uids = [...text.matchAll(/^UID:(.*)$/gmu)].map(([, uid]) => uid);
    expect(new Set(uids).size).toBe(uids.length);
  });

  test('says of each event what RFC 5545 wants', () => {
    const events = eventsOf(name);
    expect(events.length).toBeGreaterThan(20);
    for (const event of events)
      for (const line of [
        /^UID:\S+$/mu,
        /^DTSTAMP:\d{8}T\d{6}Z$/mu,
        /^DTSTART[;:]/mu,
        /^DTEND[;:]/mu,
        /^SEQUENCE:\d+$/mu,
        /^SUMMARY:./mu,
      ])
        expect(event).toMatch(line);
  });

  test('is the same in any time zone', () => {
    const here = textOf(name);
    for (const zone of ['America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env['TZ'] = zone;
      expect(icalendar(calendarFeeds(site).find((one) => one.name === name)!)).toBe(here);
    }
  });
});

test('an approved swap moves a turn to whoever stands in, and counts as a change', () => {
  const swapped = (name: string) =>
    eventsOf(name).filter((event) => event.includes('DTSTART;TZID=Asia/Shanghai:20221025T170000'));
  expect(swapped('PER-11')).toEqual([]);
  expect(swapped('PER-14')).toHaveLength(1);
  expect(swapped('PER-14')[0]).toContain('SEQUENCE:1');
  expect(swapped('team')[0]).toContain('SUMMARY:驻场 吴己');
});
