import { recordRun, type Wording } from './wording.ts';
import type { Block, ReportSection, Run } from './report-document.ts';

/** A run of text as its author wrote it: a record is named by its id, and gets its title and page in the report. */
export interface WrittenRun extends Run {
  readonly record?: string;
}

/** A block as its author wrote it. */
export type WrittenBlock =
  | { readonly type: 'paragraph'; readonly runs: readonly WrittenRun[] }
  | { readonly type: 'list'; readonly isOrdered: boolean; readonly items: readonly (readonly WrittenRun[])[] }
  | {
      readonly type: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly (readonly WrittenRun[])[])[];
    };

/** What stands under one heading, down to the next. */
export interface WrittenSection {
  readonly anchor: string;
  readonly heading: string;
  /** 2 for the sections that a form asks for, 3 for those below them; 0 before the first heading. */
  readonly level: number;
  readonly blocks: readonly WrittenBlock[];
}

const runsOf = (runs: readonly WrittenRun[], wording: Wording): Run[] =>
  closedUp(
    runs.map(({ record, ...run }) =>
      record === undefined ? run : { ...run, ...recordRun(wording, record, run.text || undefined) },
    ),
  );

const HAN = /\p{Script=Han}|[\u3000-\u303f\uff00-\uff60]/u;

/** Without the spaces that an author puts around the id of a record, where its title makes both neighbours Chinese. */
function closedUp(runs: readonly Run[]): Run[] {
  const isHan = (char: string | undefined) => char !== undefined && HAN.test(char);
  return runs.map((run, index) => {
    const [before, after] = [runs[index - 1]?.text.trimEnd().at(-1), runs[index + 1]?.text.trimStart().at(0)];
    let { text } = run;
    if (text.endsWith(' ') && isHan(text.trimEnd().at(-1)) && isHan(after)) text = text.trimEnd();
    if (text.startsWith(' ') && isHan(text.trimStart().at(0)) && isHan(before)) text = text.trimStart();
    return text === run.text ? run : { ...run, text };
  });
}

/** Author's words as blocks of the report. */
export function writtenBlocks(section: WrittenSection, wording: Wording): Block[] {
  return section.blocks.map((block, index): Block => {
    switch (block.type) {
      case 'paragraph':
        return { type: 'paragraph', runs: runsOf(block.runs, wording) };
      case 'list':
        return { ...block, items: block.items.map((item) => runsOf(item, wording)) };
      case 'table':
        return {
          type: 'table',
          id: `${section.anchor}-${index + 1}`,
          caption: section.heading,
          isWritten: true,
          columns: block.heads.map((label, column) => ({ key: `column-${column + 1}`, label })),
          rows: block.rows.map((row) => row.map((cell) => joined(runsOf(cell, wording)))),
        };
    }
  });
}

/** A cell is one run: where it is several, its text, and the first page that it leads to. */
function joined(runs: readonly Run[]): Run {
  if (runs.length === 1) return runs[0]!;
  const href = runs.find((run) => run.href !== undefined)?.href;
  return { text: runs.map(({ text }) => text).join(''), ...(href !== undefined && { href }) };
}

/** Written sections as a tree: lower headings below the heading before them. */
export function sectionTree(written: readonly WrittenSection[], wording: Wording): ReportSection[] {
  const tree: (ReportSection & { sections?: ReportSection[] })[] = [];
  for (const section of written) {
    const made = { id: section.anchor, heading: section.heading, blocks: writtenBlocks(section, wording) };
    const parent = tree.at(-1);
    if (section.level > 2 && parent) (parent.sections ??= []).push(made);
    else tree.push(made);
  }
  return tree;
}
