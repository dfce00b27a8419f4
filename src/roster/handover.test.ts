import { describe, expect, test } from 'vitest';
import { libraryOf } from '../../tests/library-of.ts';
import { localTime } from '../calendar/instant.ts';
import { chainFindings, handoverFindings, isBreak, type HandoverFinding } from './handover.ts';

const local = localTime('Asia/Shanghai');
type Data = { readonly id: string; readonly [field: string]: unknown };

/** A night from 17:00 to 09:00, taken over on time and signed, with what is said otherwise. */
const night = (day: number, person: string, handover: object | null = {}, more: object = {}): Data => ({
  id: `SH-${day}`,
  room: 'RM-A',
  start: `2022-09-0${day}T17:00+08:00`,
  end: `2022-09-0${day + 1}T09:00+08:00`,
  onsite: [person],
  ...(handover && {
    handover: {
      prev: `SH-${day - 1}`,
      from: '前',
      to: person,
      at: `2022-09-0${day}T17:05+08:00`,
      ack: ['前', person],
      ...handover,
    },
  }),
  ...more,
});
const plan = (...turns: readonly [day: number, person: string, standby?: string][]): Data => ({
  id: 'RP-2022-09',
  covers: { from: '2022-09-01', to: '2022-09-30' },
  shifts: turns.map(([day, person, standby]) => ({
    start: `2022-09-0${day}T17:00+08:00`,
    end: `2022-09-0${day + 1}T09:00+08:00`,
    onsite: [person],
    ...(standby && { standby: [standby] }),
  })),
});
const swap = (shift: string, from: string, to: string, approved?: string): Data => ({
  id: `SW-${shift}`,
  shift,
  from,
  to,
  asked: '2022-09-01',
  ...(approved && { approved: { by: '主管', on: approved } }),
});

const MINUTE = 60;
/** Findings without their times, which are those of the turns. */
const found = (records: Readonly<Record<string, readonly Data[]>>) =>
  handoverFindings(libraryOf(records), local).map(({ at, ...rest }) => {
    expect(at % MINUTE).toBe(0);
    return rest;
  });

describe('the plan against the log', () => {
  test('what was kept as planned says nothing', () => {
    expect(found({ 'roster-plan': [plan([1, '甲'], [2, '乙'])], shift: [night(1, '甲'), night(2, '乙')] })).toEqual([]);
  });

  test('a stand-in names the approved swap that explains it, or none', () => {
    const records = {
      'roster-plan': [plan([1, '甲'], [2, '乙'])],
      shift: [night(1, '丙'), night(2, '丙')],
      swap: [swap('SH-1', '甲', '丙', '2022-08-31'), swap('SH-2', '乙', '丙')],
    };
    expect(found(records)).toEqual([
      { shift: 'SH-1', kind: 'stand-in', role: 'onsite', person: '丙', instead: '甲', swap: 'SW-SH-1' },
      { shift: 'SH-2', kind: 'stand-in', role: 'onsite', person: '丙', instead: '乙', swap: undefined },
    ]);
    const breaks = handoverFindings(libraryOf(records), local).filter(isBreak);
    expect(breaks.map(({ shift }) => shift)).toEqual(['SH-2']);
  });

  test('whoever stands by for somebody called to the site is explained by the same swap', () => {
    const records = {
      'roster-plan': [plan([1, '甲', '丁'])],
      shift: [night(1, '丁', {}, { standby: ['乙'] })],
      swap: [swap('SH-1', '甲', '丁', '2022-08-31')],
    };
    expect(found(records).map((one) => (one.kind === 'stand-in' ? [one.role, one.person, one.swap] : one))).toEqual([
      ['onsite', '丁', 'SW-SH-1'],
      ['standby', '乙', 'SW-SH-1'],
    ]);
  });

  test('somebody who was not there, and a turn that nobody kept', () => {
    const records = {
      'roster-plan': [plan([1, '甲', '丁'], [2, '乙'], [3, '丙'])],
      shift: [night(1, '甲'), night(3, '丙', { prev: 'SH-1' })],
    };
    expect(found(records)).toEqual([
      { shift: 'SH-1', kind: 'absent', role: 'standby', person: '丁' },
      { shift: undefined, kind: 'unkept', people: ['乙'] },
    ]);
  });

  test('turns after the last shift of the log are still to come', () => {
    expect(found({ 'roster-plan': [plan([1, '甲'], [2, '乙'])], shift: [night(1, '甲')] })).toEqual([]);
  });
});

describe('the chain', () => {
  const chain = (shifts: readonly Data[], minutes?: number, more: Readonly<Record<string, readonly Data[]>> = {}) =>
    chainFindings(libraryOf({ shift: shifts, ...more }), local, minutes);
  const kinds = (findings: readonly HandoverFinding[]) => findings.map(({ kind, shift }) => `${kind} ${shift}`);

  test('the first shift of a room has nobody before it', () => {
    expect(chain([night(1, '甲', { prev: undefined })])).toEqual([]);
    expect(kinds(chain([night(1, '甲'), night(2, '乙', {}, { room: 'RM-B' })]))).toEqual([]);
  });

  test.each([
    [15, '17:15', []],
    [15, '17:16', ['late-handover SH-1']],
    [30, '17:16', []],
  ])('with %i minutes, at %s', (minutes, clock, wanted) => {
    expect(kinds(chain([night(1, '甲', { at: `2022-09-01T${clock}+08:00` })], minutes))).toEqual(wanted);
  });

  test('a shift without handover, with the wrong predecessor, without signatures', () => {
    const shifts = [
      night(1, '甲'),
      night(2, '乙', null),
      night(3, '丙', { prev: 'SH-1' }),
      night(4, '甲', { ack: ['前'] }),
    ];
    expect(kinds(chain(shifts))).toEqual(['no-handover SH-2', 'wrong-predecessor SH-3', 'unacknowledged SH-4']);
  });

  describe('open items travel until they are closed', () => {
    const shifts = (next: object) => [night(1, '甲', { open: ['INC-1'] }), night(2, '乙', next)];
    const incident = (resolved?: string): Data => ({
      id: 'INC-1',
      title: '告警',
      reported: '2022-09-01T10:00+08:00',
      ...(resolved && { resolved }),
    });
    test.each([
      ['named again', { open: ['INC-1'] }, undefined, []],
      ['closed in between', {}, '2022-09-02T12:00+08:00', []],
      ['closed on the day', {}, '2022-09-02', []],
      ['closed only afterwards', {}, '2022-09-02T20:00+08:00', ['dropped-item SH-2']],
      ['still open', {}, undefined, ['dropped-item SH-2']],
    ])('%s', (_, next, resolved, wanted) => {
      expect(kinds(chain(shifts(next), 15, { incident: [incident(resolved)] }))).toEqual(wanted);
    });

    test('a record that does not exist is not closed', () => {
      expect(chain(shifts({}))).toMatchObject([{ kind: 'dropped-item', item: 'INC-1', from: 'SH-1', shift: 'SH-2' }]);
    });
  });
});
