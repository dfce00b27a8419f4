import { TERM } from '../term.ts';
import { asOf } from './lifecycle.ts';

/** The ids `<stem>1`, `<stem>2` … with so many digits. */
export const numbered = (stem: string, count: number, digits = 1): string[] =>
  Array.from({ length: count }, (_, i) => stem + String(i + 1).padStart(digits, '0'));

/** The sites of the example, by the word their ids use. */
export const SITES = ['SZJ', 'YHN', 'HPL'] as const;
export type SiteWord = (typeof SITES)[number];

/** How many access switches stand on each floor, lowest first. */
export const SWITCHES_PER_FLOOR: Readonly<Record<SiteWord, readonly number[]>> = {
  SZJ: [2, 2, 3, 2, 3, 2, 2, 2],
  YHN: [3, 3, 3, 2, 2, 2],
  HPL: [3, 3, 2, 2],
};

/** How many terminals stand on each floor, lowest first. */
export const TERMINALS_PER_FLOOR: Readonly<Record<SiteWord, readonly number[]>> = {
  SZJ: [20, 24, 26, 24, 26, 22, 20, 18],
  YHN: [18, 22, 26, 26, 26, 22],
  HPL: [24, 20, 20, 16],
};

const SUBSYSTEMS = ['UPS', 'HVAC', 'EMS', 'FIRE', 'CABLING', 'ACCESS', 'CCTV', 'POWER', 'EARTH'] as const;

// Functions that take a day answer for that day; without one, for the first day of the term.

/** Servers of the two machine rooms. */
export const serverIds = (day: string = TERM.from): string[] =>
  asOf([...numbered('SRV-SZJ-', 44, 3), ...numbered('SRV-YHN-', 28, 3)], day);

/** Storage of the two machine rooms. */
export const storageIds = (day: string = TERM.from): string[] =>
  asOf([...numbered('STO-SZJ-', 6, 2), ...numbered('STO-YHN-', 4, 2)], day);

/** SAN switches of the two machine rooms. */
export const sanIds = (): string[] => [...numbered('SAN-SZJ-', 6, 2), ...numbered('SAN-YHN-', 4, 2)];

/** The devices that are inspected every working day, 92 for most of the term. */
export const infrastructureIds = (day: string = TERM.from): string[] => [
  ...serverIds(day),
  ...storageIds(day),
  ...sanIds(),
];

/** The five core switches. */
export const coreSwitchIds = (): string[] => numbered('CSW-SZJ-', 5);

/** The access switches of one site, from the lowest floor up. */
export const accessSwitchIdsOf = (site: SiteWord, day: string = TERM.from): string[] =>
  asOf(
    SWITCHES_PER_FLOOR[site].flatMap((count, floor) => numbered(`ASW-${site}-F${floor + 1}-`, count)),
    day,
  );

/** All access switches. */
export const accessSwitchIds = (day: string = TERM.from): string[] =>
  SITES.flatMap((site) => accessSwitchIdsOf(site, day));

/** All switches, core and access. */
export const switchIds = (day: string = TERM.from): string[] => [...coreSwitchIds(), ...accessSwitchIds(day)];

/** The two rented security devices. */
export const securityIds = (): string[] => ['WAG-HPL-1', 'BH-HPL-1'];

/** The terminals of one site. */
export const terminalIdsOf = (site: SiteWord, day: string = TERM.from): string[] => {
  const count = TERMINALS_PER_FLOOR[site].reduce((sum, onFloor) => sum + onFloor, 0);
  return asOf(numbered(`PC-${site}-`, count, 4), day);
};

/** The terminals of all sites, 400 when the term begins. */
export const terminalIds = (day: string = TERM.from): string[] => SITES.flatMap((site) => terminalIdsOf(site, day));

/** The 156 audio-visual devices; one is exchanged during the term. */
export const audioVisualIds = (day: string = TERM.from): string[] => asOf(numbered('AV-YHN-', 156, 4), day);

/** The conference terminals, main venue first. */
export const venueIds = (): string[] => ['VC-YHN-0', ...numbered('VC-YHN-', 6)];

/** The devices of the video wall. */
export const videoWallIds = (): string[] => numbered('LED-SZJ-', 12, 2);

/** The devices of the card system. */
export const cardIds = (): string[] => numbered('CARD-YHN-', 6);

/** The nine room subsystems of one site. */
export const roomSubsystemIdsOf = (site: SiteWord): string[] => SUBSYSTEMS.map((name) => `${name}-${site}`);

/** The 27 room subsystems. */
export const roomSubsystemIds = (): string[] => SITES.flatMap(roomSubsystemIdsOf);

/** The 30 business systems. */
export const systemIds = (): string[] => numbered('SYS-', 30, 3);
