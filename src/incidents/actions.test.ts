import { expect, test } from 'vitest';
import { libraryOf } from '../../tests/library-of.ts';
import { actionStanding, dueActions, isOpenAction } from './actions.ts';

const action = (id: string, more: object = {}) => ({
  id,
  do: id,
  from: 'CS-1',
  type: 'prevent',
  owner: 'PER-1',
  opened: '2022-09-01',
  due: '2022-09-20',
  ...more,
});
const library = libraryOf({
  action: [
    action('SOON', { due: '2022-09-28' }),
    action('LATE'),
    action('LATER', { due: '2022-09-10', owner: 'PER-2' }),
    action('FAR', { due: '2022-12-01' }),
    action('DONE', { closed: { on: '2022-09-20', proof: '…' } }),
    action('DONE-LATE', { closed: { on: '2022-09-21', proof: '…' } }),
    action('TO-BE-DONE', { closed: { on: '2022-10-05', proof: '…' } }),
    action('TO-COME', { opened: '2022-10-01', due: '2022-10-02' }),
    action('UNDATED', { due: undefined }),
  ],
});
const TODAY = '2022-09-22';

test.each<[id: string, standing: string, days: number, open: boolean]>([
  ['SOON', 'due', 6, true],
  ['LATE', 'overdue', 2, true],
  ['DONE', 'done', 0, false],
  ['DONE-LATE', 'done-late', 1, false],
  ['TO-BE-DONE', 'overdue', 2, true],
  ['TO-COME', 'due', 10, false],
  ['UNDATED', 'undated', 0, true],
])('%s is %s by %i days', (id, standing, days, open) => {
  const entry = library.byId.get(id)!;
  expect(actionStanding(entry, TODAY)).toEqual({ standing, days });
  expect(isOpenAction(entry, TODAY)).toBe(open);
});

test('what is late comes first, then what falls due soon; what is not open or far away does not come', () => {
  const due = dueActions(library, TODAY, 14);
  expect(due.map(({ entry, overdue }) => [entry.id, overdue])).toEqual([
    ['LATER', true],
    ['LATE', true],
    ['TO-BE-DONE', true],
    ['SOON', false],
  ]);
  expect(dueActions(library, TODAY, 14, 'PER-2').map(({ entry }) => entry.id)).toEqual(['LATER']);
});
