import { MEETINGS } from './meetings.ts';
import { NETWORK } from './network.ts';
import { PLATFORM } from './platform.ts';
import type { Situation } from './situation.ts';
import { TERMINALS } from './terminals.ts';
import { type Spread, spreadOf, type Topic } from './topic.ts';

import { ACCOUNTS } from './topics/accounts.ts';
import { AUDIO } from './topics/audio.ts';
import { COMPUTERS } from './topics/computers.ts';
import { CONFERENCE } from './topics/conference.ts';
import { DATA } from './topics/data.ts';
import { DESK_SETUP } from './topics/desk-setup.ts';
import { DOMESTIC } from './topics/domestic.ts';
import { DOORS } from './topics/doors.ts';
import { EVENTS } from './topics/events.ts';
import { NETWORK_FAULTS } from './topics/network-faults.ts';
import { NETWORK_WORKS } from './topics/network-works.ts';
import { OFF_HOURS } from './topics/off-hours.ts';
import { PRINTERS } from './topics/printers.ts';
import { ROOMS } from './topics/rooms.ts';
import { SERVERS } from './topics/servers.ts';
import { SYSTEMS } from './topics/systems.ts';
import { WALLS } from './topics/walls.ts';
import { WINDOWS } from './topics/windows.ts';

const TOPICS: readonly (readonly Topic[])[] = [
  COMPUTERS,
  WINDOWS,
  DOMESTIC,
  PRINTERS,
  ACCOUNTS,
  DESK_SETUP,
  OFF_HOURS,
  NETWORK_FAULTS,
  NETWORK_WORKS,
  AUDIO,
  CONFERENCE,
  WALLS,
  DOORS,
  ROOMS,
  SERVERS,
  DATA,
  SYSTEMS,
  EVENTS,
];

const single = (situations: readonly Situation[]): Spread[] => situations.map((one) => ({ ...one, at: [one.at] }));

/** Everything that offices ask for in the year but what rounds give rise to; each comes up once at most. */
export const POOL: readonly Spread[] = [
  ...[TERMINALS, NETWORK, MEETINGS, PLATFORM].flatMap(single),
  ...TOPICS.flatMap(spreadOf),
];
