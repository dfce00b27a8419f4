import type { z } from 'zod';
import type { FieldMeta, Lang } from '../../schemas/shared/field.ts';
import type { Messages } from '../i18n/messages.ts';
import { severityLevel } from '../incidents/severity-levels.ts';
import type { Library } from '../model/library.ts';
import { definitionOf, metaOf, type Definition } from '../model/shape.ts';
import { addressOf } from './address.ts';
import { remembered } from '../model/remembered.ts';

/** A link with its text; `note` is a word in grey behind it. */
export interface LinkView {
  readonly text: string;
  readonly href: string | undefined;
  readonly note?: string;
}

/** A value shaped for a page. */
export type ValueView =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'prose'; readonly text: string }
  | { readonly type: 'links'; readonly links: readonly LinkView[]; readonly more: number }
  | { readonly type: 'list'; readonly items: readonly ValueView[] }
  | { readonly type: 'fields'; readonly fields: readonly FieldView[] }
  | {
      readonly type: 'table';
      readonly heads: readonly string[];
      readonly rows: readonly (readonly (ValueView | undefined)[])[];
    };

/** A field with its label. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  readonly value: ValueView;
}

/** What values need to be shown: the records they name, and the words of the page. */
export interface ValueContext {
  readonly library: Library;
  readonly lang: Lang;
  readonly words: Messages['words'];
}

interface Unwrapped {
  readonly def: Definition;
  readonly meta: FieldMeta;
}

/** A shape without its optional, default and transforming wrappers, and the meta data met on the way. */
export const unwrap = remembered((shape: z.ZodType): Unwrapped => {
  const def = definitionOf(shape);
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
  const own = metaOf(shape);
  if (!inner) return { def, meta: own };
  const below = unwrap(inner);
  return { def: below.def, meta: { ...below.meta, ...own } };
});

/** The fields of a record that have a value, in the order of the shape. */
export function fieldsOf(
  shape: z.ZodType,
  data: Readonly<Record<string, unknown>>,
  context: ValueContext,
  skip: ReadonlySet<string> = new Set(),
): FieldView[] {
  return Object.entries(unwrap(shape).def.shape ?? {}).flatMap(([name, inner]) => {
    const value = data[name];
    if (skip.has(name) || value === undefined || value === null) return [];
    const view = valueView(inner, value, context);
    return view ? [{ name, label: labelOf(inner, name, context.lang), value: view }] : [];
  });
}

/** The label of a field. */
export const labelOf = (shape: z.ZodType, name: string, lang: Lang): string => unwrap(shape).meta.label?.[lang] ?? name;

/** The shape at a dotted path of fields. */
export function shapeAt(shape: z.ZodType, path: string): z.ZodType | undefined {
  return path.split('.').reduce<z.ZodType | undefined>((inner, step) => {
    const def = inner && unwrap(inner).def;
    return def?.shape?.[step] ?? (def?.element ? shapeAt(def.element, step) : undefined);
  }, shape);
}

/** Longer texts of a list stand on lines of their own. */
const MAX_INLINE = 12;

/** How many links a value shows before it says how many more there are. */
const MAX_LINKS = 60;

/** Shapes a value for a page by what its schema says of it; nothing for an empty list. */
export function valueView(shape: z.ZodType, value: unknown, context: ValueContext): ValueView | undefined {
  const { def, meta } = unwrap(shape);
  if (def.options && Array.isArray(value)) return valueView(optionFor(def.options, value), value, context);
  if (meta.ref) return linksView(Array.isArray(value) ? value : [String(value)], context);
  if (Array.isArray(value) && !def.element) return { type: 'code', text: JSON.stringify(value) };
  if (Array.isArray(value)) return value.length ? listView(def.element!, value, context) : undefined;
  if (typeof value === 'object' && value !== null) {
    const fields = def.shape
      ? fieldsOf(shape, value as Record<string, unknown>, context)
      : Object.entries(value).flatMap(([name, inner]) => freeField(name, inner, def.valueType, context));
    return fields.length ? { type: 'fields', fields } : undefined;
  }
  return scalarView(value, meta, context);
}

/** Of the shapes that a value may have, the one it has. */
const optionFor = (options: readonly z.ZodType[], value: unknown): z.ZodType =>
  options.find((option) => option.safeParse(value).success) ?? options[0]!;

function freeField(name: string, value: unknown, shape: z.ZodType | undefined, context: ValueContext): FieldView[] {
  const known = shape && unwrap(shape).def.type !== 'unknown';
  const view = known
    ? valueView(shape, value, context)
    : ({ type: 'code', text: typeof value === 'string' ? value : JSON.stringify(value) } as const);
  return view ? [{ name, label: name, value: view }] : [];
}

function linksView(ids: readonly string[], context: ValueContext): ValueView | undefined {
  if (!ids.length) return undefined;
  const links = ids.slice(0, MAX_LINKS).map((id) => linkTo(id, context.library));
  return { type: 'links', links, more: Math.max(0, ids.length - MAX_LINKS) };
}

/** A link that says the title of a record, with its id behind it where they differ. */
export function linkTo(id: string, library: Library): LinkView {
  const entry = library.byId.get(id);
  if (!entry) return { text: id, href: undefined };
  return { text: entry.title, href: addressOf(entry), ...(entry.title !== id && { note: id }) };
}

function listView(element: z.ZodType, items: readonly unknown[], context: ValueContext): ValueView {
  const { def } = unwrap(element);
  if (def.shape) return tableView(def.shape, items as readonly Record<string, unknown>[], context);
  const views = items.flatMap((item) => valueView(element, item, context) ?? []);
  if (views.every((view) => view.type === 'text' && view.text.length <= MAX_INLINE)) {
    return {
      type: 'text',
      text: views.map((view) => plainText(view, context.lang)).join(SEPARATORS[context.lang].item),
    };
  }
  return { type: 'list', items: views };
}

function tableView(
  shape: Readonly<Record<string, z.ZodType>>,
  items: readonly Record<string, unknown>[],
  context: ValueContext,
): ValueView {
  const used = Object.keys(shape).filter((name) =>
    items.some((item) => item[name] !== undefined && item[name] !== null),
  );
  return {
    type: 'table',
    heads: used.map((name) => labelOf(shape[name]!, name, context.lang)),
    rows: items.map((item) =>
      used.map((name) => (item[name] === undefined ? undefined : valueView(shape[name]!, item[name], context))),
    ),
  };
}

function scalarView(value: unknown, meta: FieldMeta, { lang, words, library }: ValueContext): ValueView {
  if (typeof value === 'boolean') return { type: 'text', text: value ? words.yes : words.no };
  const text = String(value);
  const label = labelOfChoice(meta, text, library, lang);
  if (label !== undefined) return { type: 'text', text: label };
  switch (meta.show) {
    case 'time':
      return { type: 'text', text: shortTime(text) };
    case 'money':
      return { type: 'text', text: `¥${groupDigits(text)}` };
    case 'duration':
      return { type: 'text', text: durationText(text, words) };
    case 'code':
      return { type: 'code', text };
    case 'prose':
      return { type: 'prose', text };
    default:
      return { type: 'text', text };
  }
}

/** What one of a few values is called: by the knowledge base, where it names the levels of severity, else by the engine. */
export const labelOfChoice = (meta: FieldMeta, value: string, library: Library, lang: Lang): string | undefined =>
  (meta.level ? severityLevel(library, value)?.name : undefined) ?? meta.choices?.[value]?.[lang];

/** A moment as people read it: day and time of day; the offset is that of the knowledge base. */
export const shortTime = (time: string): string => time.slice(0, 16).replace('T', ' ');

/** An ISO 8601 duration in words: `PT1H30M` is 1 小时 30 分钟. */
export function durationText(duration: string, words: ValueContext['words']): string {
  const [days = '', clock = ''] = duration.slice(1).split('T');
  const units = [
    ...[...days.matchAll(/(\d+)([YMWD])/gu)].map(([, n, unit]) => [
      n,
      { Y: words.years, M: words.months, W: words.weeks, D: words.days }[unit!],
    ]),
    ...[...clock.matchAll(/(\d+)([HMS])/gu)].map(([, n, unit]) => [
      n,
      { H: words.hours, M: words.minutes, S: words.seconds }[unit!],
    ]),
  ];
  return units.map(([n, unit]) => `${n} ${unit}`).join(' ');
}

function groupDigits(amount: string): string {
  const [whole = '', decimals = ''] = amount.split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/gu, ',')}.${decimals.padEnd(2, '0')}`;
}

/** What stands between the items of a list in one line, and between longer parts. */
const SEPARATORS: Readonly<Record<Lang, { readonly item: string; readonly part: string }>> = {
  'zh-CN': { item: '、', part: '；' },
  en: { item: ', ', part: '; ' },
};

/** A value in one line, for a cell, a filter or the search index. */
export function plainText(view: ValueView | undefined, lang: Lang): string {
  const { item, part } = SEPARATORS[lang];
  const say = (inner: ValueView | undefined) => plainText(inner, lang);
  switch (view?.type) {
    case undefined:
      return '';
    case 'text':
    case 'code':
    case 'prose':
      return view.text;
    case 'links':
      return view.links.map(({ text }) => text).join(item) + (view.more ? ` +${view.more}` : '');
    case 'list':
      return view.items.map(say).join(part);
    case 'fields':
      return view.fields.map(({ label, value }) => `${label} ${say(value)}`).join(part);
    case 'table':
      return view.rows.map((row) => row.map(say).join(' ')).join(part);
  }
}
