import type { z } from 'zod';
import type { Entry, Library } from '../model/library.ts';
import { unwrap } from './value.ts';

/** As many identifiers of one record as people can want; a switch has one for each port. */
const MOST = 80;

/** Values that are shown in a form of their own, and are no identifiers. */
const NO_IDENTIFIERS = new Set(['day', 'time', 'month', 'duration', 'money', 'prose']);

/** Sentences name things, but are not names. */
const SENTENCES = new Set(['title', 'name', 'symptoms', 'trigger', 'summary', 'note']);

/** An identifier: Latin letters and digits in one piece, with at least one digit. */
const IDENTIFIER = /^(?=.*\d)[A-Za-z0-9][\w.:/#@+-]{1,60}$/u;

/**
 * Identifiers that are a record's own: its id, addresses, numbers, names of hosts, ports and models, each once. Records
 * that it names are not among them.
 */
export function keysOf({ id, kind, data }: Entry, { byId }: Library): string[] {
  const values = Object.entries(unwrap(kind.shape).def.shape ?? {}).flatMap(([name, shape]) =>
    SENTENCES.has(name) ? [] : textsOf(shape, data[name]),
  );
  const found = values.flatMap((value) => (IDENTIFIER.test(value) ? [value] : wordsOf(value)));
  return [...new Set([id, ...found.filter((word) => !byId.has(word))])].slice(0, MOST);
}

/** Identifiers within a longer value, such as the model of a maker; a number alone is a quantity there. */
const wordsOf = (value: string): string[] =>
  value.split(/[\s，、；（）()「」]+/u).filter((word) => IDENTIFIER.test(word) && /[A-Za-z]/u.test(word));

/** Texts of one line below a value that name neither a record nor a day. */
function textsOf(shape: z.ZodType, value: unknown): string[] {
  const { def, meta } = unwrap(shape);
  if (meta.ref || meta.choices || (meta.show && NO_IDENTIFIERS.has(meta.show))) return [];
  if (typeof value === 'string') return value.length <= 80 ? [value] : [];
  if (Array.isArray(value)) return def.element ? value.flatMap((one) => textsOf(def.element!, one)) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (def.shape?.[name] ? textsOf(def.shape[name], inner) : []));
}
