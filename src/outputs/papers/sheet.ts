import { fill, LANGUAGES, type Messages } from '../../i18n/messages.ts';
import type {
  Block,
  ChartBlock,
  DrawingBlock,
  Figure,
  FiguresBlock,
  LabelledText,
  ReportDocument,
  ReportSection,
  Run,
  TableBlock,
} from '../../reports/report-document.ts';
import { drawChart } from '../charts.ts';
import { columnWidths, type Widths } from './column-widths.ts';
import { PAGE_WIDTH, paperDrawing, type PaperDrawing } from './paper-drawing.ts';

/** What papers need to know beside the report. */
export interface PaperOptions {
  /** Address of the site, for links to it; without one, only links to other sites are links. */
  readonly site?: string | undefined;
}

/** One report as paper shows it: charts are drawings, tables have widths, links lead somewhere. */
export interface Part extends Pick<ReportDocument, 'id' | 'title' | 'isDraft' | 'cover' | 'signatures'> {
  readonly sections: readonly PaperSection[];
}

export interface PaperSection extends Omit<ReportSection, 'blocks' | 'sections'> {
  readonly blocks: readonly PaperBlock[];
  readonly sections?: readonly PaperSection[];
}

export type PaperBlock =
  Exclude<Block, TableBlock | ChartBlock | DrawingBlock | FiguresBlock> | PaperTable | PaperFigure | PaperFigures;
export type PaperTable = TableBlock & Widths;

/** Figures whose value is parted: the number, and in brackets what explains it, such as `(144 / 147)`. */
export interface PaperFigures {
  readonly type: 'figures';
  readonly items: readonly PaperValue[];
}
export type PaperValue = Figure & { readonly number: string; readonly explained: string };

/** A drawing with its size; `share` is its part of the width of the text. */
export interface PaperFigure extends Omit<DrawingBlock, 'svg'> {
  readonly drawing: PaperDrawing;
  readonly share: number;
}

/** What is printed between two covers: one report, or several bound together. */
export interface Sheet extends Pick<ReportDocument, 'id' | 'title' | 'lang' | 'day' | 'isDraft' | 'cover'> {
  readonly isBinder: boolean;
  readonly parts: readonly Part[];
  readonly words: Readonly<Record<keyof typeof WORDS, string>>;
}

/** A cover over several reports. */
export type BinderCover = Pick<ReportDocument, 'id' | 'title' | 'lang' | 'day' | 'cover'>;

/** A report as a sheet of its own. */
export function reportSheet(report: ReportDocument, options: PaperOptions): Sheet {
  const { id, title, lang, day, isDraft, cover } = report;
  const words = LANGUAGES[lang === 'en' ? 'en' : 'zh-CN'].words;
  return {
    id,
    title,
    lang,
    day,
    isDraft,
    cover: full(cover),
    isBinder: false,
    parts: [partOf(report, words, options)],
    words: wordsOf(words),
  };
}

/** Several reports bound into one. */
export function binderSheet(cover: BinderCover, reports: readonly ReportDocument[], options: PaperOptions): Sheet {
  const words = LANGUAGES[cover.lang === 'en' ? 'en' : 'zh-CN'].words;
  const { id, title, lang, day } = cover;
  return {
    id,
    title,
    lang,
    day,
    isDraft: false,
    cover: full(cover.cover),
    isBinder: true,
    parts: reports.map((report) => partOf(report, words, options)),
    words: wordsOf(words),
  };
}

const WORDS = {
  contents: 'paperContents',
  page: 'paperPage',
  draft: 'paperDraft',
  table: 'paperTable',
  figure: 'paperFigure',
  noRows: 'paperNoRows',
  before: 'paperBefore',
  yearBefore: 'paperYearBefore',
  signatures: 'paperSignatures',
  signatureText: 'paperSignatureText',
  signature: 'paperSignature',
  signedOn: 'paperSignedOn',
} as const satisfies Readonly<Record<string, keyof Messages['words']>>;

const wordsOf = (words: Messages['words']): Sheet['words'] =>
  Object.fromEntries(Object.entries(WORDS).map(([name, key]) => [name, words[key]])) as Sheet['words'];

/** Lines of a cover that say something. */
const full = (cover: readonly LabelledText[]): readonly LabelledText[] => cover.filter(({ text }) => text);

function partOf(report: ReportDocument, words: Messages['words'], options: PaperOptions): Part {
  const { id, title, isDraft, cover, signatures } = report;
  const blockOf = (block: Block): PaperBlock => paperBlock(block, words, options, report);
  const sectionOf = ({ id, heading, blocks, sections }: ReportSection): PaperSection => ({
    id,
    heading,
    blocks: blocks.map(blockOf),
    ...(sections && { sections: sections.map(sectionOf) }),
  });
  return { id, title, isDraft, cover: full(cover), signatures, sections: report.sections.map(sectionOf) };
}

function paperBlock(block: Block, words: Messages['words'], options: PaperOptions, report: ReportDocument): PaperBlock {
  const linked = (runs: readonly Run[]) => runs.map((run) => withAddress(run, options.site));
  switch (block.type) {
    case 'paragraph':
      return { ...block, runs: linked(block.runs) };
    case 'list':
      return { ...block, items: block.items.map(linked) };
    case 'figures':
      return { ...block, items: block.items.map((item) => parted(withAddress(item, options.site))) };
    case 'table':
      return {
        ...block,
        rows: block.rows.map((row) => row.map((cell) => withAddress(cell, options.site))),
        ...columnWidths(block),
      };
    case 'chart':
      return figureOf(chartDrawing(block, words), report);
    case 'drawing':
      return figureOf(block, report);
  }
}

/** A chart as the page draws it, with its unit in the caption. */
function chartDrawing(chart: ChartBlock, words: Messages['words']): DrawingBlock {
  const { caption, unit } = chart;
  const description = chartInWords(chart, words);
  return {
    type: 'drawing',
    caption: unit ? fill(words.paperUnit, { caption, unit }) : caption,
    alt: description,
    svg: drawChart(chart, PAGE_WIDTH, { title: caption, description }).svg,
  };
}

function parted(figure: Figure): PaperValue {
  const [, number = figure.value, explained = ''] = /^(.+?)\s*([（(].+)$/su.exec(figure.value) ?? [];
  return { ...figure, number, explained };
}

/** The address on the site becomes a whole one; where the site has none, the text stays and the link goes. */
function withAddress<T extends { readonly href?: string }>(item: T, site: string | undefined): T {
  if (item.href === undefined || /^https?:/iu.test(item.href)) return item;
  const { href, ...rest } = item;
  return site === undefined ? (rest as unknown as T) : { ...item, href: new URL(href, site).href };
}

function figureOf({ type, caption, alt, svg }: DrawingBlock, { id }: ReportDocument): PaperFigure {
  try {
    const drawing = paperDrawing(svg);
    return { type, caption, alt, drawing, share: Math.min(1, drawing.width / PAGE_WIDTH) };
  } catch (error) {
    throw new Error(`${id}, "${caption}": ${(error as Error).message}`, { cause: error });
  }
}

/** What a chart shows, for those who do not see it. */
export function chartInWords({ caption, unit, categories, series }: ChartBlock, words: Messages['words']): string {
  const told = series.map(({ name, values }) => {
    const numbers = categories.map((category, index) => `${category} ${values[index] ?? '–'}`);
    return fill(words.paperSeries, { name, numbers: numbers.join(words.listSeparator) });
  });
  const said = unit ? fill(words.paperUnit, { caption, unit }) : caption;
  return fill(words.paperChart, { caption: said, series: told.join(words.clauseSeparator) });
}
