import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isAway } from '../scripts/example/absences.ts';
import { dayAfter, readCalendar } from '../scripts/example/duty/days.ts';
import { MONTHS } from '../scripts/example/term.ts';
import { parseYaml } from '../src/load/parse-yaml.ts';

/** What a year of upkeep, evaluations, security work, findings and risks must hold, by plain loops over the files. */
const RECORDS = join(import.meta.dirname, '../content/records');
const calendar = readCalendar(['2022', '2023']);
const files = readdirSync(RECORDS, { recursive: true, encoding: 'utf8' }).sort();

type Row = Record<string, unknown> & { readonly id: string; readonly delivery?: { readonly at: string } };

/** Records of a kind: `maintenance.yaml`, `actions/evaluation.yaml`. */
const rows = <T extends Row = Row>(...ends: string[]): T[] =>
  files
    .filter((file) => ends.some((end) => file.endsWith(`/${end}`)))
    .flatMap((file) => {
      const parsed = parseYaml(readFileSync(join(RECORDS, file), 'utf8'));
      return parsed.ok ? (parsed.value as T[]) : expect.unreachable(file);
    });

type Maintenance = Row & { form: string; sites: string[]; by: string[]; started_at: string; done_at: string };
type Finding = Row & { found_at: string; by: string[]; closed?: { on: string; how: string } };
type Risk = Row & { found_on: string; state: string; closed_on?: string; accepted?: object };
type Task = Row & { form: string; done_at: string; by: string[]; findings: { fixed_on?: string; accepted?: object }[] };
type Evaluation = Row & { quarter: string; done_at: string; by: string[]; findings: { action?: string }[] };
type Action = Row & { due: string; closed?: { on: string; proof: string } };
type Request = Row & { at: string; wanted_by: string; answers: { on: string }[] };

const maintenance = rows<Maintenance>('maintenance.yaml');
const evaluations = rows<Evaluation>('evaluations.yaml');
const actions = rows<Action>('actions/evaluation.yaml');
const tasks = rows<Task>('security.yaml');
const advisories = rows<Row & { issued_on: string }>('advisories.yaml');
const findings = rows<Finding>('findings.yaml');
const risks = rows<Risk>('risks.yaml');
const requests = rows<Request>('requests/special.yaml');

const QUARTERS = [0, 3, 6, 9].map((first) => MONTHS.slice(first, first + 3));
const SITES = ['SITE-SZJ', 'SITE-YHN', 'SITE-HPL'];
const monthly = (all: readonly Row[], field: string) =>
  MONTHS.map((month) => all.filter((one) => (one[field] as string).startsWith(month)).length);
const workdayAfter = (day: string): string => {
  const next = dayAfter(day);
  return calendar.isRest(next) ? workdayAfter(next) : next;
};
const dayOf = (at: string) => at.slice(0, 10);

describe('maintenance', () => {
  const cells = QUARTERS.flatMap((months) =>
    SITES.flatMap((site) =>
      ['repair', 'upkeep', 'cleaning', 'clearing'].map((form) => [months[0]!, site, form] as const),
    ),
  );
  test.each(cells)('quarter from %s, %s: %s', (first, site, form) => {
    const months = QUARTERS.find((quarter) => quarter[0] === first)!;
    const found = maintenance.filter((one) => one.form === form && one.sites.includes(site));
    expect(found.filter((one) => months.includes(one.started_at.slice(0, 7)))).not.toEqual([]);
  });

  test('six to nine a month, in office hours of working days', () => {
    for (const count of monthly(maintenance, 'done_at')) expect([6, 7, 8, 9]).toContain(count);
    const odd = maintenance.filter(
      ({ started_at: from, done_at: to }) =>
        calendar.isRest(dayOf(from)) || from.slice(11, 16) < '09:00' || to.slice(11, 16) > '17:00' || from >= to,
    );
    expect(odd).toEqual([]);
  });

  test('nobody does two at once', () => {
    const seen = new Map<string, string>();
    const turns = maintenance.flatMap((one) => one.by.map((person) => ({ person, ...one })));
    for (const { person, started_at, done_at, id } of turns.toSorted((a, b) =>
      a.started_at < b.started_at ? -1 : 1,
    )) {
      expect(started_at >= (seen.get(person) ?? ''), `${person} ${id}`).toBe(true);
      seen.set(person, done_at);
    }
  });
});

describe('evaluations', () => {
  test('one in the last month of each contract quarter, and one of the year', () => {
    const at = evaluations.map(({ quarter, done_at }) => `${done_at.slice(0, 7)} ${quarter}`);
    expect(at).toEqual([
      '2022-09 2022-Q3',
      '2022-12 2022-Q4',
      '2023-03 2023-Q1',
      '2023-06 2023-Q2',
      '2023-06 2022-2023 年终',
    ]);
  });

  test('each bottleneck has an action; closed by its day, due after the year, or the one that was late', () => {
    const named = evaluations.flatMap((one) => one.findings.map(({ action }) => action));
    expect(named.toSorted()).toEqual(actions.map(({ id }) => id).toSorted());
    const late = actions.filter(({ due, closed }) => (closed ? closed.on > due : due <= '2023-07-31'));
    expect(late.map(({ id }) => id)).toEqual(['ACT-2022-082']);
  });
});

describe('security', () => {
  test('each month has a task and two to three advisories, the year all five forms', () => {
    expect(monthly(tasks, 'done_at')).not.toContain(0);
    for (const count of monthly(advisories, 'issued_on')) expect([2, 3]).toContain(count);
    const forms = new Set(tasks.map(({ form }) => form));
    expect([...forms].toSorted()).toEqual(['assessment', 'event', 'hardening', 'mlps', 'vuln-scan']);
  });

  test('each finding of a task is fixed or accepted, not both', () => {
    const odd = tasks.flatMap((task) =>
      task.findings.filter((one) => Boolean(one.fixed_on) === Boolean(one.accepted)).map(() => task.id),
    );
    expect(odd).toEqual([]);
  });

  test('each advisory reaches the client on its day', () => {
    expect(advisories.filter(({ issued_on, delivery }) => delivery?.at.slice(0, 10) !== issued_on)).toEqual([]);
  });
});

describe('findings and risks', () => {
  test('four to seven findings and two to four risks a month', () => {
    for (const count of monthly(findings, 'found_at')) expect([4, 5, 6, 7]).toContain(count);
    for (const count of monthly(risks, 'found_on')) expect([2, 3, 4]).toContain(count);
  });

  test('each is told within one working day', () => {
    const late = [
      ...findings.map((one) => [one, one.found_at] as const),
      ...risks.map((one) => [one, one.found_on] as const),
    ]
      .filter(
        ([{ delivery }, found]) => !delivery || delivery.at < found || dayOf(delivery.at) > workdayAfter(dayOf(found)),
      )
      .map(([{ id }]) => id);
    expect(late).toEqual([]);
  });

  test('each finding is settled, and each risk that is not open says how it ended', () => {
    expect(findings.filter(({ found_at, closed }) => !closed || closed.on < dayOf(found_at))).toEqual([]);
    const unsaid = risks.filter(
      (one) =>
        (one.state === 'closed') !== Boolean(one.closed_on) || (one.state === 'accepted') !== Boolean(one.accepted),
    );
    expect(unsaid).toEqual([]);
  });
});

test('each request is answered in the time asked for', () => {
  const late = requests.filter(
    ({ at, wanted_by, answers }) => answers[0]!.on < dayOf(at) || answers[0]!.on > wanted_by,
  );
  expect(late).toEqual([]);
});

test('whoever worked or told was there', () => {
  const worked = [...maintenance, ...evaluations, ...tasks, ...findings].flatMap((one) => {
    const day = dayOf((one['done_at'] ?? one['found_at']) as string);
    return one.by.filter((person) => isAway(person, day)).map(() => one.id);
  });
  const told = [...maintenance, ...advisories, ...findings, ...tasks].filter(({ delivery }) => {
    const { by, at } = delivery as unknown as { by: string; at: string };
    return isAway(by, dayOf(at)) || calendar.isRest(dayOf(at));
  });
  expect([worked, told.map(({ id }) => id)]).toEqual([[], []]);
});

test('no text occurs twice', () => {
  const all = [...maintenance, ...evaluations, ...actions, ...tasks, ...advisories, ...findings, ...risks, ...requests];
  const texts = all.flatMap((one) => ['title', 'text', 'advice', 'avoid', 'handled', 'do'].map((field) => one[field]));
  const twice = texts.filter((text, i) => text !== undefined && texts.indexOf(text) !== i);
  expect(twice).toEqual([]);
});
