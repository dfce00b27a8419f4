import { TOP } from '../model/problem.ts';
import type { Entry } from '../model/library.ts';
import type { Found, Rule } from './rule.ts';

/** A section that documents of this kind must have is absent, empty or out of order. Drafts are left in peace. */
export const missingSection: Rule = {
  id: 'missing-section',
  severity: 'error',
  check: (library, { lang }) =>
    library.entries.flatMap((entry) => {
      const sections = sectionsOf(entry)?.[lang];
      return sections && entry.body && entry.data['state'] !== 'draft'
        ? checkOne(entry, sections, lang === 'en' ? ', ' : '、')
        : [];
    }),
};

function sectionsOf({ kind, data }: Entry) {
  const value = kind.sectionsBy && data[kind.sectionsBy.field];
  return (typeof value === 'string' ? kind.sectionsBy?.values[value] : undefined) ?? kind.sections;
}

function checkOne(entry: Entry, sections: readonly string[], comma: string): Found[] {
  const headings = entry.body!.headings.filter(({ level }) => level === 2);
  const report = (code: Found['code'], value: string, line?: number): Found => ({
    file: entry.file,
    code,
    place: line === undefined ? TOP : { line, column: 1 },
    values: { value, order: sections.join(comma) },
  });
  const found: Found[] = [];
  let furthest = -1;
  for (const section of sections) {
    const at = headings.findIndex(({ text }) => text === section);
    const heading = headings[at];
    if (!heading) found.push(report('missing-section', section));
    else if (heading.empty) found.push(report('missing-section/empty', section, heading.line));
    else if (at < furthest) found.push(report('missing-section/order', section, heading.line));
    furthest = Math.max(furthest, at);
  }
  return found;
}
