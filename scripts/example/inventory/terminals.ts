import { type Random, randomOf } from '../random.ts';
import { assetNo, type AssetRecord, dayIn, serialOf } from './asset-record.ts';
import { SITES, type SiteWord, terminalIdsOf, TERMINALS_PER_FLOOR } from './ids.ts';
import type { Lan } from './lan.ts';
import { OUI } from './makers.ts';
import { type Office, officesOf } from './offices.ts';
import { TERMINAL_BUILDS } from './terminal-builds.ts';
import { deploymentOf } from './terminal-uses.ts';

const SITE_NAME = { SZJ: '苏州街', YHN: '育慧南路', HPL: '和平里' } as const;
const CLASS_START = { SZJ: 0, YHN: 1000, HPL: 2000 } as const;

/** Mondays of the weeks in which the floors of a site were checked, lowest floors first. */
const CHECK_WEEKS: Readonly<Record<SiteWord, readonly string[]>> = {
  SZJ: ['2022-07-04', '2022-07-11', '2022-07-18', '2022-07-25'],
  YHN: ['2022-08-01', '2022-08-08', '2022-08-15'],
  HPL: ['2022-08-15', '2022-08-22'],
};

/** The terminals of one site, floor by floor and office by office. */
export function terminalsOf(site: SiteWord, lan: Lan): AssetRecord[] {
  const random = randomOf(`terminals ${site}`);
  const ids = terminalIdsOf(site);
  return TERMINALS_PER_FLOOR[site].flatMap((count, i) => {
    const floor = i + 1;
    return seatsOf(officesOf(site, floor, random), count).map(({ office, seat }): AssetRecord => {
      const id = ids.shift()!;
      const build = random.weighted(office.seat === '窗口' ? COUNTER_BUILDS : TERMINAL_BUILDS);
      const os = random.pick(build.os);
      const from = dayIn(build.years[0], build.years[1], random);
      return {
        id,
        name: `${SITE_NAME[site]}${office.seat === '窗口' ? '' : ' '}${office.room} ${seat} 号${office.seat}${build.detail}`,
        type: 'terminal',
        detail: build.detail,
        services: ['SVC-05'],
        asset_no: assetNo(from, 5, CLASS_START[site] + Number(id.slice(-4))),
        model: build.model,
        serial: serialOf(build.serial, from, random),
        os,
        site: `SITE-${site}`,
        location: `${office.place} ${seat} 号${office.seat}`,
        net: lan.desk(site, floor, OUI[build.maker]),
        deployment: deploymentOf(office, seat, os, random),
        in_service: { from },
        verified_on: checkDay(site, floor, random),
      };
    });
  });
}

/** All terminals. */
export const terminals = (lan: Lan): AssetRecord[] => SITES.flatMap((site) => terminalsOf(site, lan));

const COUNTER_BUILDS = TERMINAL_BUILDS.filter(([build]) => build.detail !== '笔记本');

/** Spreads the terminals of a floor over its offices, more in the hall; seats count up in each office. */
function seatsOf(offices: readonly Office[], count: number): { office: Office; seat: number }[] {
  const shares = offices.map((office, i) => (office.seat === '窗口' ? 3 : 1 + ((i * 5) % 3) / 4));
  const total = shares.reduce((sum, share) => sum + share, 0);
  let [wanted, given] = [0, 0];
  return offices.flatMap((office, i) => {
    wanted += (shares[i]! / total) * count;
    const seats = Math.round(wanted) - given;
    given += seats;
    return Array.from({ length: seats }, (_, seat) => ({ office, seat: seat + 1 }));
  });
}

function checkDay(site: SiteWord, floor: number, random: Random): string {
  const weeks = CHECK_WEEKS[site];
  const monday = weeks[Math.floor(((floor - 1) * weeks.length) / TERMINALS_PER_FLOOR[site].length)]!;
  return `${monday.slice(0, 8)}${String(Number(monday.slice(8)) + random.int(0, 4)).padStart(2, '0')}`;
}
