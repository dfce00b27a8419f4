import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTENT, files, rows } from './example-files.ts';

const assets = files.filter((file) => file.startsWith('assets/')).flatMap(rows);
const ofType = (...types: string[]) => assets.filter(({ type }) => types.includes(type!));

describe('populations', () => {
  test.each<[string, number, readonly unknown[]]>([
    ['servers, storage and SAN devices', 92, ofType('server', 'storage', 'san')],
    ['core switches', 5, ofType('core-switch')],
    ['rented devices', 2, ofType('web-gateway', 'bastion')],
    ['audio-visual devices', 156, ofType('av')],
    ['conference terminals', 7, ofType('venue')],
    ['terminals', 400, ofType('terminal')],
    ['sites', 3, rows('org/sites.yaml')],
    ['services', 10, rows('org/services.yaml')],
    ['systems', 30, rows('systems.yaml')],
  ])('%s: %i', (_, count, found) => expect(found).toHaveLength(count));

  test('at least 40 access switches', () => expect(ofType('access-switch').length).toBeGreaterThanOrEqual(40));

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
