import type { AssetData } from '../../inventory/asset.ts';
import type { Entry } from '../../model/library.ts';
import type { Fact } from '../fact.ts';
import { newestFirst } from '../order.ts';
import type { Site } from '../site.ts';
import { callPerson, eachOnce, serviceCalls, siteCalls } from './calls.ts';
import { backupYear, type BackupYear } from './backups.ts';
import { byField, systemsAbove } from './indexes.ts';
import { byId, factOf, fieldText, linked, linkedAll, plain, type Line, type Table } from './parts.ts';
import { runbooksForSystem } from './runbooks.ts';
import { thingHead, type ThingHead } from './thing-head.ts';
import { openMatters, timelineOf, type TimelineMonth } from './timeline.ts';
import type { Trouble } from './asset-page.ts';

/** The page of a business system. */
export interface SystemPage extends ThingHead {
  readonly type: 'system';
  readonly trouble: Trouble;
  readonly layers: readonly Layer[];
  readonly backups: BackupYear | undefined;
  readonly restores: Table | undefined;
  readonly timeline: readonly TimelineMonth[];
}

/** What a system stands on or carries, in one layer of the drawing. */
export interface Layer {
  readonly label: string;
  readonly own: boolean;
  readonly items: readonly Line[];
}

const SAID = new Set(['owner_dept', 'owners', 'level', 'users', 'runs_on', 'depends_on', 'database', 'backup_plan']);
const restoresOfSystem = byField('restore-test', 'system');

/** What the page of a system shows. */
export function systemPage(site: Site, entry: Entry): SystemPage {
  const { library } = site;
  const plan = library.byId.get(String(entry.data['backup_plan']));
  const { services = [], sites = [], owners = [] } = entry.data as Readonly<Record<string, readonly string[]>>;
  return {
    type: 'system',
    ...thingHead(site, entry, systemFacts(site, entry, plan), SAID),
    trouble: {
      runbooks: { near: runbooksForSystem(site, entry.id), general: [] },
      calls: eachOnce([
        ...serviceCalls(site, services),
        ...owners.map((person) => callPerson(site, site.words.callOwner, person)),
        ...sites.flatMap((one) => siteCalls(site, one)),
      ]),
      open: openMatters(site, entry.id),
      stops: (systemsAbove(library).get(entry.id) ?? []).length
        ? [
            linkedAll(
              systemsAbove(library)
                .get(entry.id)!
                .map(({ id }) => id),
              site,
            ),
          ]
        : [],
    },
    layers: layersOf(site, entry),
    backups: plan && backupYear(site, plan),
    restores: restoreTable(site, entry.id),
    timeline: timelineOf(site, entry.id),
  };
}

function systemFacts(site: Site, entry: Entry, plan: Entry | undefined): Fact[] {
  const { words, library } = site;
  const say = (field: string) => fieldText(site, entry, field);
  const line = (text: string | undefined, tone?: 'strong' | 'quiet') =>
    text === undefined ? undefined : plain(text, tone);
  const { owners = [], runs_on: runsOn = [] } = entry.data as {
    owners?: readonly string[];
    runs_on?: readonly string[];
  };
  return [
    ...factOf(words.factOwner, [line(say('owner_dept'), 'strong'), linkedAll(owners, site)]),
    ...factOf(words.factUsers, [line(say('users')), line(say('level'))]),
    ...factOf(words.factDatabase, [line(say('database'))]),
    ...factOf(
      words.factRunsOn,
      runsOn.slice(0, 3).map((id) => [{ ...linked(id, library), text: id }]),
    ),
    ...factOf(words.factBackup, plan ? [[linked(plan.id, library)], plain(String(plan.data['schedule'] ?? ''))] : []),
  ];
}

/** Systems above and below, the devices it runs on, the switches they hang on, the rooms they stand in. */
function layersOf(site: Site, entry: Entry): Layer[] {
  const { library, words } = site;
  const { runs_on: runsOn = [], depends_on: below = [] } = entry.data as Readonly<Record<string, readonly string[]>>;
  const above = (systemsAbove(library).get(entry.id) ?? []).map(({ id }) => id);
  const devices = runsOn.flatMap((id) => library.byId.get(id) ?? []);
  const dataOf = ({ data }: Entry) => data as unknown as AssetData;
  const isStore = (one: Entry) => ['storage', 'san'].includes(dataOf(one).type);
  const once = (ids: readonly (string | undefined)[]) => [...new Set(ids.filter((id) => id !== undefined))];
  const device = (one: Entry): Line => [linked(one.id, library), { text: dataOf(one).location ?? '', tone: 'quiet' }];
  const record = (id: string): Line => [linked(id, library)];
  const layers: Layer[] = [
    { label: words.layerAbove, own: false, items: above.map(record) },
    { label: words.layerOwn, own: true, items: [plain(entry.title, 'strong')] },
    { label: words.layerBelow, own: false, items: below.map(record) },
    { label: words.layerServers, own: false, items: devices.filter((one) => !isStore(one)).map(device) },
    { label: words.layerStorage, own: false, items: devices.filter(isStore).map(device) },
    { label: words.layerNetwork, own: false, items: once(devices.map((one) => dataOf(one).net?.switch)).map(record) },
    { label: words.layerRooms, own: false, items: once(devices.map((one) => dataOf(one).room)).map(record) },
  ];
  return layers.filter(({ items }) => items.length);
}

function restoreTable(site: Site, id: string): Table | undefined {
  const { words } = site;
  const tests = (restoresOfSystem(site.library).get(id) ?? [])
    .filter(({ day }) => day! <= site.today)
    .sort(newestFirst);
  if (!tests.length) return undefined;
  return {
    heads: [words.restoreDay, words.restoreWhat, words.restoreOf, words.restoreTook, words.restoreResult],
    title: 1,
    rows: tests.map((test) => {
      const { minutes, of_run: run } = test.data as { minutes?: number; of_run?: string };
      return [
        plain(test.day ?? ''),
        [{ text: test.title, href: byId(test).href }],
        run === undefined ? [] : [{ ...linked(run, site.library), text: run }],
        plain(minutes === undefined ? '' : `${minutes} ${words.minutes}`),
        plain(fieldText(site, test, 'result') ?? '', 'strong'),
      ];
    }),
  };
}
