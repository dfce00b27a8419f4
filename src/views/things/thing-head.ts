import type { Entry } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import { frameOf, type Frame } from '../page-frame.ts';
import { recordView, type RecordView } from '../record-page.ts';
import type { Site } from '../site.ts';
import type { Fact } from '../fact.ts';

/** What the page of every thing or person has: its title, its facts, the rest of its fields, who refers to it. */
export interface ThingHead {
  readonly frame: Frame;
  readonly record: RecordView;
  readonly facts: readonly Fact[];
}

/** The head of a page; the fields that it says in another form are left out of the list. */
export function thingHead(site: Site, entry: Entry, facts: readonly Fact[], said: ReadonlySet<string>): ThingHead {
  const record = recordView(site, entry);
  return {
    frame: frameOf(site, entry.title, addressOf(entry), entry.kind),
    record: { ...record, fields: record.fields.filter(({ name }) => !said.has(name)) },
    facts,
  };
}
