/**
 * What a value should have been. Every scalar of the schemas fails with one of these words as its zod message; the
 * catalogue of messages (`src/i18n`) says each of them in every language, and does not compile when one is missing.
 */
export const EXPECTED = [
  'text',
  'line',
  'id',
  'day',
  'month',
  'time',
  'clock',
  'time-zone',
  'duration',
  'count',
  'quantity',
  'integer',
  'number',
  'share',
  'day-of-month',
  'money',
  'boolean',
  'ip',
  'mac',
  'network',
  'digest',
  'url',
  'phone',
  'path',
  'choice',
  'reference',
  'references',
  'list',
  'mapping',
  'day-order',
  'bounds',
  'something',
] as const;

/** One of these words. */
export type Expected = (typeof EXPECTED)[number];

/** The `error` option of a zod schema: always the same word, whether the type or the content is wrong. */
export const expected = (word: Expected) => ({ error: word });
