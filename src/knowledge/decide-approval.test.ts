import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../tests/library-of.ts';
import { changedLibrary, type Library } from '../model/library.ts';
import { decideApproval, personOf } from './decide-approval.ts';
import { withApprovals } from './from-approvals.ts';
import { concernsOf, standingOf } from './standing.ts';

const [OLD, NEW] = [`sha256-${'0'.repeat(64)}`, `sha256-${'1'.repeat(64)}`];
const person = (id: string, more: object = {}) => ({ id, name: `人${id}`, org: 'ORG', roles: ['engineer'], ...more });
const role = (more: object = {}) => ({
  id: 'KR-ALL',
  title: '各类',
  submit: { roles: ['engineer'] },
  approve: { people: ['P-LEAD', 'P-SECOND'] },
  publish: { people: ['P-LEAD'] },
  review_days: 365,
  ...more,
});
const article = (more: object = {}) => ({
  id: 'ART',
  title: '脱机',
  category: ['终端'],
  owner: 'P-1',
  state: 'submitted',
  submitted: { by: 'P-1', on: '2022-09-01' },
  questions: ['脱机'],
  ...more,
});
const approval = (more: object = {}) => ({
  id: 'APR-ART-1',
  of: 'ART',
  submitted: { by: 'P-1', on: '2022-08-01' },
  by: 'P-LEAD',
  on: '2022-08-02',
  digest: OLD,
  published: { by: 'P-LEAD', on: '2022-08-02' },
  ...more,
});

/** A library whose document has a text with the new digest. */
function world(more: Partial<Record<'article' | 'approvals' | 'roles', unknown>> = {}): Library {
  const library = libraryOf({
    person: [
      person('P-1', { emails: ['one@example.com'], aliases: ['老一'] }),
      person('P-2'),
      person('P-LEAD'),
      person('P-SECOND'),
      person('P-GONE', { off_post: '2022-08-31' }),
    ],
    article: [(more.article ?? article()) as { id: string }],
    approval: (more.approvals ?? []) as { id: string }[],
    'knowledge-role': (more.roles ?? [role()]) as { id: string }[],
  });
  const entry = library.byId.get('ART')!;
  return withApprovals(changedLibrary(library, new Map([[entry, { ...entry, approvable: NEW }]])));
}

function decide(library: Library, by: string, more: { id?: string; publish?: boolean; what?: string } = {}) {
  const asked = { id: 'ART', today: '2022-09-02', publish: false, what: undefined, ...more };
  return decideApproval(library, { ...asked, person: library.byId.get(by)! });
}
const refusal = (library: Library, by: string, more = {}) => {
  const decided = decide(library, by, more);
  return 'word' in decided ? decided.word : undefined;
};

describe('an approval', () => {
  test('says who, when, which text and whose, and may put it into effect', () => {
    expect(decide(world(), 'P-LEAD', { publish: true, what: '首版' })).toEqual({
      id: 'APR-ART-1',
      of: 'ART',
      submitted: { by: 'P-1', on: '2022-09-01' },
      by: 'P-LEAD',
      on: '2022-09-02',
      digest: NEW,
      published: { by: 'P-LEAD', on: '2022-09-02' },
      what: '首版',
    });
  });

  test('of a revision is the next one', () => {
    const library = world({ article: article({ state: 'published' }), approvals: [approval()] });
    expect(decide(library, 'P-SECOND')).toMatchObject({ id: 'APR-ART-2', submitted: { on: '2022-09-01' } });
  });

  test.each<[string, string, object, Library]>([
    ['approveUnknown', 'P-LEAD', { id: 'P-1' }, world()],
    ['approveUnknown', 'P-LEAD', { id: 'NONE' }, world()],
    ['approveState', 'P-LEAD', {}, world({ article: article({ state: 'draft' }) })],
    ['approveState', 'P-LEAD', {}, world({ article: article({ state: 'retired' }) })],
    ['approveNotSubmitted', 'P-LEAD', {}, world({ article: article({ submitted: undefined }) })],
    [
      'approveNotSubmitted',
      'P-LEAD',
      {},
      world({ approvals: [approval({ submitted: { by: 'P-1', on: '2022-09-01' } })] }),
    ],
    ['approveEarly', 'P-LEAD', {}, world({ article: article({ submitted: { by: 'P-1', on: '2022-09-03' } }) })],
    ['approveNoRole', 'P-LEAD', {}, world({ roles: [role({ categories: ['网络'] })] })],
    ['approveNoRole', 'P-LEAD', {}, world({ roles: [role({ to: '2022-09-01' })] })],
    ['approveOwn', 'P-LEAD', {}, world({ article: article({ submitted: { by: 'P-LEAD', on: '2022-09-01' } }) })],
    ['approveNotEntitled', 'P-2', {}, world()],
    ['approveNotEntitled', 'P-GONE', {}, world({ roles: [role({ approve: { people: ['P-GONE'] } })] })],
    ['publishNotEntitled', 'P-SECOND', { publish: true }, world()],
  ])('is refused: %s by %s', (word, by, more, library) => expect(refusal(library, by, more)).toBe(word));
});

test.each([
  ['One@Example.com', '', 'P-1'],
  ['', '老一', 'P-1'],
  ['unknown@example.com', 'P-2', 'P-2'],
  ['', '人P-2', 'P-2'],
  ['unknown@example.com', 'somebody', undefined],
  ['', '', undefined],
])('the person of %s and "%s"', (email, name, id) => expect(personOf(world(), email, name)?.id).toBe(id));

describe('a document stands', () => {
  const standing = (state: string, approvals: object[], submitted?: object) => {
    const library = world({ article: article({ state, submitted }), approvals });
    const entry = library.byId.get('ART')!;
    const { state: is, isAsApproved, pending, reviewBy } = standingOf(entry, library);
    return [is, isAsApproved, pending?.on, reviewBy, concernsOf(entry, library, '2023-08-02').join(' ')];
  };
  const later = { by: 'P-1', on: '2022-09-01' };

  test.each<[string, object[], object | undefined, unknown[]]>([
    ['draft', [], undefined, ['draft', undefined, undefined, undefined, '']],
    ['submitted', [], later, ['submitted', undefined, '2022-09-01', undefined, '']],
    ['submitted', [approval({ digest: NEW })], undefined, ['approved', true, undefined, '2023-08-02', '']],
    ['published', [approval({ digest: NEW })], undefined, ['published', true, undefined, '2023-08-02', 'soon']],
    ['published', [approval()], undefined, ['published', false, undefined, '2023-08-02', 'changed soon']],
    ['published', [approval()], later, ['published', false, '2022-09-01', '2023-08-02', 'changed soon']],
    [
      'published',
      [approval({ on: '2022-07-31', digest: NEW })],
      undefined,
      ['published', true, undefined, '2023-07-31', 'overdue'],
    ],
    ['retired', [approval({ digest: NEW })], undefined, ['retired', true, undefined, undefined, '']],
  ])('%s', (state, approvals, submitted, expected) => {
    expect(standing(state, approvals, submitted)).toEqual(expected);
  });
});
