import { z } from 'zod';
import { expected, type Expected } from './expected.ts';
import type { FieldMeta } from './field.ts';

/**
 * The scalars of every record. A value is kept as it was written (a day stays the text `2022-09-01`): there is no
 * clock, no time zone of the machine and no rounding in a record. The YAML reader turns only `true`, `false`, blank and
 * numbers in canonical form into something other than text, so `21:02`, `0123` and `1.10` arrive here as text.
 */

const pattern = (word: Expected, re: RegExp, meta: FieldMeta = {}) =>
  z
    .string(expected(word))
    .regex(re, expected(word))
    .meta(meta as Record<string, unknown>);

const DAY = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d';

/** One line of text without spaces at its ends. */
export const line = pattern('line', /^\S(?:[^\n\r]*\S)?$/u);

/** Text of any number of lines; not blank. */
export const text = z.string(expected('text')).regex(/\S/u, expected('text')).meta({ show: 'prose' });

/** The identity of a record: letters, digits, dots, hyphens and parentheses; unique in the knowledge base, never used again. */
export const id = pattern('id', /^[A-Za-z0-9](?:[A-Za-z0-9.()_-]*[A-Za-z0-9)])?$/u);

/** A civil day that exists, `2022-09-01`. */
export const day = pattern('day', new RegExp(`^${DAY}$`, 'u'), { show: 'day' })
  .refine(isCivilDay, expected('day'))
  .meta({ show: 'day' });

/** A month, `2022-09`. */
export const month = pattern('month', /^\d{4}-(?:0[1-9]|1[0-2])$/u, { show: 'month' });

/** A moment to the minute or second, with its offset from UTC, `2022-09-01T21:02+08:00`. */
export const time = pattern('time', new RegExp(`^${DAY}T${CLOCK}(?::[0-5]\\d)?(?:Z|[+-]${CLOCK})$`, 'u'))
  .refine((value) => isCivilDay(value.slice(0, 10)), expected('time'))
  .meta({ show: 'time' });

/** A time of day on the clock, `08:30`; quoted, or an old YAML reader would make a number of it. */
export const clock = pattern('clock', new RegExp(`^${CLOCK}$`, 'u'));

/** A time zone of the IANA database by its name, `Asia/Shanghai`. */
export const timeZone = pattern('time-zone', /^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/u).refine(
  isTimeZone,
  expected('time-zone'),
);

/** A length of time as in ISO 8601, `PT10M`, `P5D`. */
export const duration = pattern(
  'duration',
  /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/u,
  { show: 'duration' },
);

/** A whole number from 0 on. */
export const count = z.int(expected('count')).min(0, expected('count'));

/** A whole number from 1 on. */
export const quantity = z.int(expected('quantity')).min(1, expected('quantity'));

/** A whole number, also below 0. */
export const integer = z.int(expected('integer'));

/** Any number, whole or decimal. */
export const number = z.number(expected('number'));

/** An amount of money with at most two decimals, as a number or as text (`2780000.00`). */
export const money = z
  .union([z.number(), z.string()], expected('money'))
  .refine((value) => /^\d+(?:\.\d{1,2})?$/u.test(String(value)), expected('money'))
  .meta({ show: 'money' });

/** Yes or no, written `true` or `false`. */
export const flag = z.boolean(expected('boolean'));

/** An IPv4 address, or an IPv6 address in full or compressed form. */
export const ip = z.union([z.ipv4(), z.ipv6()], expected('ip')).meta({ show: 'code' });

/** A network in CIDR notation, `10.36.0.0/16`. */
export const network = z.union([z.cidrv4(), z.cidrv6()], expected('network')).meta({ show: 'code' });

/** A MAC address, six pairs of hex digits joined by colons, in quotes. */
export const mac = pattern('mac', /^[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}$/u, { show: 'code' });

/** A digest, `sha256-` and 64 hex digits. */
export const digest = pattern('digest', /^sha256-[0-9a-f]{64}$/u, { show: 'code' });

/** An address on the web, http or https. */
export const url = pattern('url', /^https?:\/\/[^\s/]+\S*$/u);

/** A telephone number: digits, spaces and hyphens, perhaps a leading plus. */
export const phone = pattern('phone', /^\+?\d[\d -]{2,18}\d$/u, { show: 'phone' });

/** A file inside the knowledge base, named from its root with forward slashes. */
export const path = pattern('path', /^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[^\\\s]+$/u, { show: 'code', file: true });

/**
 * One of a few words; each with its label.
 *
 * @example choice({ user: ['用户', 'User'], alarm: ['告警', 'Alarm'] })
 */
export function choice<const T extends Record<string, readonly [zh: string, en: string]>>(values: T) {
  const choices = Object.fromEntries(Object.entries(values).map(([key, [zh, en]]) => [key, { 'zh-CN': zh, en }]));
  return z
    .enum(Object.keys(values) as [keyof T & string, ...(keyof T & string)[]], expected('choice'))
    .meta({ choices });
}

/** The id of a record of one of the kinds named; of any kind when none is named. */
export const ref = (...kinds: string[]) =>
  z
    .string(expected('reference'))
    .regex(/^[^\s]+$/u, expected('reference'))
    .meta({ ref: kinds });

/**
 * A list of ids of the kinds named. `AV-YHN-0001..0155` stands for every id from the first to the last: the number at
 * the end counts up with the same number of digits.
 */
export const refs = (...kinds: string[]) =>
  z
    .array(z.string(expected('reference')).regex(/^[^\s]+$/u, expected('reference')), expected('references'))
    .transform((ids) => ids.flatMap(expandRange))
    .meta({ ref: kinds });

/** A list of values. */
export const list = <T extends z.ZodType>(item: T) => z.array(item, expected('list'));

/** A mapping of exactly these fields. */
export const mapping = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, expected('mapping'));

/** Whether a text of the form `YYYY-MM-DD` names a day of the Gregorian calendar. */
export function isCivilDay(value: string): boolean {
  const [year, month, dayOfMonth] = value.split('-').map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && dayOfMonth >= 1 && dayOfMonth <= days;
}

/** Whether a text names a time zone that the runtime knows. */
export function isTimeZone(value: string): boolean {
  try {
    Temporal.ZonedDateTime.from(`1970-01-01[${value}]`);
    return true;
  } catch {
    return false;
  }
}

const RANGE_LIMIT = 10_000;

/** The ids that `A-0001..0003` stands for; an id without a range stands for itself. */
export function expandRange(value: string): string[] {
  const match = /^(.*?)(\d+)\.\.(\d+)$/u.exec(value);
  if (!match) return [value];
  const [, stem = '', first = '', last = ''] = match;
  const [from, until] = [Number(first), Number(last)];
  if (until < from || until - from >= RANGE_LIMIT) return [value];
  return Array.from({ length: until - from + 1 }, (_, i) => stem + String(from + i).padStart(first.length, '0'));
}
