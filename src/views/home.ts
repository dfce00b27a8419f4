import { entriesOf, type Entry } from '../model/library.ts';
import type { Site } from './site.ts';
import { addressOf, hasList, listAddress, listLabel } from './address.ts';
import { byText, newestFirst } from './order.ts';
import { dutyDesk, type DutyDesk } from './duty-desk.ts';
import { actionItems, dueItems } from './due-items.ts';
import { headline } from './headline.ts';
import type { IndexItem } from './index-item.ts';
import { openDuties, type OpenDuties } from './open-duties.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { timePages } from './time-pages.ts';
import { linkTo, shortTime, type LinkView } from './value.ts';

/** A way into the lists: a heading with its kinds. */
export interface Entrance {
  readonly title: string;
  readonly kinds: readonly (LinkView & { readonly count?: number })[];
}

export interface HomePage {
  readonly frame: Frame;
  readonly subtitle: string | undefined;
  /** The day of the pages in a few facts. */
  readonly headline: readonly string[];
  readonly desk: DutyDesk | undefined;
  readonly openIncidents: readonly IndexItem[];
  readonly recentIncidents: readonly IndexItem[];
  readonly due: readonly IndexItem[];
  /** How many of all that is due is late. */
  readonly late: number;
  /** Duties of the contract that ask for something; nothing without a contract. */
  readonly openDuties: OpenDuties | undefined;
  readonly actions: readonly IndexItem[];
  readonly lateActions: number;
  readonly changes: readonly IndexItem[];
  readonly entrances: readonly Entrance[];
}

/** How many lines each part of the home page has at most. */
const LINES = 6;

/** The home page: who is on duty, what is open, what is late or falls due, what was new, and the ways in. */
export function homePage(site: Site): HomePage {
  const { library, settings, today, words } = site;
  const due = dueItems(site);
  const actions = actionItems(site);
  return {
    frame: frameOf(site, words.homeTitle, '/'),
    subtitle: settings.subtitle,
    headline: headline(site),
    desk: dutyDesk(site),
    openIncidents: openIncidents(site).slice(0, LINES),
    recentIncidents: newest(entriesOf(library, 'incident').filter(({ day }) => (day ?? '') <= today))
      .slice(0, LINES)
      .map((entry) => incidentItem(entry, site)),
    due: due.slice(0, LINES - 1),
    late: due.filter(({ late }) => late).length,
    openDuties: openDuties(site),
    actions: actions.slice(0, LINES - 1),
    lateActions: actions.filter(({ late }) => late).length,
    changes: recentChanges(site).slice(0, LINES),
    entrances: entrances(site),
  };
}

/** Incidents by the moment of their report, latest first. */
const newest = (incidents: readonly Entry[]) =>
  incidents.toSorted((a, b) => newestFirst(a, b) || byText(String(b.data['reported']), String(a.data['reported'])));

function openIncidents(site: Site): IndexItem[] {
  const open = entriesOf(site.library, 'incident').filter((entry) => {
    const { reported, resolved } = entry.data as { reported?: string; resolved?: string };
    return (
      (reported ?? '').slice(0, 10) <= site.today && (resolved === undefined || resolved.slice(0, 10) > site.today)
    );
  });
  return newest(open).map((entry) => ({ ...incidentItem(entry, site), late: true }));
}

function incidentItem(entry: Entry, site: Site): IndexItem {
  const { reported = '', affects = [] } = entry.data as { reported?: string; affects?: readonly string[] };
  return {
    mark: shortTime(reported).slice(5),
    late: false,
    link: { text: entry.title, href: addressOf(entry) },
    note: [entry.id, ...affects.slice(0, 2).map((id) => linkTo(id, site.library).text)].join('　'),
  };
}

function recentChanges({ library, history }: Site): IndexItem[] {
  const documents = library.entries.filter(({ kind }) => kind.format === 'document');
  const changed = documents.flatMap((entry) => {
    const change = history.get(entry.file);
    return change ? [{ entry, change }] : [];
  });
  return changed
    .sort((a, b) => byText(b.change.at, a.change.at) || byText(a.entry.id, b.entry.id))
    .map(({ entry, change }) => ({
      mark: change.at.slice(5, 10),
      late: false,
      link: { text: entry.title, href: addressOf(entry) },
      note: `${change.author}　${change.subject}`,
    }));
}

/** The ways into all lists, by section. */
export function entrances(site: Site, only?: readonly string[]): Entrance[] {
  const { library, settings, words } = site;
  const titles = [
    ['knowledge', words.knowledge],
    ['incidents', words.navIncidents],
    ['assets', words.inventory],
    ['duty', words.dutyAndPeople],
    ['work', words.workRecords],
    ['contract', words.navContract],
    ['reports', words.navReports],
    ['settings', words.settings],
  ] as const;
  return titles.flatMap(([section, title]) => {
    if (only && !only.includes(section)) return [];
    const kinds = library.kinds
      .filter((kind) => kind.section === section && hasList(kind))
      .map((kind) => ({
        text: listLabel(kind, settings.locale),
        href: listAddress(kind),
        count: entriesOf(library, kind.name).length,
      }));
    return kinds.length ? [{ title, kinds: [...timePages(section, words), ...kinds] }] : [];
  });
}

export interface SectionPage {
  readonly frame: Frame;
  /** What can be read on it, with what it is for: how many of each hang left. */
  readonly items: readonly IndexItem[];
}

/** Sections of the site that are an index of their kinds; that of duty has more to say. */
export const SECTION_PAGES = ['work', 'knowledge', 'settings'] as const;

/** A page that leads to the lists of a section. */
export function sectionPage(site: Site, section: (typeof SECTION_PAGES)[number]): SectionPage {
  const { library, settings } = site;
  const [found] = entrances(site, [section]);
  const about = new Map(library.kinds.map((kind) => [listAddress(kind), kind.about[settings.locale]]));
  return {
    frame: frameOf(site, found?.title ?? section, `/${section}/`),
    items: (found?.kinds ?? []).map(({ text, href, count }) => ({
      mark: count === undefined ? '' : String(count),
      late: false,
      link: { text, href },
      note: about.get(href!) ?? '',
    })),
  };
}
