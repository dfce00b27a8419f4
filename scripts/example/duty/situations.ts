import type { Situation } from './situation.ts';
import { accessSwitchFailures } from './situations/access-switches.ts';
import { applicationFailures } from './situations/applications.ts';
import { audiovisualFailures } from './situations/audiovisual.ts';
import { cardFailures } from './situations/card.ts';
import { coveredFailures } from './situations/covered.ts';
import { databaseFailures } from './situations/databases.ts';
import { dutyFailures } from './situations/duty.ts';
import { lineFailures } from './situations/lines-and-wireless.ts';
import { powerAndCoolingFailures } from './situations/power-and-cooling.ts';
import { roomSafetyFailures } from './situations/room-safety.ts';
import { screenFailures } from './situations/screen.ts';
import { serverFailures } from './situations/servers.ts';
import { storageFailures } from './situations/storage.ts';
import { terminalHardwareFailures } from './situations/terminal-hardware.ts';
import { terminalSoftwareFailures } from './situations/terminal-software.ts';
import { venueFailures } from './situations/venue.ts';

/** Failures that happen in such an environment; the year uses each once at most. */
export const situations: readonly Situation[] = [
  ...dutyFailures,
  ...powerAndCoolingFailures,
  ...roomSafetyFailures,
  ...screenFailures,
  ...accessSwitchFailures,
  ...lineFailures,
  ...terminalSoftwareFailures,
  ...terminalHardwareFailures,
  ...venueFailures,
  ...cardFailures,
  ...audiovisualFailures,
  ...coveredFailures,
  ...serverFailures,
  ...storageFailures,
  ...databaseFailures,
  ...applicationFailures,
];
