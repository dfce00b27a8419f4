import { entriesOf, type Library } from '../model/library.ts';
import { dutyRules } from '../roster/duty-rules.ts';
import { swapOf, swapWorld, unfitness, type Swap, type SwapWorld, type Unfitness } from '../roster/swaps.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** A swap of a shift that is not the giver's, that nobody approved in time, or that leaves too little rest. */
export const swapUnfit: Rule = {
  id: 'swap-unfit',
  severity: 'warning',
  check: (library, { today, lang }) => {
    const swaps = entriesOf(library, 'swap');
    if (!swaps.length) return [];
    const name = (id: string) => library.byId.get(id)?.title ?? id;
    const world = swapWorld(library, dutyRules(library, today));
    return swaps.flatMap((entry) => {
      const swap = swapOf(entry);
      return unfitness(swap, worldOn(swap, world, library)).map((one): Found => {
        const { shift } = swap;
        const said = { shift, from: name(swap.from), to: name(swap.to) };
        if (one.why === 'not-held') {
          const holders = one.holders.map(name).join(lang === 'en' ? ', ' : '、');
          return foundIn(entry, 'swap-unfit/not-held', { path: ['from'] }, { ...said, holders });
        }
        return foundIn(entry, `swap-unfit/${one.why}`, { path: PLACES[one.why] }, { ...said, ...one });
      });
    });
  },
};

/** The field that each trouble is about. */
const PLACES: Readonly<Record<Exclude<Unfitness['why'], 'not-held'>, readonly string[]>> = {
  'not-approved': ['done'],
  'approved-late': ['approved', 'on'],
  rest: ['to'],
  stretch: ['to'],
};

/** The rules of duty are those of the day of the shift. */
function worldOn({ shift, asked }: Swap, world: SwapWorld, library: Library): SwapWorld {
  const day = library.byId.get(shift)?.day ?? asked;
  return { ...world, rules: dutyRules(library, day) };
}
