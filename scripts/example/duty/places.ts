import type { Random } from '../random.ts';
import { moment, nextMonth } from './days.ts';
import type { IncidentMonth, Noted } from './incidents.ts';
import { drawMoment } from './moments.ts';
import type { Situation } from './situation.ts';
import type { Turn } from './turns.ts';

/** A situation with the moment at which it begins. */
export interface Begun {
  readonly situation: Situation;
  readonly at: string;
}

/** The time between two incidents written by hand, and how many numbers between theirs are still free. */
interface Gap {
  readonly window: readonly [from: string, until: string];
  room: number;
}

/** Minutes between the beginnings of two incidents: as many as there is room for. */
const APART = [1080, 480, 240, 120, 45, 15] as const;

/**
 * The situations of a month in order of time. Those written by hand keep their numbers: as many begin before each of them
 * as there are numbers before it, unless its number leaves no room for them.
 */
export function placeSituations(
  random: Random,
  plan: IncidentMonth,
  situations: readonly Situation[],
  turns: readonly Turn[],
): Begun[] {
  const gaps = gapsOf(plan);
  const taken = plan.byHand.map(({ reported }) => reported);
  const begun = [...situations]
    .sort((a, b) => hard(b) - hard(a))
    .map((situation) => {
      const at =
        place(random, situation, gaps, { turns, taken }) ??
        squeeze(random, situation, plan.month, gaps, { turns, taken });
      taken.push(at);
      return { situation, at };
    });
  return begun.sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** The number of an incident in its id. */
const numberOf = ({ id }: Noted): number => Number(id.slice(-2));

function gapsOf({ month, count, byHand }: IncidentMonth): Gap[] {
  const sorted = [...byHand].sort((a, b) => numberOf(a) - numberOf(b));
  return [undefined, ...sorted].map((before, i) => {
    const after = sorted[i];
    return {
      window: [before?.reported ?? moment(`${month}-01`, 540), after?.reported ?? moment(`${nextMonth(month)}-01`, 0)],
      room: (after ? numberOf(after) : count + 1) - (before ? numberOf(before) : 0) - 1,
    };
  });
}

/** What finds the fewest moments comes first. */
const hard = ({ day, workdays, when }: Situation): number =>
  day ? 4 : when === 'saturday' || when === 'monday' ? 3 : when === 'rest' ? 2 : workdays ? 1 : 0;

interface Ground {
  readonly turns: readonly Turn[];
  readonly taken: readonly string[];
}

function place(
  random: Random,
  situation: Situation,
  gaps: readonly Gap[],
  { turns, taken }: Ground,
): string | undefined {
  for (const apart of APART) {
    const left = gaps.filter(({ room }) => room > 0);
    while (left.length > 0) {
      const gap = random.weighted(left.map((one) => [one, one.room] as const));
      const at = drawMoment(random, situation, { turns, taken, apart, window: gap.window });
      if (at) {
        gap.room -= 1;
        return at;
      }
      left.splice(left.indexOf(gap), 1);
    }
  }
  return undefined;
}

/** A moment anywhere in the month, when the numbers written by hand leave none. */
function squeeze(
  random: Random,
  situation: Situation,
  month: string,
  gaps: readonly Gap[],
  { turns, taken }: Ground,
): string {
  const window = [moment(`${month}-01`, 540), moment(`${nextMonth(month)}-01`, 0)] as const;
  for (const apart of APART) {
    const at = drawMoment(random, situation, { turns, taken, apart, window });
    if (!at) continue;
    gaps.toSorted((a, b) => b.room - a.room)[0]!.room -= 1;
    return at;
  }
  throw new RangeError(`No room for “${situation.title}” in ${month}`);
}
