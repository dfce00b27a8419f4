import { fill } from '../i18n/messages.ts';
import { addressOf } from './address.ts';
import { instanceText } from './decision-text.ts';
import { dutiesDue } from './duties-due.ts';
import { shortDay } from './duty-words.ts';
import type { IndexItem } from './index-item.ts';
import type { Site } from './site.ts';
import { standingsOf, type Standing } from './verdicts-of-site.ts';

/** Duties that ask for something, for a corner of another page. */
export interface OpenDuties {
  readonly unmet: string;
  readonly hasUnmet: boolean;
  /** The duties that fell short last, then those that are due next. */
  readonly items: readonly IndexItem[];
  /** How many more there are; empty when all are shown. */
  readonly more: string;
}

/** How many lines of each. */
const SHOWN = 3;

/** How many duties are unmet, the last of them, and what falls due within two weeks. Nothing where no duty is entered. */
export function openDuties(site: Site): OpenDuties | undefined {
  const { words } = site;
  const standings = standingsOf(site);
  if (!standings.length) return undefined;
  const unmet = standings.filter(({ verdict }) => verdict === 'unmet').toSorted(lastFirst);
  const soon = [...Map.groupBy(dutiesDue(site), ({ duty }) => duty)];
  const [moreUnmet, moreSoon] = [unmet.length - SHOWN, soon.length - SHOWN];
  return {
    unmet: unmet.length ? fill(words.openDuties, { count: unmet.length }) : words.openDutiesNone,
    hasUnmet: unmet.length > 0,
    items: [
      ...unmet.slice(0, SHOWN).map((one) => unmetItem(one, site)),
      ...soon.slice(0, SHOWN).map(([duty, instances]) => ({
        mark: shortDay(instances[0]!.due, words),
        late: false,
        link: { text: duty.title, href: addressOf(duty) },
        note: [duty.id, ...instances.map(({ decision }) => instanceText(decision.instance, site))].join('　'),
      })),
    ],
    more: [
      ...(moreUnmet > 0 ? [fill(words.openDutiesMore, { count: moreUnmet })] : []),
      ...(moreSoon > 0 ? [fill(words.openDutiesSoon, { count: moreSoon })] : []),
    ].join('　'),
  };
}

/** By the last instance that is unmet, the latest first. */
const lastFirst = (a: Standing, b: Standing): number => {
  const [one, other] = [lastUnmet(a)!, lastUnmet(b)!];
  return one.to > other.to ? -1 : one.to < other.to ? 1 : 0;
};

const lastUnmet = ({ decisions }: Standing) => decisions.findLast(({ verdict }) => verdict === 'unmet');

function unmetItem(standing: Standing, site: Site): IndexItem {
  const { entry, decisions } = standing;
  const unmet = decisions.filter(({ verdict }) => verdict === 'unmet');
  return {
    mark: `${unmet.length}/${decisions.length}`,
    late: true,
    link: { text: entry.title, href: addressOf(entry) },
    note: [entry.id, instanceText(unmet.at(-1)!.instance, site)].join('　'),
  };
}
