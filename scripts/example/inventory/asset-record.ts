import type { z } from 'zod';
import type { asset } from '../../../schemas/asset.ts';
import { type ExampleFile, recordsFile } from '../file.ts';
import type { Random } from '../random.ts';

/** An asset as its author writes it. */
export type AssetRecord = z.input<typeof asset.shape>;

/** Network facts of an asset. */
export type Net = NonNullable<AssetRecord['net']>;

/** Writes assets; text that could be taken for a number stands in quotes, as authors are told to do. */
export function assetsFile(name: string, assets: readonly AssetRecord[], comment = ''): ExampleFile {
  const [path, text] = recordsFile(`assets/${name}.yaml`, 'asset', assets, comment);
  const quoted = text
    .replace(/\bmac: ([0-9A-F:]{17})/gu, "mac: '$1'")
    .replace(/^( +(?:serial|asset_no): )([^'"\n]+)$/gmu, "$1'$2'");
  return [path, quoted];
}

/** Number on the inventory label: year of purchase and a running number that is unique in its class. */
export const assetNo = (inService: string, classDigit: number, running: number): string =>
  `TY${inService.slice(0, 4)}${classDigit}${String(running).padStart(4, '0')}`;

/** Letters by which Huawei names the years from 2010. */
const YEAR_LETTERS = 'ABCDEFGHJKLMN';

/**
 * A serial number in the maker's form: `#` becomes a digit, `?` a letter that is not mistaken for a digit, `%` two digits
 * of the year and `@` the letter of the year in which the device was bought.
 */
export function serialOf(form: string, inService: string, random: Random): string {
  const year = inService.slice(0, 4);
  return form.replace(/[#?%@]/gu, (mark) => {
    if (mark === '#') return String(random.int(0, 9));
    if (mark === '?') return random.pick([...'ABCDEFGHJKLMNPRSTVWXYZ']);
    return mark === '%' ? year.slice(2) : (YEAR_LETTERS[Number(year) - 2010] ?? 'A');
  });
}

/** A working day of the years `from` to `until`, away from the long holidays. */
export function dayIn(from: number, until: number, random: Random): string {
  const year = random.int(from, until);
  const month = random.int(3, 12);
  const day = random.int(8, 26);
  const onWorkday = day + (DAYS_TO_WORK[weekday(year, month, day)] ?? 0);
  return `${year}-${String(month).padStart(2, '0')}-${String(onWorkday).padStart(2, '0')}`;
}

/** Days from a Sunday, a Monday … to the next day on which offices are open. */
const DAYS_TO_WORK = [1, 0, 0, 0, 0, 0, 2];

/** What each month adds to the day of the week (Sakamoto's method, which needs no correction from March on). */
const MONTH_SHIFT = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** Day of the week of a day from March on; Sunday is 0. */
function weekday(year: number, month: number, day: number): number {
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return (year + leapDays + MONTH_SHIFT[month - 1]! + day) % 7;
}
