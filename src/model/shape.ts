import type { z } from 'zod';
import type { FieldMeta } from '../../schemas/shared/field.ts';

/** The parts of a composed schema: fields of a mapping, items of a list, values of a map, what a wrapper wraps. */
export interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly options?: readonly z.ZodType[];
}

/** What a schema is made of. */
export const definitionOf = (shape: z.ZodType): Definition => shape.def as unknown as Definition;

/** What the schemas store beside a schema. */
export const metaOf = (shape: z.ZodType): FieldMeta => (shape.meta() ?? {}) as FieldMeta;
