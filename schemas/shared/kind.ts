import { z } from 'zod';
import type { Lang, Words } from './field.ts';

/** The part of the site, and of the masthead, where records of a kind are found. */
export type Section = 'incidents' | 'knowledge' | 'assets' | 'duty' | 'work' | 'contract' | 'reports' | 'settings';

/** Any record after validation: plain values keyed by field name. */
export type RecordData = Readonly<Record<string, unknown>> & { readonly id: string };

/** An input that the schema must refuse, with the field and the word of `Expected` it must name. */
export interface Refused {
  readonly why: string;
  readonly yaml: string;
  /** Dotted path of the offending value, `notified.0`; empty for the record itself. */
  readonly at: string;
  /** The zod issue: an `Expected` word, or `unknown-field`, `missing`. */
  readonly problem: string;
}

/** Everything the engine knows about one kind of record. */
export interface Kind<Shape extends z.ZodType = z.ZodType> {
  /** Singular, kebab-case, as in code and JSON. */
  readonly name: string;
  /** What people call one record, and for English many. */
  readonly labels: { readonly 'zh-CN': string; readonly en: string; readonly enPlural: string };
  /** One sentence: what is recorded here and when to write one. */
  readonly about: Words;
  /**
   * Where records lie below the content folder, without an ending; `*` stands for a month. A record lies in
   * `<place>.yaml` (one record or a list), in `<place>/<any>.yaml` (a list) or in `<place>/<id>.yaml` (one record).
   */
  readonly place: string;
  /** `document`: an MDX file, named by its id, whose front matter is the record. `records`: YAML. */
  readonly format: 'records' | 'document';
  readonly section: Section;
  /** Segment of the web address: `/incidents/`. */
  readonly path: string;
  /** `record`: a page for each record; `month`: a page for each month, with an anchor for each record; `list`: anchors on the list. */
  readonly page: 'record' | 'month' | 'list';
  /** Of `month`: the records of a month are so many that each ten days (旬) have a page, and the month lists them. */
  readonly tens?: true;
  readonly shape: Shape;
  /** What a link to the record says. */
  title(record: z.output<Shape> & RecordData): string;
  /** The day or moment that places a record in time: sorting, month pages, timelines. Absent for things without a day. */
  day?(record: z.output<Shape> & RecordData): string | undefined;
  /** Fields that name days to come, such as a due day: known as soon as the record is. All other days tell what happened. */
  readonly ahead?: readonly string[];
  /** Fields that follow from other records: the loader fills them in, and a file that states one is refused. */
  readonly computed?: readonly string[];
  /** Says what holds, not what happened, such as a clause or a calendar: known at once, with all its days. */
  readonly standing?: true;
  /** Says what is intended: never evidence that it was done. */
  readonly plan?: true;
  /** Fields that must not be in the wrong order: pairs of dotted paths, earlier first; one path with `*` is a list that ascends. */
  readonly order?: readonly (readonly [earlier: string, later: string] | readonly [list: string])[];
  /** Fields shown as columns of the list, after id and title. */
  readonly columns: readonly string[];
  /** Fields by which the list and the search filter. */
  readonly facets: readonly string[];
  /** Fields shown before the body of a document; the others stand beside it. */
  readonly lead?: readonly string[];
  /** What its record is called on paper, where each is printed on a sheet with places to sign. */
  readonly sheet?: Words;
  /** Documents: headings of level 2 that must be present, in order, for each language. */
  readonly sections?: Readonly<Record<Lang, readonly string[]>>;
  /** Documents: by the value of a field, the headings that take the place of `sections`. */
  readonly sectionsBy?: {
    readonly field: string;
    readonly values: Readonly<Record<string, Readonly<Record<Lang, readonly string[]>>>>;
  };
  /** Documents: what a section begins with in a new file, where it is more than a text; places to fill stand in ⟦⟧. */
  readonly starts?: Readonly<Record<Lang, Readonly<Record<string, string>>>>;
  /** File name of a single record, when it is not the id. */
  readonly stem?: (id: string) => string;
  /** The smallest good record, as a person would write it. */
  readonly example: string;
  /** The same in English, where it holds Chinese text. */
  readonly exampleEn?: string;
  readonly refused: readonly Refused[];
}

/** Declares a kind; the type of its records follows from the shape. */
export const defineKind = <Shape extends z.ZodType<RecordData>>(kind: Kind<Shape>): Kind<Shape> => kind;

/** Like {@link z.strictObject}, for the shape of a kind: unknown fields are refused. */
export const record = <T extends z.ZodRawShape>(shape: T) => z.strictObject(shape, { error: 'mapping' });
