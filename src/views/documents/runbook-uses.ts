import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import { listAddress } from '../address.ts';
import type { Cell } from '../ledger.ts';
import { newestFirst } from '../order.ts';
import type { Site } from '../site.ts';
import type { Block } from './document-parts.ts';
import { choiceText, minutesBetween, recordCell, stretchText } from './record-words.ts';

interface Use {
  readonly entry: Entry;
  readonly took: string;
  readonly outcome: string;
  readonly failed: boolean;
}

interface Mention {
  readonly id: string;
  readonly outcome?: string;
  readonly change?: string;
}

/** How many uses a page shows; a list holds all. */
const SHOWN = 6;

/** The incidents, drills and casestudies that used a runbook, latest first, with what came of it. */
export function runbookUses(site: Site, runbook: Entry): Block[] {
  const { words } = site;
  const uses = (site.library.referrers.get(runbook.id) ?? [])
    .map(({ from }) => from)
    .sort(newestFirst)
    .flatMap((entry) => useOf(site, entry, runbook.id) ?? []);
  if (!uses.length) return [];
  const incidents = uses.filter(({ entry }) => entry.kind.name === 'incident');
  return [
    {
      type: 'ledger',
      anchor: 'part.uses',
      text: words.usedBy,
      note: outcomes(incidents),
      ledger: {
        heads: [words.onDay, words.occasion, words.took, words.outcome],
        title: 1,
        rows: uses
          .slice(0, SHOWN)
          .map((use): Cell[] => [
            { text: use.entry.day ?? '' },
            recordCell(use.entry),
            { text: use.took },
            { text: use.outcome, late: use.failed },
          ]),
      },
      more:
        uses.length > SHOWN
          ? [
              {
                text: fill(words.andMore, { count: uses.length - SHOWN }),
                href: incidents[0] && listAddress(incidents[0].entry.kind),
              },
            ]
          : [],
    },
  ];
}

/** How often each outcome was had: 解决 9, 部分有用 1. */
function outcomes(uses: readonly Use[]): string {
  const counts = Map.groupBy(uses, ({ outcome }) => outcome);
  return [...counts].map(([outcome, group]) => `${outcome} ${group.length}`).join('　');
}

function useOf(site: Site, entry: Entry, runbook: string): Use | undefined {
  const { data, kind } = entry;
  const said = (path: string, value: string | undefined) => choiceText(site, kind.shape, path, value);
  const mentioned = (field: string) =>
    (data[field] as readonly Mention[] | undefined)?.find(({ id }) => id === runbook);
  const took = (from: unknown, to: unknown) =>
    from && to ? stretchText(minutesBetween(String(from), String(to)), site.words) : '';
  switch (kind.name) {
    case 'incident': {
      const use = mentioned('used_runbooks');
      return (
        use && {
          entry,
          took: took(data['reported'], data['resolved']),
          outcome: said('used_runbooks.outcome', use.outcome),
          failed: use.outcome === 'failed',
        }
      );
    }
    case 'drill':
      return (data['runbooks'] as readonly string[] | undefined)?.includes(runbook)
        ? {
            entry,
            took: took(data['start'], data['end']),
            outcome: said('result', String(data['result'])),
            failed: data['result'] === 'fail',
          }
        : undefined;
    case 'casestudy': {
      const change = mentioned('runbooks');
      return change && { entry, took: '', outcome: said('runbooks.change', change.change), failed: false };
    }
    default:
      return undefined;
  }
}
