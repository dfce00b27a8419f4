import type { Random } from '../example/random.ts';

/** Pieces that parsers, shapes and the gate stumble over. */
const PIECES = [
  '\t',
  '\u00a0',
  '\u3000',
  '\ufeff',
  '\u0000',
  '\u2028',
  '：',
  '---\n',
  '\n---\nid: A\n',
  '...\n',
  '&a ',
  '*a',
  '!!js/function ',
  '!!binary ',
  '<<: *a\n',
  '__proto__: {x: 1}\n',
  'constructor: 1\n',
  '? ',
  '|\n',
  '>-2\n',
  '[',
  ']',
  '{',
  '}',
  '{process.env}',
  '{/*',
  '"',
  "'",
  '`',
  '```',
  '```mermaid\nflowchart LR\n',
  '```mermaid\n%%{init: {}}%%\n',
  '<!--',
  '<script>alert(1)</script>',
  '<Ref id="',
  '<Steps>',
  '</Steps>',
  '<Step {...x}>',
  '<Figure src="../../x.png" alt="" />',
  'import a from "b"\n\n',
  'export `',
  'export default <!--',
  '[x](javascript:alert(1))',
  '![x](//host/x.png)',
  '$$',
  ':::note\n',
  '[^1]',
  '| - |\n',
  '2022-02-30',
  '2022-09-01T25:00+08:00',
  '0123',
  '1e999',
  '-0',
  '.inf',
  'null',
  '~',
  'yes',
  '21:02',
  'A-1..999999999',
  '#'.repeat(200),
  '['.repeat(300),
  '- '.repeat(300),
  '> '.repeat(300),
  '{a: '.repeat(60),
  '*_'.repeat(200),
  '汉'.repeat(5000),
] as const;

type Step = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

const cut = (bytes: Buffer, random: Random): readonly [number, number] => {
  const from = random.int(0, bytes.length);
  return [from, Math.min(bytes.length, from + random.int(1, 80))];
};

const lines = (bytes: Buffer) => bytes.toString('latin1').split('\n');
const bytesOf = (parts: readonly string[]) => Buffer.from(parts.join('\n'), 'latin1');

/** Ways to damage a file. */
const STEPS: readonly Step[] = [
  // Pieces come most often: chance alone seldom writes one.
  ...Array.from({ length: 5 }, (): Step => (bytes, random) => {
    const at = random.int(0, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from(random.pick(PIECES)), bytes.subarray(at)]);
  }),
  (bytes, random) => {
    const [from, until] = cut(bytes, random);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(until)]);
  },
  (bytes, random) => {
    const [from, until] = cut(bytes, random);
    return Buffer.concat([bytes.subarray(0, until), bytes.subarray(from)]);
  },
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    if (changed.length) changed[random.int(0, changed.length - 1)] = random.int(0, 255);
    return changed;
  },
  (bytes, random) => bytes.subarray(0, random.int(0, bytes.length)),
  (bytes, random) => {
    const all = lines(bytes);
    const [a, b] = [random.int(0, all.length - 1), random.int(0, all.length - 1)];
    [all[a], all[b]] = [all[b]!, all[a]!];
    return bytesOf(all);
  },
  (bytes, random) => bytesOf(lines(bytes).map((line) => (random.chance(0.1) ? ` ${line}` : line))),
  (bytes, random, other) => {
    const [from, until] = cut(other, random);
    const at = random.int(0, bytes.length);
    return Buffer.concat([bytes.subarray(0, at), other.subarray(from, until), bytes.subarray(at)]);
  },
];

/** A file damaged in one to four ways; `other` lends pieces. */
export function mutate(bytes: Buffer, other: Buffer, random: Random): Buffer {
  let changed = bytes;
  for (let left = random.int(1, 4); left > 0; left--) changed = random.pick(STEPS)(changed, random, other);
  return changed;
}
