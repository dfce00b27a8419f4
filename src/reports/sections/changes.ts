import { share } from '../measure.ts';
import { dataOf, placedIn, type ReportTopic } from '../scope.ts';

interface Change {
  readonly done_at?: string;
  readonly window?: { readonly start: string };
  readonly approved?: { readonly on: string };
  readonly result?: string;
}

/** Changes by the day on which they were done: how many, how they ended, whether they were approved before. */
export const changes: ReportTopic = {
  id: 'changes',
  kinds: ['change'],
  measure: (scope) => {
    const entries = placedIn(scope, 'change').filter(({ data }) => data['done_at'] !== undefined);
    const data = entries.map(dataOf<Change>);
    const first = ({ window, done_at }: Change) => (window?.start ?? done_at ?? '').slice(0, 10);
    const approved = data.filter((one) => one.approved && one.approved.on <= first(one));
    return {
      figures: [
        { id: 'changes', unit: 'times', value: entries.length, kind: 'change' },
        {
          id: 'changes-successful',
          unit: 'times',
          value: share(data.filter(({ result }) => result === 'success').length, data.length),
          kind: 'change',
        },
        { id: 'changes-approved', unit: 'times', value: share(approved.length, data.length), kind: 'change' },
      ],
      tables: [
        {
          id: 'changes-unsuccessful',
          columns: [
            { key: 'change', form: 'record' },
            { key: 'done', form: 'time' },
            { key: 'result', form: { kind: 'change', field: 'result' } },
          ],
          rows: entries
            .filter(({ data: { result } }) => result !== 'success')
            .map(({ id, data: { done_at, result } }) => [
              id,
              done_at as string,
              (result as string | undefined) ?? null,
            ]),
        },
      ],
    };
  },
};
