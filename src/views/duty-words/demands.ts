import { durationText } from '../value.ts';
import { populationText } from './members.ts';
import { about, amountText, fieldsText, fieldText, keyOf, listed, namesOf, say, valueText } from './vocabulary.ts';
import type { Said, Vocabulary, WordKey } from './vocabulary.ts';
import { dayText } from './when.ts';
import { holdsPeople, joined, selectionText, whereText } from './which.ts';

/** One function for each word of the kernel's tests: what it asks, in a clause without a full stop. */
export const DEMANDS: Readonly<Record<string, (v: Vocabulary, asked: Said) => string>> = {
  exists: (v, asked) => say(v, 'test-exists', { selection: recordsText(v, asked) }),
  count: countText,
  none: (v, { select, alive }) =>
    say(v, alive === undefined ? 'test-none' : 'noneAlive', {
      selection: selectionText(v, select),
      alive: alive === undefined ? '' : selectionText(v, alive),
    }),
  complete: (v, { fields, of }) => {
    const inner = of === undefined ? v : about(v, (of as Said)['kind']);
    const text = fieldsText(inner, fields as readonly unknown[]);
    return of === undefined
      ? say(v, 'test-complete', { fields: text })
      : say(v, 'completeOf', { population: populationText(v, of), fields: text });
  },
  'covers-population': (v, { population, seen, covered }) => {
    const text = say(v, 'test-covers-population', {
      population: populationText(v, population),
      fields: fieldsText(v, seen as readonly string[]),
    });
    const { from, to } = (covered ?? {}) as { readonly from?: string; readonly to?: string };
    return from === undefined
      ? text
      : text + say(v, 'coveredFrom', { from: fieldText(v, from), to: fieldText(v, to!) });
  },
  'covers-span': spanText,
  rest: (v, { longest, between, who }) =>
    say(v, 'test-rest', {
      who: fieldsText(v, namesOf(who)),
      limits: listed(v, [
        ...(longest === undefined ? [] : [say(v, 'restLongest', { hours: amountText(v, longest) })]),
        ...(between === undefined ? [] : [say(v, 'restBetween', { hours: amountText(v, between) })]),
      ]),
    }),
  deadline: (v, { of, by, on, limit }) => {
    const field = fieldText(v, String(of));
    if (limit !== undefined)
      return say(v, 'deadlineLimit', { of: field, day: dayText(v, by ?? on), limit: dayText(v, limit) });
    return say(v, on === undefined ? 'test-deadline' : 'deadlineOn', { of: field, day: dayText(v, on ?? by) });
  },
  duration: (v, asked) =>
    joined(
      v,
      say(v, 'test-duration', {
        from: fieldText(v, String(asked['from'])),
        to: fieldText(v, String(asked['to'])),
        limits: durationLimits(v, asked),
      }),
      (asked['clock'] ?? 'elapsed') === 'elapsed' ? '' : say(v, 'durationWorking'),
    ),
  sequence: sequenceText,
  agrees: (v, { left, right, relation }) =>
    say(v, relation === 'equal' ? 'test-agrees' : relation === 'subset' ? 'agreesSubset' : 'agreesSum', {
      left: sideText(v, left as Said),
      right: sideText(v, right as Said),
    }),
  level: (v, asked) =>
    joined(
      v,
      say(v, 'test-level', {
        selection: selectionText(v, asked['of']),
        field: fieldText(about(v, (asked['of'] as Said)['kind']), String(asked['sum'])),
        n: amountText(v, asked['at-least']),
      }),
      asked['start'] === undefined ? '' : say(v, 'levelStart', { n: amountText(v, asked['start']) }),
    ),
  sum: (v, asked) =>
    joined(
      v,
      asked['by'] === undefined ? '' : say(v, 'sumBy', { field: fieldText(v, String(asked['by'])) }),
      say(v, 'test-sum', { field: fieldText(v, String(asked['field'])), bounds: boundsText(v, asked) }),
      asked['prorate'] ? say(v, 'sumProrate') : '',
    ),
  time: timeText,
};

/** The records of a selection; those of the obligation itself where none is given. */
const recordsText = (v: Vocabulary, select: unknown): string =>
  select === undefined || (select as unknown) === true ? say(v, 'ownRecords') : selectionText(v, select);

const boundsText = (v: Vocabulary, asked: Said): string =>
  listed(
    v,
    (
      [
        ['min', 'boundMin'],
        ['max', 'boundMax'],
        ['equals', 'boundEquals'],
      ] as const
    ).flatMap(([bound, key]) => (asked[bound] === undefined ? [] : [say(v, key, { n: amountText(v, asked[bound]) })])),
  );

function countText(v: Vocabulary, asked: Said): string {
  const { select, distinct } = asked;
  const selection = recordsText(v, select);
  const inner = select === undefined ? v : about(v, (select as Said)['kind']);
  const what =
    distinct === undefined
      ? say(v, 'countNumber', { selection })
      : say(v, 'countDistinct', { selection, field: fieldText(inner, String(distinct)) });
  return say(v, 'test-count', { what, bounds: boundsText(v, asked) });
}

function spanText(v: Vocabulary, asked: Said): string {
  const { demand, who = {}, from, until } = asked as { readonly who?: Said } & Said;
  const watches = (Array.isArray(demand) ? demand : [demand]) as readonly Said[];
  const roles = whoText(v, who, Boolean(asked['distinct']));
  const [first] = namesOf(who['role'] ?? 'onsite');
  const unit = say(v, holdsPeople(v, first!) ? 'spanPerson' : 'spanItem');
  const demands = watches.map((watch) =>
    say(v, 'test-covers-span', {
      demand: watchText(v, watch),
      who:
        watch['parameter'] === undefined
          ? say(v, 'spanMin', { min: amountText(v, watch['min']), unit, roles })
          : say(v, 'spanByParameter', { roles }),
    }),
  );
  const fields =
    from === undefined
      ? ''
      : say(v, 'spanFields', { from: fieldText(v, String(from)), until: fieldText(v, String(until)) });
  return joined(v, demands.join(say(v, 'sayAlso')), fields);
}

function watchText(v: Vocabulary, watch: Said): string {
  if (watch['whole']) return say(v, 'spanWhole');
  const { parameter } = watch;
  if (parameter !== undefined)
    return say(v, 'spanParameter', { title: v.site.library.byId.get(String(parameter))?.title ?? String(parameter) });
  return say(v, 'spanWatch', { at: String(watch['at']), hours: Number((watch['for'] as Said)['hours']) });
}

/** In which roles people count, and what they must be. */
function whoText(v: Vocabulary, who: Said, distinct: boolean): string {
  const roles = namesOf(who['role'] ?? 'onsite')
    .map((path) => fieldText(v, path))
    .join(say(v, 'sayOr'));
  return listed(v, [
    roles,
    ...(distinct ? [say(v, 'spanDistinct')] : []),
    ...namesOf(who['holds']).map((certificate) => say(v, 'spanHolds', { certificate })),
    ...(who['valid'] ? [say(v, 'spanValid')] : []),
    ...(who['where'] ? [whereText(about(v, 'person'), who['where'])] : []),
  ]);
}

const LIMITS = [
  ['under', 'durationUnder'],
  ['at-most', 'durationAtMost'],
  ['over', 'durationOver'],
  ['at-least', 'durationAtLeast'],
] as const satisfies readonly (readonly [string, WordKey])[];

const timeSpan = (v: Vocabulary, value: unknown) =>
  amountText(v, value, (shown) => durationText(String(shown), v.site.words));

function durationLimits(v: Vocabulary, asked: Said): string {
  const limits = LIMITS.flatMap(([word, key]) => {
    const limit = asked[word] as Said | string | undefined;
    if (limit === undefined) return [];
    if (typeof limit === 'object' && 'by' in limit) {
      const { by, ...values } = limit;
      return [eachLimit(v, String(by), values, key)];
    }
    return [say(v, key, { time: timeSpan(v, limit) })];
  });
  const { by } = asked as { readonly by?: { readonly field: string; readonly values: Said } };
  return listed(v, [...limits, ...(by ? [eachLimit(v, by.field, by.values, 'durationAtMost')] : [])]);
}

const eachLimit = (v: Vocabulary, field: string, values: Said, key: WordKey): string =>
  say(v, 'durationBy', {
    field: fieldText(v, field),
    limits: listed(
      v,
      Object.entries(values).map(([value, time]) =>
        say(v, 'durationEach', { value: valueText(v, field, value), limit: say(v, key, { time: timeSpan(v, time) }) }),
      ),
    ),
  });

function sequenceText(v: Vocabulary, asked: Said): string {
  const { order, events, kinds, kind = 'kind', chain, both, acknowledged } = asked;
  if (order !== undefined) return say(v, 'test-sequence', { fields: fieldsText(v, order as readonly string[]) });
  if (events !== undefined)
    return say(v, 'sequenceEvents', {
      events: fieldText(v, String(events)),
      kinds: listed(
        v,
        namesOf(kinds).map((one) => valueText(v, `${String(events)}.${String(kind)}`, one)),
      ),
    });
  return [
    say(v, 'sequenceChain', { chain: fieldText(v, String(chain)) }),
    both === undefined ? '' : say(v, 'sequenceBoth', { fields: fieldsText(v, both as readonly string[]) }),
    acknowledged === undefined ? '' : say(v, 'sequenceAck', { field: fieldText(v, String(acknowledged)) }),
  ].join('');
}

function sideText(v: Vocabulary, { select, field, count, value, figure }: Said): string {
  if (figure !== undefined) return say(v, 'sideFigure', { figure: String(figure) });
  if (value !== undefined) return amountText(v, value);
  if (count) return say(v, 'sideCount', { selection: recordsText(v, select) });
  if (select === undefined) return say(v, 'sideOwn', { field: fieldText(v, String(field)) });
  const selection = selectionText(v, select);
  if (field === undefined) return selection;
  return say(v, 'sideField', { selection, field: fieldText(about(v, (select as Said)['kind']), String(field)) });
}

function timeText(v: Vocabulary, asked: Said): string {
  const { of, from, to, minus, within } = asked as { readonly minus?: Said } & Said;
  const ends = (inner: Vocabulary, said: Said) => ({
    from: fieldText(inner, String(said['from'])),
    to: fieldText(inner, String(said['to'])),
  });
  const { at, for: hours } = (typeof within === 'object' ? within : {}) as {
    readonly at?: string;
    readonly for?: { readonly hours: number };
  };
  return say(v, 'test-time', {
    selection: selectionText(v, of),
    ...ends(about(v, (of as Said)['kind']), { from, to }),
    minus: minus
      ? say(v, 'timeMinus', {
          selection: selectionText(v, minus['select']),
          ...ends(about(v, (minus['select'] as Said)['kind']), minus),
        })
      : '',
    within:
      within === undefined ? '' : hours ? say(v, 'timeWithin', { at: at!, hours: hours.hours }) : say(v, 'timeWorking'),
    limits: [
      ...(asked['at-most'] === undefined ? [] : [say(v, 'timeAtMost', { time: timeSpan(v, asked['at-most']) })]),
      ...(asked['share-at-least'] === undefined
        ? []
        : [say(v, 'timeShare', { share: shareText(asked['share-at-least']) })]),
    ].join(''),
  });
}

/** A share as a percentage. */
export const shareText = (share: unknown): string => `${Math.round(Number(share) * 10000) / 100}%`;

/** What a share is of. */
export function overText(v: Vocabulary, over: unknown): string {
  if (over === 'time') return say(v, 'ratioTime');
  const { members } = (over ?? {}) as Said;
  return members === undefined ? recordsText(v, over) : populationText(v, members);
}

/** Key of a word of tests in the catalogue. */
export const demandKey = (word: string): WordKey => keyOf('test', word);
