import { daysBetween, type CivilDay } from '../calendar/civil-day.ts';
import type { Entry, Library } from '../model/library.ts';
import { approvalsByDocument, type Act, type Approval } from './approval.ts';
import { knowledgeRoles, roleOf } from './roles.ts';

/** The states of a document, in their order. All but `approved` are declared; that one follows from an approval. */
export const STATES = ['draft', 'submitted', 'approved', 'published', 'retired'] as const;
export type State = (typeof STATES)[number];

/** Something about a document that somebody has to see to. */
export const CONCERNS = ['changed', 'overdue', 'soon', 'ownerless'] as const;
export type Concern = (typeof CONCERNS)[number];

/** How many days before the day of its review a document is said to be due soon. */
export const SOON_DAYS = 30;

/** How a document stands, from its own words and its approvals. */
export interface Standing {
  readonly state: State;
  /** Earliest first. */
  readonly approvals: readonly Approval[];
  readonly latest: Approval | undefined;
  /** Whether the text is still the one that was approved last; nothing where that approval has no digest. */
  readonly isAsApproved: boolean | undefined;
  /** A text that was submitted and is not approved yet. */
  readonly pending: Act | undefined;
  readonly reviewBy: CivilDay | undefined;
}

/** How a document stands. */
export function standingOf(entry: Entry, library: Library): Standing {
  const { data, approvable } = entry;
  const approvals = approvalsByDocument(library).get(entry.id) ?? [];
  const latest = approvals.at(-1);
  const isAsApproved =
    latest?.digest === undefined || approvable === undefined ? undefined : latest.digest === approvable;
  const pending = (latest ? data['revision'] : data['submitted']) as Act | undefined;
  const declared = data['state'] as Exclude<State, 'approved'>;
  const isApproved = declared === 'submitted' && isAsApproved && !pending;
  return {
    state: isApproved ? 'approved' : declared,
    approvals,
    latest,
    isAsApproved,
    pending,
    reviewBy: data['review_by'] as CivilDay | undefined,
  };
}

/** What somebody has to see to, on a day. Only what is in force is looked after. */
export function concernsOf(entry: Entry, library: Library, today: CivilDay): Concern[] {
  const { state, isAsApproved, reviewBy } = standingOf(entry, library);
  if (state !== 'published') return [];
  const left = reviewBy === undefined ? undefined : daysBetween(today, reviewBy);
  return [
    ...(isAsApproved === false ? (['changed'] as const) : []),
    ...(left !== undefined && left < 0 ? (['overdue'] as const) : []),
    ...(left !== undefined && left >= 0 && left <= SOON_DAYS ? (['soon'] as const) : []),
    ...(isOwnerless(entry, library, today) ? (['ownerless'] as const) : []),
  ];
}

/** Whether nobody who is still here answers for a document. */
export function isOwnerless({ data }: Entry, library: Library, today: CivilDay): boolean {
  const owner = library.byId.get(String(data['owner']));
  const gone = owner?.data['off_post'] as CivilDay | undefined;
  return owner !== undefined && gone !== undefined && gone < today;
}

/** Whether some role covers a document, so that it must be approved before it is published. */
export const needsApproval = (entry: Entry, library: Library, today: CivilDay): boolean =>
  roleOf(entry, knowledgeRoles(library), today) !== undefined;
