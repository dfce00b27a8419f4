import { expect, test } from 'vitest';
import type { InstanceChange, Side } from '../../src/obligations/difference.ts';
import { effectOf, type Effect } from './effect.ts';

const side = (verdict: Side['verdict'], missing: string[] = []): Side => ({
  key: 'K',
  verdict,
  measured: null,
  missing,
});
const change = (was: Side | null, is: Side | null): InstanceChange => ({ obligation: 'OB-1', was, is });

test.each<[name: string, verdicts: InstanceChange[], figures: InstanceChange[], wanted: Effect]>([
  ['nothing', [], [], 'nothing changes'],
  ['worse, and named', [change(side('met'), side('unmet', ['A']))], [], 'shows'],
  ['worse, and nothing named', [change(side('met'), side('unmet'))], [], 'nothing is named'],
  [
    'worse, and only what was missing before',
    [change(side('due', ['A']), side('unmet', ['A']))],
    [],
    'nothing is named',
  ],
  ['better', [change(side('unmet', ['A']), side('met'))], [], 'shows'],
  ['its own instance vanishes', [change(side('met'), null)], [], 'shows'],
  ['a figure', [], [change(side('met'), side('met'))], 'shows'],
])('%s', (_, verdicts, figures, wanted) => expect(effectOf({ verdicts, figures })).toBe(wanted));
