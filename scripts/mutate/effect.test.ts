import { expect, test } from 'vitest';
import type { InstanceChange, Side } from '../../src/obligations/difference.ts';
import { effectOf, type Effect } from './effect.ts';
import { outcomesOf } from './outcomes.ts';

const side = (verdict: Side['verdict'], missing: string[] = []): Side => ({
  key: 'K',
  verdict,
  measured: null,
  missing,
});
const change = (was: Side | null, is: Side | null): InstanceChange => ({ obligation: 'OB-1', was, is });

test.each<[name: string, verdicts: InstanceChange[], figures: InstanceChange[], wanted: Effect]>([
  ['nothing', [], [], 'nothing'],
  ['worse, and named', [change(side('met'), side('unmet', ['A']))], [], 'flips'],
  ['worse, and nothing named', [change(side('met'), side('unmet'))], [], 'unnamed'],
  ['worse, and only what was missing before', [change(side('due', ['A']), side('unmet', ['A']))], [], 'unnamed'],
  ['an instance that asks appears', [change(null, side('undetermined', ['nil-return']))], [], 'flips'],
  ['an instance appears, and asks for nothing', [change(null, side('not-triggered'))], [], 'better'],
  ['worse here, gone there', [change(side('met'), null), change(side('met'), side('unmet', ['A']))], [], 'flips'],
  ['better', [change(side('unmet', ['A']), side('met'))], [], 'better'],
  ['its own instance vanishes', [change(side('met'), null)], [], 'goes'],
  ['a figure', [], [change(side('met'), side('met'))], 'figures'],
  ['more is missing where something was', [], [change(side('unmet', ['A']), side('unmet', ['A', 'B']))], 'lacks'],
  ['less is missing', [], [change(side('unmet', ['A', 'B']), side('unmet', ['A']))], 'figures'],
])('%s', (_, verdicts, figures, wanted) => expect(effectOf({ verdicts, figures })).toBe(wanted));

test('each removal counts once, by the strictest way in which it shows', () => {
  const removal = (record: string, effect: Effect, isNamed = false) => ({ record, effect, isNamed });
  const outcomes = outcomesOf([
    removal('a', 'flips', true),
    removal('b', 'goes', true),
    removal('c', 'goes'),
    removal('d', 'nothing', true),
    removal('e', 'nothing'),
    removal('f', 'unnamed', true),
    removal('g', 'figures'),
    removal('h', 'lacks'),
    removal('i', 'better'),
  ]);
  expect(outcomes.map(({ removals }) => removals.map(({ record }) => record).join(''))).toEqual([
    'a',
    'h',
    'bd',
    'c',
    'i',
    'g',
    'f',
    'e',
  ]);
  expect(
    outcomes.filter(({ isMiss }) => isMiss).flatMap(({ removals }) => removals.map(({ record }) => record)),
  ).toEqual(['f', 'e']);
});
