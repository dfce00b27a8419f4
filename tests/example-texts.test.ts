import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT, files, frontMatter, monthly, type Row, rows, written } from './example-files.ts';

/** What texts name and say: references that lead somewhere, runbooks in use, and words of their own. */
const dayOf = (at: string) => at.slice(0, 10);
const list = (value: unknown): string[] => (value === undefined ? [] : ([value].flat() as string[]));
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

const FOLDERS = ['articles', 'casestudies', 'runbooks', 'reports', 'plans/emergency', 'contract/docs'];
const documents = FOLDERS.flatMap((folder) =>
  readdirSync(join(CONTENT, folder))
    .filter((name) => name.endsWith('.mdx') || name.endsWith('.md'))
    .map((name) => `${folder}/${name}`),
);
const records = files.filter((file) => file.startsWith('records/') && file.endsWith('.yaml')).flatMap(rows);
const all = new Map(
  [...files.filter((file) => file.endsWith('.yaml')).flatMap(rows), ...documents.map(frontMatter)].map((row) => [
    row.id,
    row,
  ]),
);
/** The days on which a document was approved, earliest first. */
const approvalsOf = (id: string): string[] =>
  [...all.values()]
    .filter((row) => row['of'] === id && row.id.startsWith('APR-'))
    .map((row) => row['on'] as string)
    .sort();

describe('references', () => {
  const NAMES =
    /\b(?:APR|INC|SO|CHG|CS|ACT|FND|RSK|SEC|ADV|MNT|EVAL|DRL|TRN|REQ|SE|SW|SH|RST|BKR|INS|CARD|HP|HL|SYS|RB|EP|ART|DOC)-(?:\d|[A-Z]+-?)[A-Z0-9-]*[A-Z0-9]\b/gu;

  test('every record or document that a text names exists', () => {
    const missing = new Set<string>();
    const texts = [...files.filter((file) => file.endsWith('.yaml')), ...documents];
    for (const file of texts.filter((one) => !/^(?:assets|contract\/clauses)/u.test(one)))
      // What people type into the search is half an id at times.
      for (const [name] of readFileSync(join(CONTENT, file), 'utf8')
        .replaceAll(/^ +q: .*$/gmu, '')
        .matchAll(NAMES))
        if (!all.has(name)) missing.add(`${file} ${name}`);
    expect([...missing]).toEqual([]);
  });

  test('a runbook is used once it is published, by incidents and by the logs that say so', () => {
    const first = (id: string): string => approvalsOf(id)[0]!;
    const used = [
      ...(monthly('incidents') as (Row & { reported: string; used_runbooks?: { id: string }[] })[]).flatMap((one) =>
        (one.used_runbooks ?? []).map(({ id }) => [one.id, id, dayOf(one.reported)] as const),
      ),
      ...(monthly('shifts') as (Row & { log: { at: string; result: string }[] })[]).flatMap((one) =>
        one.log.flatMap(({ at, result }) =>
          [...result.matchAll(/RB-[A-Z0-9-]+/gu)].map(([id]) => [one.id, id, dayOf(at)] as const),
        ),
      ),
      ...(monthly('drills') as (Row & { start: string; runbooks?: string[] })[]).flatMap((one) =>
        (one.runbooks ?? []).map((id) => [one.id, id, dayOf(one.start)] as const),
      ),
    ];
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter(([, id, day]) => first(id) > day)).toEqual([]);
  });

  test('a casestudy belongs to the incident that names it, and its runbooks were revised after it or say why not', () => {
    const odd: string[] = [];
    for (const file of documents.filter((one) => one.startsWith('casestudies/'))) {
      const study = frontMatter(file);
      for (const id of list(study['incidents'])) {
        const incident = all.get(id)!;
        if (incident['casestudy'] !== study.id) odd.push(`${study.id} ${id}`);
        for (const { id: book, change, reason } of study['runbooks'] as {
          id: string;
          change: string;
          reason?: string;
        }[]) {
          const revised = approvalsOf(book).some((on) => on >= dayOf(incident['resolved'] as string));
          if (change === 'none' ? !reason : !revised) odd.push(`${study.id} ${book}`);
        }
      }
    }
    expect(odd).toEqual([]);
  });

  test('each order that a round gave rise to names its device, on its day or later', () => {
    const odd = (
      monthly('inspections') as (Row & { started_at: string; fail?: { asset: string; ref: string }[] })[]
    ).flatMap((round) =>
      (round.fail ?? []).filter(({ asset, ref }) => {
        const row = all.get(ref);
        if (!row) return true;
        const named = written(row['assets'] ?? row['affects']);
        const begun = (row['opened'] ?? '9') as string;
        return !named.includes(asset) || (ref.startsWith('SO-') && begun < round.started_at);
      }),
    );
    expect(odd).toEqual([]);
  });
});

describe('texts', () => {
  /** What repeats by its nature: rounds of a shift, what is said at a handover, names of rounds, receipts, targets. */
  const ROUTINE = new Set(['receipt', 'target', 'source', 'seen']);

  function* texts(value: unknown, field: string): Generator<readonly [field: string, text: string]> {
    if (typeof value === 'string') yield [field, value];
    else if (Array.isArray(value)) for (const one of value) yield* texts(one, field);
    else if (value && typeof value === 'object')
      for (const [name, one] of Object.entries(value)) {
        const round =
          (value as { channel?: string; ref?: string }).channel === 'round' && !(value as { ref?: string }).ref;
        if (!round && !ROUTINE.has(name)) yield* texts(one, name);
      }
  }

  test('no long text occurs twice in the year, whatever its numbers and names', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const row of records) {
      const kind = row.id.replace(/-.*/u, '');
      const { handover: _, ...rest } = row;
      for (const [field, text] of texts(rest, '')) {
        if (field === 'title' && kind === 'INS') continue;
        const bare = text.replaceAll(/[A-Z]{2,6}-[A-Z0-9-]+/gu, '#').replaceAll(/\d+(?:\.\d+)?/gu, '0');
        if (bare.length < 18 || !/[一-鿿]{6}/u.test(bare)) continue;
        const before = seen.get(bare);
        if (before && before !== row.id) twice.push(`${before} ${row.id} ${text}`);
        seen.set(bare, row.id);
      }
    }
    expect(twice).toEqual([]);
  });

  test('no Chinese text is broken by a space that only a folded line put there', () => {
    const odd = records.filter((row) =>
      [...texts(row, '')].some(([, text]) => /[一-鿿，。；：、）] [一-鿿（]/u.test(text)),
    );
    expect(ids(odd)).toEqual([]);
  });
});
