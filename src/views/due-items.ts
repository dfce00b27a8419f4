import { addDays, daysBetween, type CivilDay } from '../calendar/civil-day.ts';
import { fill } from '../i18n/messages.ts';
import { dueActions } from '../incidents/actions.ts';
import { addressOf } from './address.ts';
import { dutySite } from './duty-site.ts';
import { shortDay } from './duty-words.ts';
import type { IndexItem } from './index-item.ts';
import { byText } from './order.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** How many days ahead something counts as falling due. */
export const DAYS_AHEAD = 14;

interface Due {
  readonly day: CivilDay;
  readonly link: LinkView;
  /** What the line names besides: the id, and the periods or the person it is for. */
  readonly id: string;
  readonly names: readonly string[];
}

/** Papers that obligations ask for: what is late, longest first, then what falls due soon, one line each. */
export const dueItems = (site: Site): IndexItem[] => itemsOf(site, deliveriesDue(site));

/** Actions: what is late, longest first, then what falls due soon. */
export const actionItems = (site: Site): IndexItem[] => itemsOf(site, actionsDue(site));

function itemsOf({ today, words }: Site, due: readonly Due[]): IndexItem[] {
  const until = addDays(today, DAYS_AHEAD);
  const soon = due.filter(({ day }) => day <= until);
  const byThing = Map.groupBy(soon, ({ id, day }) => `${id} ${day < today}`);
  return [...byThing.values()]
    .map((same) => same.toSorted((a, b) => byText(a.day, b.day)))
    .sort(([a], [b]) => byText(a!.day, b!.day) || byText(a!.id, b!.id))
    .map((same) => {
      const { day, link, id } = same[0]!;
      const late = day < today;
      const mark = late ? fill(words.overdueDays, { days: daysBetween(day, today) }) : shortDay(day, words);
      const names = same.flatMap((one) => one.names);
      const count = names.length > 1 ? fill(words.periodCount, { count: names.length }) : '';
      return { mark, late, link, note: [id, count + names.join(words.listComma)].filter(Boolean).join('\u3000') };
    });
}

function deliveriesDue(site: Site): Due[] {
  const open = dutySite(site).deliveries.filter(({ state }) => state === 'overdue' || state === 'open');
  return open.flatMap(({ obligation, instance, due, limit }) => {
    const day = limit ?? due;
    const { text, href } = linkTo(obligation, site.library);
    return day === null ? [] : [{ day, link: { text, href }, id: obligation, names: [instance] }];
  });
}

function actionsDue({ library, today }: Site): Due[] {
  return dueActions(library, today, DAYS_AHEAD).map(({ entry, due, owner }) => {
    const names = owner === undefined ? [] : [linkTo(owner, library).text];
    return { day: due, link: { text: entry.title, href: addressOf(entry) }, id: entry.id, names };
  });
}
