import type { Population } from '../../../schemas/kernel/population.ts';
import type { Selection } from '../../../schemas/kernel/selection.ts';
import type { Test } from '../../../schemas/kernel/test.ts';
import { localTime } from '../../calendar/instant.ts';
import type { Entry } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import { valuesAt } from '../../obligations/conditions.ts';
import type { Decision } from '../../obligations/decide.ts';
import { obligationOf, type Obligation } from '../../obligations/obligation.ts';
import { recordsOf } from '../../obligations/records.ts';
import type { Verdict } from '../../obligations/result.ts';
import { worldOn } from '../../obligations/verdicts.ts';
import type { Site } from '../site.ts';
import type { Standing } from '../verdicts-of-site.ts';
import { columnOf, decidedInstances, rowsOf } from './decided.ts';
import type { CellState, CoverageCells, Opened } from './decided.ts';
import { ofMembers } from './member-cells.ts';

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
