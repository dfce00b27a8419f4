import { instantOf } from '../calendar/instant.ts';
import { casestudyOf, type TimelineEntry } from '../incidents/casestudy.ts';
import { incidentOf } from '../incidents/incident.ts';
import { MARK_FIELDS } from '../incidents/marks.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** A timeline that does not go from detection to resolution, tells nothing that was tried, or contradicts its incident. */
export const brokenTimeline: Rule = {
  id: 'broken-timeline',
  severity: 'warning',
  check: (library) =>
    entriesOf(library, 'casestudy')
      .filter(({ data }) => data['state'] !== 'draft')
      .flatMap((study) => [...course(study), ...disagreements(study, library)]),
};

function course(study: Entry): Found[] {
  const { timeline } = casestudyOf(study);
  const report = (code: Found['code'], at: number | undefined, value = '') =>
    foundIn(study, code, { path: ['timeline', ...(at === undefined ? [] : [at, 'kind'])] }, { value });
  const first = timeline[0]!;
  const end = timeline.findIndex(({ kind }) => kind === 'resolve');
  const after = end === -1 ? -1 : timeline.findIndex(({ kind }, index) => index > end && kind !== 'note');
  return [
    ...(first.kind === 'detect' ? [] : [report('broken-timeline/start', 0, first.kind)]),
    ...(end === -1 ? [report('broken-timeline/end', undefined)] : []),
    ...(after === -1 ? [] : [report('broken-timeline/after-end', after, timeline[after]!.kind)]),
    ...(timeline.some(({ kind }) => kind === 'try') ? [] : [report('broken-timeline/untried', undefined)]),
  ];
}

/** A casestudy of one incident has the moments of that incident. */
function disagreements(study: Entry, library: Library): Found[] {
  const { timeline, incidents } = casestudyOf(study);
  const entry = incidents.length === 1 ? library.byId.get(incidents[0]!) : undefined;
  if (entry?.kind.name !== 'incident') return [];
  const incident = incidentOf(entry);
  return Object.entries(MARK_FIELDS).flatMap(([kind, field]) => {
    const at = timeline.findIndex((one) => one.kind === kind);
    const value = (timeline[at] as TimelineEntry | undefined)?.at;
    const expected = incident[field];
    if (value === undefined || expected === undefined || instantOf(value) === instantOf(expected)) return [];
    const values = { kind, value, field, expected, incident: entry.id };
    return [foundIn(study, 'broken-timeline/disagrees', { path: ['timeline', at, 'at'] }, values)];
  });
}
