import type { Messages } from '../i18n/messages.ts';
import type { LinkView } from './value.ts';

type Words = Messages['words'];

/** Pages of the handbook that exist whatever the content, in reading order. */
export const HANDBOOK_PAGES = [
  { address: '/handbook/', word: 'handbookStart', part: 'guide' },
  { address: '/handbook/records/', word: 'handbookRecords', part: 'guide' },
  { address: '/handbook/writing/', word: 'handbookWriting', part: 'guide' },
  { address: '/handbook/using/', word: 'handbookUsing', part: 'guide' },
  { address: '/handbook/approval/', word: 'handbookApproval', part: 'guide' },
  { address: '/handbook/duty/', word: 'handbookDuty', part: 'guide' },
  { address: '/handbook/loop/', word: 'handbookLoop', part: 'guide' },
  { address: '/handbook/obligations/', word: 'handbookObligations', part: 'guide' },
  { address: '/handbook/tests/', word: 'handbookTests', part: 'guide' },
  { address: '/handbook/reports/', word: 'handbookReports', part: 'guide' },
  { address: '/handbook/files/', word: 'handbookFiles', part: 'guide' },
  { address: '/handbook/check/', word: 'handbookCheck', part: 'guide' },
  { address: '/handbook/publish/', word: 'handbookPublish', part: 'guide' },
  { address: '/handbook/search/', word: 'handbookSearch', part: 'guide' },
  { address: '/handbook/papers/', word: 'handbookPapers', part: 'guide' },
  { address: '/handbook/machine/', word: 'handbookMachine', part: 'guide' },
  { address: '/handbook/kinds/', word: 'kinds', part: 'reference' },
  { address: '/handbook/rules/', word: 'rules', part: 'reference' },
  { address: '/handbook/components/', word: 'components', part: 'reference' },
  { address: '/handbook/design/', word: 'design', part: 'reference' },
] as const satisfies readonly { address: string; word: keyof Words; part: 'guide' | 'reference' }[];

/** The way through the handbook, seen from one of its pages. */
export interface HandbookNav {
  readonly groups: readonly {
    readonly title: string;
    readonly links: readonly (LinkView & { readonly current: boolean })[];
  }[];
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

/** What a page of the handbook is called. */
export function handbookTitle(words: Words, address: string): string {
  const page = HANDBOOK_PAGES.find((one) => one.address === address);
  return page ? words[page.word] : words.handbook;
}

/** Pages below one index, in order: all kinds of a section, all rules. */
export interface Siblings {
  readonly title: string;
  readonly links: readonly LinkView[];
}

/**
 * The pages of the handbook and those before and after the one at `page`. `address` is that of the page or of the index it
 * belongs to; pages below an index are neighbours of each other.
 */
export function handbookNav(words: Words, address: string, page: string = address, siblings?: Siblings): HandbookNav {
  const own = HANDBOOK_PAGES.map((one) => ({ text: words[one.word], href: one.address, part: one.part }));
  const around: readonly LinkView[] = siblings?.links ?? own;
  const at = around.findIndex(({ href }) => href === page);
  const withCurrent = (links: readonly LinkView[]) =>
    links.map(({ text, href }) => ({ text, href, current: href === page }));
  const neighbour = (index: number) =>
    at !== -1 && around[index] ? { text: around[index].text, href: around[index].href } : undefined;
  return {
    groups: [
      ...(['guide', 'reference'] as const).map((part) => ({
        title: words[part],
        links: withCurrent(own.filter((one) => one.part === part)),
      })),
      ...(siblings ? [{ title: siblings.title, links: withCurrent(siblings.links) }] : []),
    ],
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  };
}

/** The name of the file that holds the text of a page of the guide. */
export const guideName = (address: string): string => address.split('/')[2] || 'index';
