import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

/** A file of the site as a pack takes it: its address, its media type, its bytes. */
export interface PackedFile {
  readonly address: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Bytes of files in one pack: few requests, and a pack that failed is soon fetched again. */
const MOST = 24_000_000;

/** Packs of files in their order, each with its digest. The same files give the same packs. */
export function* packsOf(files: Iterable<PackedFile>): Generator<{ readonly bytes: Buffer; readonly digest: string }> {
  let own: PackedFile[] = [];
  let size = 0;
  for (const file of files) {
    own.push(file);
    size += file.bytes.length;
    if (size < MOST) continue;
    yield packOf(own);
    [own, size] = [[], 0];
  }
  if (own.length) yield packOf(own);
}

/** A line of JSON that lists the files, then their bytes; compressed as a whole, since pages are alike. */
function packOf(files: readonly PackedFile[]): { readonly bytes: Buffer; readonly digest: string } {
  const head = JSON.stringify(files.map(({ address, type, bytes }) => [address, type, bytes.length]));
  const bytes = gzipSync(Buffer.concat([Buffer.from(`${head}\n`), ...files.map((file) => file.bytes)]), { level: 6 });
  return { bytes, digest: createHash('sha256').update(bytes).digest('hex') };
}

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  css: 'text/css;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  pdf: 'application/pdf',
  csv: 'text/csv;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
  xml: 'application/xml',
  ics: 'text/calendar;charset=utf-8',
};

/** The media type of a file by its ending. */
export const typeOf = (file: string): string => TYPES[/\.(\w+)$/u.exec(file)?.[1] ?? ''] ?? 'application/octet-stream';

/** The address under which a file of the site is asked for. */
export const addressOfFile = (file: string): string =>
  `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/u, '$1')}`;
