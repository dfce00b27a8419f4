import { happeningsById, type Happening } from '../../inventory/happenings.ts';
import { minutesBetween } from '../../calendar/instant.ts';
import { fill } from '../../i18n/messages.ts';
import { addressOf } from '../address.ts';
import { byText } from '../order.ts';
import type { Site } from '../site.ts';
import { minutesText } from './minutes.ts';
import { fieldText, linked, plain, type Line } from './parts.ts';

/** A line of a history: the day, what kind of thing, what it was and what came of it, who. */
export interface TimelineItem {
  readonly day: string;
  readonly kind: string;
  /** Whether it still asks for an answer. */
  readonly open: boolean;
  readonly what: Line;
  readonly who: string;
}

/** A month of a history. */
export interface TimelineMonth {
  readonly month: string;
  readonly items: readonly TimelineItem[];
}

/** What happened to something up to the day of the site, and what else is known of its days; newest first, by month. */
export function timelineOf(site: Site, id: string, days: readonly TimelineItem[] = []): TimelineMonth[] {
  const happened = (happeningsById(site.library).get(id) ?? []).filter(({ at }) => at.slice(0, 10) <= site.today);
  const items = [...happened.map((one) => itemOf(site, one)), ...days.filter(({ day }) => day <= site.today)];
  items.sort((a, b) => byText(b.day, a.day));
  return [...Map.groupBy(items, ({ day }) => day.slice(0, 7))].map(([month, own]) => ({ month, items: own }));
}

/** What happened to something and has not come to its end. */
export const openMatters = (site: Site, id: string): TimelineItem[] =>
  (happeningsById(site.library).get(id) ?? [])
    .filter((one) => one.at.slice(0, 10) <= site.today && OPEN_KINDS.has(one.entry.kind.name) && isOpen(site, one))
    .map((one) => itemOf(site, one));

const OPEN_KINDS = new Set(['incident', 'service-order', 'finding', 'risk']);

/** The field that says when a record of a kind came to its end. */
const ENDS: Readonly<Record<string, string>> = {
  incident: 'resolved',
  'service-order': 'closed',
  finding: 'closed.on',
  risk: 'closed_on',
};

function isOpen(site: Site, { entry }: Happening): boolean {
  const field = ENDS[entry.kind.name];
  if (field === undefined || entry.data['state'] === 'accepted') return false;
  const end = field.split('.').reduce<unknown>((inner, step) => (inner as Record<string, unknown>)?.[step], entry.data);
  return end === undefined || String(end).slice(0, 10) > site.today;
}

function itemOf(site: Site, happening: Happening): TimelineItem {
  const { entry, at, finding } = happening;
  const by = (entry.data['by'] as readonly string[] | undefined) ?? [];
  const title = { text: entry.title, href: addressOf(entry) };
  const outcome = finding ? followUp(site, finding.ref) : outcomeOf(site, happening);
  return {
    day: at.slice(0, 10),
    kind: entry.kind.labels[site.settings.locale],
    open: isOpen(site, happening),
    what: finding ? [{ text: finding.text, href: title.href }, ...outcome] : [title, ...outcome],
    who: by.map((person) => linked(person, site.library).text).join(site.words.listSeparator),
  };
}

const followUp = ({ library, words }: Site, ref: string | undefined): Line =>
  ref === undefined
    ? []
    : [
        { text: words.followedBy, tone: 'quiet' },
        { ...linked(ref, library), text: ref },
      ];

/** What came of a record, in a word or two. */
function outcomeOf(site: Site, happening: Happening): Line {
  const { words } = site;
  const { entry } = happening;
  if (isOpen(site, happening)) return plain(words.stillOpen, 'alert');
  const { resolved, reported } = entry.data as { resolved?: string; reported?: string };
  if (entry.kind.name === 'incident' && resolved !== undefined && reported !== undefined) {
    const time = minutesText(minutesBetween(reported, resolved), words);
    return plain(fill(words.resolvedIn, { time }), 'quiet');
  }
  const said = ['result', 'form', 'state'].map((field) => fieldText(site, entry, field)).find(Boolean);
  const closed = (entry.data['closed'] as { how?: string } | undefined)?.how;
  const text = closed ?? said;
  return text === undefined ? [] : plain(text, 'quiet');
}
