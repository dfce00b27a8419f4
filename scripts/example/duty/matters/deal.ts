import { randomOf } from '../../random.ts';
import { dayAfter, dayNumber, weekday, type WorkCalendar } from '../days.ts';
import type { Turn } from '../turns.ts';
import type { Matter } from './matter.ts';
import { allMatters } from './matters.ts';

/** Deals each matter of the year to one turn in which it can come up; quiet turns get none. */
export function dealMatters(turns: readonly Turn[], calendar: WorkCalendar): ReadonlyMap<string, readonly Matter[]> {
  const random = randomOf('matters');
  const dealt = new Map<string, Matter[]>();
  // What belongs to few days is dealt first, while those days have room.
  const order = random.shuffled(allMatters).toSorted((a, b) => length(a) - length(b));
  for (const matter of order) {
    const open = turns
      .filter((turn) => canCome(matter, turn, calendar))
      .map((turn) => [turn, weight(turn, dealt.get(turn.id)?.length ?? 0)] as const)
      .filter(([, weight]) => weight > 0);
    if (open.length === 0) throw new RangeError(`No turn for "${matter.text}"`);
    const { id } = random.weighted(open);
    dealt.set(id, [...(dealt.get(id) ?? []), matter]);
  }
  return dealt;
}

/** How many days a matter can come up on; the whole year when it says nothing. */
const length = ({ span }: Matter): number => (span ? dayNumber(span[1]) - dayNumber(span[0]) + 1 : 365);

function canCome({ when, span }: Matter, turn: Turn, calendar: WorkCalendar): boolean {
  if (span && (turn.day < span[0] || span[1] < turn.day)) return false;
  if (turn.id.endsWith('-B')) return when === 'office';
  if (turn.rest) return when === 'rest' || when === 'late';
  // Offices do not call on the morning of a rest day, so a night before one has none of theirs.
  return when === 'evening' || when === 'late' || (when === 'morning' && !calendar.isRest(dayAfter(turn.day)));
}

/** Mondays are busy; a turn that has a matter already seldom gets another. */
function weight({ day, rest }: Turn, had: number): number {
  if (had >= (rest ? 3 : 2)) return 0;
  return (weekday(day) === 1 ? 1.6 : 1) / (1 + 3 * had);
}
