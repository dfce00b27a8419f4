import { lastDayOf, revisionsOf, unnamedRunbooks } from '../incidents/revisions.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** A runbook that should have been looked after when its incident was studied, and was not. Drafts are left in peace. */
export const unrevisedRunbook: Rule = {
  id: 'unrevised-runbook',
  severity: 'warning',
  check: (library) =>
    entriesOf(library, 'casestudy')
      .filter(({ data }) => data['state'] !== 'draft')
      .flatMap((study) => [...unrevised(study, library), ...unnamed(study, library)]),
};

function unrevised(study: Entry, library: Library): Found[] {
  const day = lastDayOf(study, library);
  return revisionsOf(study, library).flatMap(({ runbook, lacks }, index) => {
    if (!lacks) return [];
    const path = ['runbooks', index, 'change'];
    return [foundIn(study, `unrevised-runbook/${lacks}`, { path }, { runbook, day })];
  });
}

const unnamed = (study: Entry, library: Library): Found[] =>
  unnamedRunbooks(study, library).map((runbook) => {
    const path = study.data['runbooks'] === undefined ? [] : ['runbooks'];
    return foundIn(study, 'unrevised-runbook/unnamed', { path }, { runbook });
  });
