import { z } from 'zod';
import { expected } from '../shared/expected.ts';
import { clock, duration, line, list } from '../shared/scalars.ts';
import { population } from './population.ts';
import { selection, where, type Selection } from './selection.ts';
import { dayExpression } from './time.ts';

/**
 * What must hold of the records of an instance. Each word is one small function in `src/obligations/tests`; the words
 * combine by `all`, `any` and `not`.
 */

/** A number, or the parameter that holds it. */
const amount = z.union([z.number(), z.strictObject({ parameter: line })], expected('number'));
/** How many, or the parameter that says it. */
const number = z.union([z.int().min(0), z.strictObject({ parameter: line })], expected('count'));
const span = z.union([duration, z.strictObject({ parameter: line })], expected('duration'));

/** Whether a test can hold at all: no more is asked for than is allowed. */
const isOrdered = ({ min, max }: { readonly min?: unknown; readonly max?: unknown }): boolean =>
  typeof min !== 'number' || typeof max !== 'number' || min <= max;

/** A share of a whole. */
const share = z.number(expected('share')).min(0, expected('share')).max(1, expected('share'));

/** A length of time, the same for all or as a field decides: `{by: severity, 严重: PT2H, 一般: PT8H}`. */
const spans = z.union([span, z.object({ by: line }, expected('mapping')).catchall(span)], expected('duration'));

const hours = z.strictObject({ hours: z.number().positive() }, expected('mapping'));

/** Elapsed time, or the working hours of the place: the first that it names, or those of a name. */
const clockWord = z.union(
  [z.enum(['elapsed', 'working'], expected('choice')), z.strictObject({ working: line }, expected('mapping'))],
  expected('choice'),
);

const lines = z.union([line, list(line).min(1, 'list')], expected('line'));

/** An act by a day, or on that very day; `limit` is the day up to which it is tolerated. */
export const deadlineTest = z.strictObject(
  { of: line, by: dayExpression.optional(), on: dayExpression.optional(), limit: dayExpression.optional() },
  expected('mapping'),
);

/**
 * What one side of a comparison is: values of a field, their number or total, a number, or what a report says of its figures:
 * as they were frozen, or computed again from the records of its period.
 */
const side = z.strictObject(
  {
    select: selection.optional(),
    field: line.optional(),
    count: z.literal(true).optional(),
    value: amount.optional(),
    figure: z.enum(['frozen', 'recomputed'], expected('choice')).optional(),
  },
  expected('mapping'),
);

const words = {
  /** A record of the instance. */
  exists: z.union([z.literal(true), selection], expected('something')),
  /** So many records, or different values of a field or of several. */
  count: z
    .strictObject(
      {
        select: selection.optional(),
        min: number.optional(),
        max: number.optional(),
        equals: number.optional(),
        distinct: lines.optional(),
      },
      expected('mapping'),
    )
    .refine(isOrdered, expected('bounds')),
  /** Nothing of the kind, and something that shows that the register was kept. */
  none: z.strictObject({ select: selection, alive: selection.optional() }, expected('mapping')),
  /**
   * Fields filled, in each record or in each item of a list that it holds; a list of alternatives counts as one field. Of a
   * document, sections that are there and not empty.
   */
  complete: z.strictObject(
    {
      fields: list(z.union([line, list(line)])).optional(),
      sections: list(line).min(1, 'list').optional(),
      of: population.optional(),
      each: line.optional(),
      where: where.optional(),
    },
    expected('mapping'),
  ),
  /** Every member of a population seen in the records of the instance; with `covered`, on each of its days. */
  'covers-population': z.strictObject(
    { population, seen: list(line), covered: z.strictObject({ from: line, to: line }, expected('mapping')).optional() },
    expected('mapping'),
  ),
  /** Enough fit people at every moment of what is demanded. */
  'covers-span': z.strictObject(
    {
      demand: z.union([
        list(z.strictObject({ at: clock, for: hours, min: number, seam: z.literal(true).optional() })),
        z.strictObject({ whole: z.literal(true), min: number }),
        z.strictObject({ parameter: line, people: line.optional() }),
      ]),
      from: line.optional(),
      until: line.optional(),
      who: z
        .strictObject({
          role: lines.optional(),
          holds: lines.optional(),
          valid: z.literal('then').optional(),
          where: where.optional(),
        })
        .optional(),
      distinct: z.boolean().optional(),
    },
    expected('mapping'),
  ),
  /** No person too long on duty, none too short between two turns; hours. */
  rest: z.strictObject(
    {
      longest: amount.optional(),
      between: amount.optional(),
      who: lines,
      from: line.optional(),
      until: line.optional(),
    },
    expected('mapping'),
  ),
  deadline: deadlineTest,
  /** A time between two fields, elapsed or in working hours. */
  duration: z.strictObject(
    {
      from: line,
      to: line,
      under: spans.optional(),
      'at-most': spans.optional(),
      over: spans.optional(),
      'at-least': spans.optional(),
      clock: clockWord.optional(),
    },
    expected('mapping'),
  ),
  /** Stages in order within a record; a chain of records unbroken. */
  sequence: z.union(
    [
      z.strictObject({ order: list(line) }),
      z.strictObject({ events: line, kinds: list(line), kind: line.optional(), at: line.optional() }),
      z.strictObject({
        chain: line,
        by: line.optional(),
        acknowledged: line.optional(),
        both: list(line).optional(),
        carried: line.optional(),
        closed: list(line).optional(),
      }),
    ],
    expected('mapping'),
  ),
  /** Two selections, or the values of fields, that agree. */
  agrees: z.strictObject(
    { left: side, right: side, relation: z.enum(['equal', 'subset', 'sum'], expected('choice')) },
    expected('mapping'),
  ),
  /** A running balance never below a level. */
  level: z.strictObject(
    { of: selection, sum: line, 'at-least': amount, start: amount.optional() },
    expected('mapping'),
  ),
  /** A total, perhaps for each value of a field, perhaps in proportion to the time a member serves. */
  sum: z
    .strictObject(
      {
        field: line,
        min: amount.optional(),
        max: amount.optional(),
        equals: amount.optional(),
        by: line.optional(),
        prorate: z.boolean().optional(),
      },
      expected('mapping'),
    )
    .refine(isOrdered, expected('bounds')),
  /** Time of a field's spans less the time of others, as a share of the instance or as a total. */
  time: z.strictObject(
    {
      of: selection,
      from: line,
      to: line,
      minus: z.strictObject({ select: selection, from: line, to: line }).optional(),
      within: z
        .union([z.strictObject({ at: clock, for: hours }), z.literal('working'), z.strictObject({ working: line })])
        .optional(),
      'at-most': span.optional(),
      'share-at-least': share.optional(),
    },
    expected('mapping'),
  ),
} as const;

type Words = { readonly [word in keyof typeof words]: z.infer<(typeof words)[word]> };

/** What a share is of: records, members of a population, or the time that the test measures. */
const whole = z.union(
  [z.literal('time'), selection, z.strictObject({ members: population }, expected('mapping'))],
  expected('something'),
);

/** What a share is of. */
export type Whole = z.infer<typeof whole>;

/** A share of what passes a test; of nothing it is good where a record of `alive` shows that the register was kept. */
interface Share {
  readonly of: Test;
  readonly over?: Whole | undefined;
  readonly 'at-least': number;
  readonly alive?: Selection | undefined;
}

/** A test: one word with what it asks, or a combination of tests. */
export type Test =
  | { readonly [word in keyof Words]: { readonly [only in word]: Words[word] } }[keyof Words]
  | { readonly ratio: Share }
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
          {
            ratio: z.strictObject(
              {
                of: test,
                over: whole.optional(),
                'at-least': share,
                alive: selection.optional(),
              },
              expected('mapping'),
            ),
          },
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
