import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf, localTime } from '../../src/calendar/instant.ts';
import { openBodyStore } from '../../src/load/body-store.ts';
import { loadLibrary } from '../../src/load/load-library.ts';
import { frozenReport } from '../../schemas/frozen-report.ts';
import { entriesOf, indexLibrary, type Entry, type Library } from '../../src/model/library.ts';
import { frozenIssue, frozenYaml, withIssues } from '../../src/reports/freeze.ts';
import { reportOf, type FrozenIssue } from '../../src/reports/report-record.ts';
import { reportWorld } from '../../src/reports/report-world.ts';
import type { ExampleFile } from './file.ts';

/** What a record said before somebody corrected it: the reports that were frozen until then rest on that. */
const BEFORE_CORRECTION: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'SO-2022-11001': { effort_h: 1.5 },
};

/** Time between the freezing of a report and its delivery. */
const HALF_AN_HOUR = 1800;

/**
 * The reports of the example as they were frozen on the day of their delivery, one after the other: each rests on those
 * before it. The repository does not hold the records of those days; they follow from the days that the records name, and
 * from what a corrected record said before. `bodies` is a folder for compiled documents: verdicts ask whether a section is
 * empty.
 */
export async function reports(content: string, bodies: string): Promise<ExampleFile[]> {
  const { library } = await loadLibrary(content, openBodyStore(bodies));
  const local = localTime('Asia/Shanghai');
  const delivered = entriesOf(library, 'report').flatMap((entry) => {
    const { delivery } = reportOf(entry);
    return delivery ? [{ entry, at: instantOf(delivery.at), asOf: delivery.at.slice(0, 10) }] : [];
  });
  const files: ExampleFile[] = [];
  const frozen: Entry[] = [];
  for (const { entry, at, asOf } of delivered.sort((a, b) => a.at - b.at)) {
    const world = reportWorld(asItWas(library, asOf, frozen), local);
    const issue = frozenIssue(world, entry, { asOf, at: local.text(at - HALF_AN_HOUR) });
    const stem = entry.kind.stem!(entry.id);
    const text = await readFile(join(content, entry.file), 'utf8');
    files.push([`reports/frozen/${stem}.yaml`, frozenYaml(`FRZ-${stem}`, entry.id, [issue])]);
    files.push([entry.file, withIssues(text, [issue])]);
    frozen.push(frozenEntry(`FRZ-${stem}`, entry.id, issue));
  }
  return files;
}

function frozenEntry(id: string, report: string, issue: FrozenIssue): Entry {
  const data = { id, report, issues: [issue] };
  return { kind: frozenReport, id, title: report, day: undefined, data, file: `reports/frozen/${id}.yaml`, at: [] };
}

/** The library with the reports frozen so far, in which what was corrected after a day is as it was before. */
function asItWas(library: Library, asOf: string, frozen: readonly Entry[]): Library {
  const corrected = new Map<Entry, Entry>();
  for (const [id, fields] of Object.entries(BEFORE_CORRECTION)) {
    const entry = library.byId.get(id);
    const on = (entry?.data['amended'] as readonly { readonly on: string }[] | undefined)?.at(-1)?.on;
    if (!entry || on === undefined) throw new Error(`Missing correction of ${id}, expected it in the records`);
    if (on > asOf) corrected.set(entry, { ...entry, data: { ...entry.data, ...fields } });
  }
  const entries = library.entries
    .filter(({ kind }) => kind.name !== frozenReport.name)
    .map((entry) => corrected.get(entry) ?? entry);
  return indexLibrary(library.kinds, [...entries, ...frozen], [], []);
}
