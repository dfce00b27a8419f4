import { firstDay, lastDay } from '../../src/calendar/civil-day.ts';
import { localTime, type LocalTime } from '../../src/calendar/instant.ts';
import { fill } from '../../src/i18n/messages.ts';
import { termOf } from '../../src/calendar/term.ts';
import { entriesOf } from '../../src/model/library.ts';
import type { Hindrance, Plan } from '../../src/roster/plan-month.ts';
import { planOfLibrary, rosterOf } from '../../src/roster/plan-of-library.ts';
import type { Site } from '../../src/site.ts';
import { answerWith, refuse, type Answer } from '../answer.ts';
import type { Shell } from '../shell.ts';

/** Prints a draft of a month's roster as the record it would be; says on stderr what could not be kept, and why. */
export async function rosterPlan(shell: Shell): Promise<number> {
  const { month } = shell;
  if (month === undefined) return refuse('Missing --month, add a month such as 2022-10');
  if (!/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(month))
    return refuse(`Unexpected --month "${month}", expected a month such as 2022-10`);
  return answerWith(shell, (site) => answerOf(site, month));
}

function answerOf(site: Site, month: string): Answer | string {
  const { library, settings, words } = site;
  const local = localTime(settings.timeZone);
  const plan = planOfLibrary(library, month, local);
  if (!plan.turns.length) return fill(words.nothingToPlan, { month });
  const value = recordOf(site, month, plan, local);
  return { value, rows: [], text: yamlOf(value), lacks: lacksOf(plan, site) };
}

/** The record of a roster: what an earlier draft says of it, with the turns of the plan. */
function recordOf({ library }: Site, month: string, { turns }: Plan, local: LocalTime) {
  const draft = rosterOf(library, month);
  const model: Readonly<Record<string, unknown>> = (draft ?? entriesOf(library, 'roster-plan').at(-1))?.data ?? {};
  const kept = Object.fromEntries(
    ['sites', 'services', 'owner', 'room'].flatMap((name) => (name in model ? [[name, model[name]]] : [])),
  );
  const term = termOf(library);
  const [first, last] = [firstDay(month), lastDay(month)];
  return {
    id: draft?.id ?? `RP-${month}`,
    ...kept,
    covers: {
      from: term && term.from > first ? term.from : first,
      to: term && term.to < last ? term.to : last,
    },
    ...(draft && 'leave' in draft.data && { leave: draft.data['leave'] as readonly object[] }),
    shifts: turns.map(({ from, until, people: { onsite, standby }, pinned }) => ({
      start: local.text(from),
      end: local.text(until),
      onsite,
      ...(standby.length && { standby }),
      ...(pinned && { pinned }),
    })),
  };
}

/** Why turns could not be filled, person by person, and which given turns break a rule. */
function lacksOf({ unplanned, unfit }: Plan, { library, words }: Site): string[] {
  const name = (id: string) => library.byId.get(id)?.title ?? id;
  const why = (hindrance: Hindrance) => words[`hindrance-${hindrance}`];
  const role = { onsite: words.roleOnsite, standby: words.roleStandby };
  return [
    ...unplanned.map((one) => {
      const reasons = one.reasons
        .map((reason) => `${name(reason.person)} ${why(reason.why)}`)
        .join(words.listSeparator);
      return fill(words.nobodyFor, { day: one.day, role: role[one.role], reasons });
    }),
    ...unfit.map((one) =>
      fill(words.pinnedUnfit, { day: one.day, role: role[one.role], person: name(one.person), why: why(one.why) }),
    ),
  ];
}

/** A record in the form of the files: one line for each field, and for each item of a list of mappings. */
function yamlOf(record: Readonly<Record<string, unknown>>): string {
  const lines = Object.entries(record).flatMap(([name, value]) =>
    Array.isArray(value) && typeof value[0] === 'object'
      ? [`${name}:`, ...value.map((item: unknown) => `  - ${flow(item)}`)]
      : [`${name}: ${flow(value)}`],
  );
  return ['# yaml-language-server: $schema=../../schemas/json/roster-plan.schema.json', '', ...lines].join('\n');
}

/** A value on one line; what YAML could read otherwise stands in quotes. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, inner]) => `${name}: ${flow(inner)}`)
      .join(', ')}}`;
  const text = String(value);
  return typeof value === 'boolean' || /^[A-Z\d][\w:+.-]*$/u.test(text) ? text : JSON.stringify(text);
}
