import { filePaths, referencesIn } from '../model/references.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** An image, scan, receipt or attachment that is named but not there. */
export const missingFile: Rule = {
  id: 'missing-file',
  severity: 'error',
  check: (library) => {
    const paths = new Map(library.kinds.map((kind) => [kind.name, filePaths(kind.shape)]));
    return library.entries.flatMap((entry) => {
      const named = referencesIn(entry.data, paths.get(entry.kind.name) ?? []).filter(
        ({ to }) => !library.files.has(to),
      );
      const images = (entry.body?.images ?? []).filter(({ target }) => !library.files.has(target));
      return [
        ...named.map(({ to, path }) => foundIn(entry, 'missing-file', { path }, { value: to })),
        ...images.map(({ target, line, column }): Found => ({
          file: entry.file,
          code: 'missing-file',
          place: { line, column },
          values: { value: target },
        })),
      ];
    });
  },
};
