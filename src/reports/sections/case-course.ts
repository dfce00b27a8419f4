import { instantOf, minutesBetween } from '../../calendar/instant.ts';
import type { Entry } from '../../model/library.ts';
import { caseOf } from '../case.ts';
import type { MeasuredCell } from '../measure.ts';
import type { CaseTopic } from '../scope.ts';

/** Moments of an incident, as its record names them. */
const MOMENTS = ['detected', 'reported', 'confirmed', 'notified_at', 'responded', 'escalated', 'resolved'] as const;

/** From the first sign to the end, with the minutes between, as the records of the incidents state it. */
export const caseCourse: CaseTopic = (about) => ({
  id: 'case-course',
  kinds: ['incident'],
  isSingle: true,
  measure: ({ library }) => {
    const { incidents } = caseOf(library, about);
    const moments = incidents.flatMap(momentsOf);
    // One incident need not be named in each row.
    const named = about.length > 1;
    return {
      figures: [{ id: 'case-moments', unit: 'item', value: moments.length, kind: 'incident' }],
      tables: [
        {
          id: 'case-course',
          columns: [
            ...(named ? ([{ key: 'id', form: 'id' }] as const) : []),
            { key: 'moment', form: 'time' },
            { key: 'what', form: { labelsOf: 'incident' } },
            { key: 'step', form: 'number' },
            { key: 'elapsed', form: 'number' },
          ],
          rows: named ? moments : moments.map(([, ...row]) => row),
        },
      ],
    };
  },
});

/** The moments of one incident, each with the minutes since the one before and since the first. */
function momentsOf({ id, data }: Entry): MeasuredCell[][] {
  const named = MOMENTS.flatMap((name) => (typeof data[name] === 'string' ? [{ name, at: data[name] }] : []));
  // Of two at the same moment the usual order stays.
  named.sort((a, b) => instantOf(a.at) - instantOf(b.at));
  return named.map(({ name, at }, index) => {
    const before = named[index - 1];
    return [id, at, name, before ? minutesBetween(before.at, at) : null, minutesBetween(named[0]!.at, at)];
  });
}
