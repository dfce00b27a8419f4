import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';

/** Something that happened to a device or system: a record, and for a round or evaluation what it found there. */
export interface Happening {
  readonly entry: Entry;
  /** When it began, as the record states it. */
  readonly at: string;
  readonly finding?: { readonly text: string; readonly ref?: string };
}

/** The kinds of record that tell what happened, with their time and the fields that say to what. */
const TELLING: readonly { readonly kind: string; readonly at: readonly string[]; readonly of: readonly string[] }[] = [
  { kind: 'incident', at: ['reported'], of: ['affects'] },
  { kind: 'change', at: ['done_at'], of: ['assets', 'systems'] },
  { kind: 'service-order', at: ['opened'], of: ['assets', 'systems', 'room'] },
  { kind: 'card-order', at: ['opened'], of: ['assets'] },
  { kind: 'maintenance', at: ['started_at', 'done_at'], of: ['assets'] },
  { kind: 'finding', at: ['found_at'], of: ['assets', 'systems'] },
  { kind: 'security-task', at: ['started_at', 'done_at'], of: ['assets', 'systems'] },
  { kind: 'drill', at: ['start'], of: ['affects'] },
  { kind: 'restore-test', at: ['started_at', 'done_at'], of: ['system'] },
  { kind: 'risk', at: ['found_on'], of: ['assets', 'systems'] },
];

/** The kinds that look at many things and find something with few. */
const FINDING: readonly {
  readonly kind: string;
  readonly list: string;
  readonly text: string;
  readonly ref: string;
}[] = [
  { kind: 'inspection', list: 'fail', text: 'finding', ref: 'ref' },
  { kind: 'evaluation', list: 'findings', text: 'text', ref: 'action' },
];

/** What happened to every asset, system and room, latest first. */
export const happeningsById = remembered((library: Library): ReadonlyMap<string, readonly Happening[]> => {
  const byId = new Map<string, Happening[]>();
  const add = (id: string, happening: Happening) => {
    const list = byId.get(id);
    if (!list) byId.set(id, [happening]);
    else if (happening.finding || list.at(-1)!.entry !== happening.entry) list.push(happening);
  };
  for (const { kind, at, of } of TELLING) {
    for (const entry of entriesOf(library, kind)) {
      const when = timeOf(entry, at);
      for (const id of of.flatMap((field) => (entry.data[field] as string | readonly string[] | undefined) ?? [])) {
        add(id, { entry, at: when });
      }
    }
  }
  for (const { kind, list, text, ref } of FINDING) {
    for (const entry of entriesOf(library, kind)) {
      const found = (entry.data[list] as readonly Readonly<Record<string, string>>[] | undefined) ?? [];
      for (const { asset, [text]: says = '', [ref]: then } of found) {
        const finding = { text: says, ...(then !== undefined && { ref: then }) };
        if (asset !== undefined) add(asset, { entry, at: timeOf(entry, ['done_at']), finding });
      }
    }
  }
  for (const list of byId.values()) list.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  return byId;
});

const timeOf = (entry: Entry, fields: readonly string[]): string =>
  fields.map((field) => entry.data[field] as string | undefined).find((value) => value !== undefined) ??
  entry.day ??
  '';
