/** A line of a difference: kept, taken away, or put in; with its number among the lines of each side, from 1. */
export interface DifferentLine {
  readonly change: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly was: number | undefined;
  readonly is: number | undefined;
}

/** More pairs of lines than this are not compared one by one: all of the old is taken away, all of the new put in. */
const PAIRS = 4_000_000;

/** How the lines of one text became those of another: the longest run of common lines stays, removals before additions. */
export function lineDifference(was: readonly string[], is: readonly string[]): DifferentLine[] {
  let start = 0;
  while (start < was.length && start < is.length && was[start] === is[start]) start++;
  let end = 0;
  while (end < was.length - start && end < is.length - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  const [a, b] = [was.slice(start, was.length - end), is.slice(start, is.length - end)];
  const same = (at: number, shift: number): DifferentLine => ({
    change: 'same',
    text: is[at]!,
    was: at + 1 + shift,
    is: at + 1,
  });
  return [
    ...Array.from({ length: start }, (_, at) => same(at, 0)),
    ...middle(a, b, start),
    ...Array.from({ length: end }, (_, at) => same(is.length - end + at, was.length - is.length)),
  ];
}

function middle(a: readonly string[], b: readonly string[], start: number): DifferentLine[] {
  const common = a.length * b.length > PAIRS ? undefined : commonLengths(a, b);
  const lines: DifferentLine[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [was, is] = [start + i + 1, start + j + 1];
    if (common && i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ change: 'same', text: a[i]!, was, is });
      i++;
      j++;
    } else if (i < a.length && (!common || j === b.length || common[i + 1]![j]! >= common[i]![j + 1]!)) {
      lines.push({ change: 'removed', text: a[i]!, was, is: undefined });
      i++;
    } else {
      lines.push({ change: 'added', text: b[j]!, was: undefined, is });
      j++;
    }
  }
  return lines;
}

/** How many lines the rest of one text, from each place on, has in common with the rest of the other. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}

/** The changed lines of a difference with a few around them, in groups; what lies between groups is the same. */
export function changedGroups(lines: readonly DifferentLine[], around = 2): DifferentLine[][] {
  const groups: DifferentLine[][] = [];
  let last = -Infinity;
  for (const [at] of lines.entries()) {
    const near = lines.slice(Math.max(0, at - around), at + around + 1).some(({ change }) => change !== 'same');
    if (!near) continue;
    if (at === last + 1) groups.at(-1)!.push(lines[at]!);
    else groups.push([lines[at]!]);
    last = at;
  }
  return groups;
}
