import { expect, test } from 'vitest';
import type { Where } from '../../schemas/kernel/selection.ts';
import { fits } from './conditions.ts';
import { a, libraryOf } from './testing-library.ts';

const library = libraryOf([
  a('incident', 'INC-1', {
    severity: '2',
    major: true,
    minutes: 10,
    amount: '1000.50',
    reported: '2022-08-10T23:30+08:00',
    detected: '2022-08-10T23:00+08:00',
    on: '2022-08-10',
    sites: ['SITE-1', 'SITE-2'],
    affects: ['A-1'],
    delivery: { at: '2022-08-11T09:00+08:00' },
    steps: [{ kind: 'call' }, { kind: 'visit' }],
  }),
  a('asset', 'A-1', { type: 'av', site: 'SITE-1' }),
]);
const incident = library.byId.get('INC-1')!;

test.each<[Where, boolean]>([
  [{}, true],
  [{ severity: '2' }, true],
  [{ severity: 2 }, false],
  [{ severity: ['1', '2'] }, true],
  [{ severity: ['1'] }, false],
  [{ major: true }, true],
  [{ sites: 'SITE-2' }, true],
  [{ sites: ['SITE-3', 'SITE-1'] }, true],
  [{ 'steps.kind': 'visit' }, true],
  [{ 'delivery.at': { exists: true } }, true],
  [{ resolved: { exists: true } }, false],
  [{ resolved: { exists: false } }, true],
  [{ severity: { not: '1' } }, true],
  [{ severity: { not: ['1', '2'] } }, false],
  [{ resolved: { not: 'x' } }, true],
  [{ minutes: { 'less-than': 10 } }, false],
  [{ minutes: { 'at-most': 10 } }, true],
  [{ minutes: { 'at-least': 10 } }, true],
  [{ minutes: { 'more-than': 9 } }, true],
  [{ amount: { 'less-than': 9000 } }, true],
  [{ reported: { 'at-least': '2022-08-10T15:30Z' } }, true],
  [{ reported: { 'less-than': '2022-08-10T15:30Z' } }, false],
  [{ reported: { 'at-most': '2022-08-10' } }, true],
  [{ on: { 'at-most': '2022-08-10T00:00+08:00' } }, true],
  [{ resolved: { 'less-than': '2022-08-10' } }, false],
  [{ affects: { 'refers-to': { type: 'av', site: 'SITE-1' } } }, true],
  [{ affects: { 'refers-to': { type: 'ups' } } }, false],
  [{ reported: { over: 'PT29M', since: 'detected' } }, true],
  [{ reported: { over: 'PT30M', since: 'detected' } }, false],
  [{ reported: { over: 'PT1M', since: 'confirmed' } }, false],
  [{ any: [{ severity: '1' }, { major: true }] }, true],
  [{ any: [{ severity: '1' }, { major: false }] }, false],
  [{ severity: '2', any: [{ minutes: 10 }] }, true],
])('%j is %s', (where, wanted) => expect(fits(incident, where, library)).toBe(wanted));
