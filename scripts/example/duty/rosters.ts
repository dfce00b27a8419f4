import { workerOn } from '../absences.ts';
import { randomOf, type Random } from '../random.ts';
import { TERM } from '../term.ts';
import { dayAfter, dayNumber, moment, type Holiday, workdaysBefore, type WorkCalendar } from './days.ts';
import { LAPSES } from './lapses.ts';
import { inOrder, officeTurns, planned, plannedTurns, type Turn } from './turns.ts';

const PM = 'PER-01';

/** The roster plan of one month, handed in by the last workday of the month before. */
export function rosterPlan(month: string, calendar: WorkCalendar) {
  const turns = inOrder([...plannedTurns(month, calendar), ...officeTurns(month, calendar)]);
  const random = randomOf(`roster ${month}`);
  // The contract was signed on the last workday before the first month, when only the project manager was on post.
  const atSigning = month === TERM.from.slice(0, 7);
  const delivery = handedIn(workdaysBefore(`${month}-01`, 1 + (atSigning ? 0 : random.int(0, 2)), calendar), random);
  return {
    id: `RP-${month}`,
    sites: ['SITE-SZJ'],
    services: ['SVC-01'],
    owner: PM,
    covers: { from: turns[0]!.day, to: turns.at(-1)!.day },
    room: 'RM-SZJ-DC',
    delivery: { ...delivery, ...(atSigning && { by: PM }) },
    shifts: turns.map(planned),
  };
}

/** Mostly the project manager hands it to the client's head of operations; now and then somebody else does. */
function handedIn(day: string, random: Random) {
  const to = random.weighted([
    ['PER-92', 5],
    ['PER-91', 1],
  ] as const);
  const by = random.weighted([
    [PM, 4],
    ['PER-21', 1],
    ['PER-25', 1],
  ] as const);
  const [from, until] = random.chance(0.5) ? [9 * 60 + 20, 11 * 60 + 40] : [13 * 60 + 40, 16 * 60 + 40];
  return { to, by: workerOn(by, day), at: moment(day, random.int(from, until)) };
}

const WORDS: Readonly<Record<string, string>> = {
  元旦: 'YD',
  春节: 'CJ',
  清明节: 'QM',
  劳动节: 'LD',
  端午节: 'DW',
  中秋节: 'ZQ',
  国庆节: 'GQ',
};

/** The last part of the ids of a holiday's papers, `2022-GQ`. */
export const holidayWord = ({ year, name }: Holiday): string => `${year}-${WORDS[name]!}`;

/** The plan of a holiday, ten workdays ahead: the turns of the roster that fall on it. */
export function holidayPlan(holiday: Holiday, calendar: WorkCalendar) {
  const { name, from, to } = holiday;
  const id = `HP-${holidayWord(holiday)}`;
  const random = randomOf(id);
  const late = LAPSES.latePlan.id === id ? LAPSES.latePlan : undefined;
  const ahead = late ? 10 - late.workdays : 10 + random.int(0, 2);
  const delivery = handedIn(workdaysBefore(from, ahead, calendar), random);
  return {
    id,
    sites: ['SITE-SZJ'],
    services: ['SVC-01'],
    owner: PM,
    holiday: name,
    covers: { from, to },
    room: 'RM-SZJ-DC',
    shifts: holidayTurns(holiday, calendar).map(planned),
    second_line: ['PER-32', 'PER-31'],
    plans: ['EP-ROOM', 'EP-NET', 'EP-POWER'],
    delivery: { ...delivery, ...(late && { note: late.note }) },
  };
}

/** A list of people is wanted for holidays of so many days. */
const LISTED_DAYS = 3;

/** Whether a list of people is due besides the plan. */
export const wantsList = ({ from, to }: Holiday): boolean => dayNumber(to) - dayNumber(from) + 1 >= LISTED_DAYS;

/** The people who can be called to the site during a holiday, with the days of each; five workdays ahead. */
export function holidayList(holiday: Holiday, calendar: WorkCalendar) {
  const { name, from, to } = holiday;
  const word = holidayWord(holiday);
  const turns = holidayTurns(holiday, calendar);
  const random = randomOf(`HL-${word}`);
  return {
    id: `HL-${word}`,
    sites: ['SITE-SZJ'],
    services: ['SVC-01'],
    owner: PM,
    holiday: name,
    covers: { from, to },
    plan: `HP-${word}`,
    people: listed(turns),
    delivery: handedIn(workdaysBefore(from, 5 + random.int(0, 1), calendar), random),
  };
}

function listed(turns: readonly Turn[]) {
  const people = [...new Set(turns.flatMap(({ onsite }) => onsite))].toSorted();
  const standby = [...new Set(turns.flatMap((turn) => turn.standby ?? []))].toSorted();
  const phone = (person: string) => `010-0000-01${person.slice(-2)}`;
  return [
    ...people.map((person) => ({
      person,
      duty: 'onsite',
      days: turns.filter(({ onsite }) => onsite.includes(person)).map(({ day }) => day),
      phone: phone(person),
    })),
    ...standby.map((person) => ({ person, duty: 'standby', phone: phone(person) })),
    { person: 'PER-32', duty: 'second-line', phone: phone('PER-32') },
    { person: PM, duty: 'pm', phone: phone(PM) },
  ];
}

/** The turns of a holiday, across the end of a month. */
function holidayTurns({ from, to }: Holiday, calendar: WorkCalendar): Turn[] {
  const turns: Turn[] = [];
  for (let day = from; day <= to; day = dayAfter(day))
    turns.push(...plannedTurns(day.slice(0, 7), calendar).filter((turn) => turn.day === day));
  return turns;
}
