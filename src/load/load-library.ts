import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Kind, RecordData } from '../../schemas/shared/kind.ts';
import type { Lang } from '../../schemas/shared/field.ts';
import { KINDS } from '../../schemas/kinds.ts';
import { isKnowledge } from '../knowledge/approval.ts';
import { approvedText, digestOf } from '../knowledge/approved-text.ts';
import { withApprovals } from '../knowledge/from-approvals.ts';
import { indexLibrary, type Entry, type Library } from '../model/library.ts';
import { TOP, type Place, type Problem, type ValuePath } from '../model/problem.ts';
import type { BodyStore } from './body-store.ts';
import { kindFinder, type FileKind } from './kind-of-file.ts';
import { locator, type SourceText } from './locate.ts';
import { parseRecord } from './parse-record.ts';
import { parseYaml } from './parse-yaml.ts';
import { readTree, type SourceFile } from './read-tree.ts';
import type { RecordStore } from './record-store.ts';
import { splitDocument } from './split-document.ts';
import { toFillIn, toFillInText } from './unfilled.ts';

/** Everything that could be read, everything that could not, and how to find a place in the files. */
export interface Loaded {
  readonly library: Library;
  readonly problems: readonly Problem[];
  readonly locate: (file: string, place: Place) => { readonly line: number; readonly column: number };
}

/** Parts of the work, in their order. */
export type Phase = 'load' | 'render' | 'check' | 'pages' | 'index' | 'publish';

/** What long work tells while it goes on. */
export interface Watch {
  readonly onPhase?: (phase: Phase) => void;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What else loading may be given. */
export interface LoadOptions extends Watch {
  /** Records of earlier runs; without it, every file is parsed. */
  readonly records?: RecordStore;
}

/** What a file gives: entries, problems, and for a document the body still to be compiled. */
interface FileContent {
  readonly file: string;
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
  readonly source: SourceText;
  readonly body?: { readonly text: string; readonly line: number };
}

/** The language of the interface, before anything else is known; Chinese when the settings cannot be read. */
const langOf = (files: readonly SourceFile[]): Lang =>
  /^locale:\s*['"]?en['"]?\s*$/mu.test(files.find(({ file }) => file === 'site.yaml')?.text ?? '') ? 'en' : 'zh-CN';

/** Reads a knowledge base. Never throws for what stands in it. */
export async function loadLibrary(content: string, bodies: BodyStore, watch: LoadOptions = {}): Promise<Loaded> {
  watch.onPhase?.('load');
  const tree = await readTree(content);
  const { documents, records, problems: misplaced } = byFormat(tree.texts);
  const reads: FileContent[] = documents.map(readDocument);
  const bodied = reads.flatMap(({ entries: [entry], body }) => (entry && body ? [{ entry, ...body }] : []));
  const lang = langOf(tree.texts);
  const drawings = join(content, 'diagrams');
  const jobs = bodied.map(({ entry, text, line }) => ({
    file: entry.file,
    body: text,
    bodyLine: line,
    lang,
    drawings,
  }));
  // Bodies are compiled in other processes while this one reads the records.
  const compiling = bodies.compile(jobs, (done) => watch.onProgress?.(done, jobs.length));
  for (const found of records) {
    reads.push(recallOrRead(found, watch.records));
    // Lets those processes have their next documents.
    await setImmediate();
  }
  await watch.records?.close();
  watch.onPhase?.('render');
  const compiled = await compiling;
  watch.onPhase?.('check');
  const bodyOf = new Map(bodied.map(({ entry }, index) => [entry, compiled[index]!.body]));
  const entries = reads.flatMap((read) => read.entries).map((entry) => withBody(entry, bodyOf.get(entry)));
  return {
    library: withApprovals(
      indexLibrary(
        KINDS,
        entries.sort(byPlace),
        tree.attachments,
        tree.texts.map(({ file }) => file),
        refusedIn(tree.texts, reads),
      ),
    ),
    problems: [
      ...tree.problems,
      ...misplaced,
      ...reads.flatMap((read) => read.problems),
      ...compiled.flatMap((one) => one.problems),
    ],
    locate: locator(new Map(reads.map(({ file, source }) => [file, source]))),
  };
}

/** Ids that stand in the files with problems; those of records that were read all the same do no harm. */
function refusedIn(texts: readonly SourceFile[], reads: readonly FileContent[]): string[] {
  const faulty = new Set(reads.filter(({ problems }) => problems.length).map(({ file }) => file));
  // The text, not its YAML, since that may be what cannot be read.
  return texts
    .filter(({ file }) => faulty.has(file))
    .flatMap(({ text }) => [...text.matchAll(/(?<=^|[\s{,])id:\s*['"]?([^\s'",}]+)/gmu)].map(([, id]) => id!));
}

const withBody = (entry: Entry, body: Entry['body']): Entry => (body ? { ...entry, body } : entry);

const byPlace = (a: Entry, b: Entry) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : Number(a.at[0] ?? 0) - Number(b.at[0] ?? 0);

/** A file with the kind of what it holds. */
type Placed = SourceFile & FileKind;

/** Files by what reads them, and a problem for each that no kind has a place for. */
function byFormat(texts: readonly SourceFile[]) {
  const kindOf = kindFinder(KINDS);
  const documents: Placed[] = [];
  const records: Placed[] = [];
  const problems: Problem[] = [];
  for (const text of texts) {
    const found = kindOf(text.file);
    if (found) (found.kind.format === 'document' ? documents : records).push({ ...text, ...found });
    else problems.push({ file: text.file, code: 'file-name/place', place: TOP, severity: 'error', values: {} });
  }
  return { documents, records, problems };
}

/** Records of an earlier run when the file is the same, else those that it holds now. */
function recallOrRead(found: Placed, store: RecordStore | undefined): FileContent {
  const { file, text, kind } = found;
  const entries = store?.recall(found, kind);
  if (entries) return { file, entries, problems: [], source: { yaml: text, firstLine: 1 } };
  const read = readRecords(found);
  if (!read.problems.length) store?.keep(found, read.entries);
  return read;
}

function readRecords({ file, text, kind, stem }: Placed): FileContent {
  const source: SourceText = { yaml: text, firstLine: 1 };
  const parsed = parseYaml(text);
  if (!parsed.ok) return { file, entries: [], problems: [{ file, ...parsed.problem }], source };
  const { value } = parsed;
  if (value === null || value === undefined) return { file, entries: [], problems: [], source };
  if (!Array.isArray(value)) return { file, ...readOne(file, kind, value, [], stem), source };
  const read = value.map((item: unknown, index) => readOne(file, kind, item, [index], undefined));
  return { file, entries: read.flatMap((one) => one.entries), problems: read.flatMap((one) => one.problems), source };
}

function readDocument({ file, text, kind, stem }: Placed): FileContent {
  const split = splitDocument(text);
  if ('code' in split) return { file, entries: [], problems: [{ file, ...split }], source: { yaml: '', firstLine: 1 } };
  const source: SourceText = { yaml: split.yaml, firstLine: 1 + leadingLines(text, split.yaml) };
  const body = { text: split.body, line: split.bodyLine };
  if (!split.frontMatter.ok) {
    const { problem } = split.frontMatter;
    const place =
      'line' in problem.place ? { ...problem.place, line: problem.place.line + source.firstLine - 1 } : problem.place;
    return { file, entries: [], problems: [{ file, ...problem, place }], source };
  }
  const read = readOne(file, kind, split.frontMatter.value ?? {}, [], stem);
  const unfilled = toFillInText(body.text, body.line).map((problem) => ({ file, ...problem }));
  if (unfilled.length) return { file, entries: [], problems: [...read.problems, ...unfilled], source };
  if (!isKnowledge(kind)) return { file, ...read, source, body };
  const approvable = digestOf(approvedText(split.frontMatter.value as RecordData, split.body));
  return { file, ...read, entries: read.entries.map((entry) => ({ ...entry, approvable })), source, body };
}

/** Lines of the file above the YAML of its front matter. */
const leadingLines = (text: string, yaml: string) =>
  text.slice(0, Math.max(text.indexOf(yaml), 0)).split('\n').length - 1;

const isSamePlace = ({ place: a }: Pick<Problem, 'place'>, { place: b }: Pick<Problem, 'place'>) =>
  JSON.stringify(a) === JSON.stringify(b);

function readOne(
  file: string,
  kind: Kind,
  value: unknown,
  at: ValuePath,
  stem: string | undefined,
): { entries: Entry[]; problems: Problem[] } {
  const parsed = parseRecord(kind, value, at);
  const unfilled = toFillIn(value, at);
  // What is not filled in yet is no record: it can be neither right nor wrong.
  if (!parsed.ok || unfilled.length) {
    const others = parsed.ok ? [] : parsed.problems.filter((one) => !unfilled.some((place) => isSamePlace(one, place)));
    return { entries: [], problems: [...unfilled, ...others].map((problem) => ({ file, ...problem })) };
  }
  const { data } = parsed;
  const day = kind.day?.(data)?.slice(0, 10);
  const entry: Entry = { kind, id: data.id, title: kind.title(data), day, data, file, at };
  const expected = kind.stem?.(data.id) ?? data.id;
  if (stem === undefined || stem === expected) return { entries: [entry], problems: [] };
  const ending = kind.format === 'document' ? '.mdx' : '.yaml';
  const values = { value: stem + ending, id: data.id, expected: expected + ending };
  return {
    entries: [entry],
    problems: [{ file, code: 'file-name/id', place: { path: [...at, 'id'] }, severity: 'error', values }],
  };
}
