import { actionOf } from '../incidents/actions.ts';
import { casestudyOf } from '../incidents/casestudy.ts';
import { incidentOf } from '../incidents/incident.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** A casestudy, an incident of it or an action from it that does not name the other. */
export const loneCasestudy: Rule = {
  id: 'lone-casestudy',
  severity: 'error',
  check: (library) => [
    ...entriesOf(library, 'casestudy').flatMap((study) => [
      ...forgottenIncidents(study, library),
      ...foreignActions(study, library),
    ]),
    ...entriesOf(library, 'incident').flatMap((incident) => forgottenStudy(incident, library)),
  ],
};

function forgottenIncidents(study: Entry, library: Library): Found[] {
  return casestudyOf(study).incidents.flatMap((id, index) => {
    const entry = library.byId.get(id);
    if (entry?.kind.name !== 'incident' || incidentOf(entry).casestudy === study.id) return [];
    const values = { incident: id, study: study.id };
    return [foundIn(study, 'lone-casestudy/incident', { path: ['incidents', index] }, values)];
  });
}

function foreignActions(study: Entry, library: Library): Found[] {
  return (casestudyOf(study).actions ?? []).flatMap((id, index) => {
    const entry = library.byId.get(id);
    if (entry?.kind.name !== 'action' || actionOf(entry).from === study.id) return [];
    const values = { action: id, from: actionOf(entry).from, study: study.id };
    return [foundIn(study, 'lone-casestudy/action', { path: ['actions', index] }, values)];
  });
}

function forgottenStudy(incident: Entry, library: Library): Found[] {
  const study = library.byId.get(incidentOf(incident).casestudy ?? '');
  if (study?.kind.name !== 'casestudy' || casestudyOf(study).incidents.includes(incident.id)) return [];
  const values = { incident: incident.id, study: study.id };
  return [foundIn(incident, 'lone-casestudy/study', { path: ['casestudy'] }, values)];
}
