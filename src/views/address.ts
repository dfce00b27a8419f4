import type { Lang } from '../../schemas/shared/field.ts';
import type { Kind } from '../../schemas/shared/kind.ts';
import { zhCN } from '../i18n/zh-CN.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { isCoverage } from './grids/cells.ts';
import { gridAddress } from './grids/grid-address.ts';
import { HANDBOOK_PAGES } from './handbook-nav.ts';
import { STATISTICS, statisticsAddresses } from './statistics/group-addresses.ts';

/** Kinds whose records are shown on one page made for them, and its address. */
const GATHERED: Readonly<Record<string, string>> = {
  contract: '/contract/',
  clause: '/contract/',
  'frozen-report': '/reports/',
};

/** Where the text of a part of the contract stands: its body where the contract does, every annex on a page of its own. */
export const partAddress = (part: string): string => (part === 'body' ? '/contract/' : `/contract/${part}/`);

/** Pages that exist whatever the content. */
export const FIXED_PAGES: readonly string[] = [
  '/',
  '/search/',
  '/contract/',
  '/duty/',
  '/duty/hours/',
  '/handover/',
  '/incidents/statistics/',
  '/incidents/statistics/repeats/',
  '/deadlines/',
  '/coverage/',
  '/acceptance/',
  '/money/',
  '/work/',
  '/knowledge/',
  '/knowledge/upkeep/',
  '/labels/',
  '/settings/',
  ...HANDBOOK_PAGES.map(({ address }) => address),
];

/** Whether the kind has a generic list of its own. */
export const hasList = (kind: Kind): boolean => !Object.hasOwn(GATHERED, kind.name) && kind.name !== 'knowledge-base';

/** What the list of a kind is called. */
export const listLabel = ({ labels }: Kind, lang: Lang): string => (lang === 'en' ? labels.enPlural : labels[lang]);

/** Address of the list of a kind. */
export const listAddress = (kind: Kind): string => GATHERED[kind.name] ?? `/${kind.path}/`;

/** Address of the records of a kind, for programs. */
export const recordsAddress = ({ path }: Kind): string => `/api/${path}.json`;

/** First days of the thirds of a month (旬). */
export const TENS = ['01', '11', '21'] as const;
export type Tens = (typeof TENS)[number];

/** The month whose page shows a record: that of its file, else that of its day. */
export const monthOf = (entry: Entry): string =>
  /(?:^|\/)(\d{4}-\d{2})(?:\/|\.|$)/u.exec(entry.file)?.[1] ?? entry.day?.slice(0, 7) ?? '';

/** First day of the ten days of its month in which a record falls; the first of the month when it has no day in it. */
export function tensOf(entry: Entry): Tens {
  const day = entry.day?.startsWith(monthOf(entry)) ? Number(entry.day.slice(8, 10)) : 1;
  return day > 20 ? '21' : day > 10 ? '11' : '01';
}

/** The page of the month of a record, which shows it or leads to it. */
const monthAddress = (entry: Entry): string => `/${entry.kind.path}/${monthOf(entry)}/`;

/** Address of a record: its page, or its anchor on the page that shows it. */
export function addressOf(entry: Entry): string {
  const { kind } = entry;
  if (kind.page === 'record') return `/${kind.path}/${kind.stem?.(entry.id) ?? entry.id}/`;
  if (kind.page === 'month') return `${monthAddress(entry)}${kind.tens ? `${tensOf(entry)}/` : ''}#${entry.id}`;
  const list = kind.name === 'clause' ? partAddress(String(entry.data['part'] ?? 'body')) : listAddress(kind);
  return `${list}#${entry.id}`;
}

/** Names of all rules, those of the reader among them. */
const ruleNames = (): string[] => Object.keys(zhCN.problems).map((code) => code.split('/', 1)[0]!);

/** Addresses of all pages but the later ones of long lists. */
export const pageAddresses = (library: Library): Set<string> =>
  new Set([...recordAddresses(library), ...statisticsAddresses(library)]);

function recordAddresses(library: Library): Set<string> {
  const pages = new Set(FIXED_PAGES);
  for (const rule of ruleNames()) pages.add(`/handbook/rules/${rule}/`);
  for (const kind of library.kinds) {
    pages.add(listAddress(kind));
    pages.add(`/handbook/kinds/${kind.name}/`);
  }
  for (const entry of entriesOf(library, 'obligation')) if (isCoverage({ entry })) pages.add(gridAddress(entry.id));
  for (const entry of library.entries) {
    pages.add(addressOf(entry).split('#', 1)[0]!);
    if (entry.kind.page === 'month') pages.add(monthAddress(entry));
  }
  return pages;
}

/** Tells whether the site has a page at an address (without anchor). */
export function pageFinder(library: Library): (path: string) => boolean {
  const pages = recordAddresses(library);
  return (path) => {
    const address = path.endsWith('/') ? path : `${path}/`;
    // Few links lead to statistics, and to know their pages takes a look at every incident.
    return pages.has(address) || (address.startsWith(STATISTICS) && statisticsAddresses(library).has(address));
  };
}
