import { durationText, unwrap } from '../value.ts';
import { about, either, fieldText, keyOf, kindText, langOf, say, shapeOf, valueText } from './vocabulary.ts';
import type { Said, Vocabulary, WordKey } from './vocabulary.ts';

/** Which records count: their kind and the conditions on them. */
export function selectionText(v: Vocabulary, selection: unknown): string {
  const { kind, where } = selection as { readonly kind: unknown; readonly where?: Said };
  const name = kindText(v, kind);
  if (v.isBrief || !where || !Object.keys(where).length) return name;
  return say(v, 'sayKindWhere', { kind: name, conditions: whereText(about(v, kind), where) });
}

/** Conditions on fields, all of them. */
export const whereText = (v: Vocabulary, where: unknown): string =>
  Object.entries(where as Said)
    .map(([path, condition]) =>
      path === 'any'
        ? say(v, 'is-any', {
            alternatives: (condition as readonly unknown[]).map((one) => whereText(v, one)).join(say(v, 'sayOr')),
          })
        : conditionText(v, path, condition),
    )
    .join(say(v, 'sayAnd'));

function conditionText(v: Vocabulary, path: string, condition: unknown): string {
  const field = fieldText(v, path);
  const value = (said: unknown) => {
    const own = ownText(v, said);
    if (own !== undefined) return own;
    const all = (Array.isArray(said) ? said : [said]) as readonly unknown[];
    return either(
      v,
      all.map((one) => valueText(v, path, one)),
    );
  };
  if (typeof condition !== 'object' || condition === null || Array.isArray(condition))
    return say(v, 'is-equal', { field, value: value(condition) });
  const [word, asked] = Object.entries(condition)[0] as [string, unknown];
  switch (word) {
    case 'is':
      return say(v, 'is-equal', { field, value: value(condition) });
    case 'exists':
      return say(v, asked ? 'is-exists' : 'is-absent', { field });
    case 'not':
      return say(v, 'is-not', { field, value: value(asked) });
    case 'refers-to':
      return say(v, 'is-refers-to', { field, conditions: whereText(about(v, referred(v, path)), asked) });
    case 'over': {
      const since = fieldText(v, (condition as { readonly since: string }).since);
      return say(v, 'is-over', { field, since, value: durationText(String(asked), v.site.words) });
    }
    default:
      return say(v, comparison(word, asked), { field, value: value(asked) });
  }
}

/** What the instance itself says: what it is decided for, its first or last day, the day of the question. */
function ownText(v: Vocabulary, said: unknown): string | undefined {
  const { is } = (typeof said === 'object' && said !== null ? said : {}) as { readonly is?: string };
  if (is === undefined) return undefined;
  return (is === 'start' || is === 'end') && v.decidedFor === 'record'
    ? say(v, 'day-record')
    : say(v, keyOf('own', is));
}

const DAY_WORDS: Readonly<Record<string, WordKey>> = {
  'less-than': 'is-before',
  'at-most': 'is-until',
  'more-than': 'is-after',
  'at-least': 'is-since',
};

/** Numbers are less or more, days earlier or later. */
const comparison = (word: string, value: unknown): WordKey =>
  typeof value === 'object' || (typeof value === 'string' && /^\d{4}-\d{2}/u.test(value))
    ? DAY_WORDS[word]!
    : keyOf('is', word);

/** Kinds that a field may name; where it may name any, all. */
function referred(v: Vocabulary, path: string): readonly string[] {
  const shape = shapeOf(v, path);
  const named = shape && unwrap(shape).meta.ref;
  return named?.length ? named : v.site.library.kinds.map(({ name }) => name);
}

/** What a field holds: people, or something else. */
export const holdsPeople = (v: Vocabulary, path: string): boolean => {
  const shape = shapeOf(v, path);
  return Boolean(shape && unwrap(shape).meta.ref?.includes('person'));
};

/** Where words of a sentence stand beside each other, those of English need a space. */
export const joined = (v: Vocabulary, ...parts: readonly string[]): string =>
  parts.filter(Boolean).join(langOf(v) === 'en' ? ' ' : '');
