import type { SwitchLink } from '../../inventory/links.ts';

/** A switch of the drawing. */
export interface Node {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  /** Heading of the group it stands in: its floor, or another site. */
  readonly group: string;
  /** Whether it belongs to the site that is drawn. */
  readonly own: boolean;
  readonly core: boolean;
  /** What stands behind its name: how many devices it serves. */
  readonly note: string;
}

/** A line with its dots: what is joined to which riser. */
export interface DrawnLine {
  readonly y: number;
  readonly from: number;
  readonly to: number;
  readonly dots: readonly number[];
}

/**
 * The network of a site as a riser diagram: every switch that others lean on has a line down the page; every other switch
 * stands on a row of its own, with a dot on each line it is joined to. Lines that cross without a dot are not joined.
 */
export interface Topology {
  readonly width: number;
  readonly height: number;
  readonly risers: readonly {
    readonly node: Node;
    readonly x: number;
    readonly y: number;
    readonly until: number;
  }[];
  readonly ties: readonly (DrawnLine & { readonly text: string })[];
  readonly rows: readonly (DrawnLine & { readonly node: Node; readonly textX: number })[];
  readonly groups: readonly { readonly text: string; readonly y: number }[];
}

const GUTTER = 50;
const RISER = 20;
const ROW = 20;
const TEXT = 212;

/** Lays out switches and their links; `nodes` come in the order in which they are to stand. */
export function topology(nodes: readonly Node[], links: readonly SwitchLink[]): Topology {
  const leaned = new Set(links.map(({ to }) => to));
  const upper = nodes.filter(({ id, core, own }) => leaned.has(id) || (core && own));
  const ids = new Set(upper.map(({ id }) => id));
  const lower = nodes.filter(({ id }) => !ids.has(id));
  const xOf = new Map(upper.map(({ id }, index) => [id, GUTTER + index * RISER]));
  const textX = GUTTER + upper.length * RISER;
  const known = links.filter(({ to }) => ids.has(to));
  const ties = tiesOf(known, xOf, upper.length * ROW + 6, textX);
  const top = upper.length * ROW + 6 + ties.length * ROW + (ties.length ? 8 : 0);
  const rows = rowsOf(lower, known, xOf, top, textX);
  const height = rows.at(-1)?.y ?? ties.at(-1)?.y ?? upper.length * ROW;
  return {
    width: textX + TEXT,
    height: height + 12,
    risers: upper.map((node, index) => {
      const x = xOf.get(node.id)!;
      const joined = [...ties, ...rows].filter(({ dots }) => dots.includes(x)).map(({ y }) => y);
      const y = index * ROW + 12;
      return { node, x, y, until: Math.max(y, ...joined) };
    }),
    ties,
    rows,
    groups: groupsOf(rows),
  };
}

function tiesOf(links: readonly SwitchLink[], xOf: ReadonlyMap<string, number>, top: number, textX: number) {
  return links
    .filter(({ from }) => xOf.has(from))
    .map(({ from, to, cables }, index) => {
      const dots = [xOf.get(from)!, xOf.get(to)!];
      const text = `${from} – ${to}${cables.length > 1 ? ` ×${cables.length}` : ''}`;
      return { y: top + index * ROW + 10, from: Math.min(...dots), to: textX - 6, dots, text };
    });
}

function rowsOf(
  lower: readonly Node[],
  links: readonly SwitchLink[],
  xOf: ReadonlyMap<string, number>,
  top: number,
  textX: number,
): Topology['rows'] {
  const up = Map.groupBy(links, ({ from }) => from);
  let y = top;
  return lower.map((node, index) => {
    y += index > 0 && lower[index - 1]!.group !== node.group ? ROW + 6 : index > 0 ? ROW : 10;
    const dots = (up.get(node.id) ?? []).map(({ to }) => xOf.get(to)!);
    return { node, y, from: Math.min(textX - 6, ...dots), to: textX - 6, dots, textX };
  });
}

function groupsOf(rows: Topology['rows']): Topology['groups'] {
  return rows
    .filter(({ node }, index) => rows[index - 1]?.node.group !== node.group)
    .map(({ node, y }) => ({ text: node.group, y }));
}
