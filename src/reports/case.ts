import { instantOf } from '../calendar/instant.ts';
import { actionOf } from '../incidents/actions.ts';
import { casestudyOf } from '../incidents/casestudy.ts';
import { incidentOf } from '../incidents/incident.ts';
import { sharesTrouble } from '../incidents/repeats.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';

/** The incidents that a report tells of, and what hangs together with them. */
export interface Case {
  readonly incidents: readonly Entry[];
  /** Their casestudies. */
  readonly studies: readonly Entry[];
  /** What was agreed because of them: the first due first. */
  readonly actions: readonly Entry[];
  /** Orders, changes and other records that name them, their studies or their actions, the earliest first. */
  readonly evidence: readonly Entry[];
  /** Incidents of the year before the first of them, and which of these were the same trouble; the latest first. */
  readonly before: readonly Entry[];
  readonly similar: readonly Entry[];
}

/** How far back one looks for the same trouble. */
const YEAR = 365 * 86_400;

/** What is made of a case, and what stands in a list of its own. */
const NO_EVIDENCE = new Set(['report', 'frozen-report', 'acceptance', 'action']);

/** The case of the incidents among some records. */
export function caseOf(library: Library, about: readonly string[]): Case {
  const incidents = about.flatMap((id) => library.byId.get(id) ?? []).filter(({ kind }) => kind.name === 'incident');
  const own = new Set(incidents);
  const studies = entriesOf(library, 'casestudy').filter((study) =>
    casestudyOf(study).incidents.some((id) => incidents.some((incident) => incident.id === id)),
  );
  const begins = Math.min(...incidents.map(reportedAt));
  const before = entriesOf(library, 'incident')
    .filter((other) => !own.has(other) && reportedAt(other) < begins && reportedAt(other) >= begins - YEAR)
    .sort((a, b) => reportedAt(b) - reportedAt(a));
  const actions = actionsOf(library, [...incidents, ...studies]);
  return {
    incidents,
    studies,
    actions,
    evidence: evidenceOf(library, incidents, [...studies, ...actions]),
    before,
    similar: before.filter((other) => incidents.some((incident) => sharesTrouble(incident, other, library))),
  };
}

/** All records of a case that a report on it rests on, besides those that it is about. */
export const recordsOfCase = ({ studies, actions, evidence, similar }: Case): Entry[] => [
  ...new Set([...studies, ...actions, ...evidence, ...similar]),
];

const reportedAt = (incident: Entry): number => instantOf(incidentOf(incident).reported);

/** Actions that came of the incidents or of their studies, or end a fix that was to hold for a while. */
function actionsOf(library: Library, sources: readonly Entry[]): Entry[] {
  const from = new Set(sources.map(({ id }) => id));
  const named = new Set(
    sources.flatMap(({ data }) => [
      ...((data['actions'] as readonly string[] | undefined) ?? []),
      ...((data['recovery'] as readonly { follow_up?: string }[] | undefined) ?? []).flatMap(
        (one) => one.follow_up ?? [],
      ),
    ]),
  );
  const dueOf = (action: Entry) => actionOf(action).due ?? '9999';
  return entriesOf(library, 'action')
    .filter((action) => named.has(action.id) || from.has(actionOf(action).from))
    .sort((a, b) => (dueOf(a) === dueOf(b) ? (a.id < b.id ? -1 : 1) : dueOf(a) < dueOf(b) ? -1 : 1));
}

/** Records that name the incidents or what came of them, and the orders that the incidents list. */
function evidenceOf(library: Library, incidents: readonly Entry[], came: readonly Entry[]): Entry[] {
  const naming = [...incidents, ...came].flatMap(({ id }) => library.referrers.get(id) ?? []).map(({ from }) => from);
  const orders = incidents.flatMap(({ data }) => (data['orders'] as readonly string[] | undefined) ?? []);
  const all = new Set([...naming, ...orders.flatMap((id) => library.byId.get(id) ?? [])]);
  return [...all]
    .filter((entry) => entry.day !== undefined && !NO_EVIDENCE.has(entry.kind.name) && !incidents.includes(entry))
    .sort((a, b) => (a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day! < b.day! ? -1 : 1));
}
