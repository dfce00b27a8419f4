import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import type { Span } from '../calendar/span.ts';
import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import type { DutyTurn } from '../roster/assignments.ts';
import { dutyRules } from '../roster/duty-rules.ts';
import { dutyDay } from '../roster/duty-day.ts';
import { addressOf } from './address.ts';
import { dutySite, type DutySite } from './duty-site.ts';
import { dutyStrip, STRIP_DAYS, type DutyStrip } from './duty-strip.ts';
import { clock, longDay, monthParts, shortDay } from './duty-words.ts';
import { personView, type PersonView } from './person-view.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';

/** A turn as the desk tells it. The instants let a script find the present one. */
export interface DeskTurn {
  readonly from: number;
  readonly until: number;
  /** Shown without a script, under this word. */
  readonly label: string | undefined;
  readonly when: string;
  readonly onsite: readonly PersonView[];
  readonly standby: readonly PersonView[];
}

/** Who is on duty: now by the reader's clock, else on the day of the pages. */
export interface DutyDesk {
  /** Whether the reader's clock may choose; a knowledge base pinned to a day stays on it. */
  readonly live: boolean;
  readonly day: string;
  readonly turns: readonly DeskTurn[];
  /** Said where no duty is planned from the day on. */
  readonly note: string | undefined;
  readonly managers: readonly PersonView[];
  readonly roster: LinkView | undefined;
  readonly strip: DutyStrip | undefined;
}

/** How many days ahead the desk knows, for pages that are read later than they were built. */
const DAYS_AHEAD = 14;

/** The desk of the day of a site, for the pages that show a part of it. */
export const deskOf = remembered(dutyDesk);

/** The desk of a day; nothing where duty is not kept at all. */
export function dutyDesk(site: Site): DutyDesk | undefined {
  const { library, today, words, settings } = site;
  const duty = dutySite(site);
  const all = turnsOn(duty);
  if (!all.length) return undefined;
  const { local } = duty;
  const start = (day: CivilDay) => local.at(day, '00:00') + dutyDay(dutyRules(library, today)).start * 3600;
  const ofDay: Span = { from: start(today), until: start(addDays(today, 1)) };
  const coming = all.filter((turn) => turn.until > ofDay.from && turn.from < start(addDays(today, DAYS_AHEAD)));
  const shown = coming.length ? coming : all.slice(-1);
  const labels = labelsOf(shown, ofDay, coming.length > 0, words);
  return {
    live: settings.asOf === undefined && coming.length > 0,
    day: longDay(today, words),
    turns: shown.map((turn, index) => deskTurn(site, turn, labels[index], duty)),
    note: coming.length ? undefined : fill(words.noTurnPlanned, { day: local.dayOf(shown[0]!.from) }),
    managers: managersOn(site, today).map(({ id }) => personView(site, id)),
    roster: rosterOn(site, local.dayOf(shown[0]!.from)),
    strip: dutyStrip(site, all, coming.length ? today : addDays(local.dayOf(all.at(-1)!.from), 1 - STRIP_DAYS)),
  };
}

/** Turns in order of time: as kept where they are on record, as planned where they are not. */
function turnsOn({ kept, planned }: DutySite): DutyTurn[] {
  const last = kept.reduce((latest, { until }) => Math.max(latest, until), -Infinity);
  const ahead = planned.filter(({ from, until }) => (from + until) / 2 >= last);
  return [...kept, ...ahead].sort((a, b) => a.from - b.from);
}

/** Which turns stand on the page without a script: those of the day, and the next after them. */
function labelsOf(
  turns: readonly DutyTurn[],
  day: Span,
  planned: boolean,
  words: Site['words'],
): (string | undefined)[] {
  if (!planned) return [words.lastTurn];
  const isOfDay = ({ from, until }: DutyTurn) => day.from <= (from + until) / 2 && (from + until) / 2 < day.until;
  const next = turns.findIndex(({ from }) => from >= day.until);
  return turns.map((turn, index) => (isOfDay(turn) ? words.turnOfDay : index === next ? words.nextTurn : undefined));
}

function deskTurn(site: Site, turn: DutyTurn, label: string | undefined, { local }: DutySite): DeskTurn {
  const { words } = site;
  const [first, last] = [local.dayOf(turn.from), local.dayOf(turn.until)];
  const end = last === first ? '' : `${shortDay(last, words)} `;
  return {
    from: turn.from,
    until: turn.until,
    label,
    when: `${shortDay(first, words)} ${clock(turn.from, local)} – ${end}${clock(turn.until, local)}`,
    onsite: turn.onsite.map((id) => personView(site, id)),
    standby: turn.standby.map((id) => personView(site, id)),
  };
}

/** Project managers on post on a day; the last ones where nobody is any more. */
function managersOn({ library }: Site, day: CivilDay): Entry[] {
  const managers = entriesOf(library, 'person').filter(({ data }) =>
    (data['roles'] as readonly string[]).includes('pm'),
  );
  const onPost = managers.filter(({ data }) => {
    const { on_post = '', off_post = '9999' } = data as { readonly on_post?: CivilDay; readonly off_post?: CivilDay };
    return on_post <= day && day <= off_post;
  });
  return onPost.length ? onPost : managers;
}

function rosterOn({ library, words }: Site, day: CivilDay): LinkView | undefined {
  const roster = entriesOf(library, 'roster-plan').find(({ data }) => {
    const { covers } = data as unknown as { readonly covers: { readonly from: CivilDay; readonly to: CivilDay } };
    return covers.from <= day && day <= covers.to;
  });
  return roster && { text: fill(words.monthRoster, monthParts(day)), href: addressOf(roster) };
}
