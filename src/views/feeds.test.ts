import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atomText } from '../outputs/atom.ts';
import { openSite, type Site } from '../site.ts';
import { changesFeed, dueFeed } from './feeds.ts';

const cache = mkdtempSync(join(tmpdir(), 'zhiku-feeds-'));
const content = join(import.meta.dirname, '../../content');
const now = () => Temporal.Instant.from('2022-09-20T00:00Z');
const open = async (asOf: string) => (await openSite({ content, cache, now, asOf })).site;
let site: Site;

beforeAll(async () => {
  site = await open('2022-09-20');
});
afterAll(() => rmSync(cache, { recursive: true }));

describe('what falls due', () => {
  test('is due from today to two weeks later, latest first, each with an id of its own', () => {
    const { entries } = dueFeed(site);
    const days = entries.map(({ title }) => title.slice(0, 10));
    expect(days.length).toBeGreaterThan(3);
    expect(days).toEqual(days.toSorted().reverse());
    expect(days.every((day) => '2022-09-20' <= day && day <= '2022-10-04')).toBe(true);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.some(({ href }) => href.startsWith('/obligations/'))).toBe(true);
    expect(entries.some(({ href }) => href.startsWith('/actions/'))).toBe(true);
    // The round of the week, which is neither a paper nor an action; and nothing that is done anew each day.
    expect(entries.filter(({ title }) => title.endsWith('　2022-W38')).length).toBeGreaterThan(2);
    expect(entries.some(({ summary }) => summary.startsWith('OB-014'))).toBe(false);
  });

  test('keeps its id and its time when the site is built a day later', async () => {
    const later = dueFeed(await open('2022-09-21')).entries;
    const today = new Map(dueFeed(site).entries.map((entry) => [entry.id, entry]));
    const both = later.filter(({ id }) => today.has(id));
    expect(both.length).toBeGreaterThan(2);
    for (const entry of both) expect(entry).toEqual(today.get(entry.id));
  });

  test('becomes news at midnight of the place, two weeks ahead', () => {
    const [entry] = dueFeed(site).entries;
    const day = Temporal.PlainDate.from(entry!.title.slice(0, 10)).subtract({ days: 14 });
    expect(entry!.updated).toBe(`${day.toString()}T00:00:00+08:00`);
  });
});

describe('an action that is overdue', () => {
  test('is another entry from the day after, with the same id and time on every later day', async () => {
    const overdue = async (day: string) =>
      dueFeed(await open(day)).entries.filter(({ href }) => href.endsWith('/ACT-2022-0803/'));
    const [due] = await overdue('2022-10-14');
    const [late] = await overdue('2022-10-15');
    expect(due?.title).toMatch(/^2022-10-14 到期：/u);
    expect(late?.title).toMatch(/^2022-10-14 逾期：/u);
    expect(late?.updated).toBe('2022-10-15T00:00:00+08:00');
    expect(late?.id).not.toBe(due?.id);
    expect(await overdue('2022-10-19')).toEqual([late]);
    expect(await overdue('2022-10-20')).toEqual([]);
  });
});

describe('what changed', () => {
  const change = (at: string, subject = 'Correct it') => ({ at, author: 'A & B', subject });

  test('is ordered by the moment, whatever the offset; one entry for each file', () => {
    const history = new Map([
      ['runbooks/RB-LOOP-STORM.mdx', change('2022-09-01T08:00:00+08:00')],
      ['runbooks/RB-UPS-BATTERY.mdx', change('2022-09-01T01:00:00+00:00')],
      ['records/2022-09/shifts.yaml', change('2022-08-31T20:00:00-05:00')],
    ]);
    const { entries, updated } = changesFeed({ ...site, history });
    expect(entries.map(({ href }) => href)).toEqual([
      '/shifts/2022-09/',
      '/runbooks/RB-UPS-BATTERY/',
      '/runbooks/RB-LOOP-STORM/',
    ]);
    expect(updated).toBe('2022-08-31T20:00:00-05:00');
  });

  test('has whole addresses where the site knows its own', () => {
    const history = new Map([['runbooks/RB-LOOP-STORM.mdx', change('2022-09-01T08:00:00+08:00')]]);
    const settings = { ...site.settings, url: 'https://kb.example.org/' };
    const feed = changesFeed({ ...site, settings, history });
    expect(feed).toMatchObject({ id: 'https://kb.example.org/feeds/changes.xml', page: 'https://kb.example.org/' });
    expect(feed.entries[0]).toMatchObject({
      id: 'tag:kb.example.org,2022-09-01:/runbooks/RB-LOOP-STORM.mdx@2022-09-01T08:00:00+08:00',
      href: 'https://kb.example.org/runbooks/RB-LOOP-STORM/',
    });
  });

  test('is escaped, and rid of what XML cannot hold', () => {
    const history = new Map([
      ['runbooks/RB-LOOP-STORM.mdx', change('2022-09-01T08:00:00+08:00', '<b>"x"</b>]]>\u0001\ud800')],
    ]);
    const text = atomText(changesFeed({ ...site, history }));
    expect(text).toContain('<summary>&lt;b&gt;&quot;x&quot;&lt;/b&gt;]]&gt;\ufffd</summary>');
    expect(text).toContain('<name>A &amp; B</name>');
  });

  test('without a repository there is nothing, and the feed is still valid', () => {
    expect(changesFeed({ ...site, history: new Map() })).toMatchObject({
      entries: [],
      updated: '2022-09-20T00:00:00+08:00',
    });
  });
});
