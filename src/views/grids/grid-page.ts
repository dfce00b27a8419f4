import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import { addressOf, listLabel } from '../address.ts';
import { frequencyText } from '../duty-in-words.ts';
import { shortLink } from '../obligation-page.ts';
import { frameOf, type Frame } from '../page-frame.ts';
import type { Site } from '../site.ts';
import type { LinkView } from '../value.ts';
import { verdictView, type Standing, type VerdictView } from '../verdicts-of-site.ts';
import { axisOf, monthStarts, MAX_MARKS, type Axis } from './axis.ts';
import { coverageCells } from './cells.ts';
import type { CellState, Column, CoverageCells } from './decided.ts';
import { gridAddress } from './grid-address.ts';
import { groupsOf } from './groups.ts';
import { holeRows, type HoleRow } from './holes.ts';
import { notesOf, type RowNote } from './notes.ts';
import { rowPaths, type RowPaths } from './row-paths.ts';

/** A row of a grid. */
export interface GridRow {
  readonly number: number;
  readonly link: LinkView;
  readonly done: number;
  readonly asked: number;
  readonly paths: RowPaths;
  readonly note: RowNote | undefined;
}

/** Rows that stand together. */
export interface GridGroup {
  readonly name: string;
  readonly count: string;
  readonly rows: readonly GridRow[];
}

/** How many cells of each sort a grid has, over the periods that are decided. */
export interface GridFigures {
  readonly asked: number;
  readonly done: number;
  readonly missing: number;
  readonly missingPeriods: number;
  readonly excused: number;
  /** The period that is running: how much of it is done, and by when. */
  readonly current: { readonly done: number; readonly asked: number; readonly due: string } | undefined;
}

/** The page of one grid. */
export interface GridPage {
  readonly frame: Frame;
  readonly id: string;
  readonly duty: LinkView;
  readonly clauses: readonly LinkView[];
  readonly interpretations: readonly LinkView[];
  readonly heading: string;
  readonly verdict: VerdictView | undefined;
  readonly figures: GridFigures;
  readonly holes: readonly HoleRow[];
  readonly size: number;
  /** Whether each column is parted from the next; very many run together, parted by month. */
  readonly isFine: boolean;
  readonly byAct: boolean;
  readonly axis: Axis;
  /** The verdicts of the periods as one row, where they are too many for marks. */
  readonly verdicts: RowPaths | undefined;
  readonly groups: readonly GridGroup[];
  readonly legend: readonly CellState[];
}

/** The page of the grid of a duty; nothing for a duty without one. */
export function gridPage(standing: Standing, site: Site): GridPage | undefined {
  const cells = coverageCells(standing, site);
  if (!cells?.members.length) return undefined;
  const { entry, verdict } = standing;
  const { columns, members, byAct } = cells;
  const isFine = columns.length > MAX_MARKS;
  const breaks = new Set(isFine ? monthStarts(columns).slice(1) : []);
  const heading = headingOf(entry, cells, site);
  return {
    frame: frameOf(site, heading, gridAddress(entry.id), entry.kind),
    id: entry.id,
    duty: { text: entry.id, href: addressOf(entry), note: frequencyText(entry.data, site) },
    clauses: linksOf(entry, 'clauses', site),
    interpretations: linksOf(entry, 'interpretations', site),
    heading,
    verdict: verdict && verdictView(verdict, site),
    figures: figuresOf(cells, standing),
    holes: holeRows(standing, cells, site),
    size: columns.length,
    isFine,
    byAct,
    axis: axisOf(columns, !byAct && !isFine, site),
    verdicts: isFine ? rowPaths(columns.map(verdictState), breaks) : undefined,
    groups: groupRows(cells, breaks, site),
    legend: LEGEND.filter((state) => members.some((one) => one.cells.includes(state))),
  };
}

const LEGEND: readonly CellState[] = ['done', 'missing', 'open', 'later', 'excused', 'absent'];

const linksOf = ({ data }: Entry, field: string, site: Site): LinkView[] =>
  ((data[field] ?? []) as readonly string[]).map((id) => shortLink(id, site));

const VERDICT_CELLS: Readonly<Record<string, CellState>> = {
  met: 'done',
  unmet: 'missing',
  'not-due': 'later',
  excused: 'excused',
  due: 'open',
  undetermined: 'open',
};
const verdictState = ({ verdict }: Column): CellState => VERDICT_CELLS[verdict ?? ''] ?? 'blank';

function headingOf({ title }: Entry, { columns, members }: CoverageCells, site: Site): string {
  const { words } = site;
  return fill(words.coverageGrid, {
    title,
    members: fill(words.coverageMembers, { count: mostAtOnce(members, columns.length) }),
    columns: fill(words.coverageColumns, { count: columns.length, unit: words[unitOf(columns)] }),
  });
}

/** The most members that the inventory had in any period: one that takes another's place is not one more. */
const mostAtOnce = (members: CoverageCells['members'], size: number): number =>
  Math.max(
    ...Array.from({ length: size }, (_, index) => members.filter(({ cells }) => cells[index] !== 'absent').length),
  );

function unitOf(columns: readonly Column[]): 'unitWeek' | 'unitMonth' | 'unitDay' | 'unitPeriod' {
  const [{ key }] = columns as readonly [Column];
  if (/^\d{4}-W\d+$/u.test(key)) return 'unitWeek';
  if (/^\d{4}-\d{2}$/u.test(key)) return 'unitMonth';
  return /^\d{4}-\d{2}-\d{2}$/u.test(key) ? 'unitDay' : 'unitPeriod';
}

function groupRows({ members, columns }: CoverageCells, breaks: ReadonlySet<number>, site: Site): GridGroup[] {
  let number = 1;
  const groups = groupsOf(members, site.library);
  return groups.map((group) => {
    const first = number;
    number += group.members.length;
    const notes = notesOf(group.members, first, columns, site);
    return {
      name: group.name ?? (groups.length > 1 ? site.words.coverageOther : kindLabel(group.members, site)),
      count: fill(site.words.coverageMembers, { count: group.members.length }),
      rows: group.members.map(({ member, cells }, index) => ({
        number: first + index,
        link: { text: member.title, href: addressOf(member), note: member.id },
        done: cells.filter((cell) => cell === 'done').length,
        asked: cells.filter((cell) => cell === 'done' || cell === 'missing').length,
        paths: rowPaths(cells, breaks),
        note: notes.get(index),
      })),
    };
  });
}

const kindLabel = ([first]: CoverageCells['members'], site: Site): string =>
  first ? listLabel(first.member.kind, site.settings.locale) : '';

/** Figures over the periods that are decided; for acts within long periods, over the duty's own instances. */
function figuresOf({ members, columns, byAct }: CoverageCells, { decisions }: Standing): GridFigures {
  const states = byAct
    ? decisions.map(({ verdict }) => VERDICT_CELLS[verdict] ?? 'blank')
    : members.flatMap(({ cells }) => cells);
  const count = (state: CellState) => states.filter((one) => one === state).length;
  const running = columns.findIndex(({ verdict }) => verdict === 'due');
  const inRunning = running === -1 ? [] : members.map(({ cells }) => cells[running]!);
  const done = count('done') - inRunning.filter((one) => one === 'done').length;
  const missing = count('missing');
  return {
    asked: done + missing,
    done,
    missing,
    missingPeriods: byAct
      ? missing
      : columns.filter((_, index) => members.some(({ cells }) => cells[index] === 'missing')).length,
    excused: count('excused'),
    current:
      running === -1
        ? undefined
        : {
            done: inRunning.filter((one) => one === 'done').length,
            asked: inRunning.filter((one) => one === 'done' || one === 'open').length,
            due: decisions.find(({ instance }) => instance === columns[running]!.key)?.due ?? '',
          },
  };
}
