/** A backup run as it is written to a file. */
export interface BackupRun {
  readonly id: string;
  readonly plan: string;
  readonly form: 'data' | 'config';
  readonly at: string;
  readonly ended_at: string;
  readonly result: 'ok' | 'partial' | 'failed';
  readonly size_gb?: number;
  readonly rerun_of?: string;
  readonly cause?: string;
  readonly increments?: Increments | undefined;
  readonly assets?: readonly string[];
  readonly checked_at: string;
  readonly by: readonly string[];
}

/** The nightly increments since the full backup before. */
export interface Increments {
  readonly from: string;
  readonly to: string;
  readonly ok: number;
  readonly failed: number;
}
