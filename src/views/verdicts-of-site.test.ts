import { describe, expect, test } from 'vitest';
import { inspectedSite } from '../../tests/inspected-site.ts';
import { standingsOf } from './verdicts-of-site.ts';

describe('standings', () => {
  test('each duty with its instances, the worst verdict first', () => {
    const standings = standingsOf(inspectedSite());
    expect(standings.map(({ entry, verdict }) => [entry.id, verdict])).toEqual([
      ['OB-1', undefined],
      ['OB-2', 'unmet'],
    ]);
    expect(standings[1]!.counts.map(({ verdict, count, word }) => [verdict, count, word])).toEqual([
      ['unmet', 1, '未满足'],
      ['due', 1, '期内'],
      ['met', 2, '满足'],
      ['not-due', 2, '未到期'],
    ]);
  });

  test('are computed once for a site', () => {
    const one = inspectedSite();
    expect(standingsOf(one)).toBe(standingsOf(one));
  });
});
