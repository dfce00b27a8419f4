/** A search that found nothing as it was asked, kept in the browser; the record that was opened after it, if any. */
export interface Miss {
  readonly q: string;
  readonly on: string;
  readonly opened?: string;
}

/**
 * Misses as records: each as a search that found nothing, and as a search case where the reader then opened a record.
 * Both go into files of the knowledge base by a pull request.
 */
export function missesAsRecords(misses: readonly Miss[]): string {
  const ids = misses.map(({ on }, index) => `MISS-${on}-${String(index + 1).padStart(2, '0')}`);
  const records = misses.map(({ q, on }, index) =>
    [`- id: ${ids[index]}`, `  q: ${quoted(q)}`, `  on: ${on}`].join('\n'),
  );
  const cases = misses.flatMap(({ q, on, opened }, index) =>
    opened === undefined
      ? []
      : [
          [
            `- id: SC-${on}-${String(index + 1).padStart(2, '0')}`,
            `  q: ${quoted(q)}`,
            '  class: synonym',
            `  expect: {any: [${opened}], within: 3}`,
            `  origin: ${ids[index]}`,
          ].join('\n'),
        ],
  );
  return [
    '# search/misses.yaml',
    '',
    records.join('\n\n'),
    ...(cases.length ? ['', '# search/cases.yaml', '', cases.join('\n\n')] : []),
    '',
  ].join('\n');
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
