import { assetOf, inServiceOn } from '../../inventory/asset.ts';
import { fill } from '../../i18n/messages.ts';
import { entriesOf, type Entry, type Library } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import { addressOf } from '../address.ts';
import type { Fact } from '../fact.ts';
import type { Site } from '../site.ts';
import { callPerson, type Call } from './calls.ts';
import { byField } from './indexes.ts';
import { byId, factOf, fieldText, linked, linkedAll, plain, type Line, type Table } from './parts.ts';
import { runbooksForService, type RunbookLine } from './runbooks.ts';
import { typeCounts } from './site-page.ts';
import { thingHead, type ThingHead } from './thing-head.ts';

/** The page of a service of the contract. */
export interface ServicePage extends ThingHead {
  readonly type: 'service';
  readonly calls: readonly Call[];
  readonly description: string | undefined;
  readonly devices: string | undefined;
  readonly systems: readonly Line[];
  readonly plans: Table | undefined;
  readonly runbooks: readonly RunbookLine[];
  readonly obligations: Table | undefined;
}

const SAID = new Set(['title', 'clauses', 'hours', 'contact', 'description', 'sites']);
const ofService = (kind: string) => byField(kind, 'services');
const [assets, systems, plans, backups, obligations] = [
  ofService('asset'),
  ofService('system'),
  ofService('inspection-plan'),
  ofService('backup-plan'),
  ofService('obligation'),
];

/** Obligations by the clauses they rest on and by all clauses above these. */
const obligationsOfClause = remembered((library: Library) => {
  const above = (id: string): string[] => {
    const parent = library.byId.get(id)?.data['parent'] as string | undefined;
    return [id, ...(parent === undefined ? [] : above(parent))];
  };
  const found = new Map<string, Set<Entry>>();
  for (const entry of entriesOf(library, 'obligation')) {
    for (const clause of (entry.data['clauses'] as readonly string[]).flatMap(above)) {
      found.set(clause, (found.get(clause) ?? new Set()).add(entry));
    }
  }
  return found;
});

/** What the page of a service shows. */
export function servicePage(site: Site, entry: Entry): ServicePage {
  const { library, today, words } = site;
  const contact = entry.data['contact'] as string | undefined;
  const devices = (assets(library).get(entry.id) ?? []).map(assetOf).filter((one) => inServiceOn(one, today));
  return {
    type: 'service',
    ...thingHead(site, entry, serviceFacts(site, entry), SAID),
    calls: contact === undefined ? [] : [callPerson(site, words.callService, contact)],
    description: fieldText(site, entry, 'description'),
    devices: devices.length
      ? fill(words.suppliesDevices, { count: devices.length, what: typeCounts(site, devices) })
      : undefined,
    systems: (systems(library).get(entry.id) ?? []).map(({ id }) => [linked(id, library)]),
    plans: planTable(site, [...(plans(library).get(entry.id) ?? []), ...(backups(library).get(entry.id) ?? [])]),
    runbooks: runbooksForService(site, entry.id),
    obligations: obligationTable(site, entry),
  };
}

function serviceFacts(site: Site, entry: Entry): Fact[] {
  const { words, library } = site;
  const { clauses = [], sites = [] } = entry.data as {
    contact?: string;
    clauses?: readonly string[];
    sites?: readonly string[];
  };
  const hours = fieldText(site, entry, 'hours');
  return [
    ...factOf(words.factHours, [hours === undefined ? undefined : plain(hours)]),
    ...factOf(
      words.factSites,
      sites.map((id) => [linked(id, library)]),
    ),
    ...factOf(words.factClauses, [
      clauses.flatMap((id, index) => [
        ...(index ? [{ text: words.listSeparator }] : []),
        { ...linked(id, library), text: id },
      ]),
    ]),
  ];
}

function planTable(site: Site, list: readonly Entry[]): Table | undefined {
  const { words, settings } = site;
  if (!list.length) return undefined;
  return {
    heads: [words.planWhat, words.planKind, words.planEvery],
    title: 0,
    rows: list.map((plan): Line[] => [
      [{ text: plan.title, href: addressOf(plan) }],
      plain(plan.kind.labels[settings.locale]),
      plain(fieldText(site, plan, 'every') ?? ''),
    ]),
  };
}

function obligationTable(site: Site, entry: Entry): Table | undefined {
  const { words, library } = site;
  const { clauses = [] } = entry.data as { clauses?: readonly string[] };
  const byClause = clauses.flatMap((clause) => [...(obligationsOfClause(library).get(clause) ?? [])]);
  const own = [...new Set([...(obligations(library).get(entry.id) ?? []), ...byClause])];
  if (!own.length) return undefined;
  return {
    heads: [words.id, words.obligationWhat, words.factClauses],
    title: 1,
    rows: own.map((one): Line[] => [
      plain(one.id, 'code'),
      [{ text: one.title, href: byId(one).href }],
      linkedAll(((one.data['clauses'] as readonly string[] | undefined) ?? []).slice(0, 3), site),
    ]),
  };
}
