import type { z } from 'zod';
import { casestudyOf, missingRoles } from '../incidents/casestudy.ts';
import { entriesOf } from '../model/library.ts';
import { definitionOf, metaOf } from '../model/shape.ts';
import { foundIn, type Rule } from './rule.ts';

/** A casestudy whose review is not recorded, or lacks one of the four roles without a reason. Drafts are left in peace. */
export const missingRole: Rule = {
  id: 'missing-role',
  severity: 'warning',
  check: (library, { lang }) =>
    entriesOf(library, 'casestudy').flatMap((study) => {
      const data = casestudyOf(study);
      if (data.state === 'draft') return [];
      if (!data.review) return [foundIn(study, 'missing-role/review', {}, {})];
      return missingRoles(data).map((field) => {
        const path = ['review', ...(data.review?.[field] ? [field] : [])];
        const role = labelsOf(study.kind.shape)[field]?.[lang] ?? field;
        return foundIn(study, 'missing-role', { path }, { role, field });
      });
    }),
};

/** What the fields of the review are called. */
function labelsOf(shape: z.ZodType): Readonly<Record<string, Readonly<Record<string, string>> | undefined>> {
  const review = definitionOf(shape).shape?.['review'];
  const fields = review && definitionOf(definitionOf(review).innerType ?? review).shape;
  return Object.fromEntries(Object.entries(fields ?? {}).map(([name, field]) => [name, metaOf(field).label]));
}
