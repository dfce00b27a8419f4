import { minutesBetween } from '../calendar/instant.ts';
import { incidentOf } from '../incidents/incident.ts';
import { entriesOf } from '../model/library.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** An exemption from the casestudy that a handler approved for himself, or whose impact outlasts the incident. */
export const doubtfulExemption: Rule = {
  id: 'doubtful-exemption',
  severity: 'warning',
  check: (library) =>
    entriesOf(library, 'incident').flatMap((entry): Found[] => {
      const { exemption, by = [], detected, resolved } = incidentOf(entry);
      if (!exemption) return [];
      const minutes = resolved === undefined ? Infinity : minutesBetween(detected, resolved);
      const report = (code: Found['code'], field: string, value: string | number) =>
        foundIn(entry, code, { path: ['exemption', field] }, { value, minutes });
      const approver = library.byId.get(exemption.by)?.title ?? exemption.by;
      return [
        ...(by.includes(exemption.by) ? [report('doubtful-exemption/self', 'by', approver)] : []),
        ...(exemption.minutes > minutes ? [report('doubtful-exemption/long', 'minutes', exemption.minutes)] : []),
      ];
    }),
};
