import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { PAPER_FONTS, paperCoverage, type Coverage } from './paper-fonts.ts';
import type { PaperBlock, PaperSection, Sheet } from './sheet.ts';

/** Makes PDF files; one press makes many, faster than one press each. */
export interface Press {
  /**
   * A sheet as PDF/A-2a: tagged, with bookmarks, fonts embedded, dated by the day of the report. The same sheet gives the
   * same bytes. Throws where a drawing cannot be set or the day does not exist.
   */
  pdf(sheet: Sheet, standard?: PdfStandard): Uint8Array;
}

/**
 * `ua-1` refuses what a screen reader could not tell, such as a picture without words; `a-1a` is what validators know that
 * do not know PDF/A-2.
 */
export type PdfStandard = 'a-2a' | 'a-1a' | 'ua-1';

const FOLDER = import.meta.dirname;
const DATA = join(FOLDER, 'data.json');

/** Opens a press: reads the fonts, starts the typesetter. */
export function openPress(): Press {
  const compiler = NodeCompiler.create({
    workspace: FOLDER,
    fontArgs: [{ fontBlobs: PAPER_FONTS.map((file) => readFileSync(file)) }],
  });
  const coverage = paperCoverage();
  return {
    pdf: (sheet, standard = 'a-2a') => {
      compiler.mapShadow(DATA, Buffer.from(JSON.stringify(printable(sheet, coverage))));
      try {
        const compiled = compiler.compile({ mainFilePath: join(FOLDER, 'paper.typ'), resetRead: true });
        const { result } = compiled;
        if (!result) throw new Error(reasonOf(compiled.takeError()));
        const creationTimestamp = Date.parse(`${sheet.day}T00:00:00Z`) / 1000;
        return compiler.pdf(result, { pdfStandard: standard, pdfTags: true, creationTimestamp });
      } catch (error) {
        throw new Error(`${sheet.id} cannot be printed: ${(error as Error).message}`, { cause: error });
      } finally {
        compiler.unmapShadow(DATA);
        compiler.evictCache(2);
      }
    },
  };
}

const reasonOf = (error: NodeError | null): string =>
  (error?.shortDiagnostics ?? []).map(({ message }: { message: string }) => message).join('; ') || 'no reason given';

/** What the template reads, in characters that the paper can show. */
function printable(sheet: Sheet, coverage: Coverage): unknown {
  const [year, month, day] = sheet.day.split('-').map(Number);
  const parts = sheet.parts.map((part) => ({ ...part, sections: part.sections.map(sectionData) }));
  const { lang, id, title, cover, isDraft, isBinder, words } = sheet;
  return inShown({ lang, id, title, cover, isDraft, isBinder, words, date: { year, month, day }, parts }, coverage);
}

interface SectionData {
  readonly heading: string;
  readonly blocks: readonly unknown[];
  readonly sections: readonly SectionData[];
}

const sectionData = ({ heading, blocks, sections = [] }: PaperSection): SectionData => ({
  heading,
  blocks: blocks.map(blockData),
  sections: sections.map(sectionData),
});

/** What a block is for the template: a drawing is its SVG and its width. */
function blockData(block: PaperBlock): unknown {
  if (block.type !== 'drawing') return block;
  const { type, caption, alt, drawing, share } = block;
  return { type, caption, alt, svg: drawing.svg, width: share };
}

/** A value in which every text can be shown. */
function inShown(value: unknown, coverage: Coverage): unknown {
  if (typeof value === 'string') return shownText(value, coverage);
  if (Array.isArray(value)) return value.map((one) => inShown(one, coverage));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inShown(one, coverage)]));
}

/**
 * A text in characters of the paper's fonts: one that they lack is named by its number, such as [U+1F600], so that nothing
 * is lost without a trace; what has no look of its own goes.
 */
export function shownText(text: string, coverage: Coverage): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/[^\u0020-\u007e\u4e00-\u9fa5\n]/gu, (char) => {
      if (/\s/u.test(char)) return char === '\u3000' ? char : ' ';
      if (coverage(char)) return char;
      const number = char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      return /\p{Cc}/u.test(char) ? ' ' : `[U+${number}]`;
    });
}
