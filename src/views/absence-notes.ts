import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';

/** What the attendance says of one person on one day. */
export interface AbsenceNote {
  readonly entry: Entry;
  readonly reason: string;
  readonly disposition: string;
}

/** Why a person was not there on a day, and what was done about it, as the attendance says. */
export const absenceNote = (library: Library, person: string, day: CivilDay): AbsenceNote | undefined =>
  notes(library).get(`${person} ${day}`);

interface Row {
  readonly person: string;
  readonly exceptions?: readonly { readonly on: CivilDay; readonly reason?: string; readonly disposition?: string }[];
}

const notes = remembered(
  (library: Library) =>
    new Map(
      entriesOf(library, 'attendance').flatMap((entry) =>
        ((entry.data['people'] ?? []) as readonly Row[]).flatMap(({ person, exceptions = [] }) =>
          exceptions.map(({ on, reason = '', disposition = '' }) => [
            `${person} ${on}`,
            { entry, reason, disposition } satisfies AbsenceNote,
          ]),
        ),
      ),
    ),
);
