/** Writes runs of ids short: `A-001`, `A-002`, `A-003` become `A-001..003`. */
export function idRanges(ids: readonly string[]): string[] {
  const runs: { readonly first: string; last: string }[] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    if (run && successor(run.last) === id) run.last = id;
    else runs.push({ first: id, last: id });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}..${/\d+$/u.exec(last)![0]}`));
}

function successor(id: string): string | undefined {
  const [, stem, digits] = /^(.*?)(\d+)$/u.exec(id) ?? [];
  if (stem === undefined || digits === undefined) return undefined;
  return stem + String(Number(digits) + 1).padStart(digits.length, '0');
}

/** The ids that short runs stand for: `A-001..003` is `A-001`, `A-002`, `A-003`. */
export const expanded = (ids: readonly string[]): string[] =>
  ids.flatMap((id) => {
    const [first, last] = id.split('..') as [string, string?];
    return last === undefined ? [first] : upTo([first], first.replace(/\d+$/u, last));
  });

function upTo(run: readonly string[], end: string): readonly string[] {
  const newest = run.at(-1)!;
  const next = successor(newest);
  return newest === end || next === undefined ? run : upTo([...run, next], end);
}
