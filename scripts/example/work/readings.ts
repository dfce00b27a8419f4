import { dayNumber, weekday } from '../duty/days.ts';
import { type Random, randomOf } from '../random.ts';
import { TERM } from '../term.ts';
import { BUSY, POOLS, ROOM_VALUES, SAN_ERRORS, SAN_SINCE, SEASONS, STORIES } from './reading-levels.ts';

/** A measured value on an inspection sheet. */
export interface Reading {
  readonly asset: string;
  readonly item: string;
  readonly value: number;
  readonly unit: string;
}

/** Stands switched off except for restore tests. */
const DRILL_HOST = 'SRV-YHN-028';

/** The values written down on one round, `word` naming the round. */
export function readingsOf(word: string, day: string, assets: readonly string[], random: Random): Reading[] {
  const [round, site = ''] = word.split('-');
  switch (round) {
    case 'INFRA':
      return [...pools(day, assets, random), ...servers(day, assets, random), ...sanErrors(day, assets, random)];
    case 'ROOM':
      return roomValues(site, day, random);
    case 'NET':
      return switches(assets, random);
    case 'SCREEN':
      return [{ asset: 'LED-SZJ-02', item: '中心亮度', value: brightness(day) + random.int(-4, 4), unit: 'cd/m²' }];
    case 'VENUE':
      return assets.map((asset) => ({ asset, item: '试呼丢包率', value: rounded(random.next() * 0.3, 2), unit: '%' }));
    default:
      return [];
  }
}

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
const around = (value: number, by: number, random: Random) => value + (random.next() * 2 - 1) * by;
const within = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);

/** LED modules lose a little light over the year. */
const brightness = (day: string) => 605 - Math.round((dayNumber(day) - dayNumber(TERM.from)) * 0.04);

function pools(day: string, assets: readonly string[], random: Random): Reading[] {
  return [...new Set(POOLS.map(({ asset }) => asset))].flatMap((asset) => {
    const step = POOLS.findLast((one) => one.asset === asset && one.from <= day);
    if (!step || !assets.includes(asset)) return [];
    const value = step.level + step.growth * (dayNumber(day) - dayNumber(step.from)) + random.next() * 0.2;
    return [{ asset, item: '存储池使用率', value: rounded(value, 1), unit: '%' }];
  });
}

/** A server's own level of load, the same all year, with the week's and the season's work on top. */
function servers(day: string, assets: readonly string[], random: Random): Reading[] {
  const drawn = random.shuffled(assets.filter((id) => id.startsWith('SRV-') && id !== DRILL_HOST));
  return drawn.slice(0, 5).flatMap((asset) => {
    const own = randomOf(`load of ${asset}`);
    const [cpu, memory] = [own.int(7, 42), own.int(34, 78)];
    const busy = BUSY.find((one) => one.asset === asset && one.from <= day && day <= one.until)?.more ?? 0;
    const more = busy + (weekday(day) === 1 ? 4 : 0);
    return [
      { asset, item: 'CPU 使用率', value: within(cpu + more + random.int(-5, 7), 3, 92), unit: '%' },
      { asset, item: '内存使用率', value: memory + random.int(-3, 4), unit: '%' },
    ];
  });
}

/** Errors of a week, written down on Mondays for two SAN switches and for those under watch. */
function sanErrors(day: string, assets: readonly string[], random: Random): Reading[] {
  if (day < SAN_SINCE || weekday(day) !== 1) return [];
  const known = SAN_ERRORS.filter((one) => one.day === day);
  const others = random
    .shuffled(assets.filter((id) => id.startsWith('SAN-') && !known.some(({ asset }) => asset === id)))
    .slice(0, 2)
    .map((asset) => ({ asset, value: random.chance(0.7) ? 0 : random.int(1, 5) }));
  return [...known, ...others].map(({ asset, value }) => ({ asset, item: '端口 CRC 周增量', value, unit: '个' }));
}

const roomValues = (site: string, day: string, random: Random): Reading[] =>
  ROOM_VALUES.map(({ stem, item, unit, values, by }) => {
    const asset = `${stem}-${site}`;
    const season = SEASONS[item]?.[Number(day.slice(5, 7)) - 1] ?? 0;
    const value = around(values[site]! + season + story(asset, item, day), by, random);
    return { asset, item, value: rounded(value, by < 0.1 ? 2 : 1), unit };
  });

const story = (asset: string, item: string, day: string): number =>
  STORIES.filter((one) => one.asset === asset && one.item === item && one.from <= day && day <= one.until).reduce(
    (sum, { from, daily = 0, once = 0 }) => sum + once + daily * (dayNumber(day) - dayNumber(from)),
    0,
  );

const switches = (assets: readonly string[], random: Random): Reading[] =>
  random
    .shuffled(assets.filter((id) => /SW-/u.test(id)))
    .slice(0, 4)
    .flatMap((asset) => {
      const own = randomOf(`load of ${asset}`);
      return [
        { asset, item: 'CPU 使用率', value: own.int(8, 27) + random.int(-2, 3), unit: '%' },
        { asset, item: '上联峰值利用率', value: own.int(12, 52) + random.int(-4, 6), unit: '%' },
      ];
    });
