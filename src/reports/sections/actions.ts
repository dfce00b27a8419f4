import { entriesOf, type Entry } from '../../model/library.ts';
import { share } from '../measure.ts';
import { contains } from '../period.ts';
import { dataOf, type ReportTopic, type Scope } from '../scope.ts';

interface Action {
  readonly opened: string;
  readonly due?: string;
  readonly owner?: string;
  readonly closed?: { readonly on: string };
}

/** Actions that were agreed by the end of the period and not done by then. */
export const openActions = ({ library, period }: Scope): Entry[] =>
  entriesOf(library, 'action').filter((entry) => {
    const { opened, closed } = dataOf<Action>(entry);
    return opened <= period.to && !(closed && closed.on <= period.to);
  });

/** Those of them whose last day had passed. */
export const overdueActions = (scope: Scope): Entry[] =>
  openActions(scope).filter((entry) => (dataOf<Action>(entry).due ?? '9999') < scope.period.to);

/** Improvements that were agreed: opened, done, late, open at the end. */
export const actions: ReportTopic = {
  id: 'actions',
  kinds: ['action'],
  measure: (scope) => {
    const data = entriesOf(scope.library, 'action').map(dataOf<Action>);
    const closed = data.filter(({ closed: done }) => contains(scope.period, done?.on));
    const inTime = closed.filter(({ due, closed: done }) => due === undefined || done!.on <= due);
    const overdue = overdueActions(scope);
    const figure = (id: 'actions-opened' | 'actions-open' | 'actions-overdue', value: number) =>
      ({ id, unit: 'item', value, kind: 'action' }) as const;
    return {
      figures: [
        figure('actions-opened', data.filter(({ opened }) => contains(scope.period, opened)).length),
        { id: 'actions-closed', unit: 'item', value: closed.length, kind: 'action' },
        { id: 'actions-in-time', unit: 'item', value: share(inTime.length, closed.length), kind: 'action' },
        figure('actions-open', openActions(scope).length),
        figure('actions-overdue', overdue.length),
      ],
      tables: [
        {
          id: 'actions-overdue',
          columns: [
            { key: 'action', form: 'record' },
            { key: 'owner', form: 'record' },
            { key: 'due', form: 'text' },
          ],
          rows: overdue.map((entry) => {
            const { owner, due } = dataOf<Action>(entry);
            return [entry.id, owner ?? null, due ?? null];
          }),
        },
      ],
    };
  },
};
