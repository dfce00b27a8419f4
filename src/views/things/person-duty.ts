import { localTime, type LocalTime } from '../../calendar/instant.ts';
import { fill } from '../../i18n/messages.ts';
import { remembered } from '../../model/remembered.ts';
import { turnsAfterSwaps } from '../../roster/swaps.ts';
import { dutyFeedNames, feedAddress } from '../calendar-feeds.ts';
import type { Site } from '../site.ts';
import { shortTime } from '../value.ts';
import { linked, plain, type Line, type Table } from './parts.ts';

/** When somebody who stands in the rosters is on duty. */
export interface Duty {
  readonly finding: string;
  readonly turns: Table | undefined;
  readonly calendar: string;
}

/** How many turns to come the page lists. */
const TURNS = 6;

const feeds = remembered((site: Site) => new Set(dutyFeedNames(site.library)));
const turns = remembered((site: Site) => turnsAfterSwaps(site.library).toSorted((a, b) => a.from - b.from));

/** The turn of the day and those to come; nothing for somebody whom no roster names. */
export function dutyOf(site: Site, person: string): Duty | undefined {
  if (!feeds(site).has(person)) return undefined;
  const { settings, words, today } = site;
  const local = localTime(settings.timeZone);
  const morning = local.at(today, '00:00');
  const own = turns(site).filter(({ onsite, standby }) => [...onsite, ...standby].includes(person));
  const coming = own.filter(({ until }) => until > morning);
  const [next] = coming;
  const onDay = next && local.dayOf(next.from) <= today;
  const last = own.at(-1);
  const finding = next
    ? fill(onDay ? words.dutyToday : words.dutyNext, { time: timeOf(next.from, local) })
    : fill(words.dutyNone, { day: last ? local.dayOf(last.from) : '' });
  return {
    finding,
    calendar: feedAddress(person),
    turns: coming.length
      ? {
          heads: [words.dutyFrom, words.dutyUntil, words.dutyRole, words.dutyRoom],
          title: 0,
          rows: coming
            .slice(0, TURNS)
            .map((turn): Line[] => [
              plain(timeOf(turn.from, local), 'strong'),
              plain(timeOf(turn.until, local)),
              plain(turn.onsite.includes(person) ? words.roleOnsite : words.roleStandby),
              turn.room === undefined ? [] : [linked(turn.room, site.library)],
            ]),
        }
      : undefined,
  };
}

const timeOf = (instant: number, local: LocalTime) => shortTime(local.text(instant));
