import { fill } from '../i18n/messages.ts';
import { addressOf } from './address.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';
import { standingsOf } from './verdicts-of-site.ts';

/** Duties that are unmet, for a corner of another page. */
export interface OpenDuties {
  readonly text: string;
  readonly count: number;
  /** The first of them, with how many instances of each are unmet. */
  readonly duties: readonly LinkView[];
}

const SHOWN = 6;

/** How many duties are unmet, and the first of them. Nothing where no duty is entered. */
export function openDuties(site: Site): OpenDuties | undefined {
  const standings = standingsOf(site);
  if (!standings.length) return undefined;
  const unmet = standings.filter(({ verdict }) => verdict === 'unmet');
  return {
    text: unmet.length ? fill(site.words.openDuties, { count: unmet.length }) : site.words.openDutiesNone,
    count: unmet.length,
    duties: unmet.slice(0, SHOWN).map(({ entry, counts, decisions }) => ({
      text: entry.title,
      href: addressOf(entry),
      note: `${counts[0]!.count}/${decisions.length}`,
    })),
  };
}
