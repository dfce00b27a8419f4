import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  Paragraph,
  SimpleField,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
  type IParagraphOptions,
  type ITableBordersOptions,
  type ParagraphChild,
} from 'docx';
import type { LabelledText, Run } from '../../reports/report-document.ts';
import { fill } from '../../i18n/messages.ts';
import type { PaperBlock, PaperFigure, PaperSection, PaperTable, PaperValue, Sheet } from './sheet.ts';
import type { PaperDrawing } from './paper-drawing.ts';
import { anchorOf } from './word-contents.ts';
import { STYLE } from './word-styles.ts';

/** Width of the text in twentieths of a point, upright and on its side: A4 less margins of 18 mm. */
export const TEXT_WIDTH = { upright: 9865, wide: 14797 } as const;

/** What Word shows on one stretch of pages that lie the same way. */
export interface Stretch {
  readonly isWide: boolean;
  readonly children: FileChild[];
}

/** Counts what is numbered through a whole file. */
export interface Numbers {
  table: number;
  figure: number;
  list: number;
  heading: number;
}

/** What the parts of a file have in common. */
export interface Setting {
  readonly words: Sheet['words'];
  readonly numbers: Numbers;
  /** Each drawing as PNG. */
  readonly pictures: ReadonlyMap<PaperDrawing, Uint8Array>;
}

const RULE = { style: BorderStyle.SINGLE, size: 8, color: '1d1b18' };
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: 'b9b2a3' };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LEDGER: ITableBordersOptions = {
  top: RULE,
  bottom: RULE,
  left: NONE,
  right: NONE,
  insideHorizontal: HAIRLINE,
  insideVertical: NONE,
};
const CELL_MARGINS = { top: 60, bottom: 60, left: 80, right: 80 };
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4];
const PIXELS_WIDE = 640;

/** Adds a section and those below it; a wide table begins a stretch of its own. */
export function addSection(stretches: Stretch[], section: PaperSection, level: number, setting: Setting): void {
  // What stands before the first heading of a report has none.
  if (section.heading) {
    const depth = Math.min(level, HEADINGS.length - 1);
    const heading = new Paragraph({
      heading: HEADINGS[depth]!,
      numbering: { reference: 'headings', level: depth },
      children: [headingText(section.heading, setting)],
    });
    onto(stretches, false).push(heading);
  }
  for (const block of section.blocks)
    onto(stretches, block.type === 'table' && block.isWide).push(...blockParts(block, setting));
  for (const below of section.sections ?? []) addSection(stretches, below, level + 1, setting);
}

/** A heading that the contents can lead to. */
export const headingText = (text: string, { numbers }: Pick<Setting, 'numbers'>): Bookmark =>
  new Bookmark({ id: anchorOf(numbers.heading++), children: [new TextRun(text)] });

function onto(stretches: Stretch[], isWide: boolean): FileChild[] {
  const last = stretches.at(-1);
  if (last?.isWide === isWide) return last.children;
  const next = { isWide, children: [] };
  stretches.push(next);
  return next.children;
}

function blockParts(block: PaperBlock, { words, numbers, pictures }: Setting): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [new Paragraph({ style: 'BodyText', children: runs(block.runs) })];
    case 'list': {
      const numbering = { reference: block.isOrdered ? 'ordered' : 'bullets', level: 0, instance: numbers.list++ };
      return block.items.map((item) => new Paragraph({ numbering, children: runs(item) }));
    }
    case 'figures':
      return figureTable(block.items, words);
    case 'table':
      return ledger(block, words, ++numbers.table);
    case 'drawing':
      return picture(block, words, ++numbers.figure, pictures.get(block.drawing)!);
  }
}

const runs = (list: readonly Run[]): ParagraphChild[] => list.flatMap(run);

/** A run, in as many pieces as it has lines. */
function run({ text, isStrong, isCode, href }: Run): ParagraphChild[] {
  const look = {
    ...(isStrong && { bold: true }),
    ...(isCode && { font: { ascii: 'Consolas', hAnsi: 'Consolas', eastAsia: 'SimSun' } }),
    ...(href !== undefined && { style: 'Hyperlink' }),
  };
  const pieces = text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...look, ...(index && { break: 1 }) }));
  return href === undefined ? pieces : [new ExternalHyperlink({ link: href, children: pieces })];
}

function caption(label: string, number: number, text: string, options: IParagraphOptions = {}): Paragraph {
  const children = [
    new TextRun(`${label} `),
    new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
    new TextRun(`　${text}`),
  ];
  return new Paragraph({ style: STYLE.caption, children, ...options });
}

function ledger(block: PaperTable, words: Sheet['words'], number: number): FileChild[] {
  const head = caption(words.table, number, block.caption, { keepNext: true });
  const note = block.definition === undefined ? [] : [new Paragraph({ style: STYLE.note, text: block.definition })];
  if (!block.rows.length) return [head, new Paragraph({ style: STYLE.note, text: words.noRows }), ...note];
  const widths = block.shares.map((share) =>
    Math.round(share * block.span * TEXT_WIDTH[block.isWide ? 'wide' : 'upright']),
  );
  const cellOf = (children: ParagraphChild[], index: number, style: string) =>
    new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      margins: CELL_MARGINS,
      children: [
        new Paragraph({
          style,
          children,
          alignment: block.columns[index]!.isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        }),
      ],
    });
  const heads = block.columns.map(({ label }, index) => cellOf([new TextRun(label)], index, STYLE.head));
  const rows = block.rows.map(
    (row) =>
      new TableRow({
        cantSplit: true,
        children: block.columns.map((_, index) => cellOf(row[index] ? run(row[index]) : [], index, STYLE.cell)),
      }),
  );
  const table = tableOf([new TableRow({ tableHeader: true, cantSplit: true, children: heads }), ...rows], widths);
  return [head, table, ...(note.length ? note : [new Paragraph({ style: STYLE.note, text: '' })])];
}

const tableOf = (rows: TableRow[], widths: readonly number[]): Table =>
  new Table({
    rows,
    borders: LEDGER,
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
  });

function figureTable(items: readonly PaperValue[], words: Sheet['words']): FileChild[] {
  const columns = Math.min(3, items.length);
  const widths = Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH.upright / columns));
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) => {
    const cells = widths.map((size, column) => {
      const item = items[row * columns + column];
      const children = item ? figureCell(item, words) : [new Paragraph({})];
      return new TableCell({ children, margins: CELL_MARGINS, width: { size, type: WidthType.DXA } });
    });
    return new TableRow({ cantSplit: true, children: cells });
  });
  return [tableOf(rows, widths), new Paragraph({ style: STYLE.note, text: '' })];
}

function figureCell(figure: PaperValue, words: Sheet['words']): Paragraph[] {
  const { label, number, explained, definition, href, before, yearBefore } = figure;
  const earlier = [
    before === undefined ? '' : fill(words.before, { value: before }),
    yearBefore === undefined ? '' : fill(words.yearBefore, { value: yearBefore }),
  ].filter(Boolean);
  return [
    new Paragraph({ style: STYLE.cell, text: label }),
    new Paragraph({
      style: STYLE.number,
      children: [
        ...run({ text: number, ...(href !== undefined && { href }) }),
        ...(explained ? [new TextRun({ text: ` ${explained}`, size: 18, bold: false })] : []),
      ],
    }),
    ...(earlier.length ? [new Paragraph({ style: STYLE.cell, text: earlier.join('　') })] : []),
    new Paragraph({ style: STYLE.note, text: definition }),
  ];
}

function picture(
  { caption: text, alt, drawing, share }: PaperFigure,
  words: Sheet['words'],
  number: number,
  png: Uint8Array,
): Paragraph[] {
  const width = Math.round(share * PIXELS_WIDE);
  const transformation = { width, height: Math.round((width * drawing.height) / drawing.width) };
  const image = new ImageRun({
    type: 'svg',
    data: Buffer.from(drawing.svg),
    fallback: { type: 'png', data: Buffer.from(png) },
    transformation,
    altText: { id: String(number), name: text, title: text, description: alt },
  });
  return [
    new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
    caption(words.figure, number, text),
  ];
}

/** Labels and texts between two rules, as on a cover. */
export function factsTable(facts: readonly LabelledText[]): Table {
  const widths = [2000, TEXT_WIDTH.upright - 2000];
  const rows = facts.map(
    ({ label, text }) =>
      new TableRow({
        children: [label, text].map(
          (content, index) =>
            new TableCell({
              width: { size: widths[index]!, type: WidthType.DXA },
              margins: CELL_MARGINS,
              children: [new Paragraph({ style: index ? STYLE.cell : STYLE.head, text: content })],
            }),
        ),
      }),
  );
  return tableOf(rows, widths);
}
