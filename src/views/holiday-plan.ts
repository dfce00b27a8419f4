import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { assignmentsOf, turnsOfPlan, type DutyTurn } from '../roster/assignments.ts';
import { checkRoster } from '../roster/check-roster.ts';
import { demandWorld } from '../roster/demand-of-library.ts';
import { dutyDay } from '../roster/duty-day.ts';
import { dutySite } from './duty-site.ts';
import { clockSpan, shortDay } from './duty-words.ts';
import { paperOf, rostersOf, type Covers, type HolidayPaper } from './holiday-paper.ts';
import { personView, type PersonView } from './person-view.ts';
import { findingRows, type FindingRow } from './roster-findings.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** One turn of a holiday. */
export interface HolidayRow {
  readonly day: string;
  readonly kind: string;
  readonly time: string;
  readonly onsite: readonly PersonView[];
  readonly standby: readonly PersonView[];
}

/** The duty plan of a holiday. */
export interface HolidayPlanPage extends HolidayPaper {
  readonly room: LinkView | undefined;
  readonly rows: readonly HolidayRow[];
  readonly secondLine: readonly PersonView[];
  readonly plans: readonly LinkView[];
  readonly findings: readonly FindingRow[];
}

/** The page of a holiday plan. */
export function holidayPlanPage(site: Site, plan: Entry): HolidayPlanPage {
  const { library } = site;
  const { local } = dutySite(site);
  const {
    covers,
    room,
    second_line = [],
    plans = [],
  } = plan.data as unknown as Covers & {
    readonly room?: string;
    readonly second_line?: readonly string[];
    readonly plans?: readonly string[];
  };
  const world = demandWorld(library, local, covers.from);
  const turns = turnsOfPlan(plan);
  const start = (day: CivilDay) => local.at(day, '00:00') + dutyDay(world.rules).start * 3600;
  const window = { from: start(covers.from), until: start(addDays(covers.to, 1)) };
  const checked = checkRoster(turns.flatMap(assignmentsOf), window, world);
  const lists = entriesOf(library, 'holiday-list').filter(({ data }) => data['plan'] === plan.id);
  return {
    ...paperOf(site, plan, [...lists, ...rostersOf(site, covers)]),
    room: room === undefined ? undefined : linkTo(room, library),
    rows: turns.map((turn) => rowOf(site, turn)),
    secondLine: second_line.map((id) => personView(site, id)),
    plans: plans.map((id) => linkTo(id, library)),
    findings: findingRows(site, { papers: [{ paper: 'plan', checked }], world, planned: [], kept: [] }).filter(
      ({ attention }) => attention,
    ),
  };
}

function rowOf(site: Site, turn: DutyTurn): HolidayRow {
  const { words } = site;
  const { local, calendar } = dutySite(site);
  const day = local.dayOf(turn.from);
  const kind = calendar.of(day);
  return {
    day: shortDay(day, words),
    kind: kind?.lawfulFestival ? words.lawfulFestival : kind ? words[`kind-${kind.kind}`] : '',
    time: clockSpan(turn, local, words),
    onsite: turn.onsite.map((id) => personView(site, id)),
    standby: turn.standby.map((id) => personView(site, id)),
  };
}
