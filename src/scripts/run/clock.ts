import type { Moment } from '../../views/run/run.ts';

/** A moment in a zone, as records write it. The zone is the knowledge base's, whatever the device is set to. */
export function momentIn(zone: string, milliseconds: number): Moment {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: zone, ...options }).format(milliseconds);
  const day = part({ dateStyle: 'short' });
  const time = part({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
  const offset = /GMT([+−-]\d\d:\d\d)/u.exec(part({ timeZoneName: 'longOffset' }))?.[1]?.replace('−', '-') ?? '+00:00';
  return `${day}T${time}${offset}`;
}

/** A moment for people: day and clock. */
export const shortMoment = (at: Moment): string => at.slice(5, 16).replace('T', ' ');
