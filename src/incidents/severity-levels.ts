import { entriesOf, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';

/** A level of severity as the knowledge base defines it. */
export interface SeverityLevel {
  readonly id: string;
  readonly level: string;
  readonly name: string;
  readonly rank: number;
  readonly meaning: string;
  readonly casestudy?: {
    readonly over: string;
    readonly services?: readonly { readonly of: readonly string[]; readonly over: string }[];
    readonly within?: string;
  };
}

/** The levels of a knowledge base, the worst first; empty where it defines none. */
export const severityLevels = remembered((library: Library): readonly SeverityLevel[] =>
  entriesOf(library, 'severity-level')
    .map(({ data }) => data as unknown as SeverityLevel)
    .sort((a, b) => a.rank - b.rank),
);

/** The level that incidents write as `level`. */
export const severityLevel = (library: Library, level: string): SeverityLevel | undefined =>
  severityLevels(library).find((one) => one.level === level);
