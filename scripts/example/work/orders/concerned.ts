import type { Random } from '../../random.ts';
import { type Device, type Estate, fits, inService } from '../estate.ts';
import { OFFICES, type Place, PLACES } from './places.ts';
import type { Situation } from './situation.ts';
import type { Spread } from './topic.ts';

interface Source {
  readonly estate: Estate;
  readonly random: Random;
}

/** The places of a situation that have a device for it all through a month. */
export function placesOf({ at, assets, device, title }: Spread, days: readonly string[], estate: Estate) {
  if (assets || !device) return at;
  const places = at.filter((name) =>
    devicesAt(PLACES[name], estate).some((one) => fits(one, device) && days.every((day) => inService(one, day))),
  );
  if (!places.length) throw new Error(`No device in ${days[0]!.slice(0, 7)} fits "${title}"`);
  return places;
}

/** The office that asks: whose desk it is, whose system, or one of the site. */
export function requesterOf(
  { requester, systems }: Situation,
  place: Place,
  device: Device | undefined,
  { estate, random }: Source,
): string {
  const owner = estate.systems.find(({ id }) => id === systems?.[0])?.owner_dept;
  if (!requester && !owner && place.askers && random.chance(0.5)) return random.pick(place.askers);
  return requester ?? officeOf(device) ?? owner ?? place.requester ?? random.pick(OFFICES[place.site]);
}

/** The office whose desk a terminal stands on. */
const officeOf = (device: Device | undefined): string | undefined =>
  device?.type === 'terminal' ? device.deployment?.split('：')[0] : undefined;

const devicesAt = (place: Place, estate: Estate): Device[] =>
  estate.devices.filter(
    ({ site, type }) => site === `SITE-${place.site}` && (place.type === undefined || type === place.type),
  );

/** The devices named by the situation, or one in service at its place that fits. */
export function devicesOf(
  { assets, device: word, title }: Situation,
  place: Place,
  day: string,
  { estate, random }: Source,
): Device[] {
  if (assets)
    return assets.map((id) => {
      const device = estate.devices.find((one) => one.id === id);
      if (!device) throw new Error(`Unknown device "${id}" of "${title}"`);
      return device;
    });
  const here = devicesAt(place, estate).filter((device) => inService(device, day));
  const fitting = word ? here.filter((device) => fits(device, word)) : here;
  if (!fitting.length) throw new Error(`No device fits "${title}"`);
  return [random.pick(fitting)];
}
