import { entriesOf, type Entry, type Library } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import { switchLinksOn } from '../../inventory/links.ts';
import { portsOn } from '../../inventory/ports.ts';
import { racksOn } from '../../inventory/racks.ts';
import { lastRoundsOn } from '../../inventory/rounds.ts';
import { ofSite } from './parts.ts';

/** Ports of every switch on the day of the site. */
export const sitePorts = ofSite(portsOn);
/** Racks of every room on the day of the site. */
export const siteRacks = ofSite(racksOn);
/** Links between switches on the day of the site. */
export const siteLinks = ofSite(switchLinksOn);
/** The last inspection of every asset up to the day of the site. */
export const siteRounds = ofSite(lastRoundsOn);

/** Records of a kind by an id that one of their fields names. */
export const byField = (kind: string, field: string): ((library: Library) => ReadonlyMap<string, readonly Entry[]>) =>
  remembered((library: Library) => {
    const found = new Map<string, Entry[]>();
    for (const entry of entriesOf(library, kind)) {
      const value = entry.data[field];
      for (const id of Array.isArray(value) ? (value as string[]) : value === undefined ? [] : [String(value)]) {
        const list = found.get(id);
        if (list) list.push(entry);
        else found.set(id, [entry]);
      }
    }
    return found;
  });

/** Systems by the assets they run on. */
export const systemsOn = byField('system', 'runs_on');
/** Systems by the systems they depend on. */
export const systemsAbove = byField('system', 'depends_on');
/** Rooms by their site. */
export const roomsOfSite = byField('room', 'site');
/** Assets by their site, room and supplier. */
export const assetsOfSite = byField('asset', 'site');
export const assetsOfRoom = byField('asset', 'room');
export const assetsOfSupplier = byField('asset', 'supplier');
/** Services by the person to ask. */
export const servicesOfPerson = byField('service', 'contact');
/** Actions by their owner. */
export const actionsOfOwner = byField('action', 'owner');
