import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../tests/library-of.ts';
import { casestudyOf, missingRoles } from './casestudy.ts';
import { editionAfter } from './edition-after.ts';
import { LOOP, loopOf } from './loop.ts';
import { revisionsOf, unnamedRunbooks } from './revisions.ts';

const INCIDENT = {
  id: 'INC-1',
  title: '断网',
  severity: '2',
  source: 'alarm',
  detected: '2022-09-01T08:58+08:00',
  reported: '2022-09-01T09:00+08:00',
  confirmed: '2022-09-01T09:02+08:00',
  notified: ['user-up', 'user-down', 'pm', 'dept-head'],
  notified_at: '2022-09-01T09:05+08:00',
  resolved: '2022-09-01T10:00+08:00',
  recovery: [{ method: 'restart', temporary: true, follow_up: 'ACT-1' }],
  used_runbooks: [{ id: 'RB-1', outcome: 'partial' }],
  casestudy: 'CS-1',
};
const STUDY = {
  id: 'CS-1',
  title: '复盘',
  state: 'published',
  incidents: ['INC-1'],
  timeline: [{ at: '2022-09-01T08:58+08:00', what: '告警', kind: 'detect' }],
  review: { on: '2022-09-08', user: ['P'], 'service-owner': ['P'], 'dept-head': ['P'], peers: ['P'] },
  runbooks: [{ id: 'RB-1', change: 'revised' }],
};
const RUNBOOK = {
  id: 'RB-1',
  title: '手册',
  state: 'published',
  editions: [{ on: '2022-07-01' }, { on: '2022-09-12' }],
};
const ACTION = { id: 'ACT-1', do: '换设备', from: 'CS-1', opened: '2022-09-08', due: '2022-09-30' };
const LEVEL = {
  id: 'SEV-2',
  level: '2',
  name: '二级',
  rank: 2,
  meaning: '…',
  casestudy: { over: 'PT30M', within: 'P14D' },
};
const TODAY = '2022-09-20';

/** The library of one incident with its loop; each part may be changed, or left out with null. */
function loopLibrary(change: Readonly<Record<string, object | null>> = {}) {
  const one = (kind: string, data: { id: string }) => {
    const changed = change[kind];
    return changed === null ? [] : [{ ...data, ...changed }];
  };
  return libraryOf({
    incident: one('incident', INCIDENT),
    casestudy: one('casestudy', STUDY),
    runbook: one('runbook', RUNBOOK),
    action: one('action', ACTION),
    'severity-level': one('severity-level', LEVEL),
  });
}

const stages = (change: Readonly<Record<string, object | null>> = {}, day = TODAY) => {
  const library = loopLibrary(change);
  const found = loopOf(library.byId.get('INC-1')!, library, day);
  return Object.fromEntries(found.map(({ name, state }) => [name, state]));
};

describe('the loop of an incident', () => {
  test('has its eight stages in order', () => {
    const library = loopLibrary();
    expect(loopOf(library.byId.get('INC-1')!, library, TODAY).map(({ name }) => name)).toEqual(LOOP);
  });

  test.each<[what: string, change: Readonly<Record<string, object | null>>, found: object]>([
    ['is done but for an action that is not due yet', {}, { improve: 'open', document: 'done', review: 'done' }],
    ['is closed', { action: { closed: { on: '2022-09-18', proof: '…' } } }, { improve: 'done' }],
    ['lacks what is overdue', { action: { due: '2022-09-15' } }, { improve: 'lacking' }],
    ['lacks actions', { action: null }, { improve: 'lacking' }],
    ['needs none', { action: null, casestudy: { no_actions: '下月更换' } }, { improve: 'not-needed' }],
    ['lacks a party', { incident: { notified: ['pm'] } }, { notify: 'lacking' }],
    ['lacks a confirmation', { incident: { confirmed: undefined } }, { confirm: 'lacking' }],
    [
      'lacks what follows a temporary recovery',
      { incident: { recovery: [{ method: 'restart', temporary: true }] } },
      { recover: 'lacking' },
    ],
    ['lacks a role', { casestudy: { review: { ...STUDY.review, user: [] } } }, { review: 'lacking' }],
    ['lacks an edition', { runbook: { editions: [{ on: '2022-08-31' }] } }, { document: 'lacking' }],
    ['lacks a runbook that was used', { casestudy: { runbooks: [] } }, { document: 'lacking' }],
    [
      'waits for its casestudy',
      { incident: { casestudy: undefined, resolved: '2022-09-15T10:00+08:00' }, action: null },
      { study: 'open', review: 'open', improve: 'open', document: 'open' },
    ],
    [
      'lacks its casestudy',
      { incident: { casestudy: undefined }, action: null },
      { study: 'lacking', review: 'open', improve: 'open' },
    ],
    [
      'ends with an exemption',
      { incident: { casestudy: undefined, exemption: { by: 'P' } }, action: null },
      { study: 'not-needed', review: 'not-needed', improve: 'not-needed', document: 'not-needed' },
    ],
  ])('%s', (_, change, found) => expect(stages(change)).toMatchObject(found));

  test('asks for nothing while the incident lasts', () =>
    expect(
      stages({ incident: { confirmed: undefined, notified: [], casestudy: undefined } }, '2022-08-31'),
    ).toMatchObject({ confirm: 'open', notify: 'open', recover: 'open' }));
});

test('a role is present, or its absence has a reason', () => {
  const { review } = STUDY;
  const roles = (more: object) =>
    missingRoles({ ...casestudyOf(loopLibrary().byId.get('CS-1')!), review: { ...review, ...more } });
  expect(roles({})).toEqual([]);
  expect(roles({ user: [], peers: [] })).toEqual(['user', 'peers']);
  expect(roles({ user: [], absent: [{ role: 'user', reason: '搬迁' }] })).toEqual([]);
  expect(missingRoles({ ...casestudyOf(loopLibrary().byId.get('CS-1')!), review: undefined as never })).toHaveLength(4);
});

describe('a runbook after its incident', () => {
  test.each<[what: string, runbook: object, day: string | undefined]>([
    ['has an edition of a later day', { editions: [{ on: '2022-08-31' }, { on: '2022-09-02' }] }, '2022-09-02'],
    ['has an edition of the same day', { editions: [{ on: '2022-09-01' }] }, '2022-09-01'],
    ['has none', { editions: [{ on: '2022-08-31' }] }, undefined],
    ['has none while none is published', { editions: undefined }, undefined],
  ])('%s', (_, runbook, day) =>
    expect(editionAfter(loopLibrary({ runbook }).byId.get('RB-1')!, '2022-09-01')).toBe(day),
  );

  test.each<[what: string, casestudy: object, lacks: readonly (string | undefined)[], unnamed: readonly string[]]>([
    ['is revised', {}, [undefined], []],
    ['is left as it was for a reason', { runbooks: [{ id: 'RB-1', change: 'none', reason: '照用' }] }, [undefined], []],
    ['is left as it was without one', { runbooks: [{ id: 'RB-1', change: 'none' }] }, ['reason'], []],
    ['is forgotten', { runbooks: undefined }, [], ['RB-1']],
    [
      'does not exist, which is another problem',
      { runbooks: [{ id: 'RB-9', change: 'revised' }] },
      [undefined],
      ['RB-1'],
    ],
  ])('%s', (_, casestudy, lacks, unnamed) => {
    const library = loopLibrary({ casestudy });
    const study = library.byId.get('CS-1')!;
    expect(revisionsOf(study, library).map((one) => one.lacks)).toEqual(lacks);
    expect(unnamedRunbooks(study, library)).toEqual(unnamed);
  });
});
