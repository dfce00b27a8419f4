import { share, sumOf, tally } from '../measure.ts';
import { contains } from '../period.ts';
import { assetsOf, inServiceOn, type Asset } from '../../inventory/asset.ts';
import type { Entry } from '../../model/library.ts';
import { dataOf, placedIn, type ReportTopic, type Scope } from '../scope.ts';

interface Round {
  readonly plan: string;
  readonly sites?: readonly string[];
  readonly pass: readonly string[];
  readonly fail?: readonly { readonly asset: string; readonly finding: string; readonly ref?: string }[];
}

interface Covers {
  readonly types?: readonly string[];
  readonly sites?: readonly string[];
  readonly rooms?: readonly string[];
}

/** Rounds of inspection: how many, how much of what was to be seen was seen, what was found. */
export const inspections: ReportTopic = {
  id: 'inspections',
  kinds: ['inspection', 'finding'],
  measure: (scope) => {
    const rounds = placedIn(scope, 'inspection');
    const counted = rounds.map((entry) => countOf(entry, scope));
    const findings = placedIn(scope, 'finding');
    const closed = findings.filter(({ data }) => data['closed'] !== undefined);
    return {
      figures: [
        { id: 'inspection-rounds', unit: 'round', value: rounds.length, kind: 'inspection' },
        {
          id: 'inspection-seen',
          unit: 'device-times',
          value: share(
            sumOf(counted, ({ seen }) => seen),
            sumOf(counted, ({ due }) => due),
          ),
          kind: 'inspection',
        },
        {
          id: 'inspection-faults',
          unit: 'device-times',
          value: sumOf(counted, ({ faults }) => faults),
          kind: 'inspection',
        },
        { id: 'findings', unit: 'item', value: findings.length, kind: 'finding' },
        { id: 'findings-closed', unit: 'item', value: share(closed.length, findings.length), kind: 'finding' },
      ],
      tables: [
        {
          id: 'inspection-plans',
          columns: [
            { key: 'plan', form: 'record' },
            { key: 'rounds', form: 'number' },
            { key: 'seen', form: 'number' },
            { key: 'expected', form: 'number' },
            { key: 'faults', form: 'number' },
          ],
          rows: tally(counted, ({ plan }) => [plan])
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([plan, own]) => [
              plan,
              own.length,
              sumOf(own, ({ seen }) => seen),
              sumOf(own, ({ due }) => due),
              sumOf(own, ({ faults }) => faults),
            ]),
        },
        {
          id: 'inspection-missed',
          columns: [
            { key: 'id', form: 'id' },
            { key: 'device', form: 'record' },
          ],
          rows: counted.flatMap(({ id, missed }) => missed.map((asset) => [id, asset])),
        },
      ],
    };
  },
};

/** What one round saw of the devices that its plan selects and that were in service on its day. */
function countOf(entry: Entry, { library }: Scope) {
  const { plan, sites, pass, fail = [] } = dataOf<Round>(entry);
  const covers = library.byId.get(plan)?.data['covers'] as Covers | undefined;
  const seen = new Set([...pass, ...fail.map(({ asset }) => asset)]);
  const due = covers
    ? assetsOf(library).filter((asset) => inServiceOn(asset, entry.day!) && isCovered(asset, covers, sites))
    : undefined;
  const missed = (due ?? []).filter(({ id }) => !seen.has(id)).map(({ id }) => id);
  const wanted = due?.length ?? seen.size;
  return { id: entry.id, plan, seen: wanted - missed.length, due: wanted, missed, faults: fail.length };
}

/** A round of one site sees the devices of that site. */
function isCovered({ data }: Asset, { types, sites, rooms }: Covers, own: readonly string[] | undefined): boolean {
  const isType = ({ type }: Asset['data']) => types!.some((one) => type === one || type.startsWith(`${one}/`));
  return (
    (!types || isType(data)) &&
    (!sites || sites.includes(data.site)) &&
    (!own?.length || own.includes(data.site)) &&
    (!rooms || (data.room !== undefined && rooms.includes(data.room)))
  );
}

/** Findings still open at the end of the period. */
export const openFindings = ({ library, period }: Scope): Entry[] =>
  (library.byKind.get('finding') ?? []).filter(
    ({ day, data }) => day !== undefined && day <= period.to && !isClosedBy(data, period.to),
  );

const isClosedBy = (data: Entry['data'], day: string): boolean =>
  contains({ from: '', to: day }, (data['closed'] as { on: string } | undefined)?.on);
