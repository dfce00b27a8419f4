import { parameterOn } from '../../obligations/parameters.ts';
import { selectionText } from './which.ts';
import { amountText, fieldText, keyOf, listed, namesOf, say } from './vocabulary.ts';
import type { Said, Vocabulary, WordKey } from './vocabulary.ts';

/** For what a duty is decided once. */
export function perText(v: Vocabulary, per: unknown): string {
  if (Array.isArray(per)) return per.map((one) => perText(v, one)).join(say(v, 'sayOr'));
  if (typeof per === 'string') return say(v, keyOf('per', per));
  const said = per as Said;
  const [word, options] = Object.entries(said)[0] as [string, Said];
  switch (word) {
    case 'record':
      return said['members'] === undefined
        ? say(v, 'perRecord', { selection: selectionText(v, options) })
        : say(v, 'perRecordMembers', {
            selection: selectionText(v, options),
            field: fieldText({ ...v, kinds: namesOf(options['kind']) }, String(said['members'])),
          });
    case 'member': {
      const population = selectionText(v, options);
      return said['per'] === undefined
        ? say(v, 'perMember', { population })
        : say(v, 'perMemberPeriod', { population, period: perText(v, said['per']) });
    }
    case 'run':
      return runText(v, options);
    case 'parameter':
      return agreedText(v, String(options));
    case 'period':
      return perText(v, options);
    default:
      return periodText(v, word, options);
  }
}

/** How often a parameter says, on the site's day. */
function agreedText(v: Vocabulary, id: string): string {
  const title = titleOf(v, id);
  const agreed = parameterOn(v.site.library, id, v.site.today);
  if (agreed === undefined) return say(v, 'perParameterOpen', { title });
  return say(v, 'perParameter', { period: agreedPeriodText(v, agreed), title });
}

/** A frequency as a parameter holds it: a word, or `{per: quarter, of: contract}`. */
export function agreedPeriodText(v: Vocabulary, agreed: unknown): string {
  if (typeof agreed !== 'object' || agreed === null || !('per' in agreed)) return perText(v, agreed);
  const { per, ...options } = agreed as Said;
  return perText(v, typeof per === 'string' && Object.keys(options).length ? { [per]: options } : per);
}

function runText(v: Vocabulary, run: Said): string {
  const kinds = namesOf((run['select'] as Said)['kind']);
  return say(v, 'perRun', {
    selection: selectionText(v, run['select']),
    field: fieldText({ ...v, kinds }, String(run['group-by'])),
    times: Number(run['times']),
    days: Number(run['within-days']),
  });
}

/** A period with its options, one around the other. */
function periodText(v: Vocabulary, word: string, options: Said): string {
  const { of, partial, days, from, where } = options;
  let period = say(v, keyOf('per', word), { days: Number(days) });
  if (of !== undefined) period = say(v, of === 'calendar' ? 'perOfCalendar' : 'perOfContract', { period });
  if (options['min-days'] !== undefined) period = say(v, 'perMinDays', { period, days: Number(options['min-days']) });
  for (const [name, least] of Object.entries((options['lasting'] ?? {}) as Said))
    period = say(v, 'perLasting', { period, name, days: Number(least) });
  if (from !== undefined) period = say(v, 'perFrom', { period, from: String(from) });
  if (where !== undefined)
    period = say(v, 'perOnly', {
      period,
      days: listed(
        v,
        namesOf(where).map((day) => say(v, keyOf('days', day))),
      ),
    });
  if (partial === 'drop') period = say(v, 'perDrop', { period });
  if (partial === 'half') period = say(v, 'perHalf', { period });
  return period;
}

const titleOf = ({ site }: Vocabulary, id: string): string => site.library.byId.get(id)?.title ?? id;

/** A day of the kernel's expressions. */
export function dayText(v: Vocabulary, expression: unknown): string {
  if (typeof expression === 'string') return anchorText(v, expression);
  const said = expression as Said;
  return ending(v, said, stepped(v, said, baseText(v, said)));
}

function baseText(v: Vocabulary, said: Said): string {
  if (said['anchor'] !== undefined) return anchorText(v, String(said['anchor']));
  if (said['day-of-month'] !== undefined) return say(v, 'dayOfMonth', { day: Number(said['day-of-month']) });
  if (said['last'] === 'workday') return say(v, 'dayLastWorkday');
  if (said['last'] !== undefined)
    return say(v, 'dayLastWeekday', { weekday: say(v, keyOf('days', String(said['last']))) });
  if (said['first'] !== undefined) return say(v, 'dayFirstOf', { selection: selectionText(v, said['first']) });
  const days = ((said['later-of'] ?? []) as readonly unknown[]).map((one) => dayText(v, one));
  return say(v, 'dayLaterOf', { days: listed(v, days) });
}

function anchorText(v: Vocabulary, name: string): string {
  if (name === 'start' || name === 'end') return say(v, v.decidedFor === 'record' ? 'day-record' : keyOf('day', name));
  if (name === 'first-day-off') return say(v, 'day-first-day-off');
  return /^\d{4}-\d{2}-\d{2}$/u.test(name) ? name : say(v, 'dayField', { field: fieldText(v, name) });
}

const UNITS = [
  ['days', 'stepDays'],
  ['workdays', 'stepWorkdays'],
  ['hours', 'stepHours'],
  ['months', 'stepMonths'],
  ['years', 'stepYears'],
] as const satisfies readonly (readonly [string, WordKey])[];

/** Steps from a day, forward or backward; those of none are not said. */
function stepped(v: Vocabulary, said: Said, day: string): string {
  let shown = day;
  for (const isBack of [true, false]) {
    const steps = stepsText(v, said, isBack);
    if (steps.length) shown = say(v, isBack ? 'dayBefore' : 'dayAfter', { day: shown, steps: listed(v, steps) });
  }
  const { allow } = said as { readonly allow?: Said };
  return allow ? allowedText(v, allow, shown) : shown;
}

const stepsText = (v: Vocabulary, said: Said, isBack: boolean): string[] =>
  UNITS.flatMap(([unit, key]) => {
    const count = said[unit];
    if (count === undefined || count === 0 || (typeof count === 'number' && count < 0) !== isBack) return [];
    // Behind a closing bracket no space is wanted.
    return [
      say(v, key, { n: typeof count === 'number' ? Math.abs(count) : amountText(v, count) }).replace('） ', '）'),
    ];
  });

function allowedText(v: Vocabulary, { by, parameter, ...values }: Said, day: string): string {
  if (by === undefined) return say(v, 'dayAfter', { day, steps: amountText(v, { parameter }) });
  const allowances = Object.entries(values).map(([value, stride]) =>
    [value, ...stepsText(v, stride as Said, false)].join(' '),
  );
  return say(v, 'dayAllowed', { day, field: fieldText(v, String(by)), allowances: listed(v, allowances) });
}

/** The time of day, and where a rest day moves to. */
function ending(v: Vocabulary, said: Said, day: string): string {
  const timed = said['at'] === undefined ? day : say(v, 'dayAt', { day, at: String(said['at']) });
  if (said['roll'] === 'forward') return say(v, 'dayRollForward', { day: timed });
  return said['roll'] === 'back' ? say(v, 'dayRollBack', { day: timed }) : timed;
}
