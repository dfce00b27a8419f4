import { entriesOf, type Library } from '../model/library.ts';
import type { SpecialPeriod } from './periods.ts';

/** The declared special periods, in order; their keys are their names with the first day. */
export const specialPeriodsOf = (library: Library): SpecialPeriod[] =>
  entriesOf(library, 'special-period')
    .map(({ id, data }) => {
      const { name, from, to } = data as unknown as {
        readonly name: string;
        readonly from: string;
        readonly to: string;
      };
      return { id, key: `${from} ${name}`, from, to };
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1));
