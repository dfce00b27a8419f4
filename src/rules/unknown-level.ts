import { severityLevels } from '../incidents/severity-levels.ts';
import { entriesOf } from '../model/library.ts';
import { foundIn, type Rule } from './rule.ts';

/** The kinds that have a severity. */
const KINDS = ['incident', 'casestudy', 'runbook'];

/** The levels of a knowledge base that defines none. */
const USUAL = ['1', '2', '3', '4'];

/** A severity that is none of the levels of the knowledge base. */
export const unknownLevel: Rule = {
  id: 'unknown-level',
  severity: 'error',
  check: (library) => {
    const levels = severityLevels(library).map(({ level }) => level);
    const known = levels.length ? levels : USUAL;
    return KINDS.flatMap((kind) => entriesOf(library, kind)).flatMap((entry) => {
      const value = entry.data['severity'] as string | undefined;
      if (value === undefined || known.includes(value)) return [];
      return [foundIn(entry, 'unknown-level', { path: ['severity'] }, { value, allowed: known.join(', ') })];
    });
  },
};
