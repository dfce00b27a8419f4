import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../tests/library-of.ts';
import { casestudyNeed, studyStanding } from './casestudy-need.ts';
import type { Incident } from './incident.ts';

const level = (name: string, rank: number, casestudy?: object) => ({
  id: `SEV-${name}`,
  level: name,
  name,
  rank,
  meaning: name,
  ...(casestudy && { casestudy }),
});
const library = libraryOf({
  'severity-level': [
    level('3', 3),
    level('1', 1, { over: 'PT0M', within: 'P14D' }),
    level('2', 2, {
      over: 'PT30M',
      within: 'P14D',
      services: [
        { of: ['SVC-A'], over: 'PT10M' },
        { of: ['SVC-A', 'SVC-B'], over: 'PT2H' },
      ],
    }),
  ],
});
const incident = (severity: string, minutes: number | undefined, more: object = {}): Incident => ({
  severity,
  source: 'user',
  detected: '2022-09-01T08:55+08:00',
  reported: '2022-09-01T09:00+08:00',
  ...(minutes !== undefined && {
    resolved: `2022-09-01T${String(9 + Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}+08:00`,
  }),
  ...more,
});

describe('an incident asks for a casestudy', () => {
  test.each<[what: string, one: Incident, over: number | undefined]>([
    ['always at the worst level', incident('1', 0), 0],
    ['when it lasted longer than its level allows', incident('2', 31), 30],
    ['not at the threshold itself', incident('2', 30), undefined],
    ['not at a level without a threshold', incident('3', 600), undefined],
    ['not at a level that nobody defined', incident('9', 600), undefined],
    ['not before it has ended', incident('1', undefined), undefined],
    ['sooner where its service agreed so', incident('2', 11, { services: ['SVC-A'] }), 10],
    ['later where its service agreed so', incident('2', 60, { services: ['SVC-B'] }), undefined],
    ['by its level where its service agreed nothing', incident('2', 60, { services: ['SVC-C'] }), 30],
  ])('%s', (_, one, over) => expect(casestudyNeed(one, library)?.over).toBe(over));

  test('with its length and the last day for it', () =>
    expect(casestudyNeed(incident('2', 62), library)).toEqual({ minutes: 62, over: 30, due: '2022-09-15' }));

  test('never where the knowledge base defines no level', () =>
    expect(casestudyNeed(incident('1', 600), libraryOf({}))).toBeUndefined());
});

test.each<[standing: string, one: Incident, day: string]>([
  ['owed', incident('2', 62), '2022-09-15'],
  ['overdue', incident('2', 62), '2022-09-16'],
  ['not-needed', incident('2', 12), '2022-09-16'],
  ['studied', incident('2', 62, { casestudy: 'CS-1' }), '2022-09-16'],
  ['exempted', incident('2', 62, { exemption: {} }), '2022-09-16'],
])('its casestudy is %s', (standing, one, day) => expect(studyStanding(one, library, day)).toBe(standing));
