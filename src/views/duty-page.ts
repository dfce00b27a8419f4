import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { addressOf } from './address.ts';
import { rosterMonth, shortOf } from './duty-month.ts';
import { dutySite } from './duty-site.ts';
import { entrances, type Entrance } from './home.ts';
import { newestFirst } from './order.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';

/** A roster in the list of a year. */
export interface RosterLine {
  readonly roster: LinkView;
  /** Turns on record, or planned where none is. */
  readonly turns: number;
  readonly lacks: string;
  readonly attention: boolean;
  readonly differences: number | undefined;
  readonly delivery: string;
  readonly late: boolean;
}

/** The entrance to duty: the rosters of all months, then the lists. */
export interface DutyPage {
  readonly frame: Frame;
  readonly rosters: readonly RosterLine[];
  readonly entrances: readonly Entrance[];
}

/** The page of the section on duty. */
export function dutyPage(site: Site): DutyPage {
  const { library, words } = site;
  return {
    frame: frameOf(site, words.dutyAndPeople, '/duty/'),
    rosters: entriesOf(library, 'roster-plan')
      .toSorted(newestFirst)
      .map((roster) => rosterLine(site, roster)),
    entrances: entrances(site, ['duty']),
  };
}

function rosterLine(site: Site, roster: Entry): RosterLine {
  const { words } = site;
  const { kept, planned, checkedKept, checkedPlan, differences } = rosterMonth(site, roster);
  const checked = checkedKept ?? checkedPlan;
  const empty = checked.gaps.filter(({ kind }) => kind !== 'seam');
  const short = shortOf(checked);
  const lacks = [
    ...(empty.length ? [fill(words.gapCount, { count: empty.length })] : []),
    ...(short.length ? [fill(words.shortCount, { count: short.length })] : []),
  ];
  const delivery = dutySite(site).deliveries.find(({ record }) => record?.id === roster.id);
  return {
    roster: { text: roster.day?.slice(0, 7) ?? roster.title, href: addressOf(roster) },
    turns: kept.length || planned.length,
    lacks: lacks.join(words.listComma) || words.noGaps,
    attention: lacks.length > 0,
    differences: kept.length ? differences.length : undefined,
    delivery: delivery ? words[`state-${delivery.state}`] : '',
    late: delivery?.state === 'late' || delivery?.state === 'overdue',
  };
}
