import type { Messages } from '../i18n/messages.ts';
import type { CivilDay } from '../calendar/civil-day.ts';
import type { Entry, Library } from '../model/library.ts';
import { isKnowledge, type Act } from './approval.ts';
import { knowledgeRoles, mayDo, peopleWho, roleOf, type KnowledgeRole, type Step } from './roles.ts';
import { standingOf } from './standing.ts';

/** Why a document is not approved: a sentence of the interface, and what is filled in. */
export interface Refusal {
  readonly word: Extract<keyof Messages['words'], `approve${string}` | `publish${string}`>;
  readonly values: Readonly<Record<string, string>>;
}

/** The approval that would be recorded. */
export interface NewApproval extends Act {
  readonly id: string;
  readonly of: string;
  readonly submitted: Act;
  readonly digest: string;
  readonly published?: Act;
  readonly what?: string;
}

/** What is asked: which document, by whom, on which day. */
export interface Asked {
  readonly id: string;
  /** Who approves. */
  readonly person: Entry;
  readonly today: CivilDay;
  /** Also put it into effect. */
  readonly publish: boolean;
  readonly what: string | undefined;
}

/** The approval of a document as it is now, or why there is none. */
export function decideApproval(library: Library, asked: Asked): NewApproval | Refusal {
  const { id, person, today, publish, what } = asked;
  const entry = library.byId.get(id);
  if (!entry || !isKnowledge(entry.kind) || entry.approvable === undefined)
    return { word: 'approveUnknown', values: { id } };
  const { pending, approvals } = standingOf(entry, library);
  const refusal = notReady(entry, library, today) ?? notEntitled(entry, library, asked);
  if (refusal || !pending) return refusal ?? { word: 'approveNotSubmitted', values: { id } };
  const act = { by: person.id, on: today };
  return {
    id: `APR-${id}-${approvals.length + 1}`,
    of: id,
    submitted: pending,
    ...act,
    digest: entry.approvable,
    ...(publish && { published: act }),
    ...(what !== undefined && { what }),
  };
}

/** Why the document is not to be approved by anybody. */
function notReady(entry: Entry, library: Library, today: CivilDay): Refusal | undefined {
  const { id, data } = entry;
  const { state, pending } = standingOf(entry, library);
  if (state === 'draft' || state === 'retired')
    return { word: 'approveState', values: { id, state: String(data['state']) } };
  if (!pending) return { word: 'approveNotSubmitted', values: { id } };
  return pending.on > today ? { word: 'approveEarly', values: { id, day: pending.on, today } } : undefined;
}

/** Why this person is not to approve it. */
function notEntitled(entry: Entry, library: Library, { person, today, publish }: Asked): Refusal | undefined {
  const { id } = entry;
  const role = roleOf(entry, knowledgeRoles(library), today);
  if (!role) return { word: 'approveNoRole', values: { id } };
  if (standingOf(entry, library).pending?.by === person.id)
    return { word: 'approveOwn', values: { id, person: person.title } };
  const values = (step: Step) => ({
    person: person.title,
    role: role.title,
    people: namesOf(role, step, library, today),
  });
  if (!mayDo(person, role.approve, today)) return { word: 'approveNotEntitled', values: values('approve') };
  return publish && !mayDo(person, role.publish, today)
    ? { word: 'publishNotEntitled', values: values('publish') }
    : undefined;
}

/** Those who may do a step, by name and id. */
export const namesOf = (role: KnowledgeRole, step: Step, library: Library, on: CivilDay): string =>
  peopleWho(role[step], library, on)
    .map(({ title, id }) => `${title} ${id}`)
    .join(', ');

/** The person of a git identity: one whose emails hold the address, else one of that name, alias or id. */
export function personOf(library: Library, email: string, name: string): Entry | undefined {
  const people = library.byKind.get('person') ?? [];
  const has = (entry: Entry, field: string, value: string) =>
    ((entry.data[field] as readonly string[] | undefined) ?? []).some(
      (one) => one.toLowerCase() === value.toLowerCase(),
    );
  const named = people.filter((one) => name && (one.title === name || one.id === name || has(one, 'aliases', name)));
  return people.find((one) => email && has(one, 'emails', email)) ?? (named.length === 1 ? named[0] : undefined);
}
