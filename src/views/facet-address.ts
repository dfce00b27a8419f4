import type { z } from 'zod';
import type { Kind } from '../../schemas/shared/kind.ts';
import type { Entry } from '../model/library.ts';
import { definitionOf } from '../model/shape.ts';
import { valueAt } from '../model/value-at.ts';
import { searchOf } from './list-query.ts';
import { plainText, shapeAt, valueView, type ValueContext } from './value.ts';

/** The shape of one value of a facet. A list of ids stays what it is: its shape knows that they are ids. */
export function itemShape(shape: z.ZodType): z.ZodType {
  const { innerType = shape } = definitionOf(shape);
  return definitionOf(innerType).element ?? innerType;
}

/** The end of the address by which the list of a kind shows those that name a record; nothing when no facet does. */
export function facetSearch(kind: Kind, from: Entry, id: string, context: ValueContext): string | undefined {
  const facet = kind.facets.find((path) => [valueAt(from.data, path)].flat().includes(id));
  if (facet === undefined) return undefined;
  const value = plainText(valueView(itemShape(shapeAt(kind.shape, facet)!), id, context), context.lang);
  return searchOf({ text: '', chosen: { [facet]: [value] }, sort: undefined });
}
