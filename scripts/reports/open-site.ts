import { fill, LANGUAGES, type Messages } from '../../src/i18n/messages.ts';
import { entriesOf, type Entry } from '../../src/model/library.ts';
import type { Site } from '../../src/site.ts';
import { oneAtATime, openFaultless } from '../commands/open.ts';
import type { Shell } from '../shell.ts';

/** What a command on reports works with. */
export interface OpenReports {
  readonly site: Site;
  readonly words: Messages['words'];
}

/** Opens the knowledge base alone, and runs a command unless its content has errors: then they are printed, and it is 1. */
export function withReports(shell: Shell, run: (open: OpenReports) => Promise<number>): Promise<number> {
  return oneAtATime(shell, async () => {
    const site = await openFaultless(shell);
    if (typeof site === 'number') return site;
    return run({ site, words: LANGUAGES[shell.lang ?? site.settings.locale].words });
  });
}

/** Says in one line why something was not done. */
export function declined(message: string): 1 {
  process.stderr.write(`zhiku: ${message}\n`);
  return 1;
}

/** A report by what people call it: its id, or the part of it that names its file, such as `2022-10`. */
export function findReport({ site, words }: OpenReports, name: string): Entry | string {
  const reports = entriesOf(site.library, 'report');
  const stem = ({ id, kind }: Entry) => kind.stem?.(id) ?? id;
  const found = reports.find((entry) => entry.id === name || stem(entry) === name);
  return found ?? fill(words.reportMissing, { id: name, ids: reports.map(stem).join(', ') });
}
