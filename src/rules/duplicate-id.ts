import { foundIn, type Rule } from './rule.ts';

/** An id that stands twice. The first in order of files keeps it. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  check: (library) =>
    library.entries.flatMap((entry) => {
      const first = library.byId.get(entry.id)!;
      if (first === entry) return [];
      return [
        foundIn(entry, 'duplicate-id', { path: ['id'] }, { value: entry.id, file: first.file, title: first.title }),
      ];
    }),
};
