import { addressOutsideSite } from './address-outside-site.ts';
import { brokenLink } from './broken-link.ts';
import { calendarDay } from './calendar-day.ts';
import { calendarRepeat } from './calendar-repeat.ts';
import { calendarSum } from './calendar-sum.ts';
import { dateOrder } from './date-order.ts';
import { duplicateId } from './duplicate-id.ts';
import { lateCalendar } from './late-calendar.ts';
import { missingCalendar } from './missing-calendar.ts';
import { missingDiagram } from './missing-diagram.ts';
import { missingFile } from './missing-file.ts';
import { missingSection } from './missing-section.ts';
import { ownerGone } from './owner-gone.ts';
import { portConflict } from './port-conflict.ts';
import { repeatedSearchWord } from './repeated-search-word.ts';
import type { Rule } from './rule.ts';
import { sharedAddress } from './shared-address.ts';
import { swapUnfit } from './swap-unfit.ts';
import { unknownReference } from './unknown-reference.ts';

/** All rules over the library, in alphabetical order. What one file alone can have wrong is found by the reader. */
export const RULES: readonly Rule[] = [
  addressOutsideSite,
  brokenLink,
  calendarDay,
  calendarRepeat,
  calendarSum,
  dateOrder,
  duplicateId,
  lateCalendar,
  missingCalendar,
  missingDiagram,
  missingFile,
  missingSection,
  ownerGone,
  portConflict,
  repeatedSearchWord,
  sharedAddress,
  swapUnfit,
  unknownReference,
];
