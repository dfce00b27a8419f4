import { addDays } from '../../calendar/civil-day.ts';
import { assetsOf, inServiceOn } from '../../inventory/asset.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import { tally } from '../measure.ts';
import { contains } from '../period.ts';
import { dataOf, type ReportTopic, type Scope } from '../scope.ts';

/** How many days ahead the end of a warranty is announced. */
export const WARRANTY_DAYS = 90;

interface Coverage {
  readonly assets: readonly string[];
  readonly form: string;
  readonly to: string;
}

/** Warranties that end soon after the period, and that nothing later carries on. */
export function endingCoverages({ library, period }: Scope): { entry: Entry; to: string; assets: string[] }[] {
  const coverages = entriesOf(library, 'coverage').map((entry) => ({ entry, ...dataOf<Coverage>(entry) }));
  const soon = { from: period.to, to: addDays(period.to, WARRANTY_DAYS) };
  return coverages
    .filter(({ to }) => contains(soon, to))
    .map(({ entry, to, assets }) => ({
      entry,
      to,
      assets: assets.filter((asset) => !coverages.some((later) => later.to > to && later.assets.includes(asset))),
    }))
    .filter(({ assets }) => assets.length > 0)
    .sort((a, b) => (a.to < b.to ? -1 : 1));
}

/** The inventory at the end of the period, what came and went, and warranties about to end. */
export const assets: ReportTopic = {
  id: 'assets',
  kinds: ['asset'],
  measure: (scope) => {
    const { library, period } = scope;
    const all = assetsOf(library);
    const held = all.filter((asset) => inServiceOn(asset, period.to));
    const came = all.filter(({ data }) => contains(period, data.in_service.from));
    const went = all.filter(({ data }) => contains(period, data.in_service.to));
    const ending = endingCoverages(scope);

    const isOf = (name: string) => (one: (typeof all)[number]) => one.data.type === name;
    return {
      figures: [
        { id: 'assets', unit: 'device', value: held.length, kind: 'asset' },
        { id: 'assets-in', unit: 'device', value: came.length, kind: 'asset' },
        { id: 'assets-out', unit: 'device', value: went.length, kind: 'asset' },
        { id: 'warranties-ending', unit: 'item', value: ending.length, kind: 'coverage' },
      ],
      tables: [
        {
          id: 'assets-class',
          columns: [
            { key: 'class', form: { kind: 'asset', field: 'type' } },
            { key: 'in-service', form: 'number' },
            { key: 'came', form: 'number' },
            { key: 'went', form: 'number' },
          ],
          rows: tally([...held, ...went], ({ data }) => [data.type]).map(([name]) => [
            name,
            held.filter(isOf(name)).length,
            came.filter(isOf(name)).length,
            went.filter(isOf(name)).length,
          ]),
        },
        {
          id: 'warranties',
          columns: [
            { key: 'coverage', form: 'record' },
            { key: 'ends', form: 'text' },
            { key: 'devices', form: 'number' },
          ],
          rows: ending.map(({ entry, to, assets: own }) => [entry.id, to, own.length]),
        },
      ],
    };
  },
};
