import type { WorkCalendar } from '../duty/days.ts';
import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import { configBackups } from './backups/config.ts';
import { fullBackups } from './backups/full.ts';
import type { BackupRun } from './backups/run.ts';
import type { Estate } from './estate.ts';

export type { BackupRun } from './backups/run.ts';

/** The backup runs of a month, in order of time. */
export const backupRuns = (month: string, calendar: WorkCalendar, estate: Estate): BackupRun[] =>
  [...fullBackups(month, calendar, estate), ...configBackups(month, calendar, estate)].toSorted((a, b) =>
    a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1,
  );

/** The file of a month's runs. */
export const backupsFile = (month: string, runs: readonly BackupRun[]): ExampleFile =>
  logFile(`records/${month}/backups.yaml`, 'backup-run', runs);
