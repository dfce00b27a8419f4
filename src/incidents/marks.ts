import { minutesBetween } from '../calendar/instant.ts';
import type { TimelineEntry } from './casestudy.ts';
import type { Incident } from './incident.ts';

/** The moments of an incident between which its times are measured. */
export interface Marks {
  readonly detect: string | undefined;
  readonly respond: string | undefined;
  readonly recover: string | undefined;
  readonly resolve: string | undefined;
}

/** The four moments of a failure: the first of its kind, but of several recoveries the last; else what the incident states. */
export function marksOf(timeline: readonly TimelineEntry[], incident?: Incident): Marks {
  const first = (kind: string) => timeline.find((one) => one.kind === kind)?.at;
  return {
    detect: first('detect') ?? incident?.detected,
    respond: first('respond') ?? incident?.responded,
    recover: timeline.findLast(({ kind }) => kind === 'recover')?.at,
    resolve: first('resolve') ?? incident?.resolved,
  };
}

/** Minutes from the report to the first human answer and to the end; absent until there is one. */
export const responseMinutes = ({ reported, responded }: Incident): number | undefined =>
  responded === undefined ? undefined : minutesBetween(reported, responded);
export const recoveryMinutes = ({ reported, resolved }: Incident): number | undefined =>
  resolved === undefined ? undefined : minutesBetween(reported, resolved);

/** Fields of an incident that a moment of a timeline must agree with. */
export const MARK_FIELDS = {
  detect: 'detected',
  report: 'reported',
  confirm: 'confirmed',
  notify: 'notified_at',
  respond: 'responded',
  resolve: 'resolved',
} as const satisfies Readonly<Record<string, keyof Incident>>;
