import { entriesOf, type Entry } from '../model/library.ts';
import type { Site } from './site.ts';
import { addressOf, hasList, listAddress, listLabel } from './address.ts';
import { byText, newestFirst } from './order.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { timePages } from './time-pages.ts';
import { linkTo, shortTime, type LinkView } from './value.ts';

/** A line of an index: a date or word hanging left, a title, a grey line below. */
export interface IndexItem {
  readonly mark: string;
  readonly late: boolean;
  readonly link: LinkView;
  readonly note: string;
}

/** A way into the lists: a heading with its kinds. */
export interface Entrance {
  readonly title: string;
  readonly kinds: readonly (LinkView & { readonly count?: number })[];
}

export interface HomePage {
  readonly frame: Frame;
  readonly subtitle: string | undefined;
  readonly openIncidents: readonly IndexItem[];
  readonly recentIncidents: readonly IndexItem[];
  readonly openActions: readonly IndexItem[];
  readonly changes: readonly IndexItem[];
  readonly entrances: readonly Entrance[];
}

/** How many lines each part of the home page has at most. */
const LINES = 6;

/** The duty desk: what is open, what is late, what was new, and the ways in. */
export function homePage(site: Site): HomePage {
  const { library, settings, words } = site;
  return {
    frame: frameOf(site, words.homeTitle, '/'),
    subtitle: settings.subtitle,
    openIncidents: openIncidents(site).slice(0, LINES),
    recentIncidents: newest(entriesOf(library, 'incident'))
      .slice(0, LINES)
      .map((entry) => incidentItem(entry, site)),
    openActions: openActions(site).slice(0, LINES),
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

function openActions({ library, today, words }: Site): IndexItem[] {
  const open = entriesOf(library, 'action').flatMap((entry) => {
    const { opened, due, closed, owner } = entry.data as {
      opened?: string;
      due?: string;
      closed?: { on: string };
      owner?: string;
    };
    return (opened ?? '') > today || (closed && closed.on <= today) ? [] : [{ entry, due, owner }];
  });
  return open
    .sort((a, b) => byText(a.due ?? '9999', b.due ?? '9999'))
    .map(({ entry, due, owner }) => {
      const days = due === undefined ? 0 : daysBetween(due, today);
      return {
        mark: days > 0 ? words.overdueDays.replace('{days}', String(days)) : (due?.slice(5) ?? ''),
        late: days > 0,
        link: { text: entry.title, href: addressOf(entry) },
        note: [owner && linkTo(owner, library).text, entry.id].filter(Boolean).join('　'),
      };
    });
}

const daysBetween = (from: string, to: string) => Temporal.PlainDate.from(from).until(to).days;

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
  readonly entrances: readonly Entrance[];
}

/** Sections of the site that are an index of their kinds. */
export const SECTION_PAGES = ['duty', 'work', 'knowledge', 'settings'] as const;

/** A page that leads to the lists of a section. */
export function sectionPage(site: Site, section: (typeof SECTION_PAGES)[number]): SectionPage {
  const found = entrances(site, [section]);
  return { frame: frameOf(site, found[0]?.title ?? section, `/${section}/`), entrances: found };
}
