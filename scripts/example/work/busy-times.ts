import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { minutesBetween, minutesOf } from '../duty/days.ts';
import type { ExampleFile } from '../file.ts';
import type { Visit } from './inspections.ts';
import type { Engagement } from './orders/timetable.ts';

/** Fields between which the people of a record are at work on it. */
const SPANS = [
  ['started_at', 'done_at'],
  ['start', 'end'],
  ['responded', 'resolved'],
] as const;

/** Work that goes on for longer, such as a scan, leaves its people time for other things. */
const LONGEST = 5 * 60;

/** Records written by hand that keep people busy. */
const BY_HAND = ['maintenance.yaml', 'security.yaml', 'incidents/reviewed.yaml'];

/** A round keeps those who make it, each at one of its sites. */
export const busyWith = ({ round, day, starts, ends }: Visit): Engagement[] =>
  round.by.map((person, i) => ({
    person,
    site: round.sites[Math.min(i, round.sites.length - 1)]!,
    day,
    from: starts,
    until: ends,
  }));

/** When people are busy with what these files record: upkeep, incidents, drills. */
export const busyTimes = (files: readonly ExampleFile[]): Engagement[] =>
  files
    .filter(([path]) => path.startsWith('records/') && path.endsWith('.yaml'))
    .flatMap(([, text]) => load(text, { schema: CORE_SCHEMA }) as Readonly<Record<string, unknown>>[])
    .flatMap(engagementsIn);

/** When people are busy with what is written by hand about a month. */
export function busyByHand(month: string): Engagement[] {
  const folder = join(import.meta.dirname, '../../../content/records', month);
  const files = BY_HAND.map((name) => join(folder, name)).filter((path) => existsSync(path));
  return busyTimes(files.map((path) => [`records/${month}/${basename(path)}`, readFileSync(path, 'utf8')]));
}

function engagementsIn(record: Readonly<Record<string, unknown>>): Engagement[] {
  const span = SPANS.map((fields) => fields.map((field) => record[field])).find(([a, b]) => a && b);
  if (!span || record['log']) return [];
  const [from, until] = span as [string, string];
  const day = from.slice(0, 10);
  if (!until.startsWith(day) || minutesBetween(from, until) > LONGEST) return [];
  const people = [record['by'], record['people']].flat().filter((one) => typeof one === 'string');
  const site = String([record['sites'] ?? []].flat()[0]).replace('SITE-', '');
  return people.map((person) => ({
    person,
    site,
    day,
    from: minutesOf(from.slice(11)),
    until: minutesOf(until.slice(11)),
  }));
}
