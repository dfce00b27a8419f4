import type { CivilDay } from '../calendar/civil-day.ts';
import type { Library } from '../model/library.ts';

/** One value of a parameter, and the first day on which it holds. */
interface Value {
  readonly from: CivilDay;
  readonly value: unknown;
}

/** The value that a parameter has on a day; nothing while it is open. */
export function parameterOn(library: Library, id: string, day: CivilDay): unknown {
  const values = (library.byId.get(id)?.data['values'] ?? []) as readonly Value[];
  return values.findLast(({ from }) => from <= day)?.value;
}
