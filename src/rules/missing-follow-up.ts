import { incidentOf, isResolved } from '../incidents/incident.ts';
import { entriesOf } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

/** A temporary recovery of an incident that has ended, with no action that ends it. */
export const missingFollowUp: Rule = {
  id: 'missing-follow-up',
  severity: 'warning',
  check: (library, { today }) =>
    entriesOf(library, 'incident').flatMap((entry) => {
      const incident = incidentOf(entry);
      if (!isResolved(incident, today)) return [];
      return (incident.recovery ?? []).flatMap(({ method, temporary, follow_up: followUp }, index) =>
        temporary && followUp === undefined
          ? [foundIn(entry, 'missing-follow-up', { path: ['recovery', index] }, { value: method })]
          : [],
      );
    }),
};
