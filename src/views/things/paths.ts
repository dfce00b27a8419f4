import { entriesOf, type Entry } from '../../model/library.ts';
import { cacheKey } from '../cache-key.ts';
import type { PagePath } from '../paths.ts';
import type { Site } from '../site.ts';
import { actionPage, type ActionPage } from './action-page.ts';
import { assetPage, type AssetPage } from './asset-page.ts';
import { incidentPage, type IncidentPage } from './incident-page.ts';
import { organisationPage, type OrganisationPage } from './organisation-page.ts';
import { personPage, type PersonPage } from './person-page.ts';
import { roomPage, type RoomPage } from './room-page.ts';
import { servicePage, type ServicePage } from './service-page.ts';
import { sitePage, type SitePage } from './site-page.ts';
import { systemPage, type SystemPage } from './system-page.ts';

/** The page of a thing, a person or an event that has a form of its own. */
export type ThingPage =
  | ActionPage
  | AssetPage
  | IncidentPage
  | OrganisationPage
  | PersonPage
  | RoomPage
  | ServicePage
  | SitePage
  | SystemPage;

/** How the page of each kind is made. */
const PAGES: Readonly<Record<string, (site: Site, entry: Entry) => ThingPage>> = {
  action: actionPage,
  asset: assetPage,
  incident: incidentPage,
  organisation: organisationPage,
  person: personPage,
  room: roomPage,
  service: servicePage,
  site: sitePage,
  system: systemPage,
};

/** The kinds whose records have pages of this form. */
export const THING_KINDS: ReadonlySet<string> = new Set(Object.keys(PAGES));

/** Pages of things, people and events. */
export function thingPaths(site: Site): PagePath<{ kind: string; thing: string }, { page: ThingPage }>[] {
  return site.library.kinds.flatMap((kind) => {
    const make = Object.hasOwn(PAGES, kind.name) ? PAGES[kind.name]! : undefined;
    if (!make || kind.page !== 'record') return [];
    const own = entriesOf(site.library, kind.name).filter((entry) => site.library.byId.get(entry.id) === entry);
    return own.map((entry) => {
      const props = { page: make(site, entry) };
      return { params: { kind: kind.path, thing: entry.id }, props, cacheKey: cacheKey(props) };
    });
  });
}
