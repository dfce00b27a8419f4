import { RACK_UNITS, type Rack } from '../../inventory/racks.ts';

/** A rectangle of a drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A device in a drawing: its place, its page, whether it is the one the page is about. */
export interface DrawnDevice extends Box {
  readonly href: string;
  readonly title: string;
  readonly current: boolean;
}

/** A rack in a drawing. */
export interface DrawnRack extends Box {
  readonly name: string;
  /** Units taken, of how many. */
  readonly fill: string;
  readonly current: boolean;
  readonly devices: readonly DrawnDevice[];
}

/** The racks of a room, drawn as rows of small elevations. */
export interface RackPlan {
  readonly width: number;
  readonly height: number;
  readonly racks: readonly DrawnRack[];
}

/** What a drawing of racks marks, and where its devices lead. */
export interface Marked {
  readonly device?: string;
  readonly rack?: string;
  readonly href: (id: string) => string;
}

const WIDTH = 40;
const UNIT = 3;
const GAP = 4;
const NAME = 14;
const FILL = 24;

/** The units that a rack is drawn with. */
export const unitsOf = ({ devices }: Rack): number =>
  devices.reduce((most, { from, units }) => Math.max(most, from + units - 1), RACK_UNITS);

/** Rows of racks: those whose names begin alike stand in a row, as far as a number. */
export function rackRows(racks: readonly Rack[]): Rack[][] {
  return [...Map.groupBy(racks, ({ name }) => name.replace(/\d+\D*$/u, '')).values()];
}

/** Draws the racks of a room in rows. */
export function rackPlan(racks: readonly Rack[], marked: Marked): RackPlan {
  const rows = rackRows(racks);
  const tall = racks.reduce((most, rack) => Math.max(most, unitsOf(rack)), RACK_UNITS) * UNIT;
  const step = NAME + tall + FILL;
  const longest = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    width: Math.max(0, longest * (WIDTH + GAP) - GAP),
    height: rows.length * step,
    racks: rows.flatMap((row, line) =>
      row.map((rack, place) => drawnRack(rack, place * (WIDTH + GAP), line * step + NAME, tall, marked)),
    ),
  };
}

function drawnRack(rack: Rack, x: number, y: number, height: number, marked: Marked): DrawnRack {
  return {
    x,
    y,
    width: WIDTH,
    height,
    name: rack.name,
    fill: `${rack.used}/${unitsOf(rack)}`,
    current: rack.name === marked.rack,
    devices: rack.devices.map((device) => ({
      x: x + 2,
      y: y + height - (device.from + device.units - 1) * UNIT,
      width: WIDTH - 4,
      height: device.units * UNIT - 1,
      href: marked.href(device.id),
      title: device.name,
      current: device.id === marked.device,
    })),
  };
}

/** One rack with its devices by name. */
export interface Elevation {
  readonly width: number;
  readonly height: number;
  readonly frame: Box;
  /** Numbers of units, every fifth. */
  readonly units: readonly { readonly text: string; readonly y: number }[];
  readonly devices: readonly (DrawnDevice & { readonly id: string; readonly textY: number })[];
}

const BIG_UNIT = 13;
const NUMBERS = 26;
const BIG_WIDTH = 190;

/** Draws one rack from its highest unit down to its first. */
export function elevation(rack: Rack, marked: Marked): Elevation {
  const units = unitsOf(rack);
  const height = units * BIG_UNIT;
  const top = (unit: number) => 1 + (units - unit) * BIG_UNIT;
  return {
    width: NUMBERS + BIG_WIDTH + 1,
    height: height + 2,
    frame: { x: NUMBERS, y: 1, width: BIG_WIDTH, height },
    units: Array.from({ length: units }, (_, index) => index + 1)
      .filter((unit) => unit === 1 || unit % 5 === 0)
      .map((unit) => ({ text: String(unit), y: top(unit) + 10 })),
    devices: rack.devices.map(({ id, name, from, units: tall }) => {
      const y = top(from + tall - 1) + 1;
      const box = { x: NUMBERS + 4, y, width: BIG_WIDTH - 8, height: tall * BIG_UNIT - 2 };
      const current = id === marked.device;
      return { ...box, id, title: name, href: marked.href(id), current, textY: y + Math.round(box.height / 2) + 4 };
    }),
  };
}
