import { inflateSync } from 'node:zlib';

/** A square on a printed page, in millimetres from the upper left corner of the paper. */
export interface PrintedCode {
  readonly x: number;
  readonly y: number;
  /** One unit of what was drawn. */
  readonly unit: number;
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

const MM = 25.4 / 72;

/**
 * Where QR codes stand on each page of a PDF: wherever a path begins at (4, 4), the first dark module behind the quiet zone.
 * Follows the operators that move what is drawn (ISO 32000-1, 8.4.2); all pages are of one height, in points.
 */
export function codesOf(pdf: Buffer, height: number): PrintedCode[][] {
  return streamsOf(pdf)
    .filter((text) => / cm\b/u.test(text))
    .map((text) => {
      const saved: Matrix[] = [];
      let matrix: Matrix = [1, 0, 0, 1, 0, 0];
      const codes: PrintedCode[] = [];
      for (const line of text.split('\n')) {
        const numbers = line.split(' ').map(Number);
        if (line === 'q') saved.push(matrix);
        else if (line === 'Q') matrix = saved.pop() ?? matrix;
        else if (line.endsWith(' cm')) matrix = product(numbers.slice(0, 6) as unknown as Matrix, matrix);
        else if (line === '4 4 m')
          codes.push({ x: matrix[4] * MM, y: (height - matrix[5]) * MM, unit: matrix[0] * MM });
      }
      return codes;
    })
    .filter((codes) => codes.length);
}

const product = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

/** The compressed streams of a PDF as text, in their order. */
function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/\/FlateDecode[^>]*>>\s*stream\r?\n/gu)].flatMap((match) => {
    const start = match.index + match[0].length;
    try {
      return [inflateSync(pdf.subarray(start, text.indexOf('endstream', start))).toString('latin1')];
    } catch {
      return [];
    }
  });
}
