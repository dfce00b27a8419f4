import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../src/model/problem.ts';
import { openSite } from '../../src/site.ts';
import { randomOf } from '../example/random.ts';
import { mutate } from './mutate.ts';

/** A good file of a knowledge base: damaged copies of it are what the reader gets. */
export interface Specimen {
  readonly file: string;
  readonly bytes: Buffer;
}

/** What went wrong in a trial: which input, and how. The input is written again from its number and the seed. */
export interface Fault {
  readonly file: string;
  readonly what: string;
}

/** What a trial is given: damaged copies number `from` to `until`, in an empty folder. */
export interface Trial {
  readonly specimens: readonly Specimen[];
  readonly seed: string;
  readonly from: number;
  readonly until: number;
  readonly folder: string;
}

/**
 * Reads and checks one knowledge base of damaged files, in this process, as `check` does. A fault is an exception, or a
 * problem without a line of its file, message or remedy.
 */
export async function trial(given: Trial): Promise<{ readonly faults: Fault[]; readonly refused: number }> {
  const content = join(given.folder, 'content');
  await rm(given.folder, { recursive: true, force: true });
  const inputs = new Map(damagedFiles(given).map(({ file, bytes }) => [file, bytes]));
  for (const [file, bytes] of inputs) {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), bytes);
  }
  try {
    const now = () => Temporal.Instant.from('2023-07-31T00:00Z');
    const { diagnostics } = await openSite({ content, cache: join(given.folder, 'cache'), now });
    const faults = diagnostics.flatMap((one) => faultOf(one, inputs.get(one.file)));
    return { faults, refused: new Set(diagnostics.map(({ file }) => file)).size };
  } catch (error) {
    return { faults: [{ file: content, what: String((error as Error).stack) }], refused: 0 };
  }
}

/** The damaged files of a trial. Each hangs on the seed and its number alone. */
export function damagedFiles({ specimens, seed, from, until }: Omit<Trial, 'folder'>): Specimen[] {
  return Array.from({ length: until - from }, (_, index) => {
    const number = from + index;
    const random = randomOf(`${seed} ${number}`);
    const { file, bytes } = random.pick(specimens);
    const dot = file.lastIndexOf('.');
    // Kinds with one file keep its name; the others get a name of their own.
    const name = file === 'site.yaml' ? file : `${file.slice(0, dot)}-${number}${file.slice(dot)}`;
    return { file: name, bytes: mutate(bytes, random.pick(specimens).bytes, random) };
  });
}

/** What is wrong with a problem that was found in an input; nothing when a person can act on it. */
export function faultOf(found: Diagnostic, input: Buffer | undefined): Fault[] {
  const { file, line, column, message, remedy } = found;
  const lines = (input?.toString('latin1').split('\n').length ?? 0) + 1;
  const placed = Number.isInteger(line) && line >= 1 && line <= lines && Number.isInteger(column) && column >= 1;
  const said = [message, remedy].every((text) => text.trim() !== '' && !/\{\w+\}|undefined|\[object/u.test(text));
  return input && placed && said ? [] : [{ file, what: JSON.stringify(found) }];
}
