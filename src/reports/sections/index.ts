import type { ReportTopic } from '../scope.ts';
import { actions } from './actions.ts';
import { assets } from './assets.ts';
import { backups } from './backups.ts';
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
