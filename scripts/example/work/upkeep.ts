import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { minutesOf } from '../duty/days.ts';
import type { Engagement } from './orders/timetable.ts';

/** What the timetable needs to know of a hand-written maintenance record. */
interface Upkeep {
  readonly sites: readonly string[];
  readonly by: readonly string[];
  readonly started_at: string;
  readonly done_at: string;
}

const CONTENT = join(import.meta.dirname, '../../../content');

/** When the month's hand-written upkeep keeps people busy, and where; no order may fall into it. */
export function upkeepEngagements(month: string): Engagement[] {
  const file = join(CONTENT, `records/${month}/maintenance.yaml`);
  if (!existsSync(file)) return [];
  const records = load(readFileSync(file, 'utf8'), { schema: CORE_SCHEMA }) as Upkeep[];
  return records.flatMap(({ sites, by, started_at, done_at }) =>
    by.map((person) => ({
      person,
      site: sites[0]!.replace('SITE-', ''),
      day: started_at.slice(0, 10),
      from: minutesOf(started_at.slice(11)),
      until: minutesOf(done_at.slice(11)),
    })),
  );
}
