import type { ExampleFile } from './file.ts';
import { assetFiles } from './inventory/assets.ts';
import { coverageFiles } from './inventory/coverages.ts';
import { partyFiles } from './inventory/parties.ts';
import { placeFiles } from './inventory/places.ts';
import { serviceFiles } from './inventory/services.ts';
import { systemFiles } from './inventory/systems.ts';

export * from './inventory/ids.ts';

/** People, places, things and systems of the example. */
export const inventory = (): ExampleFile[] => [
  ...partyFiles(),
  ...placeFiles(),
  ...serviceFiles(),
  ...systemFiles(),
  ...assetFiles(),
  ...coverageFiles(),
];
