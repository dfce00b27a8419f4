import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import type { BackupRun } from './backups.ts';
import { RESTORES_2022 } from './restores/2022.ts';
import { RESTORES_2023 } from './restores/2023.ts';
import type { Restore } from './restores/restore.ts';

/** The restore tests of the term, in order of their ids. */
export const RESTORES: readonly Restore[] = [...RESTORES_2022, ...RESTORES_2023];

/** The restore tests of a month; each takes the newest complete backup before it began. */
export function restoresFile(month: string, runs: readonly BackupRun[]): ExampleFile[] {
  const records = RESTORES.filter(({ done_at }) => done_at.startsWith(month)).map(({ id, title, system, ...rest }) => {
    const run = runs.findLast(
      ({ plan, result, ended_at }) =>
        plan === `BKP-${system.slice(4)}` && result === 'ok' && ended_at < rest.started_at,
    );
    if (!run) throw new Error(`No backup before ${id}`);
    return { id, title, system, of_run: run.id, services: ['SVC-10'], ...rest };
  });
  return records.length ? [logFile(`records/${month}/restores.yaml`, 'restore-test', records)] : [];
}
