import type { CivilDay } from '../calendar/civil-day.ts';
import type { Library } from '../model/library.ts';
import type { Figures } from '../obligations/kernel-world.ts';
import { driftSince, isTelling, type Drift, type ReportDrift } from './drift.ts';
import { countingTopics } from './forms.ts';
import type { ReportWorld } from './measures-of.ts';
import { frozenOf, reportOf, type FrozenIssue } from './report-record.ts';

/** What a frozen report says and what the records say now, by name: what is the same in both is left out. */
interface Compared {
  readonly frozen: Parts;
  readonly recomputed: Parts;
}

/** Records by their ids, with their digests, `none` and `gone` where there is none; then `figures.ID` and `tables.ID`. */
type Parts = Readonly<Record<string, unknown>>;

/**
 * The figures that duties ask of frozen reports as of a day: `frozen`, what a report says, and `recomputed`, what the
 * records of its period make of it now. Where they differ, both name the records that were changed, added or removed since,
 * and the figures and tables that differ by it. Nothing is counted again while every record is as it was.
 */
export function figuresOn(world: ReportWorld, asOf: CivilDay): Figures {
  const known = new Map<string, Compared | null>();
  return (name, subject) => {
    if (name !== 'frozen' && name !== 'recomputed') return undefined;
    if (subject?.kind.name !== 'report') return null;
    const found = known.has(subject.id) ? known.get(subject.id)! : compared(world, subject.id, asOf);
    known.set(subject.id, found);
    return found && found[name];
  };
}

function compared(world: ReportWorld, id: string, asOf: CivilDay): Compared | null {
  const report = world.library.byId.get(id);
  const issue = report && issueBefore(world.library, id, asOf);
  if (!issue) return null;
  const drift = driftSince(world, report, issue, countingTopics(reportOf(report)));
  const records = drift.records.filter((one) => isTelling(one, drift) && isKnown(one, issue, asOf));
  if (!records.length) return { frozen: { inputs: issue.inputs }, recomputed: { inputs: issue.inputs } };
  return { frozen: partsOf(records, drift, 'was', 'from'), recomputed: partsOf(records, drift, 'is', 'to') };
}

/** The last issue that was frozen before a day: on its own day it can say nothing else than the records. */
const issueBefore = (library: Library, report: string, asOf: CivilDay): FrozenIssue | undefined =>
  frozenOf(library, report)?.issues.findLast(({ as_of, frozen_at }) => as_of < asOf && frozen_at.slice(0, 10) <= asOf);

/** Whether a change was made by a day: the record says when it was corrected, or the change counts from the beginning. */
function isKnown({ entry }: Drift, issue: FrozenIssue, asOf: CivilDay): boolean {
  const amended = (entry?.data['amended'] ?? []) as readonly { readonly on: CivilDay }[];
  const since = amended.filter(({ on }) => on > issue.as_of);
  return !since.length || since.some(({ on }) => on <= asOf);
}

function partsOf(
  records: readonly Drift[],
  { figures, tables }: ReportDrift,
  digest: 'was' | 'is',
  side: 'from' | 'to',
): Parts {
  return Object.fromEntries<unknown>([
    ...records.map((one) => [one.record, one[digest] ?? (digest === 'was' ? 'none' : 'gone')] as const),
    ...figures.map((one) => [`figures.${one.figure}`, one[side]] as const),
    // Tables change with the figures that sum them up: they are named where no figure tells of it.
    ...(figures.length ? [] : tables).map((one) => [`tables.${one.table}`, one[side] ?? null] as const),
  ]);
}
