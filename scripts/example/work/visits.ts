import { workerOn } from '../absences.ts';
import { weekday, type WorkCalendar } from '../duty/days.ts';
import { randomOf } from '../random.ts';
import type { Engagement } from './orders/timetable.ts';
import { type Round, ROUNDS } from './rounds.ts';
import { workdaysOf, workWeeks } from './weeks.ts';

/** One round on its day, with those who really make it; minutes count from midnight. */
export interface Visit {
  readonly round: Round;
  readonly day: string;
  readonly starts: number;
  readonly ends: number;
}

/** Who joins a round of two when one of them is away and the other is the stand-in. */
const RESERVE = 'PER-28';

/** Least minutes between two rounds of one person, at one site and at two. */
const [PAUSE, TRAVEL] = [5, 45];

/** The rounds of a month, round by round in order of time, with what holds people elsewhere. */
export function visitsOf(month: string, calendar: WorkCalendar, held: readonly Engagement[] = []): Visit[] {
  const weekly = workWeeks(month, calendar).flatMap((week) => [...daysOfRounds(week)]);
  const visits = ROUNDS.flatMap((round) => {
    const random = randomOf(`visits ${round.word} ${month}`);
    const own = weekly.filter(([one, day]) => one === round && day.startsWith(month)).map(([, day]) => day);
    const days = round.weekday ? own : workdaysOf(month, calendar);
    return days.map((day): Visit => {
      const starts = round.starts + random.int(0, 9);
      return { round: madeBy(round, day), day, starts, ends: starts + random.int(...round.takes) };
    });
  });
  return oneAtATime(visits, held);
}

/** The round with those who are there on a day. */
function madeBy(round: Round, day: string): Round {
  const workers = round.by.map((person) => workerOn(person, day));
  const by = workers.map((worker, i) => (worker !== round.by[i] && round.by.includes(worker) ? RESERVE : worker));
  return { ...round, by };
}

/**
 * The day of each weekly round in a week: the weekday wished for, or when that is a rest day the nearest working day on
 * which whoever makes it has no other round at that time.
 */
function daysOfRounds(week: readonly string[]): Map<Round, string> {
  const days = new Map<Round, string>();
  const weekly = ROUNDS.filter((round) => round.weekday !== undefined);
  for (const round of weekly) {
    const wished = week.find((day) => weekday(day) === round.weekday);
    if (wished) days.set(round, wished);
  }
  for (const round of weekly.filter((one) => !days.has(one))) {
    const nearest = week.toSorted((a, b) => distance(a, round) - distance(b, round));
    const day = nearest.find((one) => [...days].every(([other, on]) => on !== one || !collide(round, other)));
    if (!day) throw new Error(`No day left for ${round.word} in the week of ${week[0]}`);
    days.set(round, day);
  }
  return days;
}

const distance = (day: string, round: Round) => Math.abs(weekday(day) - round.weekday!);

/** Whether two rounds of one person, each at its latest, overlap or leave no time for the way. */
function collide(one: Round, other: Round): boolean {
  if (!one.by.some((person) => other.by.includes(person))) return false;
  const gap = one.sites[0] === other.sites[0] ? PAUSE : TRAVEL;
  const latest = (round: Round) => round.starts + 9 + round.takes[1] + gap;
  return one.starts < latest(other) && other.starts < latest(one);
}

/** Rounds of a stand-in wait until the own rounds of that person are over. */
function oneAtATime(visits: readonly Visit[], held: readonly Engagement[]): Visit[] {
  const settled: Visit[] = [];
  const own = (visit: Visit) => ROUNDS.find(({ word }) => word === visit.round.word)!.by;
  const isStandIn = (visit: Visit) => visit.round.by.some((person) => !own(visit).includes(person));
  for (const visit of visits.toSorted((a, b) => Number(isStandIn(a)) - Number(isStandIn(b)) || a.starts - b.starts))
    settled.push(delayed(visit, settled, held));
  return settled;
}

/** The visit, begun later when one of its people is still on another or at work at another site. */
function delayed(visit: Visit, settled: readonly Visit[], held: readonly Engagement[]): Visit {
  const busy = [
    ...settled.filter((one) => one.day === visit.day && stillOn(one, visit)).map(({ ends }) => ends),
    ...held.filter((one) => isElsewhere(one, visit)).map(({ until }) => until),
  ];
  if (!busy.length) return visit;
  const starts = Math.max(...busy) + TRAVEL;
  return delayed({ ...visit, starts, ends: starts + visit.ends - visit.starts }, settled, held);
}

/** Whether work keeps one of the people of a round from its site. At the site itself the round is merely left for a while. */
const isElsewhere = ({ person, site, day, from, until }: Engagement, visit: Visit): boolean =>
  day === visit.day &&
  visit.round.by.includes(person) &&
  site !== siteOf(visit, person) &&
  visit.starts < until &&
  from < visit.ends;

function stillOn(one: Visit, visit: Visit): boolean {
  const shared = one.round.by.find((person) => visit.round.by.includes(person));
  if (!shared) return false;
  const gap = siteOf(one, shared) === siteOf(visit, shared) ? PAUSE : TRAVEL;
  return visit.starts < one.ends + gap && one.starts < visit.ends + gap;
}

/** At which of the sites of a round one of its people is. */
const siteOf = ({ round }: Visit, person: string) =>
  round.sites[Math.min(round.by.indexOf(person), round.sites.length - 1)];
