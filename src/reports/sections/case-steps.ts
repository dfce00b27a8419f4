import { minutesBetween } from '../../calendar/instant.ts';
import { casestudyOf } from '../../incidents/casestudy.ts';
import type { Entry } from '../../model/library.ts';
import { caseOf } from '../case.ts';
import type { MeasuredCell } from '../measure.ts';
import type { CaseTopic } from '../scope.ts';

/** Step by step what was done and by whom, as the casestudies found it. */
export const caseSteps: CaseTopic = (about) => ({
  id: 'case-steps',
  kinds: ['casestudy'],
  isSingle: true,
  measure: ({ library }) => {
    const steps = caseOf(library, about).studies.flatMap(stepsOf);
    return {
      figures: [{ id: 'case-steps', unit: 'item', value: steps.length, kind: 'casestudy' }],
      tables: [
        {
          id: 'case-steps',
          columns: [
            { key: 'moment', form: 'time' },
            { key: 'step', form: 'number' },
            { key: 'stage', form: { kind: 'casestudy', field: 'timeline.kind' } },
            { key: 'what', form: 'text' },
            { key: 'person', form: 'record' },
          ],
          rows: steps,
        },
      ],
    };
  },
});

const stepsOf = (study: Entry): MeasuredCell[][] =>
  casestudyOf(study).timeline.map(({ at, kind, what, by }, index, all) => {
    const before = all[index - 1];
    return [at, before ? minutesBetween(before.at, at) : null, kind, what, by ?? null];
  });
