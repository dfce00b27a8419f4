import type { z } from 'zod';
import type { Lang } from '../../../schemas/shared/field.ts';
import type { Kind } from '../../../schemas/shared/kind.ts';
import { fill } from '../../i18n/messages.ts';
import type { Library } from '../../model/library.ts';
import { parameterOn } from '../../obligations/parameters.ts';
import type { Site } from '../site.ts';
import { definitionOf } from '../../model/shape.ts';
import { labelOf, linkTo, plainText, shapeAt, unwrap, valueView } from '../value.ts';

/** A mapping of the kernel's vocabulary as it stands in an obligation. */
export type Said = Readonly<Record<string, unknown>>;

/** A word of the interface. */
export type WordKey = keyof Site['words'];

/** What is needed to say a duty: the words of the page, the kinds whose fields it names, and what it is decided for. */
export interface Vocabulary {
  readonly site: Site;
  /** Whether it is decided for a record or member, whose day the start and the end are, or for a period. */
  readonly decidedFor: 'record' | 'period';
  /** Kinds of the records that the words around speak of. */
  readonly kinds: readonly string[];
  /** The list of the record whose items the words around speak of. */
  readonly within?: string | undefined;
  /** Whether records are said by their kind alone, for a column. */
  readonly isBrief?: boolean;
}

/** A sentence of the catalogue with its places filled. */
export const say = (
  { site }: Vocabulary,
  key: WordKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(site.words[key], values);

/** A word that must be in the catalogue, from a word of the vocabulary. */
export const keyOf = (prefix: string, word: string): WordKey => `${prefix}-${word}` as WordKey;

/** Items of a list in one line. */
export const listed = (v: Vocabulary, items: readonly string[]): string => items.join(v.site.words.listSeparator);

/** Alternatives in one line: the last two are parted by “or”. */
export const either = (v: Vocabulary, items: readonly string[]): string =>
  [items.slice(0, -1).join(v.site.words.listSeparator), ...items.slice(-1)].filter(Boolean).join(say(v, 'sayOr'));

/** The same words, speaking of records of other kinds. */
export const about = (v: Vocabulary, kinds: unknown): Vocabulary => ({
  ...v,
  kinds: namesOf(kinds),
  within: undefined,
});

/** One name or several, as a list. */
export const namesOf = (names: unknown): readonly string[] =>
  typeof names === 'string' ? [names] : ((names ?? []) as readonly string[]);

const kindsOf = ({ site, kinds }: Vocabulary): readonly Kind[] =>
  kinds.flatMap((name) => site.library.kinds.find((kind) => kind.name === name) ?? []);

/** What records of a kind are called. */
export const kindText = (v: Vocabulary, names: unknown): string =>
  either(
    v,
    namesOf(names).map((name) => {
      const labels = v.site.library.kinds.find((kind) => kind.name === name)?.labels;
      return (v.site.settings.locale === 'en' ? labels?.enPlural.toLowerCase() : labels?.['zh-CN']) ?? name;
    }),
  );

/** The shape of a field in the first of the kinds that has it. */
export const shapeOf = (v: Vocabulary, path: string): z.ZodType | undefined =>
  kindsOf(v)
    .map(({ shape }) => shapeAt(shape, v.within === undefined ? path : `${v.within}.${path}`))
    .find(Boolean);

/** What a field is called, with the fields it stands in. */
export function fieldText(v: Vocabulary, path: string): string {
  const steps = path.split('.');
  const labels = steps.flatMap((step, index) => {
    const shape = shapeOf(v, steps.slice(0, index + 1).join('.'));
    return shape ? [labelOf(shape, step, v.site.settings.locale)] : index === steps.length - 1 ? [step] : [];
  });
  return labels.reduce((parent, child) => say(v, 'sayFieldOf', { parent, child }));
}

/** Fields in quotes, those of a list of alternatives parted by “or”. */
export const fieldsText = (v: Vocabulary, fields: readonly unknown[]): string =>
  listed(
    v,
    fields.map((field) =>
      namesOf(field)
        .map((path) => say(v, 'sayQuoted', { text: fieldText(v, path) }))
        .join(say(v, 'sayOr')),
    ),
  );

/** A value of a field as a page shows it; an id by the name of its record. */
export function valueText(v: Vocabulary, path: string, value: unknown): string {
  const { library, settings, words } = v.site;
  const shape = shapeOf(v, path);
  if (!shape) return plain(value, library);
  const { meta } = unwrap(shape);
  if (meta.ref) return linkTo(String(value), library).text;
  const item = definitionOf(shape).element ?? unwrap(shape).def.element ?? shape;
  return plainText(valueView(item, value, { library, lang: settings.locale, words }), settings.locale);
}

const plain = (value: unknown, library: Library): string =>
  typeof value === 'string' ? linkTo(value, library).text : JSON.stringify(value);

/** A number as written, or as its parameter stands on the site's day. `shown` gives it its form. */
export function amountText(v: Vocabulary, value: unknown, shown: (value: unknown) => string = String): string {
  if (typeof value !== 'object' || value === null) return shown(value);
  const { parameter, default: meanwhile } = value as { readonly parameter?: string; readonly default?: number };
  const { library, today } = v.site;
  const title = library.byId.get(parameter ?? '')?.title ?? parameter ?? '';
  const set = parameterOn(library, parameter ?? '', today);
  if (set !== undefined) return say(v, 'amountParameter', { value: shown(set), title });
  return meanwhile === undefined
    ? say(v, 'amountOpen', { title })
    : say(v, 'amountDefault', { value: shown(meanwhile), title });
}

/** The language in which it is said. */
export const langOf = ({ site }: Vocabulary): Lang => site.settings.locale;
