import { monthParts, shortDay } from './duty-words.ts';
import { localTime } from '../calendar/instant.ts';
import { fill } from '../i18n/messages.ts';
import { deliveryStandings, type DeliveryStanding } from '../obligations/delivery-states.ts';
import { addressOf } from './address.ts';
import { feedAddress } from './calendar-feeds.ts';
import { deliveryName } from './delivery-name.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';

/** One thing that is due, as a row. */
export interface DeadlineRow {
  readonly due: string;
  readonly limit: string | undefined;
  readonly name: string;
  readonly instance: string;
  readonly obligation: LinkView;
  readonly delivered: string | undefined;
  readonly record: LinkView | undefined;
  readonly state: DeliveryStanding['state'];
  readonly says: string;
  /** Whether it asks for something. */
  readonly attention: boolean;
  readonly provisional: boolean;
}

export interface DeadlinesPage {
  readonly frame: Frame;
  readonly lede: string;
  readonly counts: readonly { readonly label: string; readonly count: number; readonly attention: boolean }[];
  readonly months: readonly { readonly month: string; readonly title: string; readonly rows: readonly DeadlineRow[] }[];
  /** The calendar of them, where any day is known. */
  readonly feed: string | undefined;
}

/** Everything that is to be handed over by a day, by month, and what became of it. */
export function deadlinesPage(site: Site): DeadlinesPage {
  const { library, settings, today, words } = site;
  const standings = deliveryStandings(library, localTime(settings.timeZone), today);
  const months = Map.groupBy(standings, ({ due }) => due?.slice(0, 7) ?? '');
  const count = (state: DeliveryStanding['state']) => standings.filter((one) => one.state === state).length;
  const troubles = [
    ...(count('overdue') ? [fill(words.deadlinesOverdue, { count: count('overdue') })] : []),
    ...(count('late') ? [fill(words.deadlinesLate, { count: count('late') })] : []),
  ];
  const kind = library.kinds.find(({ name }) => name === 'obligation');
  return {
    frame: frameOf(site, words.deadlinesTitle, '/deadlines/', kind),
    lede: standings.length
      ? fill(troubles.length ? words.deadlinesLede : words.deadlinesClean, {
          day: today,
          total: standings.length,
          what: troubles.join(words.clauseSeparator),
        })
      : words.deadlinesNone,
    counts: countsOf(standings, site),
    months: [...months].map(([month, own]) => ({
      month,
      title: month ? fill(words.monthTitle, monthParts(month)) : words.dayUnknown,
      rows: own.map((one) => rowOf(one, site)),
    })),
    feed: standings.some(({ due }) => due !== null) ? feedAddress('deadlines') : undefined,
  };
}

const ATTENTION: ReadonlySet<DeliveryStanding['state']> = new Set(['late', 'overdue']);
const ORDER = ['in-time', 'tolerated', 'late', 'overdue', 'open', 'unsettled', 'excused'] as const;

const countsOf = (standings: readonly DeliveryStanding[], { words }: Site): DeadlinesPage['counts'] =>
  ORDER.flatMap((state) => {
    const count = standings.filter((one) => one.state === state).length;
    return count ? [{ label: words[`delivery-${state}`], count, attention: ATTENTION.has(state) }] : [];
  });

function rowOf(standing: DeliveryStanding, site: Site): DeadlineRow {
  const { library, words } = site;
  const { due, limit, instance, obligation, delivered, record, state, provisional } = standing;
  const entry = library.byId.get(obligation)!;
  return {
    due: due === null ? words.dayUnknown : shortDay(due, site.words),
    limit: limit === null || limit === due ? undefined : fill(words.deadlineTolerated, { day: limit.slice(5) }),
    name: deliveryName(standing, site),
    instance,
    obligation: { text: obligation, href: addressOf(entry), note: entry.title },
    delivered: delivered && shortDay(delivered, site.words),
    record: record && { text: record.id, href: addressOf(record) },
    state,
    says: saysOf(standing, site),
    attention: ATTENTION.has(state),
    provisional,
  };
}

function saysOf({ state, late, parameter }: DeliveryStanding, { library, words }: Site): string {
  const word = words[`delivery-${state}`];
  if (state === 'late' && late !== undefined) return fill(words.deliveryLateBy, { late });
  if (state === 'overdue' && late !== undefined) return fill(words.deliveryOverdueBy, { late });
  if (state === 'unsettled' && parameter !== undefined)
    return fill(words.deliveryUnsettledBy, { parameter: library.byId.get(parameter)?.title ?? parameter });
  return word;
}
