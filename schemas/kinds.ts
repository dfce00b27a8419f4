import type { Kind } from './shared/kind.ts';
import { acceptance } from './acceptance.ts';
import { action } from './action.ts';
import { advisory } from './advisory.ts';
import { amendment } from './amendment.ts';
import { approval } from './approval.ts';
import { article } from './article.ts';
import { asset } from './asset.ts';
import { attendance } from './attendance.ts';
import { backupPlan } from './backup-plan.ts';
import { backupRun } from './backup-run.ts';
import { breach } from './breach.ts';
import { calendar } from './calendar.ts';
import { cardOrder } from './card-order.ts';
import { casestudy } from './casestudy.ts';
import { change } from './change.ts';
import { clause } from './clause.ts';
import { contract } from './contract.ts';
import { coverage } from './coverage.ts';
import { disclosure } from './disclosure.ts';
import { doc } from './doc.ts';
import { drill } from './drill.ts';
import { emergencyPlan } from './emergency-plan.ts';
import { evaluation } from './evaluation.ts';
import { excusal } from './excusal.ts';
import { finding } from './finding.ts';
import { frozenReport } from './frozen-report.ts';
import { holidayList } from './holiday-list.ts';
import { holidayPlan } from './holiday-plan.ts';
import { incident } from './incident.ts';
import { inspectionPlan } from './inspection-plan.ts';
import { inspection } from './inspection.ts';
import { interpretation } from './interpretation.ts';
import { knowledgeBase } from './knowledge-base.ts';
import { knowledgeRole } from './knowledge-role.ts';
import { maintenance } from './maintenance.ts';
import { nilReturn } from './nil-return.ts';
import { obligation } from './obligation.ts';
import { organisation } from './organisation.ts';
import { parameter } from './parameter.ts';
import { payment } from './payment.ts';
import { person } from './person.ts';
import { phoneCheck } from './phone-check.ts';
import { report } from './report.ts';
import { request } from './request.ts';
import { restoreTest } from './restore-test.ts';
import { risk } from './risk.ts';
import { room } from './room.ts';
import { rosterPlan } from './roster-plan.ts';
import { runbook } from './runbook.ts';
import { searchCase } from './search-case.ts';
import { searchMiss } from './search-miss.ts';
import { searchTerm } from './search-term.ts';
import { securityTask } from './security-task.ts';
import { serviceOrder } from './service-order.ts';
import { service } from './service.ts';
import { severityLevel } from './severity-level.ts';
import { shift } from './shift.ts';
import { site } from './site.ts';
import { specialPeriod } from './special-period.ts';
import { staffChange } from './staff-change.ts';
import { stockMove } from './stock-move.ts';
import { supportEvent } from './support-event.ts';
import { swap } from './swap.ts';
import { system } from './system.ts';
import { training } from './training.ts';
import { violation } from './violation.ts';
import { waiver } from './waiver.ts';

/** All kinds of record, in alphabetical order of their names. */
export const KINDS: readonly Kind[] = [
  acceptance,
  action,
  advisory,
  amendment,
  approval,
  article,
  asset,
  attendance,
  backupPlan,
  backupRun,
  breach,
  calendar,
  cardOrder,
  casestudy,
  change,
  clause,
  contract,
  coverage,
  disclosure,
  doc,
  drill,
  emergencyPlan,
  evaluation,
  excusal,
  finding,
  frozenReport,
  holidayList,
  holidayPlan,
  incident,
  inspectionPlan,
  inspection,
  interpretation,
  knowledgeBase,
  knowledgeRole,
  maintenance,
  nilReturn,
  obligation,
  organisation,
  parameter,
  payment,
  person,
  phoneCheck,
  report,
  request,
  restoreTest,
  risk,
  room,
  rosterPlan,
  runbook,
  searchCase,
  searchMiss,
  searchTerm,
  securityTask,
  serviceOrder,
  service,
  severityLevel,
  shift,
  site,
  specialPeriod,
  staffChange,
  stockMove,
  supportEvent,
  swap,
  system,
  training,
  violation,
  waiver,
];
