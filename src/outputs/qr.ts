import { encode } from 'uqr';

/** A QR code as one path of squares, one unit each, in a square of `size` units; the quiet zone is within it. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Light modules around a code that a reader needs to find it (ISO/IEC 18004, 9.1). */
const QUIET_ZONE = 4;

/** The QR code of a text. A seventh of it may be dirty or scratched (level M) and it still reads. */
export function qrCode(text: string): QrCode {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return { size, path: data.map(rowPath).join('') };
}

/** The dark modules of a row, each run of them as one rectangle. */
function rowPath(row: readonly boolean[], y: number): string {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? [x] : []));
  return starts
    .map((x) => {
      const end = row.indexOf(false, x);
      const width = (end === -1 ? row.length : end) - x;
      return `M${x} ${y}h${width}v1h-${width}z`;
    })
    .join('');
}
