import { share, sumOf, tenths } from '../measure.ts';
import { dataOf, placedIn, type ReportTopic } from '../scope.ts';

interface Attendance {
  readonly people: readonly {
    readonly person: string;
    readonly present: readonly string[];
    readonly exceptions?: readonly { readonly on: string; readonly what: string; readonly disposition?: string }[];
  }[];
}

interface Training {
  readonly hours?: number;
  readonly people: readonly string[];
  readonly passed?: readonly string[];
}

/** Attendance of the people on post, and their training. */
export const people: ReportTopic = {
  id: 'people',
  kinds: ['attendance', 'training'],
  measure: (scope) => {
    const rows = placedIn(scope, 'attendance').flatMap((entry) => dataOf<Attendance>(entry).people);
    const exceptions = rows.flatMap(({ person, exceptions: own = [] }) => own.map((one) => ({ person, ...one })));
    const trainings = placedIn(scope, 'training').map(dataOf<Training>);
    return {
      figures: [
        {
          id: 'attendance-days',
          unit: 'person-days',
          value: sumOf(rows, ({ present }) => present.length),
          kind: 'attendance',
        },
        { id: 'attendance-exceptions', unit: 'times', value: exceptions.length, kind: 'attendance' },
        {
          id: 'attendance-settled',
          unit: 'times',
          value: share(exceptions.filter(({ disposition }) => disposition !== undefined).length, exceptions.length),
          kind: 'attendance',
        },
        { id: 'trainings', unit: 'times', value: trainings.length, kind: 'training' },
        {
          id: 'training-hours',
          unit: 'person-hours',
          value: tenths(sumOf(trainings, ({ hours = 0, people: own }) => hours * own.length)),
          kind: 'training',
        },
      ],
      tables: [],
    };
  },
};
