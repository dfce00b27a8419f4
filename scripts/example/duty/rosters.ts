import { moment, type WorkCalendar } from './days.ts';
import { planned, plannedTurns } from './turns.ts';

const CLIENT = 'PER-92';
const PM = 'PER-01';

/** The roster plan of one month, delivered on the day given. */
export function rosterPlan(month: string, deliveredOn: string, calendar: WorkCalendar) {
  const turns = plannedTurns(month, calendar);
  return {
    id: `RP-${month}`,
    sites: ['SITE-SZJ'],
    services: ['SVC-01'],
    owner: PM,
    covers: { from: turns[0]!.day, to: turns.at(-1)!.day },
    room: 'RM-SZJ-DC',
    delivery: { to: CLIENT, by: PM, at: moment(deliveredOn, 15 * 60 + 20) },
    shifts: turns.map(planned),
  };
}

/** A holiday with the days on which its plan and its list are handed in. */
export interface Holiday {
  readonly word: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly plan: string;
  readonly list: string;
}

/** Holidays whose papers the example holds: ten and five workdays ahead. */
export const holidays: readonly Holiday[] = [
  { word: '2022-ZQ', name: '中秋节', from: '2022-09-10', to: '2022-09-12', plan: '2022-08-29', list: '2022-09-05' },
  { word: '2022-GQ', name: '国庆节', from: '2022-10-01', to: '2022-10-07', plan: '2022-09-19', list: '2022-09-26' },
];

/** The plan of a holiday: the turns of the roster that fall on it. */
export function holidayPlan({ word, name, from, to, plan }: Holiday, calendar: WorkCalendar) {
  return {
    id: `HP-${word}`,
    sites: ['SITE-SZJ'],
    services: ['SVC-01'],
    owner: PM,
    holiday: name,
    covers: { from, to },
    room: 'RM-SZJ-DC',
    shifts: holidayTurns(from, to, calendar).map(planned),
    second_line: ['PER-32', 'PER-31'],
    plans: ['EP-ROOM', 'EP-NET', 'EP-POWER'],
    delivery: { to: CLIENT, by: PM, at: moment(plan, 10 * 60 + 40) },
  };
}

/** The people who can be called to the site during a holiday, with the days of each. */
export function holidayList({ word, name, from, to, list }: Holiday, calendar: WorkCalendar) {
  const turns = holidayTurns(from, to, calendar);
  const people = [...new Set(turns.flatMap(({ onsite }) => onsite))].sort();
  const standby = [...new Set(turns.flatMap((turn) => turn.standby ?? []))].sort();
  const phone = (person: string) => `010-0000-01${person.slice(-2)}`;
  return {
    id: `HL-${word}`,
    sites: ['SITE-SZJ'],
    services: ['SVC-01'],
    owner: PM,
    holiday: name,
    covers: { from, to },
    plan: `HP-${word}`,
    people: [
      ...people.map((person) => ({
        person,
        duty: 'onsite',
        days: turns.filter(({ onsite }) => onsite.includes(person)).map(({ day }) => day),
        phone: phone(person),
      })),
      ...standby.map((person) => ({ person, duty: 'standby', phone: phone(person) })),
      { person: 'PER-32', duty: 'second-line', phone: phone('PER-32') },
      { person: PM, duty: 'pm', phone: phone(PM) },
    ],
    delivery: { to: CLIENT, by: PM, at: moment(list, 11 * 60 + 5) },
  };
}

const holidayTurns = (from: string, to: string, calendar: WorkCalendar) =>
  plannedTurns(from.slice(0, 7), calendar).filter(({ day }) => from <= day && day <= to);
