import highsLoader from 'highs';
import { expect, test } from 'vitest';
import { randomOf } from '../../scripts/example/random.ts';
import { addMonths, eachDay, firstDay, lastDay } from '../calendar/civil-day.ts';
import { localTime } from '../calendar/instant.ts';
import { workCalendar } from '../calendar/work-calendar.ts';
import type { DemandWorld } from './demand.ts';
import { planMonth, type Candidate, type Leave, type PlanInput } from './plan-month.ts';
import { turnsOfMonth, type OpenTurn } from './turns.ts';

/** Its types speak of CommonJS; what is loaded is a module. */
const loadSolver = highsLoader as unknown as () => Promise<{
  solve(program: string): { readonly Status: string; readonly ObjectiveValue: number };
}>;

/** The slow lane: a solver of integer programs as the oracle of the planner. */
const local = localTime('Asia/Shanghai');
const world: DemandWorld = {
  calendar: workCalendar([
    {
      year: '2022',
      issued: '2021-10-25',
      off: [{ name: '国庆节', from: '2022-10-01', to: '2022-10-07' }],
      work: ['2022-10-08', '2022-10-09'],
      lawful: ['2022-10-01', '2022-10-02', '2022-10-03'],
    },
  ]),
  local,
  rules: {
    workday: { at: '17:00', hours: 16, onsite: 1, people: 0 },
    restDay: { at: '08:00', hours: 24, onsite: 1, people: 1 },
    specialPeriod: undefined,
    restHours: 12,
    longestHours: 24,
    handoverMinutes: undefined,
    yearHours: undefined,
    overtimeHours: undefined,
  },
  term: undefined,
  daytimePeriods: [],
};

/** A month with three to six people, some of them on leave for some days. */
function monthOf(seed: number): PlanInput {
  const random = randomOf(`oracle ${seed}`);
  const month = addMonths('2022-01', random.int(0, 11));
  const candidates = Array.from({ length: random.int(3, 6) }, (_, i): Candidate => ({
    person: `P${i}`,
    first: 'onsite',
    roles: ['onsite', 'standby'],
  }));
  const days = eachDay(firstDay(month), lastDay(month));
  const leave = candidates.flatMap(({ person }): Leave[] => {
    if (!random.chance(0.4)) return [];
    const at = random.int(0, days.length - 6);
    return [{ person, from: days[at]!, to: days[at + random.int(0, 5)]! }];
  });
  const turns = turnsOfMonth(month, world);
  return { turns, candidates, leave, pinned: new Map(), earlier: [], earlierTurns: [], rules: world.rules };
}

const BURDENS = ['night', 'weekend', 'lawful'] as const;

/** The least sum of spreads (most less least turns of a burden) that any full plan has; nothing when there is none. */
async function leastSpread({ turns, candidates, leave }: PlanInput): Promise<number | undefined> {
  const highs = await loadSolver();
  const name = (person: number, turn: number) => `x${person}_${turn}`;
  const lines = turns.map((_, t) => `${candidates.map((_, p) => name(p, t)).join(' + ')} = 1`);
  for (const [p, { person }] of candidates.entries()) {
    for (const [t, turn] of turns.entries()) {
      if (leave.some((one) => one.person === person && one.from <= turn.day && turn.day <= one.to))
        lines.push(`${name(p, t)} = 0`);
      for (let u = t + 1; u < turns.length && turns[u]!.from < turn.until + 12 * 3600; u++)
        lines.push(`${name(p, t)} + ${name(p, u)} <= 1`);
    }
    for (const burden of BURDENS) {
      const sum = ofBurden(turns, burden)
        .map((t) => name(p, t))
        .join(' + ');
      if (sum) lines.push(`${sum} - most_${burden} <= 0`, `${sum} - least_${burden} >= 0`);
    }
  }
  const present = BURDENS.filter((burden) => ofBurden(turns, burden).length);
  const objective = present.map((burden) => `most_${burden} - least_${burden}`).join(' + ');
  const names = turns.flatMap((_, t) => candidates.map((_, p) => name(p, t)));
  const program = `Minimize\n obj: ${objective}\nSubject To\n${lines.map((line, i) => ` c${i}: ${line}`).join('\n')}\nBinary\n ${names.join('\n ')}\nEnd`;
  const solved = highs.solve(program);
  return solved.Status === 'Optimal' ? Math.round(solved.ObjectiveValue) : undefined;
}

const ofBurden = (turns: readonly OpenTurn[], burden: string): number[] =>
  turns.flatMap((turn, t) => (turn.burden === burden ? [t] : []));

/** The same sum of spreads in a plan of ours. */
function spreadOf({ turns }: ReturnType<typeof planMonth>, candidates: readonly Candidate[]): number {
  return BURDENS.reduce((sum, burden) => {
    const counts = candidates.map(
      ({ person }) => turns.filter((turn) => turn.burden === burden && turn.people.onsite.includes(person)).length,
    );
    return sum + Math.max(...counts) - Math.min(...counts);
  }, 0);
}

test('60 months with leave: every turn is given that can be, and the burden is shared nearly as well as can be', async () => {
  const worse: string[] = [];
  for (let seed = 1; seed <= 60; seed++) {
    const input = monthOf(seed);
    const least = await leastSpread(input);
    const plan = planMonth(input);
    if (least === undefined) continue;
    expect(plan.unplanned, `month ${seed}`).toEqual([]);
    const spread = spreadOf(plan, input.candidates);
    if (spread > least) worse.push(`${seed}: ${spread} instead of ${least}`);
    expect(spread - least, `month ${seed}`).toBeLessThanOrEqual(2);
  }
  console.info(`${worse.length} of 60 months are shared less evenly than the best plan: ${worse.join(', ')}`);
});
