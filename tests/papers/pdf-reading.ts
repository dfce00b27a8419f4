import { constants, inflateSync } from 'node:zlib';
import { readPdf } from '@cj-tech-master/excelts/pdf';

/** A PDF as a reader that did not write it sees it. */
export interface ReadPaper {
  readonly pages: readonly string[];
  /** All text in which nothing but letters, digits and signs is left: readers differ in their spaces. */
  readonly text: string;
  readonly xmp: string;
  readonly title: string;
  readonly bookmarks: readonly Bookmark[];
  /** The objects of the file as text, those in compressed streams too. */
  readonly objects: string;
  /** What draws each page: operators of its content. */
  readonly drawn: readonly string[];
}

export interface Bookmark {
  readonly title: string;
  readonly children: readonly Bookmark[];
}

/** Reads a PDF. */
export async function readPaper(bytes: Uint8Array): Promise<ReadPaper> {
  const { pages, metadata, bookmarks } = await readPdf(bytes);
  return {
    pages: pages.map(({ text }) => bare(text)),
    text: bare(pages.map(({ text }) => text).join('')),
    xmp: metadata.xmpXml ?? '',
    title: metadata.title,
    bookmarks: bookmarks as readonly Bookmark[],
    objects: objectsOf(bytes),
    drawn: drawnOf(Buffer.from(bytes).toString('latin1')),
  };
}

/** Text without spaces. */
export const bare = (text: string): string => text.replace(/\s/gu, '');

function objectsOf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const packed = [...raw.matchAll(/\/ObjStm\b[^]*?stream\r?\n([^]*?)\r?\nendstream/gu)].map((match) =>
    inflated(match[1]!),
  );
  return [raw.replace(/stream\r?\n[^]*?endstream/gu, ''), ...packed].join('\n');
}

function drawnOf(raw: string): string[] {
  const contents = [...raw.matchAll(/\/Contents (\d+) 0 R/gu)].map((match) => match[1]!);
  return contents.flatMap((number) => {
    const stream = new RegExp(`(?:^|\\n)${number} 0 obj\\b[^]*?stream\\r?\\n([^]*?)\\r?\\nendstream`, 'u').exec(
      raw,
    )?.[1];
    return stream === undefined ? [] : [inflated(stream)];
  });
}

/**
 * Operators that put something on the page outside all marked content (ISO 32000-1, 14.6): neither in the tree of tags nor
 * said to be an ornament.
 */
export function unmarked(drawn: string): string[] {
  const plain = drawn.replace(/\((?:\\[^]|[^\\()])*\)|<[0-9A-Fa-f\s]*>/gu, '()');
  let depth = 0;
  return plain.split(/\s+/u).filter((word) => {
    if (word === 'BDC' || word === 'BMC') depth += 1;
    if (word === 'EMC') depth -= 1;
    return depth === 0 && /^(?:Tj|TJ|'|"|S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|BI)$/u.test(word);
  });
}

/** What is packed in a stream, also where its last byte was taken for the end of a line. */
const inflated = (stream: string): string =>
  inflateSync(Buffer.from(stream, 'latin1'), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1');
