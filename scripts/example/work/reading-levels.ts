/** Use of a storage pool from a day on: level in percent, and what it grows by each day. */
export interface PoolLevel {
  readonly asset: string;
  readonly from: string;
  readonly level: number;
  readonly growth: number;
}

const pool = (asset: string, from: string, level: number, growth: number): PoolLevel => ({
  asset,
  from,
  level,
  growth,
});

/** Storage pools, which sheets ask for since the one that ran full in September 2022; more were added in October. */
export const POOLS: readonly PoolLevel[] = [
  pool('STO-SZJ-01', '2022-09-14', 88.7, 0.09),
  pool('STO-SZJ-01', '2022-10-08', 90.4, 0.015),
  // Older images move to the archive storage of the other site.
  pool('STO-SZJ-01', '2022-10-26', 90.4, -1.22),
  pool('STO-SZJ-01', '2022-11-10', 72.2, -0.2),
  pool('STO-SZJ-01', '2022-11-17', 70.9, 0.021),
  pool('STO-YHN-01', '2022-09-14', 63.4, 0.09),
  pool('STO-YHN-01', '2022-10-17', 66.4, 0.03),
  pool('STO-SZJ-06', '2022-09-14', 74.9, 0.05),
  pool('STO-SZJ-06', '2022-12-05', 72.6, 0.035),
  pool('STO-YHN-03', '2022-10-26', 48.6, 0.62),
  pool('STO-YHN-03', '2022-11-17', 62.1, 0.018),
  // Copies are kept here while the backup storage is exchanged.
  pool('STO-YHN-03', '2023-04-01', 66.8, 0.7),
  pool('STO-YHN-03', '2023-04-11', 73.1, -0.95),
  pool('STO-YHN-03', '2023-04-20', 64.9, 0.018),
  pool('STO-YHN-04', '2022-10-17', 81.3, 0.064),
  pool('STO-YHN-04', '2023-03-09', 85.2, 0.08),
  pool('STO-YHN-05', '2023-04-11', 6.4, 4.6),
  pool('STO-YHN-05', '2023-04-20', 47.3, 0.04),
];

/** What each site's subsystems show on an ordinary day of September, and how far that wanders. */
export const ROOM_VALUES: readonly {
  readonly stem: string;
  readonly item: string;
  readonly unit: string;
  readonly values: Readonly<Record<string, number>>;
  readonly by: number;
}[] = [
  { stem: 'UPS', item: '负载率', unit: '%', values: { SZJ: 41, YHN: 46, HPL: 33 }, by: 2.5 },
  { stem: 'UPS', item: '电池组电压', unit: 'V', values: { SZJ: 422, YHN: 426, HPL: 424 }, by: 1.5 },
  { stem: 'HVAC', item: '回风温度', unit: '℃', values: { SZJ: 23.4, YHN: 22.9, HPL: 23.8 }, by: 0.8 },
  { stem: 'HVAC', item: '相对湿度', unit: '%', values: { SZJ: 46, YHN: 44, HPL: 42 }, by: 4 },
  { stem: 'HVAC', item: '冷凝压力', unit: 'MPa', values: { SZJ: 1.72, YHN: 1.68, HPL: 1.84 }, by: 0.012 },
  { stem: 'POWER', item: 'A 相电流', unit: 'A', values: { SZJ: 118, YHN: 74, HPL: 31 }, by: 5 },
  { stem: 'EARTH', item: '接地电阻', unit: 'Ω', values: { SZJ: 0.62, YHN: 0.71, HPL: 0.84 }, by: 0.02 },
];

/** What the season adds, January first. */
export const SEASONS: Readonly<Record<string, readonly number[]>> = {
  回风温度: [-0.8, -0.7, -0.4, -0.1, 0.2, 0.6, 1, 0.9, 0, -0.2, -0.5, -0.8],
  相对湿度: [-6, -6, -5, -2, 0, 4, 8, 7, 0, -2, -4, -6],
  冷凝压力: [-0.2, -0.18, -0.1, -0.04, 0, 0.03, 0.05, 0.04, 0, -0.05, -0.13, -0.18],
  'A 相电流': [-4, -4, -3, -1, 1, 3, 5, 4, 0, -1, -3, -4],
  接地电阻: [0.04, 0.04, 0.03, 0.02, 0.01, 0, -0.03, -0.03, 0, 0.01, 0.03, 0.04],
};

/** Where a value leaves its ordinary level: so much on each day of the span, or by so much at once. */
export const STORIES: readonly {
  readonly asset: string;
  readonly item: string;
  readonly from: string;
  readonly until: string;
  readonly daily?: number;
  readonly once?: number;
}[] = [
  { asset: 'HVAC-SZJ', item: '冷凝压力', from: '2022-07-08', until: '2022-07-21', daily: 0.002 },
  // Leaves clog the outdoor unit until it trips.
  { asset: 'HVAC-HPL', item: '冷凝压力', from: '2022-09-01', until: '2022-09-23', daily: 0.004 },
  { asset: 'HVAC-HPL', item: '冷凝压力', from: '2022-09-19', until: '2022-09-23', daily: 0.03 },
  { asset: 'HVAC-YHN', item: '相对湿度', from: '2022-11-04', until: '2022-11-11', daily: -0.9 },
  { asset: 'UPS-SZJ', item: '电池组电压', from: '2022-12-09', until: '2023-12-31', once: 3 },
  { asset: 'UPS-SZJ', item: '负载率', from: '2022-12-17', until: '2023-01-08', once: -0.9 },
  // Catkins of poplars and willows.
  { asset: 'HVAC-SZJ', item: '冷凝压力', from: '2023-04-06', until: '2023-04-20', daily: 0.009 },
  { asset: 'HVAC-HPL', item: '冷凝压力', from: '2023-04-27', until: '2023-05-11', daily: 0.012 },
  { asset: 'UPS-YHN', item: '负载率', from: '2023-04-01', until: '2023-12-31', once: -1.1 },
];

/** Times in which a server works harder than usual: closing of the year, annual reports of enterprises. */
export const BUSY: readonly {
  readonly asset: string;
  readonly from: string;
  readonly until: string;
  readonly more: number;
}[] = [
  { asset: 'SRV-YHN-015', from: '2022-12-12', until: '2023-01-13', more: 24 },
  { asset: 'SRV-SZJ-020', from: '2023-06-05', until: '2023-06-30', more: 22 },
  { asset: 'SRV-SZJ-021', from: '2023-06-05', until: '2023-06-30', more: 19 },
  { asset: 'SRV-SZJ-022', from: '2023-06-05', until: '2023-06-30', more: 26 },
  { asset: 'SRV-SZJ-018', from: '2022-12-19', until: '2023-01-16', more: 14 },
];

/** Since when Monday's sheet has the errors counted on SAN ports in a week. */
export const SAN_SINCE = '2022-09-13';

/** Errors on SAN ports before a part was exchanged. */
export const SAN_ERRORS: readonly { readonly asset: string; readonly day: string; readonly value: number }[] = [
  { asset: 'SAN-SZJ-05', day: '2022-12-05', value: 18 },
  { asset: 'SAN-SZJ-05', day: '2022-12-12', value: 41 },
  { asset: 'SAN-SZJ-05', day: '2022-12-19', value: 96 },
  { asset: 'SAN-SZJ-05', day: '2022-12-26', value: 0 },
  { asset: 'SAN-SZJ-01', day: '2023-05-15', value: 7 },
  { asset: 'SAN-SZJ-01', day: '2023-05-22', value: 15 },
  { asset: 'SAN-SZJ-01', day: '2023-05-29', value: 0 },
];
