import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { workCalendar, type Notice, type WorkCalendar } from './work-calendar.ts';

/** The notice that a calendar record enters. */
export const noticeOf = ({ id, data }: Entry): Notice => ({
  ...(data as unknown as Omit<Notice, 'year'>),
  year: id.replace(/^CAL-/u, ''),
});

/** The calendar of a knowledge base; as it was known on a day, when one is given. */
export function calendarOf(library: Library, knownOn?: string): WorkCalendar {
  const notices = entriesOf(library, 'calendar').map(noticeOf);
  return workCalendar(notices.filter(({ issued }) => knownOn === undefined || issued <= knownOn));
}
