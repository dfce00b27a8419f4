import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { instantOf, localTime } from '../../src/calendar/instant.ts';
import { openBodyStore } from '../../src/load/body-store.ts';
import { loadLibrary } from '../../src/load/load-library.ts';
import { changedLibrary, entriesOf, type Entry, type Library } from '../../src/model/library.ts';
import { frozenIssue, frozenYaml, withIssues } from '../../src/reports/freeze.ts';
import { reportOf } from '../../src/reports/report-record.ts';
import type { ExampleFile } from './file.ts';

/** What a record said before somebody corrected it: the reports that were frozen until then rest on that. */
const BEFORE_CORRECTION: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'SO-2022-11001': { effort_h: 1.5 },
};

/** Time between the freezing of a report and its delivery. */
const HALF_AN_HOUR = 1800;

/**
 * The reports of the example as they were frozen on the day of their delivery. The repository does not hold the records
 * of those days; they follow from the days that the records name, and from what a corrected record said before.
 * `bodies` is a folder for compiled documents: verdicts ask whether a section is empty.
 */
export async function reports(content: string, bodies: string): Promise<ExampleFile[]> {
  const { library } = await loadLibrary(content, openBodyStore(bodies));
  const local = localTime('Asia/Shanghai');
  const files: ExampleFile[] = [];
  for (const entry of entriesOf(library, 'report')) {
    const { id, delivery } = reportOf(entry);
    if (!delivery) continue;
    const asOf = delivery.at.slice(0, 10);
    const at = local.text(instantOf(delivery.at) - HALF_AN_HOUR);
    const issue = frozenIssue({ library: asItWas(library, asOf), local }, entry, { asOf, at });
    const stem = entry.kind.stem!(id);
    const text = await readFile(join(content, entry.file), 'utf8');
    files.push([`reports/frozen/${stem}.yaml`, frozenYaml(`FRZ-${stem}`, id, [issue])]);
    files.push([entry.file, withIssues(text, [issue])]);
  }
  return files;
}

/** The library without frozen reports, in which what was corrected after a day is as it was before. */
function asItWas(library: Library, asOf: string): Library {
  const changes = new Map<Entry, Entry | undefined>();
  for (const entry of entriesOf(library, 'frozen-report')) changes.set(entry, undefined);
  for (const [id, fields] of Object.entries(BEFORE_CORRECTION)) {
    const entry = library.byId.get(id);
    const corrected = (entry?.data['amended'] as readonly { readonly on: string }[] | undefined)?.at(-1)?.on;
    if (!entry || corrected === undefined) throw new Error(`Missing correction of ${id}, expected it in the records`);
    if (corrected > asOf) changes.set(entry, { ...entry, data: { ...entry.data, ...fields } });
  }
  return changedLibrary(library, changes);
}
