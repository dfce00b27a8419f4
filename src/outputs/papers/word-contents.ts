import { InternalHyperlink, Paragraph, TableOfContents, TextRun } from 'docx';
import type { PaperSection, Sheet } from './sheet.ts';

/** How deep the contents go; Word keeps to it when it fills them in again. */
const LEVELS = 3;

interface Entry {
  readonly text: string;
  /** 0 for a chapter. */
  readonly level: number;
  readonly anchor: string;
}

/** The bookmark of a heading by its place among all headings of a file; Word hides what begins so. */
export const anchorOf = (heading: number): string => `_Heading${heading + 1}`;

/**
 * The contents as a field that Word fills in when it opens the file. Until then, and in programs that fill in nothing, it
 * lists the headings with their numbers, each leading to its place, and says nothing of pages: only Word knows its own.
 */
export function wordContents(sheet: Sheet): TableOfContents {
  const { words } = sheet;
  return new TableOfContents(words.contents, {
    hyperlink: true,
    headingStyleRange: `1-${LEVELS}`,
    beginDirty: true,
    contentChildren: entriesOf(sheet).map(
      ({ text, level, anchor }) =>
        new Paragraph({
          style: `TOC${level + 1}`,
          children: [new InternalHyperlink({ anchor, children: [new TextRun(text)] })],
        }),
    ),
  });
}

/** Headings in the order in which they are written, of which the deepest are left out. */
function entriesOf({ parts, words }: Sheet): Entry[] {
  const entries: Entry[] = [];
  let headings = 0;
  const add = (text: string, level: number) => entries.push({ text, level, anchor: anchorOf(headings++) });
  const addSections = (sections: readonly PaperSection[], above: readonly number[]) => {
    let own = 0;
    for (const { heading, sections: below = [] } of sections) {
      if (heading) own += 1;
      const numbers = [...above, own];
      if (heading) add(`${numbers.join('.')}　${heading}`, above.length);
      addSections(below, numbers);
    }
  };
  for (const { sections, signatures } of parts) {
    addSections(sections, []);
    if (signatures.length) add(words.signatures, 0);
  }
  return entries.filter(({ level }) => level < LEVELS);
}
