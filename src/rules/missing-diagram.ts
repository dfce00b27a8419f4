import type { Found, Rule } from './rule.ts';

/** Folder of the drawn diagrams in a knowledge base. */
export const DIAGRAMS = 'diagrams';

/** A diagram whose drawing is not in the knowledge base. The page shows its text instead. */
export const missingDiagram: Rule = {
  id: 'missing-diagram',
  severity: 'warning',
  check: (library) =>
    library.entries.flatMap((entry) =>
      (entry.body?.diagrams ?? [])
        .filter(({ target }) => !library.files.has(`${DIAGRAMS}/${target}.svg`))
        .map(({ target, line, column }): Found => ({
          file: entry.file,
          code: 'missing-diagram',
          place: { line, column },
          values: { value: `${DIAGRAMS}/${target}.svg` },
        })),
    ),
};
