import { daysBetween } from '../calendar/civil-day.ts';
import { knowledgeOf } from '../knowledge/approval.ts';
import { concernsOf, standingOf, type Concern } from '../knowledge/standing.ts';
import type { Entry } from '../model/library.ts';
import { idCell, recordCell } from './documents/record-words.ts';
import { concernWord } from './knowledge-words.ts';
import type { Cell, Ledger } from './ledger.ts';
import { byText } from './order.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { Site } from './site.ts';

/** Documents that want the same thing. */
export interface UpkeepGroup {
  readonly anchor: string;
  readonly title: string;
  readonly count: number;
  readonly ledger: Ledger;
}

export interface UpkeepPage {
  readonly frame: Frame;
  readonly groups: readonly UpkeepGroup[];
}

/** The order of the groups: what is late first. */
const ORDER: readonly Concern[] = ['overdue', 'changed', 'ownerless', 'soon'];

/** Knowledge that somebody has to see to, by what it wants; and what waits for an approval. */
export function upkeepPage(site: Site): UpkeepPage {
  const { library, words, today } = site;
  const all = knowledgeOf(library);
  const groups = ORDER.map((concern): UpkeepGroup => {
    const own = all.filter((entry) => concernsOf(entry, library, today).includes(concern));
    return group(site, concern, concernWord(site, concern), own, (entry) => cellsOf(site, entry, concern));
  });
  const waiting = all.filter((entry) => standingOf(entry, library).pending && entry.data['state'] !== 'draft');
  const pending = group(site, 'pending', words.upkeepPending, waiting, (entry) => {
    const { by, on } = standingOf(entry, library).pending!;
    return [{ text: on }, idCell(by, site)];
  });
  return {
    frame: frameOf(
      site,
      words.upkeepTitle,
      '/knowledge/upkeep/',
      library.kinds.find(({ name }) => name === 'runbook'),
    ),
    groups: [...groups, pending].filter(({ count }) => count > 0),
  };
}

/** The day that matters, and whoever is asked. */
function cellsOf(site: Site, entry: Entry, concern: Concern): Cell[] {
  const { library, today, words } = site;
  const owner = String(entry.data['owner']);
  if (concern === 'ownerless')
    return [{ text: String(library.byId.get(owner)?.data['off_post'] ?? '') }, idCell(owner, site)];
  const { reviewBy, latest } = standingOf(entry, library);
  if (concern === 'changed') return [{ text: latest?.on ?? '' }, idCell(latest?.by, site)];
  const days = Math.abs(daysBetween(today, reviewBy!));
  const late = concern === 'overdue';
  return [{ text: reviewBy!, note: `${days} ${words.upkeepDays}`, late }, idCell(owner, site)];
}

function group(
  { words }: Site,
  anchor: Concern | 'pending',
  title: string,
  entries: readonly Entry[],
  cells: (entry: Entry) => Cell[],
): UpkeepGroup {
  const heads = {
    overdue: [words.upkeepReview, words.answerable],
    soon: [words.upkeepReview, words.answerable],
    changed: [words.approvalOn, words.approver],
    ownerless: [words.upkeepLeft, words.answerable],
    pending: [words.upkeepSubmitted, words.upkeepSubmitter],
  }[anchor];
  const rows = entries
    .map((entry): Cell[] => [...cells(entry), recordCell(entry)])
    .sort(([a], [b]) => byText(a!.text, b!.text));
  return { anchor, title, count: entries.length, ledger: { heads: [...heads, words.upkeepDocument], rows, title: 2 } };
}
