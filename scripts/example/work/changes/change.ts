/** One line of the configuration after a change: device, item, before, after. */
export type ConfigLine = readonly [device: string, item: string, before: string, after: string];

/** A change as it is written to a file, and the lines of its configuration list; one without lines has no list. */
export interface Change {
  readonly record: ChangeRecord;
  readonly config: readonly ConfigLine[];
}

/** What the record of a change says; `schemas/change.ts` says what each field means. */
export interface ChangeRecord {
  readonly id: string;
  readonly title: string;
  readonly sites: readonly string[];
  readonly services: readonly string[];
  readonly assets: readonly string[];
  readonly systems?: readonly string[];
  readonly what: string;
  readonly reason: string;
  readonly impact: string;
  readonly window: { readonly start: string; readonly end: string };
  readonly approved: { readonly by: 'PER-91' | 'PER-92'; readonly on: string };
  readonly rollback: string;
  readonly done_at: string;
  readonly by: readonly string[];
  readonly result: 'success' | 'partial' | 'rolled-back';
  readonly outcome: string;
  readonly refs?: readonly string[];
  readonly effort_h: number;
  readonly recorded_at?: string;
}

/** The same lines for each of several devices, device by device. */
export const perDevice = (
  devices: readonly string[],
  ...lines: readonly (readonly [item: string, before: string, after: string])[]
): ConfigLine[] => devices.flatMap((device) => lines.map((line): ConfigLine => [device, ...line]));
