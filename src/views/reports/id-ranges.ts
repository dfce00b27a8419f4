/** Ids with runs of numbers drawn together, as an author writes them: `AV-1..155`. Ids that do not follow stay alone. */
export function idRanges(ids: readonly string[]): string[] {
  const runs: { stem: string; first: string; last: string }[] = [];
  for (const id of ids.toSorted()) {
    const [, stem = id, digits = ''] = /^(.*?)(\d+)$/u.exec(id) ?? [];
    const run = runs.at(-1);
    const follows =
      digits !== '' &&
      run?.stem === stem &&
      run.last.length === digits.length &&
      Number(digits) === Number(run.last) + 1;
    if (follows) run.last = digits;
    else runs.push({ stem, first: digits, last: digits });
  }
  return runs.map(({ stem, first, last }) => (first === last ? stem + first : `${stem}${first}..${last}`));
}
