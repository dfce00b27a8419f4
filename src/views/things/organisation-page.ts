import { assetOf, inServiceOn } from '../../inventory/asset.ts';
import { fill } from '../../i18n/messages.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import type { Fact } from '../fact.ts';
import type { Site } from '../site.ts';
import { assetsOfSupplier, byField } from './indexes.ts';
import { factOf, fieldText, linked, linkedAll, plain, telephone, type Line, type Table } from './parts.ts';
import { personRow, typeCounts } from './site-page.ts';
import { thingHead, type ThingHead } from './thing-head.ts';

/** The page of a party or supplier. */
export interface OrganisationPage extends ThingHead {
  readonly type: 'organisation';
  readonly people: Table | undefined;
  readonly covers: Table | undefined;
  /** The devices it stands behind, by kind. */
  readonly devices: string | undefined;
  readonly deviceLinks: readonly Line[];
}

/** How many devices the page lists by name. */
const LISTED = 60;

const SAID = new Set(['name', 'role', 'address', 'postcode', 'contacts', 'hotline', 'supplies']);
const peopleOf = byField('person', 'org');
const coversBy = byField('coverage', 'supplier');

/** What the page of an organisation shows. */
export function organisationPage(site: Site, entry: Entry): OrganisationPage {
  const { library, today } = site;
  const people = peopleOf(library).get(entry.id) ?? [];
  const devices = (assetsOfSupplier(library).get(entry.id) ?? []).map(assetOf).filter((one) => inServiceOn(one, today));
  return {
    type: 'organisation',
    ...thingHead(site, entry, organisationFacts(site, entry), SAID),
    people: people.length ? peopleTable(site, people) : undefined,
    covers: coverTable(site, entry.id),
    devices: devices.length
      ? fill(site.words.suppliesDevices, { count: devices.length, what: typeCounts(site, devices) })
      : undefined,
    deviceLinks: devices.slice(0, LISTED).map(({ id }) => [linked(id, library)]),
  };
}

function organisationFacts(site: Site, entry: Entry): Fact[] {
  const { words } = site;
  const { hotline, contacts = [] } = entry.data as { hotline?: string; contacts?: readonly string[] };
  const say = (field: string, tone?: 'strong' | 'quiet') => {
    const text = fieldText(site, entry, field);
    return text === undefined ? undefined : plain(text, tone);
  };
  return [
    ...factOf(words.factHotline, [hotline === undefined ? undefined : [telephone(hotline)]]),
    ...factOf(words.factRole, [say('role', 'strong')]),
    ...factOf(words.factContacts, [linkedAll(contacts, site)]),
    ...factOf(words.factSupplies, [say('supplies')]),
    ...factOf(words.factAddressOfSite, [say('address'), say('postcode', 'quiet')]),
  ];
}

function peopleTable(site: Site, people: readonly Entry[]): Table {
  const { words } = site;
  return {
    heads: [words.personName, words.personPost, words.personPhone],
    title: 0,
    rows: people.map((person) => personRow(site, person).filter((_, index) => index !== 2)),
  };
}

function coverTable(site: Site, id: string): Table | undefined {
  const { words, library, today } = site;
  const order = new Map(entriesOf(library, 'coverage').map((one, index) => [one, index]));
  const covers = (coversBy(library).get(id) ?? []).toSorted((a, b) => order.get(a)! - order.get(b)!);
  if (!covers.length) return undefined;
  return {
    heads: [words.coverWhat, words.coverForm, words.coverTerm, words.coverDevices],
    title: 0,
    rows: covers.map((cover): Line[] => {
      const { from, to, assets } = cover.data as unknown as { from: string; to: string; assets: readonly string[] };
      return [
        [{ text: cover.title, href: addressOf(cover) }],
        plain(fieldText(site, cover, 'form') ?? ''),
        plain(`${from} – ${to}`, to < today ? 'quiet' : undefined),
        assets.length > 3 ? plain(fill(words.deviceCount, { count: assets.length })) : linkedAll(assets, site),
      ];
    }),
  };
}
