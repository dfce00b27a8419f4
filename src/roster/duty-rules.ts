import { z } from 'zod';
import type { CivilDay } from '../calendar/civil-day.ts';
import { entriesOf, type Library } from '../model/library.ts';

const watch = z.object({
  at: z.string(),
  hours: z.number().positive(),
  onsite: z.number().int().nonnegative(),
  people: z.number().int().nonnegative().default(0),
});

/** A watch that is demanded each day of a kind: from when, for how long, how many on site, how many people in all. */
export type Watch = z.infer<typeof watch>;

/** What a contract demands of duty, on a day. What no parameter sets is not demanded. */
export interface DutyRules {
  readonly workday: Watch | undefined;
  readonly restDay: Watch | undefined;
  readonly specialPeriod: Watch | undefined;
  /** Least hours between two turns of one person. */
  readonly restHours: number | undefined;
  /** Most hours of one person at a stretch. */
  readonly longestHours: number | undefined;
  readonly yearHours: number | undefined;
  readonly overtimeHours: number | undefined;
  /** Minutes after the start of a shift up to which its handover is not late. */
  readonly handoverMinutes?: number | undefined;
}

/** The rules of duty that hold on a day, from the parameters that set them. */
export function dutyRules(library: Library, day: CivilDay): DutyRules {
  const values = new Map(
    entriesOf(library, 'parameter').map(({ data }) => {
      const { sets, values } = data as unknown as {
        readonly sets?: string;
        readonly values: readonly { readonly from: CivilDay; readonly value: unknown }[];
      };
      return [sets, values.findLast(({ from }) => from <= day)?.value ?? values[0]?.value];
    }),
  );
  const watchOf = (name: string) => watch.safeParse(values.get(name)).data;
  const numberOf = (name: string) => z.number().safeParse(values.get(name)).data;
  return {
    workday: watchOf('duty.workday'),
    restDay: watchOf('duty.rest-day'),
    specialPeriod: watchOf('duty.special-period'),
    restHours: numberOf('duty.rest-hours'),
    longestHours: numberOf('duty.longest-hours'),
    yearHours: numberOf('duty.year-hours'),
    overtimeHours: numberOf('duty.overtime-hours'),
    handoverMinutes: numberOf('duty.handover-minutes'),
  };
}
