import { daysBetween, monthOf } from '../calendar/civil-day.ts';
import { termOf } from '../calendar/term.ts';
import { fill } from '../i18n/messages.ts';
import { entriesOf } from '../model/library.ts';
import { rosterMonth } from './duty-month.ts';
import { dutySite } from './duty-site.ts';
import { longDay } from './duty-words.ts';
import type { Site } from './site.ts';

/** The day of the pages in a few facts: what day it is, where in the contract it lies, how duty of the month stands. */
export function headline(site: Site): string[] {
  const { today, words, settings } = site;
  const kind = dutySite(site).calendar.of(today);
  const day = longDay(today, words);
  return [
    settings.asOf === undefined ? day : `${words.asOf} ${day}`,
    ...(kind ? [kind.holidayName ?? words[`kind-${kind.kind}`]] : []),
    ...contractDay(site),
    ...gapsOfMonth(site),
  ];
}

function contractDay({ library, today, words }: Site): string[] {
  const term = termOf(library);
  if (!term || today < term.from) return [];
  if (today > term.to) return [fill(words.contractOver, { day: term.to })];
  return [fill(words.contractDay, { day: daysBetween(term.from, today) + 1, left: daysBetween(today, term.to) })];
}

function gapsOfMonth(site: Site): string[] {
  const { library, today, words } = site;
  const roster = entriesOf(library, 'roster-plan').find(
    ({ day }) => day !== undefined && monthOf(day) === monthOf(today),
  );
  const checked = roster && rosterMonth(site, roster).checkedKept;
  if (!checked) return [];
  const count = checked.gaps.filter(({ kind }) => kind !== 'seam').length;
  return [fill(words.gapsOfMonth, { month: Number(today.slice(5, 7)), count })];
}
