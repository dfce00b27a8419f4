/**
 * Words that may have been meant by a mistyped Latin word: the same first letter or the first two changed about, and one
 * error in a word of four to six letters, two in a longer one. Nearest first.
 */
export function spellings(word: string, known: readonly string[]): string[] {
  if (!/^[a-z]{4,}$/u.test(word)) return [];
  const most = word.length < 7 ? 1 : 2;
  const near = known.filter(
    (other) => Math.abs(other.length - word.length) <= most && (other[0] === word[0] || other[1] === word[0]),
  );
  return [...new Set(near)]
    .map((other) => ({ other, errors: editDistance(word, other, most) }))
    .filter(({ errors }) => errors <= most)
    .sort((a, b) => a.errors - b.errors || (a.other < b.other ? -1 : 1))
    .map(({ other }) => other)
    .slice(0, 3);
}

/** Insertions, omissions, changes and exchanges of neighbours that make one word the other; `most + 1` when there are more. */
export function editDistance(a: string, b: string, most: number): number {
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return Math.min(row[b.length]!, most + 1);
}
