import { inflateSync } from 'node:zlib';
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
  };
}

/** Text without spaces. */
export const bare = (text: string): string => text.replace(/\s/gu, '');

function objectsOf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const inflated = [...raw.matchAll(/\/ObjStm\b[^]*?stream\r?\n([^]*?)\r?\nendstream/gu)].map((match) =>
    inflateSync(Buffer.from(match[1]!, 'latin1')).toString('latin1'),
  );
  return [raw.replace(/stream\r?\n[^]*?endstream/gu, ''), ...inflated].join('\n');
}
