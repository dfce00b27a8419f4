import { expect, test } from 'vitest';
import { KINDS } from '../../schemas/kinds.ts';
import { entriesOf, indexLibrary, type Entry } from './library.ts';

function entry(kind: string, id: string, data: object = {}, more: Partial<Entry> = {}): Entry {
  const found = KINDS.find(({ name }) => name === kind)!;
  return { kind: found, id, title: id, day: undefined, data: { id, ...data }, file: `${id}.yaml`, at: [], ...more };
}

const body = {
  digest: 'd',
  headings: [],
  links: [],
  images: [],
  diagrams: [],
  records: [{ target: 'PER-1', line: 3, column: 5 }],
};

const entries = [
  entry('asset', 'A-1', { owner: 'PER-1', refs: ['A-2', 'A-2', 'PER-1'] }),
  entry('asset', 'A-2'),
  entry('asset', 'A-2', {}, { file: 'second.yaml' }),
  entry('person', 'PER-1'),
  entry('runbook', 'RB-1', {}, { body }),
];

const library = indexLibrary(KINDS, entries, [{ file: 'a.pdf', bytes: 3 }], ['A-1.yaml']);

test('an id that stands twice means the first', () => {
  expect(library.byId.get('A-2')).toBe(entries[1]);
  expect(entriesOf(library, 'asset')).toEqual(entries.slice(0, 3));
});

test('a kind without records, and one that is none, have none', () => {
  expect(entriesOf(library, 'room')).toEqual([]);
  expect(entriesOf(library, 'ghost')).toEqual([]);
});

test('references are those of the fields and of the text', () => {
  expect(library.references.map(({ from, to, path, mention }) => [from.id, to, path.join('.'), mention?.line])).toEqual(
    [
      ['A-1', 'PER-1', 'owner', undefined],
      ['A-1', 'A-2', 'refs', undefined],
      ['A-1', 'A-2', 'refs', undefined],
      ['A-1', 'PER-1', 'refs', undefined],
      ['RB-1', 'PER-1', '', 3],
    ],
  );
});

test('each record that names another counts once among its referrers', () => {
  const referrers = (id: string) => library.referrers.get(id)?.map(({ from }) => from.id);
  expect([referrers('PER-1'), referrers('A-2'), referrers('A-1')]).toEqual([['A-1', 'RB-1'], ['A-1'], undefined]);
});

test('texts and attachments are known files', () => {
  expect(library.files).toEqual(new Set(['A-1.yaml', 'a.pdf']));
  expect(library.attachments.get('a.pdf')?.bytes).toBe(3);
});
