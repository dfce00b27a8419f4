import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kind } from '../../schemas/shared/kind.ts';
import type { Entry } from '../model/library.ts';
import type { SourceFile } from './read-tree.ts';
import { readerVersion } from './renderer-version.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Records of good files, kept from run to run: a file whose text, path and reader are those of an earlier run is neither
 * parsed nor checked again.
 */
export interface RecordStore {
  recall(file: SourceFile, kind: Kind): Entry[] | undefined;
  keep(file: SourceFile, entries: readonly Entry[]): void;
  /** Writes what is new and removes what no file has any more. */
  close(): Promise<void>;
}

/** Shorter files are read as fast as their side file would be. */
const WORTH = 4096;

type Kept = Omit<Entry, 'kind' | 'file' | 'body'>;

/** Opens the store in a folder. */
export function openRecordStore(folder: string): RecordStore {
  const reader = readerVersion(join(import.meta.dirname, '../..'));
  const digestOf = ({ file, text }: SourceFile) =>
    createHash('sha256').update(`${reader}\0${file}\0${text}`).digest('hex').slice(0, 32);
  const used = new Set<string>();
  const fresh = new Map<string, string>();
  return {
    recall: (file, kind) => {
      if (file.text.length < WORTH) return undefined;
      const digest = digestOf(file);
      const path = join(folder, `${digest}.json`);
      if (!existsSync(path)) return undefined;
      used.add(`${digest}.json`);
      const kept = JSON.parse(readFileSync(path, 'utf8')) as Kept[];
      return kept.map(({ id, title, day, data, at }) => ({ kind, id, title, day, data, file: file.file, at }));
    },
    keep: (file, entries) => {
      if (file.text.length < WORTH) return;
      const name = `${digestOf(file)}.json`;
      if (used.has(name)) return;
      used.add(name);
      const kept = entries.map(({ id, title, day, data, at }): Kept => ({ id, title, day, data, at }));
      fresh.set(name, JSON.stringify(kept));
    },
    close: async () => {
      mkdirSync(folder, { recursive: true });
      for (const [name, text] of fresh) await writeWhole(join(folder, name), text);
      for (const name of await readdir(folder)) if (!used.has(name)) await rm(join(folder, name));
    },
  };
}
