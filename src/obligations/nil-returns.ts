import { addMonths, monthOf, type CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';

/** What nil returns say of a stretch: those that cover it, or the first month that none covers. */
export interface NilReturns {
  readonly ids: readonly string[];
  readonly missing: string | undefined;
}

/** What a nil return must say to count: the name of the kind, and where its scope is limited, that of the duty. */
export interface NilQuestion {
  readonly none: string;
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly services: readonly string[];
  readonly sites: readonly string[];
}

const byMonth = remembered((library: Library) =>
  Map.groupBy(entriesOf(library, 'nil-return'), ({ data }) => data['month'] as string),
);

/** The nil returns that say of every month of a stretch that nothing of a kind happened in it. */
export function nilReturnsOf(library: Library, question: NilQuestion): NilReturns {
  const ids: string[] = [];
  for (let month = monthOf(question.from); month <= monthOf(question.to); month = addMonths(month, 1)) {
    const found = (byMonth(library).get(month) ?? []).find((entry) => says(entry, question));
    if (!found) return { ids: [], missing: `nil-return ${question.none} ${month}` };
    ids.push(found.id);
  }
  return { ids, missing: undefined };
}

/** Whether a nil return names the kind, or the one it is a class of, and holds for all that the duty is about. */
function says({ data }: Entry, { none, services, sites }: NilQuestion): boolean {
  const named = data['none'] as readonly string[];
  const covers = (scope: unknown, wanted: readonly string[]) =>
    !Array.isArray(scope) || !scope.length || (wanted.length > 0 && wanted.every((one) => scope.includes(one)));
  return (
    named.some((one) => none === one || none.startsWith(`${one}/`)) &&
    covers(data['services'], services) &&
    covers(data['sites'], sites)
  );
}
