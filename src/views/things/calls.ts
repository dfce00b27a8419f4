import { coverageOn, coveragesByAsset } from '../../inventory/coverage.ts';
import type { Site } from '../site.ts';
import { linked, telephone, type Piece } from './parts.ts';

/** Whom to call: in which matter, who, and the number. */
export interface Call {
  readonly role: string;
  readonly who: Piece;
  readonly phone: Piece | undefined;
}

/** A person to call. */
export function callPerson(site: Site, role: string, id: string): Call {
  const phone = site.library.byId.get(id)?.data['phone'] as string | undefined;
  return { role, who: linked(id, site.library), phone: phone === undefined ? undefined : telephone(phone) };
}

/** An organisation's hotline, or that of a contract with it. */
export function callOrganisation(site: Site, role: string, id: string, hotline?: string): Call {
  const number = hotline ?? (site.library.byId.get(id)?.data['hotline'] as string | undefined);
  return { role, who: linked(id, site.library), phone: number === undefined ? undefined : telephone(number) };
}

/** The people to ask about services. */
export const serviceCalls = (site: Site, services: readonly string[]): Call[] =>
  services.flatMap((id) => {
    const service = site.library.byId.get(id);
    const contact = service?.data['contact'] as string | undefined;
    return contact === undefined ? [] : [callPerson(site, service!.title, contact)];
  });

/** The people to see first at a site. */
export const siteCalls = (site: Site, id: string): Call[] =>
  ((site.library.byId.get(id)?.data['contacts'] as readonly string[] | undefined) ?? []).map((person) =>
    callPerson(site, site.words.callOnSite, person),
  );

/** The supplier that answers for an asset on the day of the site, with the number of the contract. */
export function supplierCalls(site: Site, asset: string, supplier: string | undefined): Call[] {
  const covered = coverageOn(coveragesByAsset(site.library).get(asset) ?? [], site.today);
  const by = covered?.supplier ?? supplier;
  return by === undefined ? [] : [callOrganisation(site, site.words.callSupplier, by, covered?.hotline)];
}

/** The same person once, under the first role. */
export const eachOnce = (calls: readonly Call[]): Call[] =>
  calls.filter((call, index) => calls.findIndex(({ who }) => who.href === call.who.href) === index);
