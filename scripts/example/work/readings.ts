import { dayNumber } from '../duty/days.ts';
import type { Random } from '../random.ts';

/** A measured value on an inspection sheet. */
export interface Reading {
  readonly asset: string;
  readonly item: string;
  readonly value: number;
  readonly unit: string;
}

/** Use of a storage pool, which sheets ask for since the pool that ran full in September 2022: level and daily growth from a day on. */
const POOLS: readonly (readonly [asset: string, from: string, level: number, growth: number])[] = [
  ['STO-SZJ-01', '2022-09-14', 88.7, 0.09],
  ['STO-YHN-01', '2022-09-14', 63.4, 0.09],
  ['STO-SZJ-06', '2022-09-14', 74.9, 0.05],
];

/** What each site's subsystems show on an ordinary day, and how far that wanders. */
const ROOM_VALUES: readonly (readonly [
  stem: string,
  item: string,
  unit: string,
  values: Record<string, number>,
  by: number,
])[] = [
  ['UPS', '负载率', '%', { SZJ: 41, YHN: 46, HPL: 33 }, 2.5],
  ['UPS', '电池组电压', 'V', { SZJ: 422, YHN: 426, HPL: 424 }, 1.5],
  ['HVAC', '回风温度', '℃', { SZJ: 23.4, YHN: 22.9, HPL: 23.8 }, 0.8],
  ['HVAC', '相对湿度', '%', { SZJ: 46, YHN: 44, HPL: 42 }, 4],
  ['HVAC', '冷凝压力', 'MPa', { SZJ: 1.72, YHN: 1.68, HPL: 1.84 }, 0.012],
  ['POWER', 'A 相电流', 'A', { SZJ: 118, YHN: 74, HPL: 31 }, 5],
  ['EARTH', '接地电阻', 'Ω', { SZJ: 0.62, YHN: 0.71, HPL: 0.84 }, 0.02],
];

/** Where a value creeps away from its ordinary level before something breaks: so much on each day of the span. */
const CREEPING = [
  { asset: 'HVAC-HPL', item: '冷凝压力', from: '2022-09-01', until: '2022-09-23', daily: 0.004 },
  { asset: 'HVAC-HPL', item: '冷凝压力', from: '2022-09-19', until: '2022-09-23', daily: 0.03 },
] as const;

const crept = (asset: string, item: string, day: string): number =>
  CREEPING.filter((one) => one.asset === asset && one.item === item && one.from <= day && day <= one.until).reduce(
    (sum, { from, daily }) => sum + daily * (dayNumber(day) - dayNumber(from)),
    0,
  );

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
const around = (value: number, by: number, random: Random) => value + (random.next() * 2 - 1) * by;

/** The values written down on one round, `word` naming the round. */
export function readingsOf(word: string, day: string, assets: readonly string[], random: Random): Reading[] {
  const [round, site = ''] = word.split('-');
  switch (round) {
    case 'INFRA':
      return [...pools(day, random), ...servers(assets, random)];
    case 'ROOM':
      return ROOM_VALUES.map(([stem, item, unit, values, by]) => ({
        asset: `${stem}-${site}`,
        item,
        value: rounded(around(values[site]! + crept(`${stem}-${site}`, item, day), by, random), by < 0.1 ? 2 : 1),
        unit,
      }));
    case 'NET':
      return random
        .shuffled(assets.filter((id) => /SW-/u.test(id)))
        .slice(0, 4)
        .flatMap((asset) => [
          { asset, item: 'CPU 使用率', value: random.int(6, 31), unit: '%' },
          { asset, item: '上联峰值利用率', value: random.int(9, 58), unit: '%' },
        ]);
    case 'SCREEN':
      return [{ asset: 'LED-SZJ-02', item: '中心亮度', value: random.int(588, 612), unit: 'cd/m²' }];
    case 'VENUE':
      return assets.map((asset) => ({ asset, item: '试呼丢包率', value: rounded(random.next() * 0.3, 2), unit: '%' }));
    default:
      return [];
  }
}

function pools(day: string, random: Random): Reading[] {
  return [...new Set(POOLS.map(([asset]) => asset))].flatMap((asset) => {
    const step = POOLS.findLast(([of, from]) => of === asset && from <= day);
    if (!step) return [];
    const [, from, level, growth] = step;
    const value = level + growth * (dayNumber(day) - dayNumber(from)) + random.next() * 0.2;
    return [{ asset, item: '存储池使用率', value: rounded(value, 1), unit: '%' }];
  });
}

/** Stands switched off except for restore tests. */
const DRILL_HOST = 'SRV-YHN-028';

const servers = (assets: readonly string[], random: Random): Reading[] =>
  random
    .shuffled(assets.filter((id) => id.startsWith('SRV-') && id !== DRILL_HOST))
    .slice(0, 5)
    .flatMap((asset) => [
      { asset, item: 'CPU 使用率', value: random.int(5, 62), unit: '%' },
      { asset, item: '内存使用率', value: random.int(31, 84), unit: '%' },
    ]);
