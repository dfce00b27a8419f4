import { actionOf } from '../incidents/actions.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** A due day that was moved after it had passed, by its owner, or in a way that its changes do not tell. */
export const redatedAction: Rule = {
  id: 'redated-action',
  severity: 'error',
  check: (library) => entriesOf(library, 'action').flatMap((entry) => changes(entry, library)),
};

function changes(entry: Entry, library: Library): Found[] {
  const { redated = [], due = '', owner } = actionOf(entry);
  const report = (code: Found['code'], path: readonly (string | number)[], value: string, expected = '') =>
    foundIn(entry, code, { path }, { value, expected });
  const last = redated.at(-1);
  return [
    ...redated.flatMap(({ from, on, by }, index): Found[] => {
      const before = redated[index - 1]?.to ?? from;
      const at = (field: string) => ['redated', index, field];
      return [
        ...(from === before ? [] : [report('redated-action/chain', at('from'), from, before)]),
        ...(on <= from ? [] : [report('redated-action/late', at('on'), on, from)]),
        ...(by === owner ? [report('redated-action/self', at('by'), library.byId.get(by)?.title ?? by)] : []),
      ];
    }),
    ...(last && last.to !== due ? [report('redated-action/due', ['due'], due, last.to)] : []),
  ];
}
