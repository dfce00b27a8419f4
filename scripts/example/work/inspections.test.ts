import { CORE_SCHEMA, load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { isAway } from '../absences.ts';
import { daysOfMonth, minutesBetween, readCalendar, weekday } from '../duty/days.ts';
import { MONTHS } from '../term.ts';
import { work } from '../work.ts';
import { type Device, inService, readEstate } from './estate.ts';
import { FAILURES } from './failures.ts';
import { FROM_ROUNDS } from './orders/from-rounds.ts';
import { isoWeek } from './weeks.ts';

interface Sheet {
  readonly id: string;
  readonly plan: string;
  readonly sites: readonly string[];
  readonly started_at: string;
  readonly done_at: string;
  readonly by: readonly string[];
  readonly pass: readonly string[];
  readonly fail?: readonly { readonly asset: string; readonly finding: string; readonly ref: string }[];
  readonly note?: string;
  readonly delivery: { readonly at: string };
}

interface SheetOrder {
  readonly id: string;
  readonly opened: string;
  readonly closed: string;
  readonly result: string;
  readonly assets?: readonly string[];
}

const files = work();
const read = <T>(wanted: RegExp): T[] =>
  files.flatMap(([path, text]) => (wanted.test(path) ? (load(text, { schema: CORE_SCHEMA }) as T[]) : []));
const sheets = read<Sheet>(/^records\/[\d-]+\/inspections\//u);
const orders = new Map(read<SheetOrder>(/^records\/[\d-]+\/orders\.yaml$/u).map((one) => [one.id, one]));
const calendar = readCalendar(['2022', '2023']);
const { devices } = readEstate();
const workdays = MONTHS.flatMap(daysOfMonth).filter((day) => !calendar.isRest(day));
/** Weeks of which at least half of the working days lie in the term; the first Friday alone makes none. */
const weeks = [...new Set(workdays.map(isoWeek))].filter((week) => week !== '2022-W26');
const dayOf = ({ done_at }: Sheet) => done_at.slice(0, 10);

/** `A-01..03` as the ids that it stands for. */
function expand(id: string): string[] {
  const [, stem, first, last] = /^(.*?)(\d+)\.\.(\d+)$/u.exec(id) ?? [];
  if (stem === undefined || first === undefined) return [id];
  const ids: string[] = [];
  for (let i = Number(first); i <= Number(last); i++) ids.push(stem + String(i).padStart(first.length, '0'));
  return ids;
}

const seenBy = (of: readonly Sheet[]): string[] =>
  of.flatMap(({ pass, fail }) => [...pass.flatMap(expand), ...(fail ?? []).map(({ asset }) => asset)]).sort();

const there = (day: string, wanted: (device: Device) => boolean): string[] =>
  devices
    .filter((one) => wanted(one) && inService(one, day))
    .map(({ id }) => id)
    .sort();

const inWeek = (plan: string, week: string) =>
  sheets.filter((one) => one.plan === plan && isoWeek(dayOf(one)) === week);

describe('coverage', () => {
  test('every working day all servers, storage and SAN devices in service are seen', () => {
    const counts = new Set<number>();
    for (const day of workdays) {
      const seen = seenBy(sheets.filter((one) => one.plan === 'PLAN-INFRA-DAY' && dayOf(one) === day));
      expect(seen, day).toEqual(there(day, ({ type }) => ['server', 'storage', 'san'].includes(type)));
      counts.add(seen.length);
    }
    expect([...counts].sort()).toEqual([91, 92]);
    expect(sheets.filter((one) => one.plan === 'PLAN-INFRA-DAY')).toHaveLength(workdays.length);
  });

  test('every week all audio-visual devices are seen, but for one in 2022-W46', () => {
    expect(weeks).toHaveLength(52);
    for (const week of weeks) {
      const round = inWeek('PLAN-AV-WEEK', week);
      expect(round, week).toHaveLength(1);
      const wanted = there(dayOf(round[0]!), ({ type }) => type === 'av').filter(
        (id) => week !== '2022-W46' || id !== 'AV-YHN-0156',
      );
      expect(seenBy(round), week).toEqual(wanted);
      expect(wanted, week).toHaveLength(week === '2022-W46' ? 155 : 156);
    }
    expect(sheets.find(({ id }) => id === 'INS-2022-W46-AV')?.note).toContain('155 台');
  });

  test.each([
    ['PLAN-ROOM-WEEK', 3, /^(?:UPS|HVAC|EMS|FIRE|CABLING|ACCESS|CCTV|POWER|EARTH)-/u],
    ['PLAN-NET-WEEK', 3, /^(?:CSW|ASW|WAG|BH)-/u],
    ['PLAN-SCREEN-WEEK', 1, /^LED-/u],
    ['PLAN-VENUE-WEEK', 1, /^VC-/u],
  ] as const)('%s: every week its devices at %i sites', (plan, sites, ids) => {
    for (const week of weeks) {
      const rounds = inWeek(plan, week);
      expect(new Set(rounds.flatMap((one) => one.sites)).size, week).toBe(sites);
      for (const round of rounds) {
        const [site] = round.sites;
        const wanted = there(dayOf(round), (one) => ids.test(one.id) && one.site === site);
        expect(seenBy([round]), round.id).toEqual(wanted);
      }
    }
  });

  test('27 cells of subsystems and sites', () => {
    for (const week of weeks) expect(new Set(seenBy(inWeek('PLAN-ROOM-WEEK', week))).size, week).toBe(27);
  });
});

describe('people', () => {
  test('nobody inspects while away, on a rest day or after hours', () => {
    for (const { id, by, done_at, started_at, delivery } of sheets) {
      const day = done_at.slice(0, 10);
      for (const person of by) expect(isAway(person, day), `${id} ${person}`).toBe(false);
      expect(new Set(by).size, id).toBe(by.length);
      expect(calendar.isRest(day), id).toBe(false);
      expect(started_at >= `${day}T09:00`, id).toBe(true);
      expect(done_at <= `${day}T16:55`, id).toBe(true);
      expect(delivery.at > done_at && delivery.at <= `${day}T17:00`, id).toBe(true);
    }
  });

  test('nobody is on two rounds at once, and there is time for the way', () => {
    for (const a of sheets)
      for (const b of sheets) {
        if (a.id >= b.id || dayOf(a) !== dayOf(b)) continue;
        const shared = a.by.find((person) => b.by.includes(person));
        if (!shared) continue;
        const at = (one: Sheet) => one.sites[Math.min(one.by.indexOf(shared), one.sites.length - 1)];
        const gap = at(a) === at(b) ? 5 : 45;
        const [first, second] = a.started_at < b.started_at ? [a, b] : [b, a];
        expect(minutesBetween(first.done_at, second.started_at), `${a.id} ${b.id}`).toBeGreaterThanOrEqual(gap);
      }
  });
});

describe('failures', () => {
  const failing = sheets.flatMap((sheet) => (sheet.fail ?? []).map((one) => ({ sheet, ...one })));

  test('each finding of a round is on its sheet, once, in words of its own', () => {
    expect(failing).toHaveLength(FAILURES.length);
    expect(new Set(failing.map(({ finding }) => finding)).size).toBe(failing.length);
  });

  test('each order of a round is named by one finding', () => {
    const keys = FROM_ROUNDS.flatMap(({ key }) => key ?? []);
    expect(FAILURES.flatMap(({ order }) => order ?? []).toSorted()).toEqual(keys.toSorted());
    for (const field of ['title', 'work'] as const)
      expect(new Set(FROM_ROUNDS.map((one) => one[field])).size).toBe(FROM_ROUNDS.length);
  });

  test('the order follows the round and ends before the next round of the device', () => {
    for (const { sheet, asset, ref } of failing.filter((one) => one.ref.startsWith('SO-'))) {
      const order = orders.get(ref)!;
      expect(order.assets, sheet.id).toContain(asset);
      expect(order.opened > sheet.started_at, sheet.id).toBe(true);
      const next = sheets
        .filter((one) => one.plan === sheet.plan && one.started_at > sheet.done_at && seenBy([one]).includes(asset))
        .map(({ started_at }) => started_at)
        .sort()[0];
      expect(next === undefined || order.closed < next, `${sheet.id} ${ref}`).toBe(true);
    }
  });
});

test('weekly rounds keep their weekday where the week allows it', () => {
  const moved = sheets.filter((one) => one.plan === 'PLAN-AV-WEEK' && weekday(dayOf(one)) !== 4).map(({ id }) => id);
  expect(moved).toEqual(['INS-2022-W40-AV', 'INS-2023-W04-AV', 'INS-2023-W25-AV']);
});
