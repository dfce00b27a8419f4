import type { z } from 'zod';
import type { Expected } from '../../schemas/shared/expected.ts';
import { envelope } from '../../schemas/shared/envelope.ts';
import type { FieldMeta, Lang } from '../../schemas/shared/field.ts';
import type { Kind, RecordData } from '../../schemas/shared/kind.ts';
import { LANGUAGES, type Messages } from '../i18n/messages.ts';
import { definitionOf, metaOf, type Definition } from './shape.ts';
import { toFill } from './to-fill.ts';

/** What a new file is made with. */
export interface TemplateContext {
  readonly lang: Lang;
  readonly words: Messages['words'];
  /** Values that are known already, by field, the only one of a list; the id is one of them. */
  readonly given: Readonly<Record<string, string>>;
}

/**
 * The text of a file that begins a record or a document: every required field and section, each with a place to fill that
 * says what belongs there, and the optional fields as comments. All of it comes from the kind.
 */
export function templateOf(kind: Kind, context: TemplateContext): string {
  const shape = definitionOf(kind.shape).shape ?? {};
  const required = Object.entries(shape).filter(([name, field]) => name in context.given || !field.isOptional());
  const fields = required.flatMap(([name, field]) => fieldLines(name, field, context));
  const head = [...fields, ...optionalLines(kind, shape, context)];
  if (kind.format === 'records') return `${head.join('\n')}\n`;
  return `---\n${head.join('\n')}\n---\n${sectionTexts(kind, context).join('')}`;
}

/** The field whose value is the title of a record; none where the title is made of several. */
export function titleField(kind: Kind): string | undefined {
  return fieldAnswering(kind, kind.title);
}

/** The field that holds the civil day of a record; none where it holds a moment, or where there is no day. */
export function dayField(kind: Kind): string | undefined {
  const name = kind.day && fieldAnswering(kind, kind.day);
  const field = name === undefined ? undefined : definitionOf(kind.shape).shape?.[name];
  return field && partsOf(field).meta.show === 'day' ? name : undefined;
}

/** Asks a function of a record which field it answers with, by a record whose values are the names of its fields. */
function fieldAnswering(kind: Kind, ask: (record: RecordData) => string | undefined): string | undefined {
  const names = Object.keys(definitionOf(kind.shape).shape ?? {});
  const record = Object.fromEntries(names.map((name) => [name, name])) as RecordData;
  try {
    const answer = ask(record);
    return answer !== undefined && names.includes(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** A shape without what wraps it, and what is stored beside it. */
function partsOf(shape: z.ZodType): { readonly def: Definition; readonly meta: FieldMeta } {
  const def = definitionOf(shape);
  const inner = def.innerType ?? (def.type === 'pipe' ? def.in : undefined);
  if (!inner) return { def, meta: metaOf(shape) };
  const below = partsOf(inner);
  return { def: below.def, meta: { ...below.meta, ...metaOf(shape) } };
}

function fieldLines(name: string, field: z.ZodType, context: TemplateContext): string[] {
  const { def, meta } = partsOf(field);
  const given = context.given[name];
  if (given !== undefined)
    return def.type === 'array' ? [`${name}:`, `  - ${scalar(given)}`] : [`${name}: ${scalar(given)}`];
  if (meta.choices && 'draft' in meta.choices) return [`${name}: draft`];
  const inner = def.shape ? mappingLines(def.shape, { ...context, given: {} }) : [];
  if (inner.length) return [`${name}:`, ...indented(inner, '  ', '  ')];
  if (def.type === 'array') return [`${name}:`, ...itemLines(def, meta, context)];
  return [`${name}: ${place(meta, context, formOf(field))}`];
}

/** As many items as a list must have. */
function itemLines(def: Definition, meta: FieldMeta, context: TemplateContext): string[] {
  const item = def.element ? partsOf(def.element) : undefined;
  const lines = item?.def.shape
    ? mappingLines(item.def.shape, { ...context, given: {} })
    : [place({ ...item?.meta, ...meta }, context, def.element && formOf(def.element))];
  return Array.from({ length: leastOf(def) }).flatMap(() => indented(lines, '  - ', '    '));
}

/** How many items a list has at least, as zod keeps it. */
function leastOf(def: Definition): number {
  const { checks = [] } = def as { readonly checks?: readonly { _zod: { def: { minimum?: number } } }[] };
  return Math.max(1, ...checks.map(({ _zod }) => _zod.def.minimum ?? 1));
}

const mappingLines = (shape: NonNullable<Definition['shape']>, context: TemplateContext): string[] =>
  Object.entries(shape)
    .filter(([, field]) => !field.isOptional())
    .flatMap(([name, field]) => fieldLines(name, field, context));

const indented = (lines: readonly string[], first: string, others: string) =>
  lines.map((line, index) => (index ? others : first) + line);

/** How a value is written, as the scalar of a field says when it is something else; nothing for words. */
function formOf(field: z.ZodType): Expected | undefined {
  const form = field.safeParse('⟦').error?.issues[0]?.message as Expected | undefined;
  return form === 'choice' ? undefined : form;
}

/** The place to fill of a field: its sentence, the form of its value, and the values to choose from. */
function place({ sentence, choices }: FieldMeta, { lang, words }: TemplateContext, form: Expected | undefined): string {
  const values = Object.entries(choices ?? {}).map(([value, label]) => `${value} ${label[lang]}`);
  const hint = [
    sentence?.[lang] ?? '',
    (form && LANGUAGES[lang].expected[form]) ?? '',
    values.join(words.listSeparator),
  ].filter(Boolean);
  return scalar(toFill(hint.join(words.clauseSeparator), words));
}

/** Fields that may be left out, as comments; those that every kind has are in the handbook. */
function optionalLines(kind: Kind, shape: NonNullable<Definition['shape']>, context: TemplateContext): string[] {
  const { lang, words, given } = context;
  const lines = Object.entries(shape)
    .filter(([name, field]) => field.isOptional() && !(name in given) && !(name in envelope))
    .map(([name, field]) => `# ${name}: ${partsOf(field).meta.sentence?.[lang] ?? ''}`);
  return lines.length ? [`# ${words.optionalFields.replace('{kind}', kind.name)}`, ...lines] : [];
}

/** A value as YAML writes it on one line; in double quotes where plain text would mean something else. */
function scalar(value: string): string {
  const isPlain = /^[\p{L}⟦](?!.*(?:: |:$| #))/u.test(value) && !/^(?:true|false|null|yes|no|on|off)$/iu.test(value);
  return isPlain || /^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : JSON.stringify(value);
}

/** An id of the kind as its example has it. */
export const exampleId = (kind: Kind): string =>
  /^id: (\S+)$/mu.exec(kind.example)?.[1] ?? `${kind.name.toUpperCase()}-001`;

/** The place to fill of a field, as text. */
export function placeOfField(kind: Kind, name: string, context: TemplateContext): string {
  const field = definitionOf(kind.shape).shape?.[name];
  return toFill((field && partsOf(field).meta.sentence?.[context.lang]) ?? name, context.words);
}

const sectionTexts = (kind: Kind, context: TemplateContext): string[] =>
  sectionStarts(kind, context).map(({ title, text }) => `\n## ${title}\n\n${text}\n`);

/** The sections that documents of the kind must have, each with a place to fill that shows what its example says there. */
export function sectionStarts(kind: Kind, { lang, words }: TemplateContext): { title: string; text: string }[] {
  const sections = kind.sections?.[lang] ?? [];
  const examples = examplesOf(lang === 'en' ? (kind.exampleEn ?? '') : kind.example);
  const start = (section: string) =>
    kind.starts?.[lang][section]?.replace(/⟦([^⟦⟧]*)⟧/gu, (_, hint: string) => toFill(hint, words));
  const example = (section: string) => words.forExample.replace('{text}', () => examples.get(section) ?? '');
  return sections.map((title) => ({
    title,
    text: start(title) ?? toFill(examples.has(title) ? example(title) : title, words),
  }));
}

/** What stands under each heading of an example. */
function examplesOf(document: string): ReadonlyMap<string, string> {
  const parts = document.split(/^## /mu).slice(1);
  return new Map(
    parts.map((part) => [
      part.slice(0, part.indexOf('\n')),
      part.slice(part.indexOf('\n')).trim().replace(/\s+/gu, ' '),
    ]),
  );
}
