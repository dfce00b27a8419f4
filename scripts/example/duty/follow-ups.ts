import { isAway } from '../absences.ts';
import type { Random } from '../random.ts';
import { dayAfter, type WorkCalendar } from './days.ts';
import type { Situation } from './situation.ts';

interface Ended {
  readonly id: string;
  readonly resolved: string;
}

/** The last workday of the example but one: nothing is done after the day on which it speaks. */
const LAST_DUE = '2023-07-28';

/** The action that ends a temporary recovery: agreed once the incident is over, done by its due day. */
export function followUp(random: Random, id: string, incident: Ended, s: Situation, calendar: WorkCalendar) {
  const { owner, days, on, proof, ...stopgap } = s.stopgap!;
  const opened = workdayFrom(incident.resolved.slice(0, 10), calendar);
  const wanted = workdayFrom(daysLater(opened, days), calendar);
  const due = wanted < LAST_DUE ? wanted : LAST_DUE;
  const closed = on ?? doneBy(random, owner, opened, due, calendar);
  return {
    id,
    do: stopgap.do,
    from: incident.id,
    type: stopgap.type,
    sites: [`SITE-${s.site}`],
    services: [s.service],
    owner,
    opened,
    due,
    done_when: stopgap.done,
    closed: { on: closed, proof: proof.replace('{on}', inWords(closed)) },
  };
}

/** The day on which an action is done: a workday of its owner, some days before it is due. */
function doneBy(random: Random, owner: string, opened: string, due: string, calendar: WorkCalendar): string {
  const days: string[] = [];
  for (let day = dayAfter(opened); day <= due; day = dayAfter(day))
    if (!calendar.isRest(day) && !isAway(owner, day)) days.push(day);
  const last = days.slice(-6);
  if (last.length === 0) throw new RangeError(`${owner} has no workday from ${opened} to ${due}`);
  return random.pick(last);
}

const workdayFrom = (day: string, calendar: WorkCalendar): string =>
  calendar.isRest(day) ? workdayFrom(dayAfter(day), calendar) : day;

const daysLater = (day: string, count: number): string => (count === 0 ? day : daysLater(dayAfter(day), count - 1));

const inWords = (day: string): string => `${Number(day.slice(5, 7))} 月 ${Number(day.slice(8))} 日`;
