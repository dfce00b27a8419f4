import { fill } from '../../i18n/messages.ts';
import { differenceOf } from '../../knowledge/changed-text.ts';
import { changedGroups, type DifferentLine } from '../../knowledge/difference.ts';
import { standingOf } from '../../knowledge/standing.ts';
import type { Entry } from '../../model/library.ts';
import type { Site } from '../site.ts';
import type { Block } from './document-parts.ts';

/** A line of a difference as it is shown: in a changed line, the part that changed stands out. */
export interface DifferenceLine {
  readonly change: DifferentLine['change'];
  readonly before: string;
  readonly changed: string;
  readonly after: string;
}

/** Lines that stand together, and how many equal ones were left out before them. */
export interface DifferenceGroup {
  readonly skipped: number;
  readonly lines: readonly DifferenceLine[];
}

/** What a document that changed since its approval has that was not approved, and lacks that was. */
export function differenceBlock({ library, changedTexts, words }: Site, entry: Entry): Block[] {
  const { isAsApproved, latest } = standingOf(entry, library);
  if (isAsApproved !== false || latest?.digest === undefined) return [];
  const texts = changedTexts.get(entry.id);
  const digest = latest.digest.slice(0, 19);
  const head = { type: 'difference', anchor: 'part.difference', text: words.difference } as const;
  if (!texts) return [{ ...head, groups: [], missing: fill(words.differenceMissing, { digest }) }];
  const note = fill(words.differenceNote, { digest });
  return [{ ...head, note, groups: groupsOf(differenceOf(texts)), missing: undefined }];
}

function groupsOf(lines: readonly DifferentLine[]): DifferenceGroup[] {
  let end = 0;
  return changedGroups(lines).map((group) => {
    const start = lines.indexOf(group[0]!);
    const skipped = start - end;
    end = start + group.length;
    return { skipped, lines: group.map((line, at) => shown(line, partner(group, at))) };
  });
}

/** The line that a changed line replaces or is replaced by: the same place in the run of additions behind its removals. */
function partner(group: readonly DifferentLine[], at: number): DifferentLine | undefined {
  const { change } = group[at]!;
  if (change === 'same') return undefined;
  const isRun = (from: number) => group[from]?.change === change;
  let first = at;
  while (isRun(first - 1)) first--;
  let last = at;
  while (isRun(last + 1)) last++;
  if (change === 'removed') {
    const other = group[last + 1 + (at - first)];
    return other?.change === 'added' ? other : undefined;
  }
  let start = first;
  while (group[start - 1]?.change === 'removed') start--;
  return start + (at - first) < first ? group[start + (at - first)] : undefined;
}

function shown({ change, text }: DifferentLine, other: DifferentLine | undefined): DifferenceLine {
  const [own, their] = [[...text], [...(other?.text ?? '')]];
  let start = 0;
  while (start < own.length && start < their.length && own[start] === their[start]) start++;
  let end = 0;
  while (end < own.length - start && end < their.length - start && own.at(-1 - end) === their.at(-1 - end)) end++;
  // Of lines that share little, a marked part would be nearly all.
  const isLike = 2 * (start + end) >= Math.max(1, Math.min(own.length, their.length));
  if (change === 'same' || !other || !isLike) return { change, before: text, changed: '', after: '' };
  return {
    change,
    before: own.slice(0, start).join(''),
    changed: own.slice(start, own.length - end).join(''),
    after: own.slice(own.length - end).join(''),
  };
}
