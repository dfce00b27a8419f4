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
  readonly getter?: () => z.ZodType;
}

/** What a schema is made of. */
export const definitionOf = (shape: z.ZodType): Definition => shape.def as unknown as Definition;

/** What the schemas store beside a schema. */
export const metaOf = (shape: z.ZodType): FieldMeta => (shape.meta() ?? {}) as FieldMeta;

/** Whether values of a schema may have a field, said as a dotted path; lists are looked through. */
export const hasField = (shape: z.ZodType, path: string): boolean => isIn(shape, path.split('.'));

function isIn(shape: z.ZodType, steps: readonly string[]): boolean {
  const { shape: fields, element, valueType, innerType, in: input, options } = definitionOf(shape);
  const inner = innerType ?? input ?? element;
  if (inner) return isIn(inner, steps);
  if (options) return options.some((one) => isIn(one, steps));
  const [step, ...rest] = steps;
  if (step === undefined) return true;
  const next = fields?.[step] ?? valueType;
  return next !== undefined && isIn(next, rest);
}
