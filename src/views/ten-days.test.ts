import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entriesOf, type Entry } from '../model/library.ts';
import { openSite, type Site } from '../site.ts';
import { addressOf, pageAddresses, tensOf } from './address.ts';
import { tensPages } from './ten-days.ts';

const cache = mkdtempSync(join(tmpdir(), 'zhiku-tens-'));
const content = join(import.meta.dirname, '../../content');
const now = () => Temporal.Instant.from('2023-07-31T00:00Z');
let site: Site;

beforeAll(async () => {
  ({ site } = await openSite({ content, cache, now }));
});
afterAll(() => rmSync(cache, { recursive: true }));

test.each([
  ['2022-09-01', '01'],
  ['2022-09-10T23:59+08:00', '01'],
  ['2022-09-11', '11'],
  ['2022-09-20', '11'],
  ['2022-09-21', '21'],
  ['2022-09-30', '21'],
  // Written down in the file of another month, or without a day: on the first page of its file.
  ['2022-10-25', '01'],
  [undefined, '01'],
])('a record of %s is among the ten days from %s', (day, tens) => {
  expect(tensOf({ file: 'records/2022-09/orders.yaml', day } as Entry)).toBe(tens);
});

describe('each record of a long month', () => {
  test('is on the page and at the anchor that its address names, and on no other', () => {
    const kinds = site.library.kinds.filter(({ tens }) => tens);
    expect(kinds.length).toBeGreaterThan(2);
    for (const kind of kinds) {
      const shown = tensPages(site, kind).flatMap(({ month, tens, records }) =>
        records.map(({ id }) => `/${kind.path}/${month}/${tens}/#${id}`),
      );
      expect(shown.toSorted()).toEqual(entriesOf(site.library, kind.name).map(addressOf).toSorted());
    }
  });

  test('leads to the days before and after, and to the month, which are pages', () => {
    const pages = pageAddresses(site.library);
    const kind = site.library.kinds.find(({ name }) => name === 'service-order')!;
    const november = tensPages(site, kind).filter(({ month }) => month === '2022-11');
    expect(november.map(({ frame }) => frame.title)).toEqual([
      '服务单 2022-11 上旬',
      '服务单 2022-11 中旬',
      '服务单 2022-11 下旬',
    ]);
    const [first, middle, last] = november;
    expect([first?.before, last?.after]).toEqual([undefined, undefined]);
    for (const { href } of [first!.whole, middle!.before!, middle!.after!]) expect(pages).toContain(href);
  });
});
