import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { addDays } from '../../src/calendar/civil-day.ts';
import { localTime, type LocalTime } from '../../src/calendar/instant.ts';
import type { Span } from '../../src/calendar/span.ts';
import { fill, LANGUAGES } from '../../src/i18n/messages.ts';
import { readShiftList } from '../../src/load/shift-list.ts';
import { keptAssignments, plannedAssignments, type Assignment } from '../../src/roster/assignments.ts';
import { checkRoster, type RosterCheck } from '../../src/roster/check-roster.ts';
import { demandWorld } from '../../src/roster/demand-of-library.ts';
import type { Site } from '../../src/site.ts';
import { answerWith, refuse, type Answer } from '../answer.ts';
import { printedOf } from '../printed.ts';
import { windowOf, type Window } from '../range.ts';
import type { Shell } from '../shell.ts';

/** Holds duty against what is demanded: as kept, as planned with `--planned`, or as a file says with `--shifts`. */
export async function rosterCheck(shell: Shell): Promise<number> {
  const window = windowOf(shell);
  if (typeof window === 'string') return refuse(window);
  const weekendOnsite = shell.weekendOnsite === undefined ? undefined : Number(shell.weekendOnsite);
  if (weekendOnsite !== undefined && !/^\d$/u.test(shell.weekendOnsite!))
    return refuse(`Unexpected --weekend-onsite "${shell.weekendOnsite}", expected a number from 0 to 9`);
  return answerWith(shell, (site) => {
    const local = localTime(site.settings.timeZone);
    const span = spanOf(window, local);
    if (span.until <= span.from) return fill(site.words.emptyWindow, { from: window.from, to: window.to });
    const assignments = assignmentsOf(site, shell);
    if (typeof assignments === 'string') return assignments;
    const world = demandWorld(site.library, local, local.dayOf(span.from));
    const gap = uncovered(world.calendar.of, span, local);
    if (gap) return fill(site.words.noNotice, { year: gap });
    return answerOf(checkRoster(assignments, span, world, { weekendOnsite }), site, local);
  });
}

/** A day stands for its first instant as `--from`, for its last as `--to`. */
function spanOf({ from, to }: Window, local: LocalTime): Span {
  const instant = (text: string) => Temporal.Instant.from(text).epochMilliseconds / 1000;
  return {
    from: from.includes('T') ? instant(from) : local.at(from, '00:00'),
    until: to.includes('T') ? instant(to) : local.at(to, '24:00'),
  };
}

function assignmentsOf(site: Site, shell: Shell): readonly Assignment[] | string {
  if (shell.shifts === undefined)
    return shell.planned ? plannedAssignments(site.library) : keptAssignments(site.library);
  const file = resolve(shell.folder, shell.shifts);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return fill(site.words.noShiftFile, { file: shell.shifts });
  }
  const read = readShiftList(shell.shifts, bytes, new Set(site.library.byKind.get('person')?.map(({ id }) => id)));
  if ('assignments' in read) return read.assignments;
  return printedOf(read.problems, bytes, shell.lang ?? site.settings.locale);
}

/** The first year of the window without a notice. */
function uncovered(of: (day: string) => unknown, { from, until }: Span, local: LocalTime): string | undefined {
  const last = local.dayOf(until);
  for (let day = local.dayOf(from); day <= last; day = addDays(day, 1)) if (!of(day)) return day.slice(0, 4);
  return undefined;
}

function answerOf(checked: RosterCheck, { words, settings }: Site, local: LocalTime): Answer {
  const time = <T extends Span>({ from, until, ...rest }: T) => ({
    start: local.text(from),
    end: local.text(until),
    ...rest,
  });
  const value = {
    gaps: checked.gaps.map(time),
    understaffed: checked.understaffed.map(time),
    overlaps: checked.overlaps.map(({ person, ...rest }) => ({ person, ...time(rest) })),
    restViolations: checked.restViolations.map(({ person, from, until, restHours }) => ({
      person,
      from: local.text(from),
      to: local.text(until),
      restHours,
    })),
    overlongDuty: checked.overlongDuty.map(({ person, ...rest }) => ({ person, ...time(rest) })),
    onsiteHours: checked.onsiteHours,
  };
  const between = (from: string, to: string) => [
    from.slice(0, 16).replace('T', ' '),
    to.slice(0, 16).replace('T', ' '),
  ];
  const say = LANGUAGES[settings.locale].words;
  const rows = [
    ...value.gaps.map((one) => [say[`duty-${one.kind}`], ...between(one.start, one.end), '']),
    ...value.understaffed.map((one) => [
      words.understaffed,
      ...between(one.start, one.end),
      `${one.have} / ${one.need}`,
    ]),
    ...value.overlaps.map((one) => [
      say[`overlap-${one.class}`],
      ...between(one.start, one.end),
      [one.person, one.with].filter(Boolean).join(' → '),
    ]),
    ...value.restViolations.map((one) => [
      words.shortRest,
      ...between(one.from, one.to),
      `${one.person} ${one.restHours} h`,
    ]),
    ...value.overlongDuty.map((one) => [
      words.overlongDuty,
      ...between(one.start, one.end),
      `${one.person} ${one.hours} h`,
    ]),
    ...Object.entries(value.onsiteHours).map(([person, hours]) => [words.onsiteHours, person, `${hours} h`, '']),
  ];
  return { value, rows };
}
