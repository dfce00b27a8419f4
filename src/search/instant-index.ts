import type { Field, SearchDocument } from './document.ts';
import { identifierOf, type Identifier } from './identifiers.ts';
import { lineAt, linesOf, linesWith, type Lines } from './lines.ts';
import { normalLines } from './normal.ts';
import { unpackPlaces, type PackedCodes } from './pack.ts';
import type { Sounds } from './pinyin.ts';

/** Fields of a document that are texts. */
export const TEXT_FIELDS = ['title', 'alias', 'symptom', 'heading'] as const satisfies readonly Field[];
export type TextField = (typeof TEXT_FIELDS)[number];

/** A place of a document in its part, and the field in which it has a line. */
export interface Owner {
  readonly place: number;
  readonly field: TextField;
}

/** Identifiers of a part, each once: as they stand, in the forms in which they are compared, and whose they are. */
export interface IdentifierTable {
  readonly shown: Lines;
  readonly forms: () => { readonly parts: Lines; readonly compact: Lines };
  readonly ownersOf: (line: number) => readonly number[];
}

/** A part of the index: its documents, and every line of theirs once, as it is compared. */
export interface IndexPart {
  /** The place of its first document among all. */
  readonly from: number;
  readonly documents: readonly SearchDocument[];
  readonly texts: Lines;
  readonly ownersOf: (line: number) => readonly Owner[];
  readonly keys: IdentifierTable;
  /** Latin words and codes of its texts, which come later: as they are compared, and as identifiers. */
  readonly codes?: { readonly texts: Lines; readonly table: IdentifierTable };
  /** Latin words in it, for spelling. */
  readonly latin: () => readonly string[];
}

/** The instant index: all documents whose part has come, those of one part behind those of the other. */
export interface InstantIndex {
  readonly parts: readonly IndexPart[];
  readonly size: number;
  readonly sounds: Sounds;
}

/** An index of parts that have come. */
export function instantIndex(parts: readonly IndexPart[], sounds: Sounds): InstantIndex {
  const last = parts.at(-1);
  return { parts, size: last ? last.from + last.documents.length : 0, sounds };
}

/** An index with another part; documents that were there keep their places. */
export const withDocuments = (index: InstantIndex, documents: readonly SearchDocument[]): InstantIndex =>
  instantIndex([...index.parts, indexPart(documents, index.size)], index.sounds);

/** An index with the codes of the part that begins at a place. */
export const withCodes = (index: InstantIndex, from: number, packed: PackedCodes): InstantIndex =>
  instantIndex(
    index.parts.map((part) => (part.from === from ? partWithCodes(part, packed) : part)),
    index.sounds,
  );

function indexPart(documents: readonly SearchDocument[], from: number): IndexPart {
  const texts = new Map<string, Owner[]>();
  const keys = new Map<string, number[]>();
  const add = <T>(lines: Map<string, T[]>, line: string, owner: T) => {
    const owners = lines.get(line);
    if (owners) owners.push(owner);
    else lines.set(line, [owner]);
  };
  for (const [place, { title, aliases, symptoms, headings, keys: own }] of documents.entries()) {
    const fields = { title: [title], alias: aliases, symptom: symptoms, heading: headings };
    for (const field of TEXT_FIELDS) for (const line of fields[field]) add(texts, line, { place, field });
    for (const key of own) add(keys, key, place);
  }
  const owners = [...texts.values()];
  const keyOwners = [...keys.values()];
  const lines = linesOf(normalLines([...texts.keys()].join('\n')));
  return {
    from,
    documents,
    texts: lines,
    ownersOf: (line) => owners[line] ?? [],
    keys: identifierTable([...keys.keys()].join('\n'), (line) => keyOwners[line] ?? []),
    latin: once(() => latinWords(lines.text)),
  };
}

function partWithCodes(part: IndexPart, { codes, places }: PackedCodes): IndexPart {
  const owners = linesOf(places);
  const table = identifierTable(codes, (line) => unpackPlaces(lineAt(owners, line)));
  const texts = linesOf(codes.toLowerCase());
  return { ...part, codes: { texts, table }, latin: once(() => [...part.latin(), ...latinWords(texts.text)]) };
}

const identifierTable = (text: string, ownersOf: IdentifierTable['ownersOf']): IdentifierTable => ({
  shown: linesOf(text),
  forms: once(() => {
    const { parts, compact } = identifierOf(text);
    return { parts: linesOf(parts), compact: linesOf(compact) };
  }),
  ownersOf,
});

/** Makes what a part of the index would make when it is first asked for, one step at a time. */
export const preparations = ({ keys, codes, latin }: IndexPart): (() => unknown)[] => [
  keys.forms,
  ...(codes ? [codes.table.forms] : []),
  latin,
];

/** Identifiers of a table that an asked one may name: its digits or its parts stand in them. */
export function* identifiersWith(
  table: IdentifierTable,
  asked: Identifier,
): Generator<{ readonly line: number; readonly own: Identifier }> {
  const { parts, compact } = table.forms();
  for (const line of new Set([...linesWith(compact, asked.compact), ...linesWith(parts, asked.parts)]))
    yield { line, own: { parts: lineAt(parts, line), compact: lineAt(compact, line) } };
}

const latinWords = (text: string): string[] =>
  [...new Set(text.match(/[a-z0-9]+/gu))].filter((word) => /^[a-z]{4,}$/u.test(word));

/** What is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
