import { spreadOf } from '../../incidents/spread.ts';
import { share, sumOf, tally } from '../measure.ts';
import type { Entry } from '../../model/library.ts';
import { dataOf, placedIn, type ReportTopic } from '../scope.ts';

interface Run {
  readonly plan: string;
  readonly form: string;
  readonly result: string;
  readonly rerun_of?: string;
  readonly increments?: { readonly ok: number; readonly failed: number };
}

interface Restore {
  readonly result: string;
  readonly minutes?: number;
}

/** Backups by the day on which they ran, and restores by the day on which they were compared. */
export const backups: ReportTopic = {
  id: 'backups',
  kinds: ['backup-run', 'restore-test'],
  measure: (scope) => {
    const runs = placedIn(scope, 'backup-run');
    const data = runs.map(dataOf<Run>);
    const tests = placedIn(scope, 'restore-test');
    const restores = tests.map(dataOf<Restore>);
    const complete = data.filter(({ result }) => result === 'ok');
    const increments = data.flatMap(({ increments: own }) => own ?? []);
    const done = sumOf(increments, ({ ok }) => ok);
    const rerun = new Set(data.flatMap(({ rerun_of, result }) => (rerun_of && result === 'ok' ? [rerun_of] : [])));
    return {
      figures: [
        { id: 'backups', unit: 'times', value: share(complete.length, data.length), kind: 'backup-run' },
        {
          id: 'backups-increments',
          unit: 'times',
          value: share(done, done + sumOf(increments, ({ failed }) => failed)),
          kind: 'backup-run',
        },
        { id: 'restores', unit: 'times', value: restores.length, kind: 'restore-test' },
        {
          id: 'restores-passed',
          unit: 'times',
          value: share(restores.filter(({ result }) => result === 'pass').length, restores.length),
          kind: 'restore-test',
        },
        {
          id: 'restores-time',
          unit: 'minutes',
          value: restoreTime(tests),
          kind: 'restore-test',
        },
      ],
      tables: [
        {
          id: 'backups-form',
          columns: [
            { key: 'backup', form: { kind: 'backup-run', field: 'form' } },
            { key: 'count', form: 'number' },
            { key: 'complete', form: 'number' },
          ],
          rows: tally(data, ({ form }) => [form]).map(([form, own]) => [
            form,
            own.length,
            own.filter(({ result }) => result === 'ok').length,
          ]),
        },
        {
          id: 'backups-failed',
          columns: [
            { key: 'id', form: 'id' },
            { key: 'plan', form: 'record' },
            { key: 'result', form: { kind: 'backup-run', field: 'result' } },
            { key: 'cause', form: 'text' },
            { key: 'rerun', form: 'number' },
          ],
          rows: runs
            .filter(({ data: { result } }) => result !== 'ok')
            .map(({ id, data: { plan, result, cause = null } }) => [
              id,
              plan as string,
              result as string,
              cause as string | null,
              rerun.has(id) ? 1 : 0,
            ]),
        },
      ],
    };
  },
};

/** The median of the minutes that restores took, of those that say so. */
function restoreTime(tests: readonly Entry[]): number | null {
  const measures = tests.flatMap((entry) => {
    const { minutes } = dataOf<Restore>(entry);
    return minutes === undefined ? [] : [{ minutes, entry }];
  });
  return spreadOf(measures)?.median.minutes ?? null;
}
