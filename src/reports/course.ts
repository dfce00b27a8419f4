import { definitionOf, metaOf } from '../model/shape.ts';
import type { TableBlock } from './report-document.ts';
import { nameOf, type Wording } from './wording.ts';

/** The moments of the records that a report is about, in order: one table for each record that has several. */
export function courseTables(about: readonly string[], wording: Wording): TableBlock[] {
  return about.flatMap((id) => {
    const entry = wording.library.byId.get(id);
    if (!entry) return [];
    const shape = definitionOf(entry.kind.shape).shape ?? {};
    const moments = Object.entries(entry.data)
      .flatMap(([name, value]) =>
        typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/u.test(value) && shape[name]
          ? [{ at: value, label: metaOf(shape[name]).label?.[wording.lang] ?? name }]
          : [],
      )
      .sort((a, b) => (a.at < b.at ? -1 : 1));
    if (moments.length < 2) return [];
    const { words } = wording;
    return [
      {
        type: 'table',
        id: `course-${id}`,
        caption: nameOf(wording, id),
        columns: [
          { key: 'moment', label: words['column-moment'] },
          { key: 'what', label: words['column-what'] },
        ],
        rows: moments.map(({ at, label }) => [{ text: at.slice(0, 16).replace('T', ' ') }, { text: label }]),
      } satisfies TableBlock,
    ];
  });
}
