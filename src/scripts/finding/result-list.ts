import { groupsOf, settled, type Group } from '../../search/layout.ts';
import type { Result } from '../../search/rank.ts';
import type { SearchSetup } from '../../views/search-setup.ts';
import type { Outcome } from './finder.ts';
import { groupLabel } from './outcome-text.ts';
import { fillWhy } from './result-view.ts';

/** How many are shown whatever they are, how many of each other group, and what groups and rows look like. */
export interface ListLook {
  readonly best: number;
  readonly ofGroup: number;
  readonly group: (name: Group['name'], label: string) => GroupView;
  readonly row: (result: Result) => RowView;
  /** What stands below a group that has more; `show` shows them. */
  readonly more?: (hidden: number, show: () => void) => HTMLElement;
}
export interface GroupView {
  readonly section: HTMLElement;
  /** Where its rows stand, and what stands there before them. */
  readonly rows: HTMLElement;
  readonly head?: readonly Node[];
  readonly count?: HTMLElement;
}
export interface RowView {
  readonly row: HTMLElement;
  readonly why: HTMLElement;
}

/** A list of results that can be shown again and again while one query is answered. */
export interface ResultList {
  /** Shows results; `after` stands behind the first group. */
  readonly show: (outcome: Outcome, results: readonly Result[], after?: readonly HTMLElement[]) => void;
  /** From now on all down to this row stays where it is. */
  readonly choose: (row: Element | null | undefined) => void;
  /** From now on all that is in view stays where it is. */
  readonly holdView: () => void;
  /** Another query is asked: nothing has to stay. */
  readonly release: () => void;
}

/**
 * Fills an element with results. A row that is there again is not made again, so that no tap and no focus goes astray, and
 * one that may be read by now says what it said.
 */
export function resultList(list: HTMLElement, look: ListLook, words: SearchSetup['words']): ResultList {
  const groups = new Map<Group['name'], GroupView>();
  let rows = new Map<number, RowView>();
  let shown: readonly Result[] = [];
  let chosen: readonly Result[] = [];
  let whole = new Set<Group['name']>();

  const showGroup = ({ name, results }: Group, outcome: Outcome): HTMLElement => {
    const view = groups.get(name) ?? look.group(name, groupLabel(name, words));
    groups.set(name, view);
    if (view.count) view.count.textContent = String(results.length);
    const visible = name === 'top' || whole.has(name) ? results : results.slice(0, look.ofGroup);
    const own = visible.map((result) => rowOf(result, outcome));
    arrange(view.rows, [...(view.head ?? []), ...own]);
    shown = [...shown, ...visible];
    const hidden = results.length - visible.length;
    const showAll = () => {
      whole.add(name);
      showGroup({ name, results }, outcome);
      rows.get(results[visible.length]!.place)?.row.querySelector('a')?.focus();
    };
    if (view.rows !== view.section)
      arrange(view.section, [
        ...[...view.section.children].slice(0, [...view.section.children].indexOf(view.rows) + 1),
        ...(hidden && look.more ? [look.more(hidden, showAll)] : []),
      ]);
    return view.section;
  };

  const rowOf = (result: Result, outcome: Outcome): HTMLElement => {
    const known = rows.get(result.place);
    const view = known ?? look.row(result);
    rows.set(result.place, view);
    if (!known || !isSeen(view.row)) void fillWhy(view.why, result, outcome, words);
    return view.row;
  };

  const keep = (last: number) => (chosen = shown.slice(0, Math.max(last + 1, chosen.length)));

  return {
    show: (outcome, results, after = []) => {
      shown = [];
      const sections = groupsOf(settled(results, chosen), look.best).map((group) => showGroup(group, outcome));
      arrange(list, [...sections.slice(0, 1), ...after, ...sections.slice(1)]);
    },
    choose: (row) => keep(shown.findLastIndex(({ place }) => rows.get(place)!.row === row)),
    holdView: () => keep(shown.findLastIndex(({ place }) => isSeen(rows.get(place)!.row))),
    release: () => {
      rows = new Map();
      whole = new Set();
      chosen = [];
    },
  };
}

/** Whether somebody may be reading a row: what it says then stays. */
function isSeen(row: HTMLElement): boolean {
  const { top, bottom } = row.getBoundingClientRect();
  return row.isConnected && bottom > 0 && top < innerHeight;
}

/** Puts children in order; those that are in their place already are not touched. */
function arrange(parent: HTMLElement, children: readonly Node[]): void {
  for (const [at, child] of children.entries())
    if (parent.childNodes[at] !== child) parent.insertBefore(child, parent.childNodes[at] ?? null);
  while (parent.childNodes.length > children.length) parent.lastChild!.remove();
}
