import { casestudyNeed, studyStanding } from '../incidents/casestudy-need.ts';
import { incidentOf } from '../incidents/incident.ts';
import { severityLevel } from '../incidents/severity-levels.ts';
import { entriesOf } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

/** An incident above the threshold of its level that has neither a casestudy nor an exemption when its time is over. */
export const missingCasestudy: Rule = {
  id: 'missing-casestudy',
  severity: 'warning',
  gate: 'time',
  check: (library, { today }) =>
    entriesOf(library, 'incident').flatMap((entry) => {
      const incident = incidentOf(entry);
      const need = casestudyNeed(incident, library);
      if (!need || studyStanding(incident, library, today) !== 'overdue') return [];
      const level = severityLevel(library, incident.severity)?.name ?? incident.severity;
      // The id is among the values, so that a waiver can name the incident.
      return [foundIn(entry, 'missing-casestudy', { path: ['severity'] }, { ...need, level, id: entry.id })];
    }),
};
