import { DEPARTMENTS } from '../../inventory/offices.ts';
import type { PlaceName } from './situation.ts';

/** What follows from the place of a situation. */
export interface Place {
  readonly site: 'SZJ' | 'YHN' | 'HPL';
  readonly service: string;
  readonly by: string;
  /** Where its devices are found in the inventory. */
  readonly type?: string;
  readonly room?: string;
  /** Who asks when the situation does not say; an office of the site when absent. */
  readonly requester?: string;
  /** Offices that ask oftener than the others. */
  readonly askers?: readonly string[];
  /** Who of the client signs. */
  readonly signs: readonly string[];
}

const SIGNS = {
  SZJ: ['PER-94', 'PER-95', 'PER-92'],
  YHN: ['PER-93', 'PER-93', 'PER-92'],
  HPL: ['PER-96', 'PER-96', 'PER-92'],
} as const;

const place = (site: Place['site'], service: string, by: string, type?: string, room?: string): Place => ({
  site,
  service,
  by,
  signs: SIGNS[site],
  ...(type && { type }),
  ...(room && { room }),
});

/** The office that runs the machine rooms. */
const CENTRE = '信息中心';

/** Site, service, engineer and devices of each place. */
export const PLACES: Readonly<Record<PlaceName, Place>> = {
  'pc-szj': place('SZJ', 'SVC-05', 'PER-25', 'terminal'),
  'pc-yhn': place('YHN', 'SVC-05', 'PER-26', 'terminal'),
  'pc-hpl': place('HPL', 'SVC-05', 'PER-29', 'terminal'),
  'net-szj': place('SZJ', 'SVC-04', 'PER-23', 'access-switch'),
  'net-yhn': place('YHN', 'SVC-04', 'PER-23', 'access-switch'),
  'net-hpl': place('HPL', 'SVC-04', 'PER-23', 'access-switch'),
  av: { ...place('YHN', 'SVC-08', 'PER-24', 'av'), askers: ['会议服务组'] },
  venue: { ...place('YHN', 'SVC-06', 'PER-24', 'venue'), askers: ['会议服务组'] },
  screen: {
    ...place('SZJ', 'SVC-03', 'PER-24', 'screen', 'RM-SZJ-PRESS'),
    signs: ['PER-92', 'PER-95'],
    requester: CENTRE,
  },
  card: { ...place('YHN', 'SVC-07', 'PER-29', 'card'), signs: ['PER-97'], askers: ['保卫科', '后勤服务中心'] },
  'room-szj': { ...place('SZJ', 'SVC-02', 'PER-27', undefined, 'RM-SZJ-DC'), signs: ['PER-92'], requester: CENTRE },
  'room-yhn': { ...place('YHN', 'SVC-02', 'PER-27', undefined, 'RM-YHN-DC'), requester: CENTRE },
  'room-hpl': { ...place('HPL', 'SVC-02', 'PER-27', undefined, 'RM-HPL-DC'), requester: CENTRE },
  'infra-szj': { ...place('SZJ', 'SVC-10', 'PER-21', 'server'), signs: ['PER-92'], requester: CENTRE },
  'infra-yhn': { ...place('YHN', 'SVC-10', 'PER-22'), signs: ['PER-92'], requester: CENTRE },
  'backup-szj': { ...place('SZJ', 'SVC-10', 'PER-28'), signs: ['PER-92', 'PER-94'], requester: CENTRE },
  'supplier-szj': { ...place('SZJ', 'SVC-09', 'PER-23', undefined, 'RM-SZJ-DC'), signs: ['PER-92'], requester: CENTRE },
  'supplier-hpl': { ...place('HPL', 'SVC-09', 'PER-28', undefined, 'RM-HPL-DC'), requester: CENTRE },
  'event-szj': { ...place('SZJ', 'SVC-01', 'PER-01'), signs: ['PER-92'], requester: CENTRE },
  'event-yhn': { ...place('YHN', 'SVC-01', 'PER-01'), requester: CENTRE },
  'window-szj': place('SZJ', 'SVC-01', 'PER-25'),
};

/** Offices that ask for service at each site. */
export const OFFICES: Readonly<Record<Place['site'], readonly string[]>> = {
  SZJ: [...new Set(DEPARTMENTS.SZJ.flat())],
  YHN: [...new Set(DEPARTMENTS.YHN.flat())],
  HPL: [...new Set(DEPARTMENTS.HPL.flat())],
};
