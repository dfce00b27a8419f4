import type { Kind } from '../../schemas/shared/kind.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';

/** Somebody did something on a day. */
export interface Act {
  readonly by: string;
  readonly on: CivilDay;
}

/** One approval of a text, with the record that says so. */
export interface Approval extends Act {
  readonly of: string;
  readonly submitted: Act;
  readonly digest?: string;
  readonly published?: Act;
  readonly what?: string;
  readonly entry: Entry;
}

/** Whether records of a kind go through submission, approval and publication. */
export const isKnowledge = ({ computed }: Kind): boolean => computed?.includes('approved') ?? false;

/** Documents of all kinds of knowledge. */
export const knowledgeOf = (library: Library): Entry[] =>
  library.kinds.filter(isKnowledge).flatMap(({ name }) => entriesOf(library, name));

/** Approvals by the document that they approve, earliest first; of one day, in the order of the files. */
export const approvalsByDocument = remembered((library: Library): ReadonlyMap<string, readonly Approval[]> => {
  const all = entriesOf(library, 'approval').map((entry) => ({ ...(entry.data as unknown as Approval), entry }));
  return Map.groupBy(
    all.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)),
    ({ of }) => of,
  );
});
