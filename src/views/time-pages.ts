import type { Site } from './site.ts';
import type { LinkView } from './value.ts';

/** Pages that answer questions of time, by the section of the site that leads to them. */
const PAGES = {
  incidents: [['statisticsTitle', '/incidents/statistics/']],
  assets: [['labels', '/labels/']],
  duty: [
    ['handoverTitle', '/handover/'],
    ['hoursTitle', '/duty/hours/'],
  ],
  knowledge: [['upkeepTitle', '/knowledge/upkeep/']],
  work: [['coverageTitle', '/coverage/']],
  contract: [
    ['acceptanceTitle', '/acceptance/'],
    ['coverageTitle', '/coverage/'],
    ['moneyTitle', '/money/'],
    ['deadlinesTitle', '/deadlines/'],
  ],
} as const;

/** The pages on time that a section leads to, before its lists. */
export const timePages = (section: string, words: Site['words']): LinkView[] =>
  (Object.hasOwn(PAGES, section) ? PAGES[section as keyof typeof PAGES] : []).map(([title, href]) => ({
    text: words[title],
    href,
  }));
