import { expect, test } from 'vitest';
import { dutySiteOf, turn } from '../../tests/small-site.ts';
import { dutyDesk } from './duty-desk.ts';

const ROSTER = `id: RP-2022-10
covers: {from: 2022-10-06, to: 2022-10-11}
shifts:
${[6, 7, 8, 9, 10, 11].map((day) => `  - {${turn(day, day % 2 ? 'PER-1' : 'PER-2', day <= 7 ? 'PER-3' : '')}}\n`).join('')}`;

const deskOn = async (today: string, settings = '') => {
  const { site, remove } = await dutySiteOf({ 'rosters/2022-10.yaml': ROSTER }, today, settings);
  const desk = dutyDesk(site);
  remove();
  return desk;
};

const shown = ({ turns }: NonNullable<Awaited<ReturnType<typeof deskOn>>>) =>
  turns.flatMap(({ label, when, onsite, standby }) =>
    label === undefined
      ? []
      : [[label, when.replaceAll('\u00a0', ' '), ...[...onsite, ...standby].map(({ text }) => text)].join(' ')],
  );

test('without a script the desk tells the turns of the day and the next', async () => {
  const desk = await deskOn('2022-10-07');
  expect(shown(desk!)).toEqual([
    '当日 10-07 五 08:00 – 10-08 六 08:00 甲 丙',
    '下一班 10-08 六 17:00 – 10-09 日 09:00 乙',
  ]);
  expect(desk).toMatchObject({ live: true, day: '2022年10月7日 星期五', note: undefined });
  expect(desk!.turns[0]!.onsite[0]!.phone).toEqual({ text: '010-0000-0001', href: 'tel:01000000001' });
});

test('it knows the turns to come, each by its instants', async () => {
  const desk = await deskOn('2022-10-07');
  expect(desk!.turns).toHaveLength(5);
  const seconds = (time: string) => Date.parse(`2022-10-${time}:00+08:00`) / 1000;
  expect(desk!.turns.at(-1)).toMatchObject({ from: seconds('11T17:00'), until: seconds('12T09:00'), label: undefined });
});

test('a knowledge base pinned to a day stays on it', async () => {
  expect(await deskOn('2022-10-07', 'as_of: 2022-10-07\n')).toMatchObject({ live: false });
});

test('after the last roster it tells the last turn, and says that none is planned', async () => {
  const desk = await deskOn('2022-10-31');
  expect(shown(desk!)).toEqual(['最后一班 10-11 二 17:00 – 10-12 三 09:00 甲']);
  expect(desk).toMatchObject({ live: false, note: '2022-10-11 以后没有排班' });
  expect(desk!.strip!.days.map(({ text }) => text.replace('\u00a0', ' '))).toEqual([
    '10-08 六',
    '10-09 日',
    '10-10 一',
    '10-11 二',
  ]);
});

test('where nobody keeps duty there is no desk', async () => {
  const { site, remove } = await dutySiteOf({}, '2022-10-07');
  remove();
  expect(dutyDesk(site)).toBeUndefined();
});
