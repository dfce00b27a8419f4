import { audiovisualFailures } from './situations/audiovisual.ts';
import { cardFailures } from './situations/card.ts';
import { coveredFailures } from './situations/covered.ts';
import { dataFailures } from './situations/data.ts';
import { dutyFailures } from './situations/duty.ts';
import { networkFailures } from './situations/network.ts';
import { roomFailures } from './situations/room.ts';
import { screenFailures } from './situations/screen.ts';
import { serverFailures } from './situations/servers.ts';
import { terminalFailures } from './situations/terminal.ts';
import { venueFailures } from './situations/venue.ts';
import type { Situation } from './situation.ts';

/** Failures that happen in such an environment; the year uses each once at most. */
export const situations: readonly Situation[] = [
  ...dutyFailures,
  ...roomFailures,
  ...screenFailures,
  ...networkFailures,
  ...terminalFailures,
  ...venueFailures,
  ...cardFailures,
  ...audiovisualFailures,
  ...coveredFailures,
  ...serverFailures,
  ...dataFailures,
];
