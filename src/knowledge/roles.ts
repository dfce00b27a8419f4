import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';

/** The steps that somebody must be entitled to, in their order. */
export const STEPS = ['submit', 'approve', 'publish'] as const;
export type Step = (typeof STEPS)[number];

/** Who may do a step: people by id, and everybody of a role. */
export interface Holders {
  readonly people?: readonly string[];
  readonly roles?: readonly string[];
}

/** Who does what for some knowledge, and how long an approval lasts. */
export interface KnowledgeRole extends Readonly<Record<Step, Holders>> {
  readonly title: string;
  readonly kinds?: readonly string[];
  readonly categories?: readonly string[];
  readonly from?: CivilDay;
  readonly to?: CivilDay;
  readonly review_days: number;
  readonly entry: Entry;
}

/** All roles of knowledge, in the order of their file. */
export const knowledgeRoles = (library: Library): KnowledgeRole[] =>
  entriesOf(library, 'knowledge-role').map((entry) => ({ ...(entry.data as unknown as KnowledgeRole), entry }));

/**
 * The role that covers a document on a day. What names its kind goes before what does not, then what names its first
 * category; of equals, the first. Nothing where no role covers it: then nobody demands an approval.
 */
export function roleOf(
  { kind, data }: Entry,
  roles: readonly KnowledgeRole[],
  on: CivilDay,
): KnowledgeRole | undefined {
  const category = (data['category'] as readonly string[])[0] ?? '';
  const rank = ({ kinds, categories }: KnowledgeRole) => (kinds ? 2 : 0) + (categories ? 1 : 0);
  const covering = roles.filter(
    ({ kinds = [kind.name], categories = [category], from = on, to = on }) =>
      from <= on && on <= to && kinds.includes(kind.name) && categories.includes(category),
  );
  return covering.sort((a, b) => rank(b) - rank(a))[0];
}

/** Whether a person may do a step on a day: named, or of a role that is; and not gone. */
export function mayDo(person: Entry | undefined, { people = [], roles = [] }: Holders, on: CivilDay): boolean {
  if (!person) return false;
  const { off_post: gone = on, roles: own = [] } = person.data as { off_post?: CivilDay; roles?: readonly string[] };
  return on <= gone && (people.includes(person.id) || own.some((role) => roles.includes(role)));
}

/** The people who may do a step on a day, in the order of ids. */
export const peopleWho = (holders: Holders, library: Library, on: CivilDay): Entry[] =>
  entriesOf(library, 'person')
    .filter((person) => mayDo(person, holders, on))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
