import type { Population } from '../../../schemas/kernel/population.ts';
import type { Selection } from '../../../schemas/kernel/selection.ts';
import type { Test } from '../../../schemas/kernel/test.ts';
import { localTime } from '../../calendar/instant.ts';
import { addMonths, firstDay, lastDay, monthOf } from '../../calendar/civil-day.ts';
import type { Entry } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import { valuesAt } from '../../obligations/conditions.ts';
import type { Decision } from '../../obligations/decide.ts';
import { instancesOf } from '../../obligations/instances.ts';
import type { Instance, KernelWorld, Records } from '../../obligations/kernel-world.ts';
import { obligationOf, type Obligation } from '../../obligations/obligation.ts';
import { recordsOf } from '../../obligations/records.ts';
import type { Verdict } from '../../obligations/result.ts';
import { worldOn } from '../../obligations/verdicts.ts';
import type { Site } from '../site.ts';
import type { Standing } from '../verdicts-of-site.ts';

/**
 * How one member stands in one period: done, missing, open (its time is not over), later (it has not begun), excused,
 * absent from the inventory, or blank where an act was not needed.
 */
export type CellState = 'done' | 'missing' | 'open' | 'later' | 'excused' | 'absent' | 'blank';

/** A period of a grid. */
export interface Column {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly verdict: Verdict | undefined;
}

/** A member of a grid with its cells. */
export interface MemberCells {
  readonly member: Entry;
  readonly cells: readonly CellState[];
}

/** Members by periods, and what stands in each cell. */
export interface CoverageCells {
  readonly columns: readonly Column[];
  readonly members: readonly MemberCells[];
  /** Whether columns are months in which acts lie, because a period of the duty is longer. */
  readonly byAct: boolean;
}

interface Opened {
  readonly world: KernelWorld;
  readonly records: Records;
}

/** The kernel's world of a site, opened once. */
const worldOf = remembered((site: Site): Opened | undefined => {
  const world = worldOn(site.library, localTime(site.settings.timeZone), site.today);
  return world && { world, records: recordsOf(world) };
});

interface Covering {
  readonly population: Population;
  readonly seen: readonly string[];
}

/** The part of a test that asks for every member of a population. */
export function coveringOf(test: Test): Covering | undefined {
  if ('covers-population' in test) return test['covers-population'];
  const inner = 'all' in test ? test.all : 'any' in test ? test.any : [];
  return inner.map(coveringOf).find(Boolean);
}

type MemberPer = { readonly member: Population; readonly per?: unknown };

/** For which members, and how often, a duty is decided for each member. */
export const memberPerOf = ({ per }: Obligation): MemberPer | undefined =>
  typeof per === 'object' && !Array.isArray(per) && 'member' in per && 'per' in per ? (per as MemberPer) : undefined;

/** The grid of a duty that asks for each member of an inventory in each period; nothing for other duties. */
export function coverageCells({ entry, decisions }: Standing, site: Site): CoverageCells | undefined {
  if (!isCoverage({ entry })) return undefined;
  const opened = worldOf(site);
  const obligation = obligationOf(entry);
  if (!opened || !obligation || !decisions.length) return undefined;
  if (memberPerOf(obligation)) return ofMembers(obligation, decisions, opened);
  const covering = coveringOf(obligation.test);
  return covering && obligation.select
    ? ofPopulation(obligation, obligation.select, covering, decisions, opened)
    : undefined;
}

interface Decided {
  readonly instance: Instance;
  readonly decision: Decision;
}

function decidedInstances(
  obligation: Obligation,
  decisions: readonly Decision[],
  { world, records }: Opened,
): Decided[] {
  const byKey = new Map(decisions.map((one) => [one.instance, one]));
  return instancesOf(obligation.per, world, records)
    .flatMap((instance) => {
      const decision = byKey.get(instance.key);
      return decision ? [{ instance, decision }] : [];
    })
    .sort((a, b) => (a.instance.from < b.instance.from ? -1 : a.instance.from > b.instance.from ? 1 : 0));
}

const columnOf = ({ instance, decision }: Decided): Column => ({
  key: instance.key,
  from: instance.from,
  to: instance.to,
  verdict: decision.verdict,
});

function ofPopulation(
  obligation: Obligation,
  select: Selection,
  { population, seen }: Covering,
  decisions: readonly Decision[],
  opened: Opened,
): CoverageCells {
  const { records } = opened;
  const decided = decidedInstances(obligation, decisions, opened);
  const rows = new Map<Entry, CellState[]>();
  decided.forEach(({ instance, decision }, index) => {
    const found = new Set(
      records.in(select, instance).flatMap(({ entry }) => seen.flatMap((path) => valuesAt(entry, path))),
    );
    const missing = new Set(decision.missing.map((one) => one.split(' ', 1)[0]));
    for (const member of records.members(population, instance)) {
      const cells = rows.get(member) ?? decided.map(() => 'absent' as const);
      cells[index] = stateOf(found.has(member.id), missing.has(member.id), decision.verdict);
      rows.set(member, cells);
    }
  });
  return { columns: decided.map(columnOf), members: rowsOf(rows), byAct: false };
}

/** A member that is neither seen nor missed was taken out of the demand by an excusal. */
function stateOf(isSeen: boolean, isMissing: boolean, verdict: Verdict): CellState {
  if (isSeen) return 'done';
  if (verdict === 'not-due') return 'later';
  if (verdict === 'due' || verdict === 'undetermined') return 'open';
  return isMissing ? 'missing' : 'excused';
}

/** With so few periods, months show more: when in a period it was done. */
const FEW_PERIODS = 4;

function ofMembers(obligation: Obligation, decisions: readonly Decision[], opened: Opened): CoverageCells {
  const decided = decidedInstances(obligation, decisions, opened);
  const spans = [...new Map(decided.map((one) => [`${one.instance.from} ${one.instance.to}`, one])).values()];
  const byAct = spans.length <= FEW_PERIODS;
  const columns = byAct
    ? monthsOf(decided)
    : spans.map((one) => ({ ...columnOf(one), key: keyWithout(one.instance), verdict: undefined }));
  const rows = new Map<Entry, CellState[]>();
  for (const one of decided) {
    const { member } = one.instance;
    if (!member) continue;
    const cells = rows.get(member) ?? columns.map(() => (byAct ? 'blank' : 'absent') as CellState);
    columns.forEach((column, index) => {
      if (one.instance.from <= column.from && column.to <= one.instance.to)
        cells[index] = byAct ? actState(one.decision, column, opened) : VERDICT_STATES[one.decision.verdict];
    });
    rows.set(member, cells);
  }
  return { columns, members: rowsOf(rows), byAct };
}

/** The key of a period without its member. */
const keyWithout = ({ key, member }: Instance): string => key.replace(`${member?.id ?? ''} `, '');

function monthsOf(decided: readonly Decided[]): Column[] {
  const ends = decided.map(({ instance }) => monthOf(instance.to)).sort();
  const columns: Column[] = [];
  for (let month = monthOf(decided[0]!.instance.from); month <= ends.at(-1)!; month = addMonths(month, 1))
    columns.push({ key: month, from: firstDay(month), to: lastDay(month), verdict: undefined });
  return columns;
}

function actState({ verdict, evidence }: Decision, { from, to }: Column, { world }: Opened): CellState {
  const isAct = evidence.some((id) => {
    const day = world.library.byId.get(id)?.day?.slice(0, 10) ?? '';
    return from <= day && day <= to;
  });
  if (isAct && verdict !== 'unmet') return 'done';
  return verdict === 'met' ? 'blank' : VERDICT_STATES[verdict];
}

const VERDICT_STATES: Readonly<Record<Verdict, CellState>> = {
  met: 'done',
  unmet: 'missing',
  due: 'open',
  undetermined: 'open',
  'not-due': 'later',
  'not-triggered': 'blank',
  excused: 'excused',
};

const rowsOf = (rows: ReadonlyMap<Entry, readonly CellState[]>): MemberCells[] =>
  [...rows].map(([member, cells]) => ({ member, cells }));

/** Whether a duty asks for each member of an inventory in each period. */
export function isCoverage({ entry }: Pick<Standing, 'entry'>): boolean {
  const obligation = obligationOf(entry);
  if (!obligation) return false;
  if (memberPerOf(obligation)) return true;
  const { per, select, test } = obligation;
  if (per === 'term') return false;
  const isTime =
    typeof per === 'string' || Array.isArray(per) || !['record', 'member', 'run'].some((word) => word in per);
  return isTime && select !== undefined && coveringOf(test) !== undefined;
}
