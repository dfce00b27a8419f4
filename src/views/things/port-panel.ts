import { portNumber, type PortUse } from '../../inventory/ports.ts';

/** How a port is drawn: towards the core, away from it, with a device, shut, faulty, kept free, or not recorded. */
export type PortForm = 'up' | 'link' | 'device' | 'down' | 'fault' | 'spare' | 'unknown';

/** A port in the drawing of a panel. */
export interface DrawnPort {
  readonly x: number;
  readonly y: number;
  readonly number: number;
  readonly form: PortForm;
  readonly title: string;
}

/** The ports of a switch as they stand on its front: odd numbers above, even ones below, a block for each group. */
export interface PortPanel {
  readonly width: number;
  readonly height: number;
  readonly cell: number;
  readonly groups: readonly { readonly name: string; readonly y: number; readonly ports: readonly DrawnPort[] }[];
}

const CELL = 14;
const LABEL = 13;
const GAP = 9;
const COLUMNS = 24;

/** Draws the ports of a switch up to the highest that is recorded in each group. */
export function portPanel(ports: readonly PortUse[], titleOf: (port: PortUse) => string): PortPanel {
  const byGroup = [...Map.groupBy(ports, ({ port }) => portNumber(port).group)];
  const step = LABEL + 2 * CELL + GAP;
  const groups = byGroup.map(([name, own], index) => ({
    name,
    y: index * step + LABEL - 3,
    ports: groupPorts(own, index * step + LABEL, titleOf),
  }));
  const widest = Math.max(COLUMNS * CELL, ...groups.flatMap((group) => group.ports.map(({ x }) => x + CELL)));
  return { width: widest, height: Math.max(0, byGroup.length * step - GAP + 1), cell: CELL, groups };
}

function groupPorts(ports: readonly PortUse[], y: number, titleOf: (port: PortUse) => string): DrawnPort[] {
  const numbered = new Map(ports.map((port) => [portNumber(port.port).number, port]));
  const numbers = [...numbered.keys()];
  const first = Math.min(1, ...numbers);
  const { group } = portNumber(ports[0]!.port);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, index) => {
    const port = numbered.get(first + index);
    return {
      x: Math.floor(index / 2) * CELL,
      y: y + (index % 2) * CELL,
      number: first + index,
      form: port ? formOf(port) : 'unknown',
      title: port ? titleOf(port) : `${group}${first + index}`,
    };
  });
}

/** How a port is drawn. */
export function formOf({ state, way }: PortUse): PortForm {
  if (state !== 'up') return state;
  return way === 'down' ? 'link' : way;
}

/** How many ports of a panel are not recorded. */
export const unknownPorts = ({ groups }: PortPanel): number =>
  groups.reduce((sum, { ports }) => sum + ports.filter(({ form }) => form === 'unknown').length, 0);
