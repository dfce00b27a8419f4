import { entriesOf, type Entry, type Library } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import { addressOf } from '../address.ts';
import type { Site } from '../site.ts';
import { shortTime } from '../value.ts';
import { plain, type Line, type Table } from './parts.ts';

interface LogLine {
  readonly at: string;
  readonly text: string;
  readonly result?: string;
  readonly ref?: string;
}

/** Lines of the logs of duty by the record that came of them. */
const logsById = remembered(
  (library: Library): ReadonlyMap<string, readonly { readonly shift: Entry; readonly line: LogLine }[]> => {
    const found = new Map<string, { shift: Entry; line: LogLine }[]>();
    for (const shift of entriesOf(library, 'shift')) {
      for (const line of (shift.data['log'] as readonly LogLine[] | undefined) ?? []) {
        if (line.ref !== undefined) found.set(line.ref, [...(found.get(line.ref) ?? []), { shift, line }]);
      }
    }
    return found;
  },
);

/** Lines of the logs of duty that became a record. */
export function logTable(site: Site, id: string): Table | undefined {
  const { words } = site;
  const lines = logsById(site.library).get(id);
  if (!lines) return undefined;
  return {
    heads: [words.logAt, words.logText, words.logResult, words.handoverShift],
    title: 1,
    rows: lines.map(({ shift, line }): Line[] => [
      plain(shortTime(line.at)),
      plain(line.text),
      plain(line.result ?? ''),
      [{ text: shift.id, href: addressOf(shift) }],
    ]),
  };
}
