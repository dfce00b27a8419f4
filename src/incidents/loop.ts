import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import { actionStanding } from './actions.ts';
import { casestudyOf, missingRoles } from './casestudy.ts';
import { studyStanding, type StudyStanding } from './casestudy-need.ts';
import { incidentOf, isResolved, type Incident } from './incident.ts';
import { revisionsOf, unnamedRunbooks } from './revisions.ts';

/** The stages of the loop in order (contract annex 1, section 3): from the first report to better documents. */
export const LOOP = ['feedback', 'confirm', 'notify', 'recover', 'study', 'review', 'improve', 'document'] as const;
export type LoopStageName = (typeof LOOP)[number];

/** Whether a stage is done, not done yet, should have been done, or is not asked for. */
export type LoopState = 'done' | 'open' | 'lacking' | 'not-needed';

/** A stage of the loop of one incident. */
export interface LoopStage {
  readonly name: LoopStageName;
  readonly state: LoopState;
  /** The moment or day on which it was done. */
  readonly at?: string | undefined;
  /** How many of how many: parties told, actions done, runbooks looked after. */
  readonly done?: number;
  readonly of?: number;
}

/** The parties that are told of a failure (contract annex 1, section 3). */
export const PARTIES = ['user-up', 'user-down', 'pm', 'dept-head'] as const;

/** How far the loop of an incident is on a day. What comes after the recovery is not asked for before it; what comes after the casestudy waits for it. */
export function loopOf(entry: Entry, library: Library, day: CivilDay): LoopStage[] {
  const incident = incidentOf(entry);
  const ended = isResolved(incident, day);
  const study = incident.casestudy === undefined ? undefined : library.byId.get(incident.casestudy);
  const review = study?.kind.name === 'casestudy' ? study : undefined;
  const standing = studyStanding(incident, library, day);
  const later: LoopState = standing === 'owed' || standing === 'overdue' ? 'open' : 'not-needed';
  return [
    { name: 'feedback', state: 'done', at: incident.reported },
    { name: 'confirm', state: asked(incident.confirmed !== undefined, ended), at: incident.confirmed },
    notifyStage(incident, ended),
    recoverStage(incident, ended),
    { name: 'study', state: STUDY_STATES[standing], at: review?.day },
    review ? reviewStage(review) : { name: 'review', state: later },
    improveStage(entry, review, library, day) ?? { name: 'improve', state: later },
    review ? documentStage(review, library) : { name: 'document', state: later },
  ];
}

/** What is not done while an incident lasts is open; once it has ended, it lacks. */
const asked = (done: boolean, ended: boolean): LoopState => (done ? 'done' : ended ? 'lacking' : 'open');

function notifyStage({ notified = [], notified_at: at }: Incident, ended: boolean): LoopStage {
  const done = PARTIES.filter((party) => notified.includes(party)).length;
  return { name: 'notify', state: asked(done === PARTIES.length, ended), at, done, of: PARTIES.length };
}

/** A temporary recovery is followed by an action that ends it. */
function recoverStage({ resolved, recovery = [] }: Incident, ended: boolean): LoopStage {
  if (!ended) return { name: 'recover', state: 'open' };
  const loose = recovery.some(({ temporary, follow_up: followUp }) => temporary && followUp === undefined);
  return { name: 'recover', state: loose ? 'lacking' : 'done', at: resolved };
}

const STUDY_STATES: Readonly<Record<StudyStanding, LoopState>> = {
  studied: 'done',
  exempted: 'not-needed',
  owed: 'open',
  overdue: 'lacking',
  'not-needed': 'not-needed',
};

function reviewStage(study: Entry): LoopStage {
  const { review } = casestudyOf(study);
  return { name: 'review', state: missingRoles(casestudyOf(study)).length ? 'lacking' : 'done', at: review?.on };
}

const actionsBySource = remembered((library: Library) =>
  Map.groupBy(entriesOf(library, 'action'), ({ data }) => String(data['from'])),
);

/** Actions that came of an incident or of its casestudy. */
export const actionsOf = (incident: Entry, library: Library): Entry[] =>
  [incident.id, incidentOf(incident).casestudy].flatMap((id) => actionsBySource(library).get(id ?? '') ?? []);

/** Actions of the incident and of its casestudy; nothing where there are none and no casestudy asks for them. */
function improveStage(entry: Entry, study: Entry | undefined, library: Library, day: CivilDay): LoopStage | undefined {
  const standings = actionsOf(entry, library).map((action) => actionStanding(action, day).standing);
  const done = standings.filter((one) => one === 'done' || one === 'done-late').length;
  const counts = { done, of: standings.length };
  if (standings.includes('overdue')) return { name: 'improve', state: 'lacking', ...counts };
  if (standings.length) return { name: 'improve', state: done === standings.length ? 'done' : 'open', ...counts };
  if (!study) return undefined;
  return { name: 'improve', state: casestudyOf(study).no_actions === undefined ? 'lacking' : 'not-needed' };
}

function documentStage(study: Entry, library: Library): LoopStage {
  const revisions = revisionsOf(study, library);
  const lacking = revisions.filter(({ lacks }) => lacks).length + unnamedRunbooks(study, library).length;
  const of = revisions.length + unnamedRunbooks(study, library).length;
  if (!of) return { name: 'document', state: 'not-needed' };
  return { name: 'document', state: lacking ? 'lacking' : 'done', done: of - lacking, of };
}
