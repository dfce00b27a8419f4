import { durationText } from '../value.ts';
import { about, amountText, fieldText, listed, namesOf, say, valueText } from './vocabulary.ts';
import type { Said, Vocabulary, WordKey } from './vocabulary.ts';
import { holdsPeople, joined, selectionText, whereText } from './which.ts';

/** Enough people at every moment, in each watch. */
export function spanText(v: Vocabulary, asked: Said): string {
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

/** The limits of a length of time, where a field decides for each of its values. */
export function durationLimits(v: Vocabulary, asked: Said): string {
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

/** Time of records less other time, and its limits. */
export function timeText(v: Vocabulary, asked: Said): string {
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
