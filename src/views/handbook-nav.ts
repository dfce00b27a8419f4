import type { Messages } from '../i18n/messages.ts';
import type { LinkView } from './value.ts';

type Words = Messages['words'];

/** Pages of the handbook that exist whatever the content, in reading order. */
export const HANDBOOK_PAGES = [
  { address: '/handbook/', word: 'handbookStart', part: 'guide' },
  { address: '/handbook/records/', word: 'handbookRecords', part: 'guide' },
  { address: '/handbook/writing/', word: 'handbookWriting', part: 'guide' },
  { address: '/handbook/duty/', word: 'handbookDuty', part: 'guide' },
  { address: '/handbook/files/', word: 'handbookFiles', part: 'guide' },
  { address: '/handbook/check/', word: 'handbookCheck', part: 'guide' },
  { address: '/handbook/publish/', word: 'handbookPublish', part: 'guide' },
  { address: '/handbook/kinds/', word: 'kinds', part: 'reference' },
  { address: '/handbook/rules/', word: 'rules', part: 'reference' },
  { address: '/handbook/components/', word: 'components', part: 'reference' },
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

/** The pages of the handbook, and those before and after the one at the address. */
export function handbookNav(words: Words, address: string): HandbookNav {
  const at = HANDBOOK_PAGES.findIndex((one) => one.address === address);
  const link = (page: (typeof HANDBOOK_PAGES)[number]) => ({ text: words[page.word], href: page.address });
  const neighbour = (index: number) => (at !== -1 && HANDBOOK_PAGES[index] ? link(HANDBOOK_PAGES[index]) : undefined);
  return {
    groups: (['guide', 'reference'] as const).map((part) => ({
      title: words[part],
      links: HANDBOOK_PAGES.filter((page) => page.part === part).map((page) => ({
        ...link(page),
        current: page.address === address,
      })),
    })),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  };
}
