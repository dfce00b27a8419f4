import { expect, test } from 'vitest';
import { KINDS } from '../../schemas/kinds.ts';
import { kindFinder } from './kind-of-file.ts';

const find = kindFinder(KINDS);

test.each([
  ['site.yaml', 'knowledge-base', undefined],
  ['org/people.yaml', 'person', undefined],
  ['org/people/PER-11.yaml', 'person', 'PER-11'],
  ['assets.yaml', 'asset', undefined],
  ['assets/core-switches.yaml', 'asset', 'core-switches'],
  ['records/2022-09/incidents.yaml', 'incident', undefined],
  ['records/2022-09/incidents/INC-2022-0901.yaml', 'incident', 'INC-2022-0901'],
  ['runbooks/RB-A.mdx', 'runbook', 'RB-A'],
  ['runbooks/RB.A.mdx', 'runbook', 'RB.A'],
  ['plans/emergency/EP-NET.mdx', 'emergency-plan', 'EP-NET'],
  ['contract/clauses/body.yaml', 'clause', 'body'],
])('%s holds %s', (file, kind, stem) => {
  const found = find(file);
  expect({ kind: found?.kind.name, stem: found?.stem }).toEqual({ kind, stem });
});

test.each([
  ['a document where records lie', 'assets/a.mdx'],
  ['records where documents lie', 'runbooks/a.yaml'],
  ['a document for a folder', 'runbooks.mdx'],
  ['a month that does not exist', 'records/2022-13/incidents.yaml'],
  ['no month', 'records/incidents.yaml'],
  ['more than a month', 'records/2022-09-01/incidents.yaml'],
  ['a folder too deep', 'assets/szj/core.yaml'],
  ['a folder too high', 'people.yaml'],
  ['another case', 'Assets/core.yaml'],
  ['a name that only begins the same', 'assets-old/core.yaml'],
  ['no known place', 'nowhere/a.yaml'],
])('%s holds nothing', (_, file) => expect(find(file)).toBeUndefined());

test('the longest place wins', () => {
  const [first, second] = KINDS.filter(({ format }) => format === 'records');
  const finder = kindFinder([
    { ...first!, name: 'outer', place: 'a' },
    { ...second!, name: 'inner', place: 'a/b' },
  ]);
  expect(finder('a/b.yaml')?.kind.name).toBe('inner');
  expect(finder('a/c.yaml')?.kind.name).toBe('outer');
});
