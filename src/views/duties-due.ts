import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import type { Entry } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import type { Decision } from '../obligations/decide.ts';
import { DAYS_AHEAD } from './due-items.ts';
import { dutySite } from './duty-site.ts';
import type { Site } from './site.ts';
import { verdictsOfSite } from './verdicts-of-site.ts';

/** An instance of a duty that is still to be shown, and its last day. */
export interface DutyDue {
  readonly duty: Entry;
  readonly decision: Decision;
  readonly due: CivilDay;
}

/**
 * Instances of duties that are due within two weeks, in order of their last day. What is told already is left out: papers
 * and actions, which have lines of their own, and what is done anew each day.
 */
export const dutiesDue = remembered((site: Site): readonly DutyDue[] => {
  const { library, today } = site;
  const last = addDays(today, DAYS_AHEAD);
  const papers = new Set(dutySite(site).deliveries.map(({ obligation, instance }) => `${obligation} ${instance}`));
  return verdictsOfSite(site)
    .instances.flatMap((decision): DutyDue[] => {
      const { obligation, instance, verdict, due, record, from, to } = decision;
      const duty = library.byId.get(obligation);
      if (!duty || verdict !== 'due' || due === null || due < today || due > last) return [];
      const isTold = record === null ? from === to : library.byId.get(record)?.kind.name === 'action';
      return isTold || papers.has(`${obligation} ${instance}`) ? [] : [{ duty, decision, due }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
});
