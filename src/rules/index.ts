import { addressOutsideSite } from './address-outside-site.ts';
import { approvalByAuthor } from './approval-by-author.ts';
import { approvalUnentitled } from './approval-unentitled.ts';
import { brokenLink } from './broken-link.ts';
import { brokenTimeline } from './broken-timeline.ts';
import { calendarDay } from './calendar-day.ts';
import { calendarRepeat } from './calendar-repeat.ts';
import { calendarSum } from './calendar-sum.ts';
import { changedAfterFreezing } from './changed-after-freezing.ts';
import { changedSinceApproval } from './changed-since-approval.ts';
import { dateOrder } from './date-order.ts';
import { doubtfulExemption } from './doubtful-exemption.ts';
import { duplicateId } from './duplicate-id.ts';
import { lateCalendar } from './late-calendar.ts';
import { loneCasestudy } from './lone-casestudy.ts';
import { missingAction } from './missing-action.ts';
import { missingCalendar } from './missing-calendar.ts';
import { missingCasestudy } from './missing-casestudy.ts';
import { missingDiagram } from './missing-diagram.ts';
import { missingFile } from './missing-file.ts';
import { missingFollowUp } from './missing-follow-up.ts';
import { missingRole } from './missing-role.ts';
import { missingSection } from './missing-section.ts';
import { ownerGone } from './owner-gone.ts';
import { portConflict } from './port-conflict.ts';
import { redatedAction } from './redated-action.ts';
import { repeatedSearchWord } from './repeated-search-word.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewSoon } from './review-soon.ts';
import type { Rule } from './rule.ts';
import { sameCause } from './same-cause.ts';
import { sharedAddress } from './shared-address.ts';
import { stateUnfounded } from './state-unfounded.ts';
import { swapUnfit } from './swap-unfit.ts';
import { unknownLevel } from './unknown-level.ts';
import { unknownOperand } from './unknown-operand.ts';
import { unknownReference } from './unknown-reference.ts';
import { unknownSelection } from './unknown-selection.ts';
import { unrevisedRunbook } from './unrevised-runbook.ts';
import { vagueAction } from './vague-action.ts';

/** All rules over the library, in alphabetical order. What one file alone can have wrong is found by the reader. */
export const RULES: readonly Rule[] = [
  addressOutsideSite,
  approvalByAuthor,
  approvalUnentitled,
  brokenLink,
  brokenTimeline,
  calendarDay,
  calendarRepeat,
  calendarSum,
  changedAfterFreezing,
  changedSinceApproval,
  dateOrder,
  doubtfulExemption,
  duplicateId,
  lateCalendar,
  loneCasestudy,
  missingAction,
  missingCalendar,
  missingCasestudy,
  missingDiagram,
  missingFile,
  missingFollowUp,
  missingRole,
  missingSection,
  ownerGone,
  portConflict,
  redatedAction,
  repeatedSearchWord,
  reviewOverdue,
  reviewSoon,
  sameCause,
  sharedAddress,
  stateUnfounded,
  swapUnfit,
  unknownLevel,
  unknownOperand,
  unknownReference,
  unknownSelection,
  unrevisedRunbook,
  vagueAction,
];
