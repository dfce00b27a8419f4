import type { z } from 'zod';

/** The languages in which everything a person reads exists. */
export type Lang = 'zh-CN' | 'en';

/** A word or sentence in every language. */
export type Words = Readonly<Record<Lang, string>>;

/** What the schemas store beside a zod schema; read by pages, editors and the rules. */
export interface FieldMeta {
  /** Short name of the field, shown before its value. */
  readonly label?: Words;
  /** One sentence that tells an author what to write. */
  readonly sentence?: Words;
  /** Kinds that an id here may name; empty means any kind. */
  readonly ref?: readonly string[];
  /** Names a file of the knowledge base. */
  readonly file?: boolean;
  /** Labels of the values of a choice. */
  readonly choices?: Readonly<Record<string, Words>>;
  /** Holds a level of severity: records of the knowledge base name it, `choices` where there are none. */
  readonly level?: boolean;
  /** The name of a shape that is described once and used in several places: a word of the kernel. */
  readonly id?: string;
  /** How a page shows the value, where its type does not say it. */
  readonly show?: 'day' | 'time' | 'month' | 'money' | 'duration' | 'code' | 'phone' | 'prose';
}

/**
 * Names and explains one field. Each text is `label: sentence`, split at the first colon (`：` in Chinese).
 *
 * @example field(day, '到期日：这一天之后不再有效', 'Expires: not valid after this day')
 */
export function field<T extends z.ZodType>(schema: T, zh: string, en: string): T {
  const [zhLabel, zhSentence] = split(zh, '：');
  const [enLabel, enSentence] = split(en, ':');
  const meta: FieldMeta = {
    ...(schema.meta() as FieldMeta | undefined),
    label: { 'zh-CN': zhLabel, en: enLabel },
    sentence: { 'zh-CN': zhSentence, en: enSentence },
  };
  return schema.meta(meta as Record<string, unknown>) as T;
}

function split(text: string, colon: string): [label: string, sentence: string] {
  const at = text.indexOf(colon);
  if (at < 1 || at === text.length - 1)
    throw new TypeError(`Unexpected field text "${text}", expected "label${colon}sentence"`);
  return [text.slice(0, at).trim(), text.slice(at + colon.length).trim()];
}
