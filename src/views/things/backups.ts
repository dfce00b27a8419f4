import { addDays, addMonths, firstDay, isoWeek, mondayOf, monthOf, type CivilDay } from '../../calendar/civil-day.ts';
import { termOf } from '../../calendar/term.ts';
import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import type { Site } from '../site.ts';
import { byField } from './indexes.ts';
import { byId, fieldText, plain, type Line, type Table } from './parts.ts';

/** What became of the backup of a week or month: complete, complete once repeated, not complete, none, not yet due. */
export type BackupState = 'ok' | 'rerun' | 'failed' | 'none';

/** The backups of a year as a strip, with those that went wrong as a table. */
export interface BackupYear {
  readonly finding: string;
  readonly width: number;
  readonly cells: readonly { readonly x: number; readonly state: BackupState; readonly title: string }[];
  readonly months: readonly { readonly x: number; readonly text: string }[];
  readonly legend: readonly { readonly state: BackupState; readonly text: string }[];
  readonly exceptions: Table;
  readonly note: string;
}

interface Run {
  readonly entry: Entry;
  readonly day: CivilDay;
  readonly result: string;
  readonly rerunOf: string | undefined;
}

const runsOfPlan = byField('backup-run', 'plan');
const CELL = 13;
const WEEKS = 52;
const STATES: readonly BackupState[] = ['ok', 'rerun', 'failed', 'none'];

/** The backups of a plan in the term of the contract, else in the last 52 weeks. */
export function backupYear(site: Site, plan: Entry): BackupYear {
  const { words, today } = site;
  const monthly = ['month', 'quarter'].includes(String(plan.data['every']));
  const slotOf = (day: CivilDay) => (monthly ? monthOf(day) : isoWeek(day));
  const runs = (runsOfPlan(site.library).get(plan.id) ?? []).map(runOf).filter(({ day }) => day <= today);
  const bySlot = Map.groupBy(runs, ({ day }) => slotOf(day));
  const cells = slotsOf(site, monthly).map((slot, index) => {
    const state = stateOf(bySlot.get(slot) ?? [], runs);
    return { x: index * CELL, state, title: `${slot}　${words[`backup-${state}`]}`, slot };
  });
  const counts = Map.groupBy(cells, ({ state }) => state);
  const count = (state: BackupState) => counts.get(state)?.length ?? 0;
  const said = STATES.flatMap((state) =>
    count(state) ? [fill(words[`backupCount-${state}`], { count: count(state) })] : [],
  );
  const slots = new Set(cells.map(({ slot }) => slot));
  return {
    finding: fill(monthly ? words.backupMonths : words.backupWeeks, {
      count: cells.length,
      said: said.join(words.clauseSeparator),
    }),
    width: Math.max(cells.length, WEEKS) * CELL - 2,
    cells: cells.map(({ x, state, title }) => ({ x, state, title })),
    months: monthLabels(cells.map(({ slot }) => slot)),
    legend: STATES.filter(count).map((state) => ({ state, text: words[`backup-${state}`] })),
    exceptions: exceptionTable(
      site,
      runs.filter(({ day, rerunOf, result }) => slots.has(slotOf(day)) && (rerunOf !== undefined || result !== 'ok')),
    ),
    note: words.backupOthers,
  };
}

const runOf = (entry: Entry): Run => ({
  entry,
  day: entry.day!,
  result: String(entry.data['result']),
  rerunOf: entry.data['rerun_of'] as string | undefined,
});

/** The weeks or months that are looked at, up to the day of the site; a week that has not ended may still get its backup. */
function slotsOf({ library, today }: Site, monthly: boolean): string[] {
  const term = termOf(library);
  const last = term && term.to < today ? term.to : today;
  const first = term?.from ?? addDays(last, -7 * WEEKS);
  const slots: string[] = [];
  if (monthly) for (let month = monthOf(first); month <= monthOf(last); month = addMonths(month, 1)) slots.push(month);
  else
    for (let day = mondayOf(isoWeek(first)); addDays(day, 6) <= last; day = addDays(day, 7)) slots.push(isoWeek(day));
  return slots;
}

function stateOf(inSlot: readonly Run[], all: readonly Run[]): BackupState {
  const own = inSlot.filter(({ rerunOf }) => rerunOf === undefined);
  if (!own.length) return 'none';
  if (own.every(({ result }) => result === 'ok')) return 'ok';
  const repeated = (run: Run): boolean =>
    run.result === 'ok' || all.some((again) => again.rerunOf === run.entry.id && repeated(again));
  return own.every(repeated) ? 'rerun' : 'failed';
}

/** The first cell of every second month carries its name. */
function monthLabels(slots: readonly string[]): BackupYear['months'] {
  const months = slots.map((slot) => (slot.includes('W') ? monthOf(addDays(mondayOf(slot), 3)) : slot));
  return months.flatMap((month, index) =>
    month !== months[index - 1] && index < slots.length - 2 && Number(month.slice(5)) % 2 === 1
      ? [{ x: index * CELL, text: firstDay(month).slice(0, 7) }]
      : [],
  );
}

function exceptionTable(site: Site, runs: readonly Run[]): Table {
  const { words } = site;
  return {
    heads: [words.backupRun, words.backupResult, words.backupCause],
    title: 0,
    rows: runs.map(({ entry, result, rerunOf }): Line[] => [
      [byId(entry)],
      plain(fieldText(site, entry, 'result') ?? result, result === 'ok' ? undefined : 'strong'),
      rerunOf === undefined
        ? plain(String(entry.data['cause'] ?? ''))
        : [{ text: fill(words.backupRerunOf, { run: rerunOf }), tone: 'quiet' }],
    ]),
  };
}
