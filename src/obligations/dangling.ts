import type { Kind } from '../../schemas/shared/kind.ts';
import type { Entry } from '../model/library.ts';
import { referencePaths, referencesIn, type ReferencePath } from '../model/references.ts';
import { remembered } from '../model/remembered.ts';
import type { KernelWorld } from './kernel-world.ts';

/** Fields of records: each is one, or a list of alternatives. */
export type Fields = readonly (string | readonly string[])[];

/** A field with the places at it, or below it, where records of a kind may name others. */
interface Naming {
  readonly field: string;
  readonly paths: readonly ReferencePath[];
}

/** Fields of a record that name records which are not there, with what they name: nobody can check them. */
export function danglingIn(entry: Entry, fields: Fields, { isThere }: KernelWorld, within?: string): string[] {
  const namings = namingsOf(fields)(entry.kind);
  const own = within === undefined ? namings.plain : namings.within(within);
  return own.flatMap(({ field, paths }) =>
    referencesIn(entry.data, paths).flatMap(({ to }) => (isThere(to) ? [] : [`${field} ${to}`])),
  );
}

/** Which of the fields name records at all: most do not, and are asked for often. */
const namingsOf = remembered((fields: Fields) =>
  remembered((kind: Kind) => {
    const all = referencePaths(kind.shape).map((one) => ({
      one,
      name: one.path.filter((step) => step !== '*').join('.'),
    }));
    const naming = (field: string): Naming[] => {
      const paths = all.filter(({ name }) => name === field || name.startsWith(`${field}.`)).map(({ one }) => one);
      return paths.length ? [{ field, paths }] : [];
    };
    return {
      plain: fields.flat().flatMap(naming),
      within: (list: string) => fields.flat().flatMap((field) => naming(`${list}.${field}`)),
    };
  }),
);
