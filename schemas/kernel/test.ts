import { z } from 'zod';
import { expected } from '../shared/expected.ts';
import { clock, duration, line, list } from '../shared/scalars.ts';
import { population, selection, where } from './selection.ts';
import { dayExpression } from './time.ts';

/**
 * What must hold of the records of an instance. Each word is one small function in `src/obligations/tests`; the words
 * combine by `all`, `any` and `not`.
 */

/** A number, or the parameter that holds it. */
const amount = z.union([z.number(), z.strictObject({ parameter: line })], expected('number'));
const span = z.union([duration, z.strictObject({ parameter: line })], expected('duration'));

/** An act by a day, or on that very day; `limit` is the day up to which it is tolerated. */
export const deadlineTest = z.strictObject(
  { of: line, by: dayExpression.optional(), on: dayExpression.optional(), limit: dayExpression.optional() },
  expected('mapping'),
);

const words = {
  /** A record of the instance. */
  exists: z.union([z.literal(true), selection], expected('something')),
  /** So many records, or different values of a field. */
  count: z.strictObject(
    {
      select: selection.optional(),
      min: amount.optional(),
      max: amount.optional(),
      equals: amount.optional(),
      distinct: line.optional(),
    },
    expected('mapping'),
  ),
  /** Nothing of the kind, and something that shows that the register was kept. */
  none: z.strictObject({ select: selection, alive: selection.optional() }, expected('mapping')),
  /** Fields filled, in each record; a list of alternatives counts as one field. */
  complete: z.strictObject(
    { fields: list(z.union([line, list(line)])), of: population.optional() },
    expected('mapping'),
  ),
  /** Every member of a population seen in the records of the instance. */
  'covers-population': z.strictObject({ population, seen: list(line) }, expected('mapping')),
  /** Enough fit people at every moment of what is demanded. */
  'covers-span': z.strictObject(
    {
      demand: z.union([
        list(z.strictObject({ at: clock, for: z.strictObject({ hours: z.number() }), min: amount })),
        z.strictObject({ whole: z.literal(true), min: amount }),
        z.strictObject({ parameter: line }),
      ]),
      from: line.optional(),
      until: line.optional(),
      who: z
        .strictObject({
          role: z.union([line, list(line)]).optional(),
          holds: line.optional(),
          valid: z.literal('then').optional(),
          where: where.optional(),
        })
        .optional(),
      distinct: z.boolean().optional(),
    },
    expected('mapping'),
  ),
  /** No person too long on duty, none too short between two turns; hours. */
  rest: z.strictObject({ longest: amount.optional(), between: amount.optional(), who: line }, expected('mapping')),
  deadline: deadlineTest,
  /** A time between two fields, elapsed or in working hours. */
  duration: z.strictObject(
    {
      from: line,
      to: line,
      under: span.optional(),
      'at-most': span.optional(),
      over: span.optional(),
      'at-least': span.optional(),
      by: z.strictObject({ field: line, values: z.record(z.string(), span) }).optional(),
      clock: z.enum(['elapsed', 'working'], expected('choice')).optional(),
    },
    expected('mapping'),
  ),
  /** Stages in order within a record; a chain of records unbroken. */
  sequence: z.union(
    [
      z.strictObject({ order: list(line) }),
      z.strictObject({ events: line, kinds: list(line), kind: line.optional(), at: line.optional() }),
      z.strictObject({ chain: line, acknowledged: line.optional(), both: list(line).optional() }),
    ],
    expected('mapping'),
  ),
  /** Two selections, or the values of fields, that agree. */
  agrees: z.strictObject(
    {
      left: z.strictObject({ select: selection.optional(), field: line.optional() }),
      right: z.strictObject({ select: selection.optional(), field: line.optional(), value: amount.optional() }),
      relation: z.enum(['equal', 'subset', 'sum'], expected('choice')),
    },
    expected('mapping'),
  ),
  /** A running balance never below a level. */
  level: z.strictObject(
    { of: selection, sum: line, 'at-least': amount, start: amount.optional() },
    expected('mapping'),
  ),
  /** A total, perhaps for each value of a field, perhaps in proportion to the time a member serves. */
  sum: z.strictObject(
    {
      field: line,
      min: amount.optional(),
      max: amount.optional(),
      equals: amount.optional(),
      by: line.optional(),
      prorate: z.boolean().optional(),
    },
    expected('mapping'),
  ),
  /** Time of a field's spans less the time of others, as a share of the instance or as a total. */
  time: z.strictObject(
    {
      of: selection,
      from: line,
      to: line,
      minus: z.strictObject({ select: selection, from: line, to: line }).optional(),
      within: z.strictObject({ at: clock, for: z.strictObject({ hours: z.number() }) }).optional(),
      'at-most': span.optional(),
      'share-at-least': z.number().min(0).max(1).optional(),
    },
    expected('mapping'),
  ),
} as const;

type Words = { readonly [word in keyof typeof words]: z.infer<(typeof words)[word]> };

/** A test: one word with what it asks, or a combination of tests. */
export type Test =
  | { readonly [word in keyof Words]: { readonly [only in word]: Words[word] } }[keyof Words]
  | { readonly ratio: { readonly of: Test; readonly over?: z.infer<typeof selection>; readonly 'at-least': number } }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly not: Test };

/** The words of tests that stand alone. */
export type TestWord = keyof Words;

/** What a word asks. */
export type Asked<Word extends TestWord> = Words[Word];

export const test: z.ZodType<Test> = z
  .lazy(() =>
    z.union(
      [
        ...Object.entries(words).map(([word, asked]) => z.strictObject({ [word]: asked }, expected('mapping'))),
        z.strictObject(
          { ratio: z.strictObject({ of: test, over: selection.optional(), 'at-least': z.number() }) },
          expected('mapping'),
        ),
        z.strictObject({ all: list(test).min(1, 'list') }, expected('mapping')),
        z.strictObject({ any: list(test).min(1, 'list') }, expected('mapping')),
        z.strictObject({ not: test }, expected('mapping')),
      ] as unknown as readonly [z.ZodType<Test>, z.ZodType<Test>],
      expected('something'),
    ),
  )
  .meta({ id: 'test' });

/** All words of tests, for messages that list them. */
export const TEST_WORDS: readonly string[] = [...Object.keys(words), 'ratio', 'all', 'any', 'not'];
