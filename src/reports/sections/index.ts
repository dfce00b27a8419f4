import type { CaseTopic, ReportTopic } from '../scope.ts';
import { actions } from './actions.ts';
import { assets } from './assets.ts';
import { backups } from './backups.ts';
import { caseActions } from './case-actions.ts';
import { caseCauses } from './case-causes.ts';
import { caseCourse } from './case-course.ts';
import { caseEvidence } from './case-evidence.ts';
import { caseFacts } from './case-facts.ts';
import { caseSteps } from './case-steps.ts';
import { cards } from './cards.ts';
import { changes } from './changes.ts';
import { duty } from './duty.ts';
import { incidents } from './incidents.ts';
import { inspections } from './inspections.ts';
import { knowledge } from './knowledge.ts';
import { obligations } from './obligations.ts';
import { orders } from './orders.ts';
import { people } from './people.ts';
import { safety } from './safety.ts';

/** All sections of figures, in the order of reading. */
export const TOPICS: readonly ReportTopic[] = [
  duty,
  inspections,
  incidents,
  orders,
  changes,
  backups,
  cards,
  safety,
  actions,
  knowledge,
  assets,
  people,
  obligations,
];

/** Sections on single incidents. What happened stands in a report on an event; a report on a fault also tells why, and what came of it. */
export const EVENT_TOPICS: readonly CaseTopic[] = [caseFacts, caseCourse];
export const FAULT_TOPICS: readonly CaseTopic[] = [
  caseFacts,
  caseCourse,
  caseSteps,
  caseCauses,
  caseActions,
  caseEvidence,
];
