import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dutySiteOf, turn } from '../../tests/small-site.ts';
import { entriesOf } from '../model/library.ts';
import { rosterPage, type RosterPage } from './roster-month.ts';

/** The first ten days of October 2022: seven of holiday, two make-up workdays, a Monday. */
const DAYS = Array.from({ length: 10 }, (_, index) => index + 1);
const PLAN = DAYS.map((day) => `  - {${turn(day, day % 2 ? 'PER-1' : 'PER-2', day <= 7 ? 'PER-3' : '')}}\n`).join('');
const ROSTER = `id: RP-2022-10
covers: {from: 2022-10-01, to: 2022-10-10}
shifts:
${PLAN}`;

/** On the 2nd another stands in, on the 4th nobody is on standby, on the 9th nobody comes. */
const shift = (day: number) =>
  `- {id: SH-${day}, room: RM-1, ${turn(day, day === 2 ? 'PER-3' : day % 2 ? 'PER-1' : 'PER-2', day <= 7 && day !== 4 && day !== 2 ? 'PER-3' : day === 2 ? 'PER-1' : '')}}\n`;
const TREE = {
  'rosters/2022-10.yaml': ROSTER,
  'org/sites.yaml': '- {id: SITE-1, name: 办公区}\n',
  'org/rooms.yaml': '- {id: RM-1, name: 机房, site: SITE-1, use: datacenter}\n',
  'records/2022-10/shifts.yaml': DAYS.filter((day) => day !== 9)
    .map(shift)
    .join(''),
  'records/2022-10/swaps.yaml':
    '- {id: SW-1, shift: SH-2, from: PER-2, to: PER-3, reason: 看病, asked: 2022-09-28, approved: {by: PER-1, on: 2022-09-29}}\n',
};

describe('a roster that is over', () => {
  let page: RosterPage;
  let remove = () => {};
  beforeAll(async () => {
    const opened = await dutySiteOf(TREE, '2022-11-01');
    remove = opened.remove;
    page = rosterPage(opened.site, entriesOf(opened.site.library, 'roster-plan')[0]!);
  });
  afterAll(() => remove());

  test('tells days of rest, of work and of work instead of rest', () => {
    expect(
      page.plan.days.map(({ number, weekday, kind, holiday }) => [number, weekday, kind, holiday]).slice(6),
    ).toEqual([
      ['7', '五', 'holiday', undefined],
      ['8', '六', 'makeup-workday', undefined],
      ['9', '日', 'makeup-workday', undefined],
      ['10', '一', 'workday', undefined],
    ]);
    expect(page.plan.days[0]).toMatchObject({ holiday: '国庆节', kind: 'holiday' });
  });

  test('marks who was there, who stood in, and who had been planned', () => {
    expect(page.kept!.people.map(({ text }) => text)).toEqual(['甲', '乙', '丙']);
    expect(page.kept!.days.slice(0, 3).map(({ marks }) => marks)).toEqual([
      ['onsite', undefined, 'standby'],
      ['standby', 'replaced', 'stand-in'],
      ['onsite', undefined, 'standby'],
    ]);
    expect(page.kept!.days[1]!.short).toBe('丙（替）');
  });

  test('says what is lacking in words, and where it was seen', () => {
    const asking = page.findings.filter(({ attention }) => attention);
    expect(
      asking.map(({ day, time, nature, account, where }) => [day, time, nature, account, where].join(' ')),
    ).toEqual([
      '10-04\u00a0二 08:00–次日 08:00 人数不足 应有 2 人，实有 1 人 实际',
      '10-09\u00a0日 17:00–次日 09:00 无人值守 应有 1 人驻场，无人 实际',
    ]);
    expect(page.kept!.days.filter(({ lacking }) => lacking).map(({ number, short }) => `${number} ${short}`)).toEqual([
      '4 人数不足',
      '9 缺 16 小时',
    ]);
    expect(page.plan.days.some(({ lacking }) => lacking)).toBe(false);
  });

  test('a seam asks for nothing', () => {
    expect(page.findings.filter(({ attention }) => !attention)).toMatchObject([
      { nature: '接缝，空', time: '08:00–09:00', account: expect.stringContaining('10-08') },
    ]);
  });

  test('tells what differs from the plan, with the approval', () => {
    expect(
      page.differences.map(({ day, planned, kept, approval, missing }) => [day, planned, kept, approval, missing]),
    ).toEqual([
      ['10-02\u00a0日', '乙、备勤 丙', '丙、备勤 甲', '2022-09-29 甲', false],
      ['10-04\u00a0二', '备勤 丙', '无人替班', '', true],
      ['10-09\u00a0日', '甲', '没有值班记录', '', true],
    ]);
  });

  test('adds up the hours of everybody, as kept and as planned', () => {
    const rows = (load: RosterPage['load']) =>
      load.map(({ person, nights, restDays, lawfulDays, standby, hours }) =>
        [person.text, nights, restDays, lawfulDays, standby, hours].join(' '),
      );
    expect(rows(page.planLoad)).toEqual(['甲 1 2 2 0 112', '乙 2 2 1 0 104', '丙 0 0 0 7 0']);
    expect(rows(page.load)).toEqual(['甲 0 2 2 1 96', '乙 2 2 0 0 80', '丙 0 0 1 5 24']);
  });

  test('draws the night down to the hour after the next day has begun', () => {
    const night = page.kept!.days[9]!.bars.filter(({ form }) => form === 'onsite');
    expect(night).toEqual([{ form: 'onsite', at: '36%', length: '64%', across: '20%', breadth: '60%' }]);
    expect(page.kept!.days[8]!.bars.find(({ form }) => form === 'gap')).toMatchObject({ at: '36%', length: '64%' });
  });
});

test('before its days have come a roster is a plan, and nothing is missing', async () => {
  const { site, remove } = await dutySiteOf({ 'rosters/2022-10.yaml': ROSTER }, '2022-09-20');
  const page = rosterPage(site, entriesOf(site.library, 'roster-plan')[0]!);
  remove();
  expect(page.kept).toBeUndefined();
  expect(page.differences).toEqual([]);
  expect(page.facts[0]).toMatchObject({ label: '计划覆盖', figure: [{ text: '100%' }] });
});

test('in the midst of its days, those to come are drawn as planned and not judged', async () => {
  const shifts = [1, 2, 3].map(shift).join('');
  const { site, remove } = await dutySiteOf({ ...TREE, 'records/2022-10/shifts.yaml': shifts }, '2022-10-04');
  const page = rosterPage(site, entriesOf(site.library, 'roster-plan')[0]!);
  remove();
  expect(page.kept!.days.filter(({ ahead }) => ahead).map(({ number }) => number)).toEqual([
    '4',
    '5',
    '6',
    '7',
    '8',
    '9',
    '10',
  ]);
  expect(page.kept!.days.some(({ lacking }) => lacking)).toBe(false);
});

test('a rest day is drawn ahead although the night before reaches into it', async () => {
  const roster = ROSTER.replace('2022-10-10}', '2022-10-15}').concat(
    `  - {${turn(14, 'PER-1')}}\n  - {${turn(15, 'PER-2', 'PER-3')}}\n`,
  );
  const shifts = `- {id: SH-14, room: RM-1, ${turn(14, 'PER-1')}}\n`;
  const tree = { ...TREE, 'rosters/2022-10.yaml': roster, 'records/2022-10/shifts.yaml': shifts };
  const { 'records/2022-10/swaps.yaml': _, ...without } = tree;
  const { site, remove } = await dutySiteOf(without, '2022-10-14');
  const page = rosterPage(site, entriesOf(site.library, 'roster-plan')[0]!);
  remove();
  expect(page.kept!.days.at(-1)).toMatchObject({ number: '15', ahead: true, marks: [undefined, 'onsite', 'standby'] });
});
