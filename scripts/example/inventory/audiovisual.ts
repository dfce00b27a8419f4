import { randomOf } from '../random.ts';
import { assetNo, type AssetRecord, serialOf } from './asset-record.ts';
import { EQUIPPED_ROOMS } from './audiovisual-rooms.ts';
import { audioVisualIds, SWITCHES_PER_FLOOR } from './ids.ts';
import { type Lan, VLAN } from './lan.ts';
import { type Maker, OUI } from './makers.ts';
import { serialForm } from './serial-forms.ts';

/** Makers whose devices of this class are on the network, by the first word of the model. */
const NETWORKED: Readonly<Record<string, Maker>> = {
  快思聪: 'crestron',
  Extron: 'extron',
  Biamp: 'biamp',
  松下: 'panasonic',
  爱普生: 'epson',
};

const NETWORKED_DETAILS = ['中控', '矩阵', '音频处理器', '投影机'];

/** The switch on a floor of Yuhui South Road that serves meeting rooms. */
export const meetingSwitch = (floor: number): string => `ASW-YHN-F${floor}-${SWITCHES_PER_FLOOR.YHN[floor - 1]!}`;

/** The 156 audio-visual devices, room by room. */
export function audioVisual(lan: Lan): AssetRecord[] {
  const random = randomOf('audiovisual');
  const ids = audioVisualIds();
  return EQUIPPED_ROOMS.flatMap((room) =>
    room.devices.flatMap((devices) =>
      Array.from({ length: devices.count }, (_, i): AssetRecord => {
        const id = ids.shift()!;
        const maker = NETWORKED_DETAILS.includes(devices.detail) ? NETWORKED[devices.model.split(' ')[0]!] : undefined;
        const number = devices.count > 1 ? ` ${i + 1} 号` : '';
        return {
          id,
          name: `${room.name}${number}${devices.detail}`,
          type: 'av',
          detail: devices.detail,
          services: ['SVC-08'],
          asset_no: assetNo(room.since, 6, Number(id.slice(-4))),
          model: devices.model,
          serial: serialOf(serialForm(devices.model), room.since, random),
          site: 'SITE-YHN',
          room: room.id,
          location: locationOf(devices.place, i, devices.count),
          ...(maker ? { net: lan.fixed('YHN', meetingSwitch(room.floor), VLAN.audioVisual, OUI[maker]) } : {}),
          in_service: { from: room.since },
          verified_on: `2022-07-${random.pick(['18', '19', '20', '21', '22'])}`,
        };
      }),
    ),
  );
}

/** Devices that come in numbers stand at numbered places; a pair of them left and right. */
function locationOf(place: string, i: number, count: number): string {
  if (count === 1) return place;
  if (place === '会议桌') return `会议桌 ${i + 1} 号席`;
  if (count === 2 && /墙面|两侧|对面/u.test(place)) return `${place}，${i ? '右' : '左'}`;
  return `${place}，${i + 1} 号位`;
}
