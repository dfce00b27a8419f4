import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { yuan } from '../src/obligations/fen.ts';
import type { Comparison } from '../src/obligations/compare.ts';
import type { ShownVerdicts } from '../src/obligations/shown.ts';
import { zhiku } from './command.ts';

const FOLDER = join(import.meta.dirname, 'contracts/lift-service');
const README = readFileSync(join(FOLDER, 'README.md'), 'utf8');

/** The rows of the tables below a heading, each without its last column of reasons where there is one. */
function tablesBelow(heading: string): string[][][] {
  const text = README.split(`\n## ${heading}\n`)[1]!.split('\n## ', 1)[0]!;
  return text
    .split(/\n(?!\|)/u)
    .map((block) => block.split('\n').filter((line) => line.startsWith('|')))
    .filter((lines) => lines.length > 2)
    .map((lines) => {
      const hasReasons = lines[0]!.includes('理由');
      return lines.slice(2).map((line) => {
        const cells = line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim());
        return hasReasons ? cells.slice(0, -1) : cells;
      });
    });
}

function ask(...options: string[]): ShownVerdicts & { readonly comparison?: Comparison } {
  const ran = zhiku(['verdicts', '--content', FOLDER, '--format', 'json', ...options]);
  expect(ran.stderr).toBe('');
  return JSON.parse(ran.stdout) as ShownVerdicts;
}

const sorted = (rows: readonly string[][]) => rows.map((row) => row.join(' | ')).sort();

describe('a contract of another trade, worked out by hand', () => {
  const found = ask();

  test('every verdict, with its day, its measure and what is missing', () => {
    const rows = found.instances.map(({ obligation, key, verdict, due, measured, missing }) => [
      obligation,
      key,
      verdict,
      due ?? '',
      measured ?? '',
      missing.join('; '),
    ]);
    expect(sorted(rows)).toEqual(sorted(tablesBelow('结论')[0]!));
  });

  test('every charge, what caps leave of it, and what each month owes', () => {
    const [charges, months] = tablesBelow('钱');
    const { penalties, exposure, months: owed } = found.money!;
    const rows = penalties.flatMap(({ clause, charges: own }) =>
      own.map(({ obligation, key, from, to, units, gross, fen }) => [
        clause,
        obligation,
        key,
        from,
        to,
        `${units}`,
        yuan(gross),
        yuan(fen),
      ]),
    );
    expect(sorted(rows)).toEqual(sorted(charges!));
    expect(
      owed.map(({ month, payable, client, vendor, net }) => [month, ...[payable, client, vendor, net].map(yuan)]),
    ).toEqual(months);
    const { vendor, client } = exposure;
    const said = `乙方合计 ${yuan(vendor.fen)}（未封顶 ${yuan(vendor.gross)}），甲方合计 ${yuan(client.fen)}（未封顶 ${yuan(client.gross)}）。`;
    expect(README).toContain(said);
  });

  test('what another reading changes', () => {
    const rows = found.flips.map(({ instance, from, verdict }) => [instance, from ?? '', verdict ?? '']);
    expect(sorted(rows)).toEqual(sorted(tablesBelow('另一种读法')[0]!));
  });

  test('values that lose by precedence are kept', () => {
    const { values } = found.parameters.find(({ parameter }) => parameter === 'PRM-STOP')!;
    expect(
      values.map(({ from, value, source, losing }) => [from, value, source, losing.map((one) => one.value)]),
    ).toEqual([
      ['2023-04-01', 'PT4H', 'C3.2', ['PT6H']],
      ['2023-05-15', 'PT2H', 'AM-1', ['PT4H', 'PT6H']],
    ]);
  });
});

test('an amendment changes what was decided before it was recorded', () => {
  const { comparison } = ask('--as-of', '2023-05-18', '--compare', '2023-05-17');
  expect(comparison).toEqual({
    earlier: '2023-05-17',
    later: '2023-05-18',
    healed: [],
    vanished: [],
    appeared: [],
    changed: [{ obligation: 'L-04', key: 'INC-5', was: 'met', is: 'unmet' }],
  });
});
