import { addDays, type CivilDay } from '../calendar/civil-day.ts';
import type { Entry } from '../model/library.ts';

/** First and last day, both included. */
export interface Days {
  readonly from: CivilDay;
  readonly to: CivilDay;
}

const ALWAYS: Days = { from: '0000-01-01', to: '9999-12-31' };

/** The days on which a thing is in service, a person on post, a contract of supply in force; always, where nothing says when. */
export function serviceOf({ data }: Entry): Days {
  const { in_service, on_post, off_post, from, to } = data as {
    readonly in_service?: Partial<Days>;
    readonly on_post?: CivilDay;
    readonly off_post?: CivilDay;
    readonly from?: CivilDay;
    readonly to?: CivilDay;
  };
  return {
    from: in_service?.from ?? on_post ?? (in_service ? undefined : from) ?? ALWAYS.from,
    to: in_service?.to ?? off_post ?? (in_service ? undefined : to) ?? ALWAYS.to,
  };
}

/** The days that two stretches share; nothing when they do not meet. */
export function sharedDays(a: Days, b: Days): Days | undefined {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to < b.to ? a.to : b.to;
  return from <= to ? { from, to } : undefined;
}

/** Days that stretches leave of another, as stretches in order. */
export function remainingDays(whole: Days, taken: readonly Days[]): Days[] {
  let left: Days[] = [whole];
  for (const one of taken)
    left = left.flatMap((stretch) => {
      if (!sharedDays(stretch, one)) return [stretch];
      return [
        ...(stretch.from < one.from ? [{ from: stretch.from, to: addDays(one.from, -1) }] : []),
        ...(one.to < stretch.to ? [{ from: addDays(one.to, 1), to: stretch.to }] : []),
      ];
    });
  return left;
}
