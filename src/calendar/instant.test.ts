import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf, localTime } from './instant.ts';

const seconds = (time: string) => Temporal.Instant.from(time).epochMilliseconds / 1000;

test.each(['2022-09-01T21:02+08:00', '2022-09-01T21:02:59Z', '1969-12-31T23:59-05:30', '2024-02-29T00:00+00:00'])(
  'the instant of %s',
  (time) => expect(instantOf(time)).toBe(seconds(time)),
);

describe.each(['Asia/Shanghai', 'America/Los_Angeles', 'Australia/Lord_Howe', 'UTC'])('in %s', (zone) => {
  const local = localTime(zone);
  const instants = fc.integer({ min: seconds('2015-01-01T00:00Z'), max: seconds('2027-01-01T00:00Z') });
  const minutes = instants.map((instant) => instant - (instant % 60));

  test('days and texts are those of Temporal', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const there = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone);
        expect(local.dayOf(instant)).toBe(there.toPlainDate().toString());
        expect(instantOf(local.text(instant))).toBe(instant);
        expect(local.text(instant).slice(0, 16)).toBe(there.toPlainDateTime().toString().slice(0, 16));
      }),
    );
  });

  test('a clock time leads back to a minute that shows it', () => {
    fc.assert(
      fc.property(minutes, (instant) => {
        const text = local.text(instant);
        const again = local.at(text.slice(0, 10), text.slice(11, 16));
        expect(local.text(again).slice(0, 16)).toBe(text.slice(0, 16));
      }),
    );
  });
});

test('midnight after a day is the start of the next', () => {
  const local = localTime('Asia/Shanghai');
  expect(local.at('2022-09-30', '24:00')).toBe(local.at('2022-10-01', '00:00'));
});

test('a time that the change of clocks skips moves later', () => {
  const local = localTime('Europe/Berlin');
  expect(local.text(local.at('2023-03-26', '02:30'))).toBe('2023-03-26T03:30+02:00');
});
