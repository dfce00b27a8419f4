import type { Kind, RecordData } from '../../schemas/shared/kind.ts';
import type { ValuePath } from './problem.ts';
import { referencePaths, referencesIn } from './references.ts';

/** A heading of a document. */
export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
  readonly line: number;
  /** Whether nothing stands below it before the next heading of its level. */
  readonly empty: boolean;
  /** Its number, where it names a step of the only list of steps. */
  readonly step?: number;
}

/** A place in the body of a document that names something: a record, a link, an image, a diagram. */
export interface Mention {
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

/** What the renderer learnt of the body of a document. The HTML itself lies in a side file under the digest. */
export interface Body {
  readonly digest: string;
  readonly headings: readonly Heading[];
  readonly records: readonly Mention[];
  readonly links: readonly Mention[];
  readonly images: readonly Mention[];
  readonly diagrams: readonly Mention[];
}

/** One valid record or document. */
export interface Entry {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  /** The civil day that places it in time. */
  readonly day: string | undefined;
  readonly data: RecordData;
  /** Path below the content folder, with forward slashes. */
  readonly file: string;
  /** Steps to the record in its file: empty, or its index in a list. */
  readonly at: ValuePath;
  readonly body?: Body;
  /** Documents that are approved: the digest of what an approval would approve now. */
  readonly approvable?: string;
}

/** One record naming another. */
export interface Reference {
  readonly from: Entry;
  readonly to: string;
  /** Steps from the record to the value; for a body, the mention. */
  readonly path: ValuePath;
  readonly mention?: Mention;
  /** Kinds that may be named here; empty for any. */
  readonly kinds: readonly string[];
}

/** A file that is not a record: an image, an attachment, a drawn diagram. */
export interface Attachment {
  readonly file: string;
  readonly bytes: number;
}

/** Everything that was read, indexed. Where an id stands twice, the first in order of files counts; a rule reports the other. */
export interface Library {
  readonly kinds: readonly Kind[];
  readonly entries: readonly Entry[];
  readonly byId: ReadonlyMap<string, Entry>;
  readonly byKind: ReadonlyMap<string, readonly Entry[]>;
  readonly references: readonly Reference[];
  /** References by the id they name, one for each naming record. */
  readonly referrers: ReadonlyMap<string, readonly Reference[]>;
  readonly attachments: ReadonlyMap<string, Attachment>;
  /** Every file that was read or seen. */
  readonly files: ReadonlySet<string>;
  /** Ids of records that are there but were refused: they are wrong, not missing. */
  readonly refused: ReadonlySet<string>;
}

/** Builds the indexes over entries that are in the order of their files. */
export function indexLibrary(
  kinds: readonly Kind[],
  entries: readonly Entry[],
  attachments: readonly Attachment[],
  texts: readonly string[],
  refused: readonly string[] = [],
): Library {
  const byId = new Map<string, Entry>();
  const byKind = new Map<string, Entry[]>(kinds.map((kind) => [kind.name, []]));
  const paths = new Map(kinds.map((kind) => [kind.name, referencePaths(kind.shape)]));
  const references: Reference[] = [];
  for (const entry of entries) {
    if (!byId.has(entry.id)) byId.set(entry.id, entry);
    byKind.get(entry.kind.name)?.push(entry);
    for (const found of referencesIn(entry.data, paths.get(entry.kind.name) ?? []))
      references.push({ from: entry, ...found });
    for (const mention of entry.body?.records ?? []) {
      references.push({ from: entry, to: mention.target, path: [], mention, kinds: [] });
    }
  }
  return {
    kinds,
    entries,
    byId,
    byKind,
    references,
    referrers: referrersOf(references),
    attachments: new Map(attachments.map((one) => [one.file, one])),
    files: new Set([...texts, ...attachments.map((one) => one.file)]),
    refused: new Set(refused),
  };
}

/** A library in which some entries are replaced by others of the same kind and id, or left out. */
export function changedLibrary(library: Library, changes: ReadonlyMap<Entry, Entry | undefined>): Library {
  const present = (entry: Entry) => changes.get(entry) ?? (changes.has(entry) ? undefined : entry);
  const all = (entries: readonly Entry[]) => entries.map(present).filter((entry) => entry !== undefined);
  const entries = all(library.entries);
  const byId = new Map<string, Entry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  const references = presentReferences(library.references, present);
  return {
    ...library,
    entries,
    byId,
    byKind: new Map([...library.byKind].map(([kind, ofKind]) => [kind, all(ofKind)])),
    references,
    referrers: referrersOf(references),
  };
}

/** References of the records that are left. They stand record by record. */
function presentReferences(
  references: readonly Reference[],
  present: (entry: Entry) => Entry | undefined,
): readonly Reference[] {
  const left: Reference[] = [];
  let before: Entry | undefined;
  let from: Entry | undefined;
  for (const reference of references) {
    if (reference.from !== before) from = present(reference.from);
    before = reference.from;
    if (from === before) left.push(reference);
    // A part of the record that is gone names nothing.
    else if (from && (reference.mention || isAt(from.data, reference))) left.push({ ...reference, from });
  }
  return left;
}

/** Whether a record still names what a reference says, in the field that it says. Items of lists may have moved up. */
function isAt(data: unknown, { path, to }: Reference): boolean {
  const [step] = path;
  if (step === undefined) return data === to;
  return valuesAlong(data, path, 0).includes(to);
}

function valuesAlong(value: unknown, path: ValuePath, depth: number): unknown[] {
  if (Array.isArray(value)) {
    const next = typeof path[depth] === 'number' ? depth + 1 : depth;
    return value.flatMap((item) => valuesAlong(item, path, next));
  }
  if (depth === path.length) return [value];
  if (typeof value !== 'object' || value === null) return [];
  return valuesAlong((value as Readonly<Record<string, unknown>>)[path[depth]!], path, depth + 1);
}

function referrersOf(references: readonly Reference[]): Map<string, Reference[]> {
  const referrers = new Map<string, Reference[]>();
  for (const reference of references) {
    const list = referrers.get(reference.to);
    if (!list) referrers.set(reference.to, [reference]);
    else if (list.at(-1)!.from !== reference.from) list.push(reference);
  }
  return referrers;
}

/** Records of a kind, none when the kind is unknown. */
export const entriesOf = (library: Library, kind: string): readonly Entry[] => library.byKind.get(kind) ?? [];
