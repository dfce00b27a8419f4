import { logFile } from '../duty/record-text.ts';
import type { ExampleFile } from '../file.ts';
import { JULY_2022 } from './changes/2022-07.ts';
import { AUGUST_2022 } from './changes/2022-08.ts';
import { SEPTEMBER_2022 } from './changes/2022-09.ts';
import { OCTOBER_2022 } from './changes/2022-10.ts';
import { NOVEMBER_2022 } from './changes/2022-11.ts';
import { DECEMBER_2022 } from './changes/2022-12.ts';
import { JANUARY_2023 } from './changes/2023-01.ts';
import { FEBRUARY_2023 } from './changes/2023-02.ts';
import { MARCH_2023 } from './changes/2023-03.ts';
import { APRIL_2023 } from './changes/2023-04.ts';
import { MAY_2023 } from './changes/2023-05.ts';
import { JUNE_2023 } from './changes/2023-06.ts';
import type { Change, ConfigLine } from './changes/change.ts';

/** The changes of the term, in order of their windows. */
export const CHANGES: readonly Change[] = [
  ...JULY_2022,
  ...AUGUST_2022,
  ...SEPTEMBER_2022,
  ...OCTOBER_2022,
  ...NOVEMBER_2022,
  ...DECEMBER_2022,
  ...JANUARY_2023,
  ...FEBRUARY_2023,
  ...MARCH_2023,
  ...APRIL_2023,
  ...MAY_2023,
  ...JUNE_2023,
];

/** The changes of a month, and the configuration of the devices after each. */
export function changes(month: string): ExampleFile[] {
  const own = CHANGES.filter(({ record }) => record.window.start.startsWith(month));
  if (!own.length) return [];
  const lists = own.flatMap(({ record, config }): ExampleFile[] =>
    config.length ? [[listPath(record.id), csv(config)]] : [],
  );
  const records = own.map(({ record, config }) =>
    config.length ? { ...record, config_list: listPath(record.id) } : record,
  );
  return [logFile(`records/${month}/changes.yaml`, 'change', records), ...lists];
}

const listPath = (id: string) => `files/${id}.csv`;

const csv = (lines: readonly ConfigLine[]) =>
  [['设备', '配置项', '变更前', '变更后'], ...lines]
    .map((line) => `${line.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',')}\n`)
    .join('');
