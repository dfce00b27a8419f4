import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT, files, rows } from './example-files.ts';

const assets = files.filter((file) => file.startsWith('assets/')).flatMap(rows);
const ofType = (...types: string[]) => assets.filter(({ type }) => types.includes(type!));

/** How many devices of some types are in service on a day; the last day counts. */
function inService(day: string, ...types: string[]): number {
  let count = 0;
  for (const one of ofType(...types)) {
    const { from, to } = one['in_service'] as { readonly from: string; readonly to?: string };
    if (from <= day && (to === undefined || day <= to)) count += 1;
  }
  return count;
}

describe('populations', () => {
  const infrastructure = ['server', 'storage', 'san'];
  test.each<[string, string[], number, number]>([
    ['servers, storage and SAN devices', infrastructure, 92, 92],
    ['core switches', ['core-switch'], 5, 5],
    ['rented devices', ['web-gateway', 'bastion'], 2, 2],
    ['audio-visual devices', ['av'], 156, 156],
    ['conference terminals', ['venue'], 7, 7],
    ['access switches', ['access-switch'], 43, 43],
    ['terminals', ['terminal'], 400, 402],
  ])('%s at the beginning and the end of the term', (_, types, first, last) => {
    expect(inService('2022-07-01', ...types)).toBe(first);
    expect(inService('2023-06-30', ...types)).toBe(last);
  });

  test.each([
    ['2022-12-16', infrastructure, 92],
    ['2022-12-17', infrastructure, 91],
    ['2023-01-09', infrastructure, 92],
    ['2023-04-01', infrastructure, 91],
    ['2023-04-10', infrastructure, 92],
    ['2022-11-26', ['access-switch'], 42],
    ['2022-11-28', ['access-switch'], 43],
    ['2023-02-24', ['av'], 156],
    ['2023-02-25', ['av'], 156],
    ['2023-04-16', ['terminal'], 390],
    ['2023-04-17', ['terminal'], 402],
  ] as const)('%s: %s, %i in service', (day, types, count) => expect(inService(day, ...types)).toBe(count));

  test.each<[string, number, readonly unknown[]]>([
    ['sites', 3, rows('org/sites.yaml')],
    ['services', 10, rows('org/services.yaml')],
    ['systems', 30, rows('systems.yaml')],
  ])('%s: %i', (_, count, found) => expect(found).toHaveLength(count));

  test('a retired device says why it went, and nothing hangs on it', () => {
    const gone = assets.filter((one) => (one['in_service'] as { readonly to?: string }).to !== undefined);
    const switches = new Set(assets.map((one) => (one['net'] as { readonly switch?: string } | undefined)?.switch));
    const runsOn = rows('systems.yaml').flatMap((one) => one['runs_on'] as string[]);
    expect(gone).toHaveLength(14);
    for (const one of gone) {
      expect(one['note'], one.id).toMatch(/.{12}/u);
      expect(switches.has(one.id), one.id).toBe(false);
      expect(runsOn, one.id).not.toContain(one.id);
    }
  });

  test('renewals and rentals span the term', () => {
    const whole = rows('coverage.yaml').filter(
      (one) => (one['from'] as string) <= '2022-07-01' && (one['to'] as string) >= '2023-06-30',
    );
    const covered = whole.flatMap((one) => one['assets'] as string[]);
    for (const id of ['CSW-SZJ-1..5', 'WAG-HPL-1', 'BH-HPL-1']) expect(covered).toContain(id);
  });

  test('nine subsystems at each of three sites', () => {
    const types = ['ups', 'hvac', 'monitoring', 'fire', 'cabling', 'access', 'cctv', 'power', 'earthing'];
    const cells = new Set(ofType(...types).map(({ site, type }) => `${site} ${type}`));
    expect(cells.size).toBe(27);
  });

  test('one main and six branch venues', () => {
    const uses = rows('org/rooms.yaml').map(({ use }) => use);
    expect(uses.filter((use) => use === 'venue-main')).toHaveLength(1);
    expect(uses.filter((use) => use === 'venue-branch')).toHaveLength(6);
  });

  test('each terminal has the seven fields of clause A2.5(1)', () => {
    for (const one of ofType('terminal')) {
      const net = one['net'] as Record<string, unknown>;
      const seven = [
        one['os'],
        one['model'],
        net['ip'],
        net['mac'],
        one['location'],
        net['switch'] && net['port'],
        one['deployment'],
      ];
      expect(seven.every(Boolean), one.id).toBe(true);
    }
  });
});

describe('documents', () => {
  test.each([
    ['runbooks', 12],
    ['casestudies', 12],
  ])('%s: at least %i', (folder, count) => {
    expect(readdirSync(join(CONTENT, folder)).filter((name) => name.endsWith('.mdx')).length).toBeGreaterThanOrEqual(
      count,
    );
  });
});

test('September 2022 has records of every monthly kind', () => {
  const month = readdirSync(join(CONTENT, 'records/2022-09'));
  const kinds = [
    'actions',
    'advisories',
    'attendance',
    'backups',
    'cards',
    'changes',
    'drills',
    'findings',
    'incidents',
    'inspections',
    'maintenance',
    'nil-returns',
    'orders',
    'phone-checks',
    'requests',
    'restores',
    'risks',
    'security',
    'shifts',
    'support-events',
    'swaps',
    'training',
  ];
  expect(kinds.filter((kind) => !month.some((name) => name === kind || name === `${kind}.yaml`))).toEqual([]);
});

test('every YAML file names its schema for editors, and the schema exists', () => {
  const wrong = files
    .filter((file) => file.endsWith('.yaml'))
    .filter((file) => {
      const named = /^# yaml-language-server: \$schema=(\S+)/u.exec(readFileSync(join(CONTENT, file), 'utf8'))?.[1];
      return !named || !existsSync(join(CONTENT, dirname(file), named));
    });
  expect(wrong).toEqual([]);
});
