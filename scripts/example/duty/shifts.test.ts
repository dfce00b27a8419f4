import { CORE_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { isAway } from '../absences.ts';
import { duty } from '../duty.ts';
import { LAPSES } from './lapses.ts';

interface Kept {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly onsite: readonly string[];
  readonly handover: {
    readonly prev?: string;
    readonly from: string;
    readonly to: string;
    readonly via?: string;
    readonly ack: readonly string[];
    readonly text: string;
  };
  readonly log: readonly {
    readonly at: string;
    readonly text: string;
    readonly result?: string;
    readonly ref?: string;
  }[];
}

const files = duty();
const read = (name: string) =>
  files.filter(([path]) => path.endsWith(`/${name}.yaml`)).flatMap(([, text]) => load(text, { schema: CORE_SCHEMA }));
const shifts = read('shifts') as readonly Kept[];

test('each shift takes over from the one before it, and both sign', () => {
  for (const [i, { id, handover, onsite }] of shifts.entries()) {
    const before = shifts[i - 1];
    expect(handover.prev, id).toBe(before?.id);
    expect(handover.to).toBe(onsite[0]);
    if (before) expect(handover.from).toBe(before.onsite[0]);
    expect(handover.ack).toEqual([handover.from, handover.to]);
  }
});

test('office hours between two shifts are minded by somebody who is there', () => {
  for (const [i, { id, start, handover }] of shifts.entries()) {
    const gap = i > 0 && shifts[i - 1]!.end < start;
    expect(handover.via !== undefined, id).toBe(gap);
    if (handover.via) expect(isAway(handover.via, start.slice(0, 10))).toBe(false);
  }
});

test('the shift after the night to which nobody came tells of it', () => {
  const told = shifts.find(({ id }) => id === LAPSES.uncovered.told)!;
  expect(told.handover.text).toContain('无人到岗');
  expect(told.handover.prev).toBe('SH-2022-11-15-N');
});

test('logs are in order, within their shift, and say what was done', () => {
  for (const { id, start, end, log } of shifts) {
    expect(log.length, id).toBeGreaterThan(0);
    expect(log.map(({ at }) => at)).toEqual(log.map(({ at }) => at).toSorted());
    for (const { at, result } of log) {
      expect(start <= at && at < end, `${id} ${at}`).toBe(true);
      expect(result, `${id} ${at}`).toBeTruthy();
    }
  }
});

test('no handover and no line of a log that is not about an incident comes twice in the year', () => {
  const lines = shifts.flatMap(({ log }) => log.filter(({ ref }) => !ref).map(({ text }) => text));
  expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([]);
  const words = shifts.map(({ handover }) => handover.text);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
});

test('attendance agrees with the shifts, and one month has none', () => {
  const sheets = read('attendance') as readonly {
    readonly month: string;
    readonly people: readonly { readonly person: string; readonly present: readonly string[] }[];
  }[];
  expect(sheets).toHaveLength(11);
  expect(sheets.map(({ month }) => month)).not.toContain(LAPSES.withoutAttendance);
  for (const { month, people } of sheets)
    for (const { person, present } of people) {
      expect(present.filter((day) => isAway(person, day))).toEqual([]);
      const stood = shifts.filter((one) => one.start.startsWith(month) && one.onsite.includes(person));
      if (person < 'PER-20') expect(present).toEqual(stood.map(({ start }) => start.slice(0, 10)));
    }
});

test('the project manager is called on every rest day, and nobody calls himself', () => {
  const checks = read('phone-checks') as readonly { readonly id: string; readonly of: string; readonly by: string }[];
  for (const { of, by } of checks) expect(of).not.toBe(by);
  for (const { id, start } of shifts.filter((one) => one.id.endsWith('-D')))
    expect(checks.find((check) => check.id === `PC-${start.slice(0, 10)}`)?.of, id).toBe('PER-01');
});
