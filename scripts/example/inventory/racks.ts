/** A place in a rack: the lowest unit and the height. */
export interface RackPlace {
  readonly name: string;
  readonly from_u: number;
  readonly units: number;
}

/** Lowest unit that is used: cables and power enter below. */
const LOWEST = 4;

/**
 * Puts devices of the given heights into racks one after the other, so many to a rack at most, with a free unit between
 * them; the top two units stay free for patch panels.
 */
export function rackPlaces(racks: readonly string[], heights: readonly number[], perRack: number): RackPlace[] {
  const places: RackPlace[] = [];
  let [rack, next, inRack] = [0, LOWEST, 0];
  for (const units of heights) {
    if (inRack === perRack || next + units - 1 > 38) [rack, next, inRack] = [rack + 1, LOWEST, 0];
    const name = racks[rack];
    if (!name) throw new RangeError('No rack left');
    places.push({ name, from_u: next, units });
    next += units + 1;
    inRack += 1;
  }
  return places;
}

/** How people write the place: `A03 柜 12–13U`. */
export const rackLocation = ({ name, from_u, units }: RackPlace): string =>
  `${name} 柜 ${units === 1 ? from_u : `${from_u}–${from_u + units - 1}`}U`;
