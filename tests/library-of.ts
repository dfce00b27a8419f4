import { parse } from 'node:path';
import { KINDS } from '../schemas/kinds.ts';
import type { RecordData } from '../schemas/shared/kind.ts';
import { indexLibrary, type Library } from '../src/model/library.ts';

/** A small library of records that are given as data, by kind; what is not said is not there. */
export function libraryOf(records: Readonly<Record<string, readonly RecordData[]>>): Library {
  const entries = KINDS.flatMap((kind) =>
    (records[kind.name] ?? []).map((data, index) => ({
      kind,
      id: data.id,
      title: kind.title(data as never),
      day: kind.day?.(data as never)?.slice(0, 10),
      data,
      file: `${parse(kind.place).base}.yaml`,
      at: [index],
    })),
  );
  return indexLibrary(KINDS, entries, [], []);
}

/** A record as data, with the name of its kind. */
export type Row = RecordData & { readonly kind: string };

/** The same of rows that say their kind. */
export const libraryOfRows = (rows: readonly Row[]): Library =>
  libraryOf(Object.fromEntries(Map.groupBy(rows, ({ kind }) => kind)));
