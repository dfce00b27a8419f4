import { addDays, eachDay, type CivilDay } from '../calendar/civil-day.ts';
import { isNonEmpty, overlap, type Span } from '../calendar/span.ts';
import { fill } from '../i18n/messages.ts';
import type { DutyTurn } from '../roster/assignments.ts';
import { demandWorld } from '../roster/demand-of-library.ts';
import { dutySite } from './duty-site.ts';
import { shortDay } from './duty-words.ts';
import { officeHours } from './roster-days.ts';
import type { Site } from './site.ts';
import { linkTo } from './value.ts';

/** A stretch of the strip, in percent of its length. */
export interface StripBlock {
  readonly form: 'onsite' | 'standby' | 'office';
  readonly at: string;
  readonly length: string;
  readonly text: string;
  /** Of two turns at once, the second stands below. */
  readonly lane: number;
}

/** Some days of duty on one line. */
export interface DutyStrip {
  readonly from: number;
  readonly until: number;
  readonly title: string;
  readonly days: readonly { readonly at: string; readonly text: string }[];
  readonly blocks: readonly StripBlock[];
}

/** How many days a strip has. */
export const STRIP_DAYS = 4;

/** The days of duty from a day on. */
export function dutyStrip(site: Site, turns: readonly DutyTurn[], first: CivilDay): DutyStrip {
  const { words, library } = site;
  const { local } = dutySite(site);
  const last = addDays(first, STRIP_DAYS - 1);
  const days = eachDay(first, last);
  const whole: Span = { from: local.at(first, '00:00'), until: local.at(last, '24:00') };
  const at = (instant: number) =>
    `${Number((((instant - whole.from) / (whole.until - whole.from)) * 100).toFixed(2))}%`;
  const block = (form: StripBlock['form'], span: Span, text: string): StripBlock[] => {
    const { from, until } = overlap(span, whole);
    if (!isNonEmpty({ from, until })) return [];
    return [{ form, at: at(from), length: at(whole.from + until - from), text, lane: form === 'standby' ? 1 : 0 }];
  };
  const names = (ids: readonly string[]) => ids.map((id) => linkTo(id, library).text).join(words.listComma);
  const world = demandWorld(library, local, first);
  return {
    ...whole,
    title: fill(words.stripTitle, { from: first, to: last }),
    days: days.map((day) => ({ at: at(local.at(day, '00:00')), text: shortDay(day, words) })),
    blocks: [
      ...days.flatMap((day) => officeHours(day, world)).flatMap((span) => block('office', span, words.officeShort)),
      ...turns.flatMap((turn) => [
        ...(turn.onsite.length ? block('onsite', turn, names(turn.onsite)) : []),
        ...(turn.standby.length ? block('standby', turn, names(turn.standby)) : []),
      ]),
    ],
  };
}
