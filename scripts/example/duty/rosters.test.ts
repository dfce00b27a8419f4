import { expect, test } from 'vitest';
import { MONTHS, TERM } from '../term.ts';
import { dayBefore, readCalendar, readHolidays, workdaysBefore } from './days.ts';
import { LAPSES } from './lapses.ts';
import { holidayList, holidayPlan, rosterPlan, wantsList } from './rosters.ts';

const calendar = readCalendar(['2022', '2023']);
const holidays = readHolidays(['2022', '2023']).filter(({ from, to }) => TERM.from <= from && to <= TERM.to);

/** First day off, and the last days for the plan and the list, as counted by hand on the official calendar. */
const DUE = [
  ['2022-09-10', '2022-08-29', '2022-09-05'],
  ['2022-10-01', '2022-09-19', '2022-09-26'],
  ['2022-12-31', '2022-12-19', '2022-12-26'],
  ['2023-01-21', '2023-01-09', '2023-01-16'],
  ['2023-04-05', '2023-03-22', undefined],
  ['2023-04-29', '2023-04-18', '2023-04-24'],
  ['2023-06-22', '2023-06-08', '2023-06-15'],
] as const;

test.each(DUE)('the papers of the holiday from %s are due on %s and %s', (from, plan, list) => {
  expect(workdaysBefore(from, 10, calendar)).toBe(plan);
  if (list) expect(workdaysBefore(from, 5, calendar)).toBe(list);
});

test('each holiday of the term has its papers in time, but for the one that was late', () => {
  expect(holidays.map(({ from }) => from)).toEqual(DUE.map(([from]) => from));
  const late = holidays.filter((holiday, i) => holidayPlan(holiday, calendar).delivery.at.slice(0, 10) > DUE[i]![1]);
  expect(late.map((holiday) => holidayPlan(holiday, calendar).id)).toEqual([LAPSES.latePlan.id]);
  for (const [i, holiday] of holidays.entries()) {
    expect(wantsList(holiday)).toBe(DUE[i]![2] !== undefined);
    if (wantsList(holiday)) expect(holidayList(holiday, calendar).delivery.at.slice(0, 10) <= DUE[i]![2]!).toBe(true);
  }
});

test('papers are handed in on workdays', () => {
  const papers = [
    ...MONTHS.map((month) => rosterPlan(month, calendar)),
    ...holidays.flatMap((one) => [holidayPlan(one, calendar), holidayList(one, calendar)]),
  ];
  for (const { id, delivery } of papers) expect(calendar.isRest(delivery.at.slice(0, 10)), id).toBe(false);
});

test('each roster is handed in by the last workday of the month before', () => {
  for (const month of MONTHS) {
    const on = rosterPlan(month, calendar).delivery.at.slice(0, 10);
    expect(on <= workdaysBefore(`${month}-01`, 1, calendar), month).toBe(true);
    expect(on.slice(0, 7)).toBe(dayBefore(`${month}-01`).slice(0, 7));
  }
});

test('the plan of a holiday covers each of its days, across the end of a month, with the people of the rosters', () => {
  const rosters = MONTHS.flatMap((month) => rosterPlan(month, calendar).shifts);
  const newYear = holidayPlan(holidays[2]!, calendar);
  expect(newYear.shifts.map(({ start }) => start.slice(0, 10))).toEqual(['2022-12-31', '2023-01-01', '2023-01-02']);
  for (const { shifts } of holidays.map((one) => holidayPlan(one, calendar)))
    for (const shift of shifts) expect(rosters).toContainEqual(shift);
});
