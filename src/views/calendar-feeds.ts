import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import { instantOf, localTime, type Instant, type LocalTime } from '../calendar/instant.ts';
import { fill } from '../i18n/messages.ts';
import { entriesOf, type Library } from '../model/library.ts';
import { deliveryStandings, type DeliveryStanding } from '../obligations/delivery-states.ts';
import { turnsAfterSwaps } from '../roster/swaps.ts';
import { addressOf } from './address.ts';
import type { Site } from './site.ts';
import { deliveryName } from './delivery-name.ts';

/** Something in a calendar: a span of time, or whole days. */
export interface CalendarEvent {
  /** The same in every edition of the feed. */
  readonly uid: string;
  /** When it was made known. */
  readonly stamp: Instant;
  /** Grows with every change. */
  readonly sequence: number;
  readonly when:
    { readonly from: Instant; readonly until: Instant } | { readonly day: CivilDay; readonly endDay: CivilDay };
  readonly summary: string;
  readonly description: string | undefined;
  readonly location: string | undefined;
  readonly url: string | undefined;
  /** Whether its time may still move. */
  readonly tentative: boolean;
}

/** A calendar that people subscribe to. */
export interface CalendarFeed {
  /** The name of its file, without the ending. */
  readonly name: string;
  readonly title: string;
  readonly zone: string;
  readonly events: readonly CalendarEvent[];
}

/** Address of a feed. */
export const feedAddress = (name: string): string => `/calendars/${name}.ics`;

/** Names of the calendars of duty: the team, and everybody who is planned; none without a roster. */
export function dutyFeedNames(library: Library): string[] {
  const people = new Set(turnsAfterSwaps(library).flatMap(({ onsite, standby }) => [...onsite, ...standby]));
  return people.size ? ['team', ...[...people].sort()] : [];
}

/**
 * The calendar of the team, those of everybody who is planned, and that of what is due. A calendar without events is none:
 * the standard wants at least one.
 */
export function calendarFeeds(site: Site): CalendarFeed[] {
  const { library, settings, words, today } = site;
  const local = localTime(settings.timeZone);
  const zone = settings.timeZone;
  const turns = turnEvents(site, local);
  const people = [...new Set(turns.flatMap((turn) => [...turn.people.keys()]))].sort();
  const deadlines = deliveryStandings(library, local, today);
  const feeds: CalendarFeed[] = [
    {
      name: 'team',
      title: fill(words.feedTeam, { site: settings.title }),
      zone,
      events: turns.map(({ team }) => team),
    },
    ...people.map((person): CalendarFeed => {
      const name = library.byId.get(person)?.title ?? person;
      const events = turns.flatMap((turn) => turn.people.get(person) ?? []);
      return { name: person, title: fill(words.feedPerson, { person: name }), zone, events };
    }),
    {
      name: 'deadlines',
      title: fill(words.feedDeadlines, { site: settings.title }),
      zone,
      events: deadlines.flatMap((one) => deadlineEvent(site, local, one)),
    },
  ];
  return feeds.filter(({ events }) => events.length);
}

interface TurnEvents {
  readonly team: CalendarEvent;
  readonly people: ReadonlyMap<string, CalendarEvent>;
}

/** Each planned turn, after the approved swaps, for the team and for each of its people. */
function turnEvents({ library, settings, words }: Site, local: LocalTime): TurnEvents[] {
  const name = (id: string) => library.byId.get(id)?.title ?? id;
  const names = (ids: readonly string[]) => ids.map(name).join(words.listSeparator);
  return turnsAfterSwaps(library).map(({ record: plan, room, from, until, onsite, standby, swaps }) => {
    const roster = library.byId.get(plan)!;
    const { delivery, covers } = roster.data as unknown as {
      readonly delivery?: { readonly at: string };
      readonly covers: { readonly from: CivilDay };
    };
    const uid = `${plan}-${local.text(from).slice(0, 16).replace(/\D/gu, '')}`;
    const who = [
      onsite.length ? `${words.roleOnsite} ${names(onsite)}` : '',
      standby.length ? `${words.roleStandby} ${names(standby)}` : '',
    ].filter(Boolean);
    const event = (suffix: string, summary: string): CalendarEvent => ({
      uid: `${uid}${suffix}@zhiku`,
      stamp: delivery ? instantOf(delivery.at) : local.at(covers.from, '00:00'),
      sequence: swaps,
      when: { from, until },
      summary,
      description: [...who, ...(swaps ? [words.feedSwapped] : [])].join('\n'),
      location: room && name(room),
      url: settings.url && new URL(addressOf(roster), settings.url).href,
      tentative: false,
    });
    const own = (person: string, role: string) => [person, event(`-${person}`, `${words.feedDuty}　${role}`)] as const;
    return {
      team: event('', who.join('　')),
      people: new Map([
        ...standby.map((person) => own(person, words.roleStandby)),
        ...onsite.map((person) => own(person, words.roleOnsite)),
      ]),
    };
  });
}

/** A day on which something is due; one that rests on a notice to come is tentative. */
function deadlineEvent(site: Site, local: LocalTime, standing: DeliveryStanding): CalendarEvent[] {
  const { library, settings, words } = site;
  const { due, limit, obligation, instance, provisional, notice } = standing;
  if (due === null) return [];
  const entry = library.byId.get(obligation)!;
  const issued = notice ?? (entriesOf(library, 'contract')[0]?.data['signed_on'] as CivilDay | undefined) ?? due;
  return [
    {
      uid: `${obligation}-${instance.replace(/[^\w-]+/gu, '-').replace(/-$/u, '')}@zhiku`,
      stamp: local.at(issued, '00:00'),
      sequence: provisional ? 0 : 1,
      when: { day: due, endDay: addDays(due, 1) },
      summary: `${fill(words.feedDue, { what: deliveryName(standing, site) })}　${instance}`,
      description: [
        `${obligation} ${entry.title}`,
        ...(limit && limit !== due ? [fill(words.deadlineTolerated, { day: limit })] : []),
        ...(provisional ? [words.provisional] : []),
      ].join('\n'),
      location: undefined,
      url: settings.url && new URL(addressOf(entry), settings.url).href,
      tentative: provisional,
    },
  ];
}
