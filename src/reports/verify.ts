import type { Entry } from '../model/library.ts';
import { frozenOf, reportOf, type FrozenIssue } from './report-record.ts';
import { measureDrift, recordDrift, type Drift, type Moved } from './drift.ts';
import { layoutOf } from './forms.ts';
import { digestOfInputs, inputsOf } from './inputs.ts';
import { inputRange } from './forms.ts';
import type { ReportWorld } from './measures-of.ts';

/** In what a frozen issue differs from what the records of its commit give. */
export interface Recomputed extends Moved {
  readonly records: readonly Drift[];
  /** Whether the digest over all records is another. */
  readonly isOtherDigest: boolean;
}

/** Computes a frozen issue again from the records as they were at its commit. */
export function recomputed(then: ReportWorld, report: Entry, issue: FrozenIssue): Recomputed {
  const inputs = inputsOf(then.library, inputRange(reportOf(report)), issue.as_of, then.local);
  return {
    records: recordDrift(then.library, report, issue, then.local),
    ...measureDrift(then, report, issue, layoutOf(reportOf(report)).topics),
    isOtherDigest: digestOfInputs(inputs) !== issue.inputs,
  };
}

/** Whether the issues in the front matter of a report are those of its frozen data: number, moment and digest. */
export function isSealKept(report: Entry, frozen: NonNullable<ReturnType<typeof frozenOf>>): boolean {
  const said = reportOf(report).issues ?? [];
  return (
    said.length === frozen.issues.length &&
    frozen.issues.every(
      ({ no, inputs, frozen_at }, index) =>
        said[index]!.no === no && said[index]!.inputs === inputs && said[index]!.frozen_at === frozen_at,
    )
  );
}
