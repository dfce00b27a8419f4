import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { localTime } from '../src/calendar/instant.ts';
import { entriesOf, indexLibrary, type Library } from '../src/model/library.ts';
import { obligationOf } from '../src/obligations/obligation.ts';
import { decideAsRead, type Flip } from '../src/obligations/readings.ts';
import { recordsOf } from '../src/obligations/records.ts';
import { shownVerdicts, type ShownResult } from '../src/obligations/shown.ts';
import { worldOn } from '../src/obligations/verdicts.ts';
import { allVerdictsOn, reportWorld } from '../src/reports/report-world.ts';
import { figuresOn } from '../src/reports/true-figures.ts';
import { openSite } from '../src/site.ts';
import { ENGINE, zhiku } from './command.ts';
import { CONTENT, files, rows } from './example-files.ts';

/** How the example's 114 duties stand, against what the example says of itself. */
const ALL = Array.from({ length: 114 }, (_, index) => `OB-${String(index + 1).padStart(3, '0')}`);

/** The duties that are not met, each with the planted shortcoming that explains it (`content/README.md`). */
const UNMET: Readonly<Record<string, string>> = {
  'OB-011 2023-02': 'the attendance sheet of February 2023 is missing',
  'OB-014 2022-11-16': 'nobody came to the night shift',
  'OB-016 2023-03-11': 'one person and no standby',
  'OB-018 2023-03-11': 'one person and no standby',
  'OB-019 2022-11-16': 'nobody came to the night shift',
  'OB-024 2023-01-21 春节': 'the plan came three workdays late',
  'OB-033 2022-07-01..2023-06-30': 'an action of the second evaluation was closed late, in the year as in its quarter',
  'OB-033 2022-10-01 Q2': 'an action of the evaluation was closed late: ACT-2022-082',
  'OB-051 2022-W46': 'AV-YHN-0156 was not seen, its room was locked',
  'OB-055 SYS-023 2022-07-01 Y': 'never restored',
  'OB-063 INC-2022-1008': 'answered after 14 minutes',
  'OB-063 INC-2023-0204': 'answered after 12 minutes',
  'OB-067 INC-2023-0407': 'neither casestudy nor exemption',
  'OB-072 ACT-2022-0803': 'closed late',
  'OB-072 ACT-2022-082': 'closed late',
  'OB-072 ACT-2023-0203': 'closed late',
  'OB-072 ACT-2023-0302': 'still open past its day',
  'OB-080 CHG-2023-0203': 'no list of the configuration after the change',
  'OB-083 2022-12': 'the report came a workday late',
  'OB-090 RPT-2022-11': 'an order was corrected after the report had been delivered',
  'OB-090 RPT-2022-Q4': 'the same order, in the report of its quarter',
  'OB-090 RPT-2022-Y': 'the same order, in the report of its year',
};

/** What cannot be decided while a parameter is open. */
const UNDETERMINED: Readonly<Record<string, string>> = {
  'OB-003 2022-07-01..2023-06-30': 'PRM-TRANSITION',
  'OB-006 2022-07-01..2023-06-30': 'PRM-TURNOVER',
  'OB-087 2022-07-01 Q1': 'PRM-QUARTERLY-REPORT',
  'OB-087 2022-10-01 Q2': 'PRM-QUARTERLY-REPORT',
  'OB-087 2023-01-01 Q3': 'PRM-QUARTERLY-REPORT',
  'OB-087 2023-04-01 Q4': 'PRM-QUARTERLY-REPORT',
};

/** What may still be done after the day of the question. */
const DUE: Readonly<Record<string, string>> = {
  'OB-033 2023-04-01 Q4': '2023-10-13',
  'OB-072 ACT-2023-0603': '2023-08-31',
  'OB-072 ACT-2023-085': '2023-10-13',
  'OB-072 ACT-2023-086': '2023-09-28',
  'OB-072 ACT-2023-087': '2023-09-28',
  'OB-106 2022-07-01..2023-06-30': '2025-06-30',
};

const obligations = files.filter((file) => file.startsWith('contract/obligations/')).flatMap(rows);
const clauses = new Map(
  files
    .filter((file) => file.startsWith('contract/clauses/'))
    .flatMap((file) => rows(file).map((row) => [row.id, row])),
);

let instances: readonly ShownResult[];
let flipped: readonly Flip[];
let cache: string;
let library: Library;

beforeAll(async () => {
  const { code, stdout, stderr } = zhiku(['verdicts', '--format', 'json']);
  if (code !== 0) throw new Error(stderr);
  ({ instances, flips: flipped } = JSON.parse(stdout) as { instances: ShownResult[]; flips: Flip[] });
  cache = mkdtempSync(join(tmpdir(), 'zhiku-verdicts-'));
  ({
    site: { library },
  } = await openSite({ content: CONTENT, cache, now: () => Temporal.Instant.from('2023-07-31T00:00Z') }));
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

const keyed = (verdict: string, among = instances) =>
  among
    .filter((one) => one.verdict === verdict)
    .map((one) => [`${one.obligation} ${one.key}`, one] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

const instance = (obligation: string, key: string) =>
  instances.find((one) => one.obligation === obligation && one.key === key);

const of = (obligation: string) => instances.filter((one) => one.obligation === obligation);

const flips = (interpretation: string, reading: string): readonly Flip[] =>
  flipped.filter((one) => one.interpretation === interpretation && one.reading === reading);

test('begin with what is unmet, and may be read as far as one likes', () => {
  const command = `"${process.execPath}" scripts/zhiku.ts verdicts | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { cwd: ENGINE, encoding: 'utf8' });
  expect(stdout).toMatch(/^unmet +OB-/u);
  expect(stderr).not.toContain('Error');
});

describe('the duties', () => {
  test('are all 114, and each is decided or says why it is not', () => {
    expect(obligations.map(({ id }) => id).sort()).toEqual(ALL);
    const decided = new Set(instances.map(({ obligation }) => obligation));
    const silent = obligations.filter(({ id, unchecked }) => decided.has(id) === (unchecked !== undefined));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('quote their clauses word for word', () => {
    const wrong = obligations.filter(({ phrase, clauses: ids }) => {
      const texts = (ids as string[]).map((id) => String(clauses.get(id)?.['text']));
      return !texts.some((text) => text.includes(String(phrase)));
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('say of each instance what is documented of it', () => {
    const documented = 'obligation instance key span due verdict evidence missing measured interpretation provisional';
    expect(instances.filter((one) => documented.split(' ').some((name) => !(name in one)))).toEqual([]);
    expect(instances.filter((one) => one.instance !== one.key)).toEqual([]);
  });

  test('are unmet exactly where the example fell short', () => {
    expect(keyed('unmet').map(([key]) => key)).toEqual(Object.keys(UNMET).sort());
    for (const [key, { missing, measured }] of keyed('unmet')) expect(missing.length || measured, key).toBeTruthy();
  });

  test('are undetermined where a parameter is open, and name it', () => {
    expect(Object.fromEntries(keyed('undetermined').map(([key, { missing }]) => [key, missing[0]]))).toEqual(
      UNDETERMINED,
    );
  });

  test('are still due where the time is not over', () => {
    expect(Object.fromEntries(keyed('due').map(([key, { due }]) => [key, due]))).toEqual(DUE);
    expect(keyed('not-due')).toEqual([]);
    expect(keyed('excused')).toEqual([]);
  });

  test('are not triggered in months with a nil return only', () => {
    for (const [key, { evidence }] of keyed('not-triggered'))
      expect(evidence[0], key).toMatch(/^NIL-\d{4}-\d{2}(-[A-Z]+)?$/u);
  });

  test('show what they rest on wherever they are met', () => {
    expect(keyed('met').flatMap(([key, { evidence }]) => (evidence.length ? [] : [key]))).toEqual([]);
  });
});

describe('worked examples', () => {
  test.each([
    ['OB-014', '2022-11-16', 'unmet', '0/16 h', 'gap 2022-11-16T17:00..2022-11-17T09:00'],
    ['OB-014', '2022-11-15', 'met', '16/16 h', undefined],
    ['OB-014', '2022-09-13', 'met', '16/16 h', 'seam 2022-09-13T08:00..2022-09-13T09:00'],
    ['OB-018', '2023-03-11', 'unmet', '1/24 h', 'understaffed 2023-03-11T09:00..2023-03-12T08:00'],
    ['OB-024', '2023-01-21 春节', 'unmet', '3 workdays', 'HP-2023-CJ delivery.at'],
    ['OB-038', '2022-07-01..2023-06-30', 'met', '5/5', undefined],
    ['OB-041', '2022-07-01..2023-06-30', 'met', undefined, undefined],
    ['OB-051', '2022-W46', 'unmet', '155/156', 'AV-YHN-0156'],
    ['OB-051', '2022-W47', 'met', '156/156', undefined],
    ['OB-063', 'INC-2022-1008', 'unmet', 'PT14M', 'INC-2022-1008 PT14M'],
    ['OB-067', 'INC-2023-0407', 'unmet', undefined, 'INC-2023-0407 casestudy'],
    ['OB-083', '2022-12', 'unmet', '1 workday', 'RPT-2022-12 delivery.at'],
    ['OB-090', 'RPT-2022-10', 'met', undefined, undefined],
  ])('%s %s', (obligation, key, verdict, measured, missing) => {
    const found = instance(obligation, key);
    expect(found?.verdict).toBe(verdict);
    if (measured !== undefined) expect(found?.measured).toBe(measured);
    expect(found?.missing[0]).toBe(missing);
  });

  test.each([
    ['OB-023', '2022-10', '2022-09-30'],
    ['OB-024', '2022-10-01 国庆节', '2022-09-19'],
    ['OB-025', '2022-10-01 国庆节', '2022-09-26'],
    ['OB-024', '2023-01-21 春节', '2023-01-09'],
    ['OB-024', '2023-04-05 清明节', '2023-03-22'],
    ['OB-083', '2022-09', '2022-10-12'],
    ['OB-083', '2022-12', '2023-01-09'],
    ['OB-083', '2023-04', '2023-05-09'],
    ['OB-085', '2022', '2023-01-28'],
    ['OB-085', '2022-07-01 Y', '2023-07-21'],
    ['OB-092', '2022-07-01..2023-06-30', '2023-07-31'],
    ['OB-094', '2022-07-01..2023-06-30', '2022-07-18'],
    ['OB-095', '2022-07-01..2023-06-30', '2023-07-14'],
  ])('%s %s is due on %s', (obligation, key, due) => {
    expect(instance(obligation, key)?.due).toBe(due);
  });

  test('a holiday of one day asks for a plan and no list', () => {
    expect(instance('OB-024', '2023-04-05 清明节')?.verdict).toBe('met');
    expect(instance('OB-025', '2023-04-05 清明节')).toBeUndefined();
  });

  test('reports that the corrected order makes untrue name it, and the figure before and after', () => {
    const named = keyed('unmet').flatMap(([, { obligation, key, missing }]) =>
      obligation === 'OB-090' ? [[key, missing[0]!.split(' ')[0], missing[1]]] : [],
    );
    expect(named).toEqual([
      ['RPT-2022-11', 'SO-2022-11001', 'figures.orders-effort 83.5 ≠ 84.5'],
      ['RPT-2022-Q4', 'SO-2022-11001', 'figures.orders-effort 226.6 ≠ 227.6'],
      ['RPT-2022-Y', 'SO-2022-11001', 'figures.orders-effort 430.5 ≠ 431.5'],
    ]);
  });

  test('every shift hands over to the next', () => {
    expect(of('OB-022').length).toBeGreaterThan(365);
  });

  test('four quarters and the year were assessed', () => {
    expect(of('OB-033')).toHaveLength(5);
  });
});

describe('other readings', () => {
  test.each([
    ['K2', 'later', 'OB-024', 'unmet', 'met', 1],
    ['K2', 'first', 'OB-025', 'met', 'unmet', 6],
    ['K3', 'extend', 'OB-015', 'met', 'unmet', 51],
    ['K3', 'extend', 'OB-030', 'met', 'unmet', 2],
    ['K4', 'onsite-all', 'OB-043', 'met', 'unmet', undefined],
    ['K5', 'listed', 'OB-020', 'met', 'unmet', 1],
    ['K6', 'two-halves', 'OB-018', 'met', 'unmet', 96],
    ['K6', 'two-on-site', 'OB-018', 'met', 'unmet', 96],
    ['K6a', 'exactly-three', 'OB-019', 'met', 'unmet', undefined],
    ['K7', 'statutory', 'OB-027', null, 'unmet', 2],
    ['K8', 'monthly', 'OB-034', null, 'met', undefined],
    ['K9a', 'literal', 'OB-018', null, 'unmet', 7],
    ['K11', 'fixed', 'OB-052', 'met', 'unmet', 18],
    ['K12', 'detect-to-answer', 'OB-063', 'met', 'unmet', undefined],
    ['K13', 'at-once', 'OB-068', 'met', 'unmet', undefined],
    ['K20', 'separate', 'OB-082', 'met', 'undetermined', 15],
    ['K15', 'contract-year', 'OB-085', 'met', null, 1],
    ['K15', 'calendar-year', 'OB-085', 'met', null, 1],
    ['K10', 'four-contract', 'OB-033', 'unmet', null, 1],
    ['K22', 'each-room', 'OB-014', 'met', 'unmet', 249],
  ])('%s %s: %s from %s to %s', (interpretation, reading, obligation, from, verdict, times) => {
    const found = flips(interpretation, reading).filter(
      (one) => one.obligation === obligation && one.from === from && one.verdict === verdict,
    );
    expect(found.length).toBeGreaterThan(0);
    if (times !== undefined) expect(found).toHaveLength(times);
  });

  test('change nothing where the records keep both', () => {
    expect(flips('K9', 'last-day')).toEqual([]);
    expect(flips('K9', 'whole-months')).toEqual([]);
    expect(flips('K13', 'next-workday')).toEqual([]);
    expect(flips('K16', 'acceptance')).toEqual([]);
    expect(flips('K26', 'inclusive')).toEqual([]);
    expect(flips('K27', 'month')).toEqual([]);
    expect(flips('K27', 'same-day')).toEqual([]);
  });
});

describe('no record never means met', () => {
  /** What is there before anybody has done anything, and the papers that are their own evidence. */
  const GIVEN = new Set(
    `asset calendar clause contract interpretation knowledge-base obligation organisation
    parameter person room service site special-period system`.split(/\s+/u),
  );
  const OWN_EVIDENCE = ['OB-001', 'OB-005', 'OB-008', 'OB-041', 'OB-112', 'OB-113'];

  test('without records only what the contract and the inventory show by themselves', () => {
    const bare = indexLibrary(
      library.kinds,
      library.entries.filter(({ kind }) => GIVEN.has(kind.name)),
      [],
      [],
    );
    const decided = allVerdictsOn(bare, localTime('Asia/Shanghai'), '2023-07-31').instances;
    const met = decided.filter(({ verdict }) => verdict === 'met').map(({ obligation }) => obligation);
    expect([...new Set(met)].sort()).toEqual(OWN_EVIDENCE);
  });

  test('a duty that is met falls with the records that show it', () => {
    const local = localTime('Asia/Shanghai');
    const standing = entriesOf(library, 'obligation').flatMap((entry) => {
      const duty = obligationOf(entry);
      const met = of(entry.id).find(({ verdict }) => verdict === 'met');
      if (!duty || !met || OWN_EVIDENCE.includes(entry.id)) return [];
      const without = library.entries.filter(({ id, kind }) => GIVEN.has(kind.name) || !met.evidence.includes(id));
      const bare = indexLibrary(library.kinds, without, [], []);
      const world = worldOn(bare, local, '2023-07-31', figuresOn(reportWorld(bare, local), '2023-07-31'))!;
      const after = decideAsRead(duty, world, recordsOf(world)).find((one) => one.instance === met.key);
      return after?.verdict === 'met' ? [`${entry.id} ${met.key}`] : [];
    });
    expect(standing).toEqual([]);
  });

  test.each(['2022-07-01', '2022-09-15', '2022-12-20', '2023-02-10', '2023-06-30'])(
    'as of %s nothing is unmet before its time',
    (day) => {
      const early = shownVerdicts(allVerdictsOn(library, localTime('Asia/Shanghai'), day)).instances;
      expect(keyed('unmet', early).flatMap(([key]) => (key in UNMET ? [] : [key]))).toEqual([]);
    },
  );
});

test('an unmet duty is an answer; --fail-on makes it a failure that says how many there are', () => {
  expect(zhiku(['verdicts', '--fail-on', 'unmet,due'])).toMatchObject({
    code: 1,
    stderr: `zhiku: ${Object.keys(UNMET).length} 次“未满足”\nzhiku: ${Object.keys(DUE).length} 次“期内”\n`,
  });
  expect(zhiku(['verdicts', '--as-of', '2022-07-01', '--fail-on', 'unmet']).code).toBe(0);
  expect(zhiku(['verdicts', '--fail-on', 'met'])).toMatchObject({
    code: 2,
    stderr: 'zhiku: Unexpected --fail-on "met", expected some of: unmet,undetermined,due\n',
  });
});
