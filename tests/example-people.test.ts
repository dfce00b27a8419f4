import { describe, expect, test } from 'vitest';
import { isRest, minutesBetween, TERM } from './example-days.ts';
import { monthly, type Row, rows } from './example-files.ts';

/** Where people are and when, by plain loops over the files: nobody works while away, nor at two places at once. */
interface Stay {
  readonly id: string;
  readonly person: string;
  readonly from: string;
  readonly until: string;
  readonly sites: readonly string[];
  readonly refs: readonly string[];
}

const list = (value: unknown): string[] => (value === undefined ? [] : ([value].flat() as string[]));
const dayOf = (at: string) => at.slice(0, 10);
type Shift = Row & { start: string; end: string; onsite: string[]; standby?: string[]; log: { ref?: string }[] };
const shifts = monthly('shifts') as Shift[];

/** The days on which the attendance sheets show somebody on leave, with the days of the month that has no sheet. */
const AWAY = new Set([
  ...monthly('attendance').flatMap((sheet) =>
    (sheet['people'] as { person: string; exceptions?: { on: string; what: string }[] }[]).flatMap(
      ({ person, exceptions }) =>
        (exceptions ?? [])
          .filter(({ what }) => what === 'leave' || what === 'absent')
          .map(({ on }) => `${person} ${on}`),
    ),
  ),
  ...['06', '07', '08', '09', '10'].map((day) => `PER-29 2023-02-${day}`),
  ...['13', '14'].map((day) => `PER-22 2023-02-${day}`),
]);
const isAway = (person: string, at: string) => AWAY.has(`${person} ${dayOf(at)}`);

const staysOf = (row: Row, from: string, until: string, people: unknown = row['by']): Stay[] =>
  list(people).map((person) => ({
    id: row.id,
    person,
    from: row[from] as string,
    until: row[until] as string,
    sites: list(row['sites'] ?? row.site),
    refs: list(row['refs']),
  }));

/** Work that lasts longer, or over night, is no stay at one place: it is waited for, or run by a script. */
const LONGEST = 10 * 60;

const duty: Stay[] = shifts.flatMap((one) => staysOf({ ...one, sites: ['SITE-SZJ'] }, 'start', 'end', one.onsite));
const work: Stay[] = [
  ...monthly('orders')
    .filter(({ mode }) => mode !== 'remote')
    .flatMap((one) => staysOf(one, 'arrived', 'closed')),
  ...monthly('inspections').flatMap((one) => staysOf(one, 'started_at', 'done_at')),
  ...monthly('maintenance').flatMap((one) => staysOf(one, 'started_at', 'done_at')),
  ...monthly('drills').flatMap((one) => staysOf(one, 'start', 'end', one['people'])),
  ...monthly('changes').flatMap((one) =>
    staysOf({ ...one, start: (one['window'] as { start: string }).start }, 'start', 'done_at'),
  ),
].filter(({ from, until }) => minutesBetween(from, until) <= LONGEST);
const onSite: Stay[] = monthly('incidents')
  .flatMap((one) => staysOf(one, 'responded', 'resolved'))
  .filter(({ from, until }) => minutesBetween(from, until) <= LONGEST);

const overlap = (a: Stay, b: Stay) => a.person === b.person && a.from < b.until && b.from < a.until;
const shares = (a: Stay, b: Stay) => a.sites.some((site) => b.sites.includes(site));
/** Two records of one piece of work name the same action, or one the other. */
const sameWork = (a: Stay, b: Stay) =>
  a.refs.some((ref) => b.refs.includes(ref)) || a.refs.includes(b.id) || b.refs.includes(a.id);

function pairs(first: readonly Stay[], second: readonly Stay[], bad: (a: Stay, b: Stay) => boolean): string[] {
  const found = new Set<string>();
  for (const a of first)
    for (const b of second)
      if (a.id !== b.id && overlap(a, b) && !sameWork(a, b) && bad(a, b))
        found.add(`${a.person} ${[a.id, b.id].toSorted().join(' ')}`);
  return [...found].toSorted();
}

describe('places', () => {
  test('nobody is on two shifts, or on a shift and at other work', () => {
    expect(pairs(duty, duty, () => true)).toEqual([]);
    expect(pairs(duty, work, () => true)).toEqual([]);
  });

  test('nobody does two pieces of work at once', () => {
    expect(pairs(work, work, () => true)).toEqual([]);
  });

  test('whoever handles an incident is at no other site meanwhile; at the same site other work is left for it', () => {
    expect(pairs(onSite, work, (a, b) => !shares(a, b))).toEqual([]);
    expect(pairs(onSite, onSite, (a, b) => !shares(a, b))).toEqual([]);
  });

  test('whoever stands a shift handles what happens elsewhere from there, not on the spot', () => {
    const channel = new Map(monthly('incidents').map((one) => [one.id, one['channel']]));
    expect(pairs(onSite, duty, (a, b) => !shares(a, b) && channel.get(a.id) === 'onsite')).toEqual([]);
  });
});

describe('time', () => {
  test('nobody works on a day of leave', () => {
    const at = [...duty, ...work, ...onSite].filter(({ person, from }) => isAway(person, from));
    expect(at.map(({ id, person }) => `${person} ${id}`)).toEqual([]);
    const told = [
      'findings',
      'security',
      'advisories',
      'evaluations',
      'maintenance',
      'inspections',
      'restores',
      'cards',
    ]
      .flatMap(monthly)
      .flatMap((row) => {
        const { by, at: handed } = (row['delivery'] ?? {}) as { by?: string; at?: string };
        const done = (row['done_at'] ?? row['found_at'] ?? row['issued_on']) as string;
        const worked = list(row['by']).filter((person) => isAway(person, done));
        return [...worked, ...(by && handed && isAway(by, handed) ? [by] : [])].map((person) => `${person} ${row.id}`);
      });
    expect(told).toEqual([]);
  });

  test('an action is not closed by somebody who is away, nor on a rest day', () => {
    const odd = monthly('actions').filter((one) => {
      const closed = one['closed'] as { on: string } | undefined;
      return closed && (isAway(one['owner'] as string, closed.on) || isRest(closed.on));
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('desk engineers work in office hours of working days, but for changes, incidents and covers', () => {
    const desk = work.filter(({ id, person }) => person >= 'PER-21' && person <= 'PER-29' && !id.startsWith('CHG'));
    const odd = desk.filter(
      ({ from, until }) => isRest(dayOf(from)) || from.slice(11, 16) < '09:00' || until.slice(11, 16) > '17:00',
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('people on duty answer in their shifts only', () => {
    const on = (person: string, at: string) =>
      shifts.some(
        ({ start, end, onsite, standby }) =>
          start <= at && at <= end && [...onsite, ...(standby ?? [])].includes(person),
      );
    const odd: string[] = [];
    for (const { id, by, reported } of monthly('incidents') as (Row & { by: string[]; reported: string })[])
      for (const person of by.filter((one) => one <= 'PER-14' && one >= 'PER-11'))
        if (!on(person, reported)) odd.push(`${person} ${id}`);
    for (const { id, by, arrived } of monthly('orders') as (Row & { by: string[]; arrived: string })[])
      for (const person of by.filter((one) => one <= 'PER-14' && one >= 'PER-11'))
        if (!on(person, arrived)) odd.push(`${person} ${id}`);
    expect(odd).toEqual([]);
  });

  test('whoever stands the watch is among those who handle what comes in at night or on a rest day', () => {
    const odd = (monthly('incidents') as (Row & { by: string[]; reported: string })[]).filter(({ by, reported }) => {
      const watch = shifts.find(({ id, start, end }) => !id.endsWith('-B') && start <= reported && reported < end);
      return watch && !watch.onsite.some((person) => by.includes(person));
    });
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('between two shifts of a person lie twelve hours', () => {
    const last = new Map<string, string>();
    for (const { id, start, end, onsite } of shifts.toSorted((a, b) => (a.start < b.start ? -1 : 1)))
      for (const person of onsite) {
        const before = last.get(person);
        if (before) expect(minutesBetween(before, start), `${person} ${id}`).toBeGreaterThanOrEqual(12 * 60);
        last.set(person, end);
      }
  });

  test('support out of hours is answered within fifteen minutes', () => {
    const late = (monthly('orders') as (Row & { opened: string; arrived: string })[]).filter(({ opened, arrived }) => {
      const clock = opened.slice(11, 16);
      const off = isRest(dayOf(opened)) || clock < '09:00' || clock >= '17:00';
      return off && minutesBetween(opened, arrived) > 15;
    });
    expect(late.map(({ id }) => id)).toEqual([]);
  });
});

describe('the watch', () => {
  test('is kept as planned, but for swaps and the two planted lapses', () => {
    const swaps = monthly('swaps') as (Row & { shift: string; from: string; to: string })[];
    const planned = TERM.map((day) => day.slice(0, 7))
      .filter((month, i, all) => all.indexOf(month) === i)
      .flatMap((month) => rows(`rosters/${month}.yaml`))
      .flatMap((row) => row['shifts'] as { start: string; onsite: string[]; standby?: string[] }[]);
    const other = planned.filter(({ start, onsite, standby }) => {
      const kept = shifts.find((one) => one.start === start);
      const swap = swaps.find(({ shift }) => shift === kept?.id);
      const wanted = onsite.map((person) => (person === swap?.from ? swap.to : person));
      return String(kept?.onsite) !== String(wanted) || (!swap && String(kept?.standby) !== String(standby));
    });
    expect(other.map(({ start }) => dayOf(start))).toEqual(['2022-11-16', '2023-03-11']);
    const unkept = swaps.filter(({ shift, to }) => !shifts.find(({ id }) => id === shift)?.onsite.includes(to));
    expect(unkept).toEqual([]);
  });

  test('follows itself without a break in the chain', () => {
    const inOrder = shifts.toSorted((a, b) => (a.start < b.start ? -1 : 1));
    for (const [i, { id, handover, onsite }] of inOrder.entries()) {
      const { prev, from, to, ack } = handover as { prev?: string; from: string; to: string; ack: string[] };
      const before = inOrder[i - 1];
      expect(prev, id).toBe(before?.id);
      expect([...ack].toSorted(), id).toEqual([from, to].toSorted());
      expect(onsite, id).toContain(to);
      if (before) expect(before.onsite, id).toContain(from);
    }
  });

  test('every open item of a handover is open then, and every incident still open is on it', () => {
    const incidents = monthly('incidents') as (Row & { reported: string; resolved: string })[];
    for (const { id, start, handover } of shifts) {
      const { at, open = [] } = handover as { at: string; open?: string[] };
      const waiting = incidents.filter((one) => one.reported < start && start < one.resolved).map((one) => one.id);
      expect(open.toSorted(), `${id} ${at}`).toEqual(waiting.toSorted());
    }
  });

  test('the log of a shift tells of each incident that came in during it', () => {
    for (const { id, start, end, log } of shifts) {
      const came = (monthly('incidents') as (Row & { reported: string })[]).filter(
        ({ reported }) => start <= reported && reported < end,
      );
      const told = new Set(log.map(({ ref }) => ref));
      expect(
        came.filter((one) => !told.has(one.id)).map((one) => one.id),
        id,
      ).toEqual([]);
    }
  });

  test('the project manager is called on every rest day', () => {
    const called = new Set((monthly('phone-checks') as (Row & { at: string })[]).map(({ at }) => dayOf(at)));
    expect(TERM.filter((day) => isRest(day) && !called.has(day))).toEqual([]);
  });
});
