import { addDays } from '../calendar/civil-day.ts';
import { instantOf, localTime } from '../calendar/instant.ts';
import { fill } from '../i18n/messages.ts';
import { dueActions } from '../incidents/actions.ts';
import type { Entry } from '../model/library.ts';
import type { Change } from '../model/history.ts';
import { addressOf, listAddress, listLabel, monthOf } from './address.ts';
import { instanceText } from './decision-text.ts';
import { deliveryName } from './delivery-name.ts';
import { DAYS_AHEAD } from './due-items.ts';
import { dutiesDue } from './duties-due.ts';
import { dutySite } from './duty-site.ts';
import { byText } from './order.ts';
import type { Site } from './site.ts';
import { linkTo } from './value.ts';
import { webAddress } from './web-address.ts';

/** One thing that a feed tells. */
export interface FeedEntry {
  /** The same as long as the thing is the same; never the id of another. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  /** When it became news, with the offset of its place. */
  readonly updated: string;
  readonly author: string | undefined;
  readonly summary: string;
}

/** A feed, newest first. */
export interface Feed {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly author: string;
  readonly self: string;
  readonly page: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** Feeds by the name of their file. */
export const FEEDS = { changes: 'recentChanges', due: 'dueSoon' } as const;

/** Changes that a feed holds at most. */
const CHANGES = 100;

/** What changed last: one entry for the last commit of each file. */
export function changesFeed(site: Site): Feed {
  const byFile = Map.groupBy(site.library.entries, ({ file }) => file);
  const changed = [...byFile].flatMap(([file, entries]) => {
    const change = site.history.get(file);
    return change ? [{ file, entries, change }] : [];
  });
  const entries = changed
    .sort((a, b) => instantOf(b.change.at) - instantOf(a.change.at) || byText(a.file, b.file))
    .slice(0, CHANGES)
    .map((one) => changeEntry(site, one));
  return feedOf(site, 'changes', entries);
}

interface ChangedFile {
  readonly file: string;
  readonly entries: readonly Entry[];
  readonly change: Change;
}

function changeEntry(site: Site, { file, entries, change }: ChangedFile): FeedEntry {
  const [first] = entries as readonly [Entry];
  const { kind } = first;
  const single = entries.length === 1;
  const month = kind.page === 'month' ? `${monthOf(first)}/` : '';
  return {
    id: tagOf(site, change.at.slice(0, 10), `/${file}@${change.at}`),
    title: single ? first.title : `${listLabel(kind, site.settings.locale)}　${file}`,
    href: webAddress(site.settings, single ? addressOf(first) : `${listAddress(kind)}${month}`),
    updated: change.at,
    author: change.author,
    summary: change.subject,
  };
}

/**
 * What falls due within two weeks and is not done yet: deliveries that obligations set a day for, other duties, and actions;
 * and actions that are overdue.
 */
export function dueFeed(site: Site): Feed {
  const last = addDays(site.today, DAYS_AHEAD);
  const isSoon = (day: string | null | undefined): day is string =>
    typeof day === 'string' && site.today <= day && day <= last;
  const soon = [...deliveries(site), ...duties(site)].filter(({ due }) => isSoon(due));
  const entries = [...soon, ...openActions(site)]
    .sort((a, b) => byText(b.due!, a.due!) || byText(a.address, b.address) || byText(a.key, b.key))
    .map((one) => dueEntry(site, one));
  return feedOf(site, 'due', entries);
}

interface DueThing {
  readonly key: string;
  readonly title: string;
  readonly address: string;
  readonly due: string | null | undefined;
  readonly summary: string;
  readonly overdue?: boolean;
}

/** What was handed over is no longer due. */
const deliveries = (site: Site): DueThing[] =>
  dutySite(site)
    .deliveries.filter(({ state }) => state === 'open')
    .map((standing) => {
      const { obligation, instance, due, provisional } = standing;
      const { text, href } = linkTo(obligation, site.library);
      return {
        key: instance,
        title: `${deliveryName(standing, site)}　${instance}`,
        address: href!,
        due,
        summary: [obligation, text, ...(provisional ? [site.words.provisional] : [])].join('　'),
      };
    });

function openActions({ library, today }: Site): DueThing[] {
  return dueActions(library, today, DAYS_AHEAD).map(({ entry, due, owner, overdue }) => {
    const summary = [entry.id, ...(owner ? [linkTo(owner, library).text] : [])].join('　');
    const key = overdue ? 'overdue' : '';
    return { key, title: entry.title, address: addressOf(entry), due, summary, overdue };
  });
}

/** What a duty asks for besides papers and actions: a round of the week, a check by a day. */
const duties = (site: Site): DueThing[] =>
  dutiesDue(site).map(({ duty, decision, due }) => ({
    key: decision.instance,
    title: `${duty.title}　${instanceText(decision.instance, site)}`,
    address: addressOf(duty),
    due,
    summary: duty.id,
  }));

/** Becomes news on the day from which it is due soon, and again, as another entry, on the first day on which it is late. */
function dueEntry(site: Site, { key, title, address, due, summary, overdue = false }: DueThing): FeedEntry {
  const day = due!;
  return {
    id: tagOf(site, day, `${address}${key && `?${encodeURIComponent(key)}`}`),
    title: fill(overdue ? site.words.overdueSince : site.words.dueOn, { day, title }),
    href: webAddress(site.settings, address),
    updated: midnight(site, addDays(day, overdue ? 1 : -DAYS_AHEAD)),
    author: undefined,
    summary,
  };
}

function feedOf(site: Site, name: keyof typeof FEEDS, entries: readonly FeedEntry[]): Feed {
  const { settings, words } = site;
  const address = `/feeds/${name}.xml`;
  const updates = entries.map(({ updated }) => updated).sort((a, b) => instantOf(b) - instantOf(a));
  return {
    id: settings.url ? webAddress(settings, address) : tagOf(site, EPOCH, address),
    lang: settings.locale,
    title: `${settings.title}　${words[FEEDS[name]]}`,
    author: settings.title,
    self: webAddress(settings, address),
    page: webAddress(settings, '/'),
    updated: updates[0] ?? midnight(site, site.today),
    entries,
  };
}

const midnight = ({ settings }: Site, day: string): string => {
  const local = localTime(settings.timeZone);
  return local.text(local.at(day, '00:00')).replace(/T(\d{2}:\d{2})(?=[+-])/u, 'T$1:00');
};

/** Day of the tags of a site that has no address: tags need one, and it must not change. */
const EPOCH = '2000-01-01';

/**
 * A tag URI (RFC 4151): unique and stable without an address that answers. A site that is published nowhere is named by
 * its title, below a domain that nobody can have.
 */
function tagOf({ settings }: Site, day: string, path: string): string {
  const authority = settings.url ? new URL(settings.url).hostname : `zhiku.invalid`;
  const name = settings.url ? '' : `/${encodeURIComponent(settings.title)}`;
  return `tag:${authority},${day}:${name}${encodeURI(path).replaceAll('%25', '%')}`;
}
