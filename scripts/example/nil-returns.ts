import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import { workerOn } from './absences.ts';
import { readCalendar } from './duty/days.ts';
import { logFile } from './duty/record-text.ts';
import type { ExampleFile } from './file.ts';
import { MONTHS } from './term.ts';
import { workdaysOf } from './work/weeks.ts';

type Row = Readonly<Record<string, unknown>>;

/** What one person checks at the end of a month: classes of records that may not have occurred. */
interface Check {
  readonly suffix: string;
  readonly by: string;
  readonly services?: readonly string[];
  readonly classes: readonly (readonly [kind: string, field: string, classes: readonly string[]])[];
}

const CHECKS: readonly Check[] = [
  {
    suffix: '-WORK',
    by: 'PER-01',
    classes: [
      [
        'service-order',
        'category',
        ['repair', 'setup', 'consult', 'wiring', 'support', 'coordination', 'peripheral', 'system', 'meeting', 'card'],
      ],
      ['card-order', 'op', ['make', 'authorise', 'activate', 'reissue', 'deliver']],
      ['incident', 'major', ['major']],
      ['request', 'form', ['support', 'drill', 'report']],
      ['support-event', 'form', ['meeting', 'key-date']],
    ],
  },
  {
    suffix: '-NET',
    by: 'PER-23',
    services: ['SVC-04'],
    classes: [['service-order', 'category', ['repair', 'setup', 'wiring', 'system', 'consult', 'support']]],
  },
  {
    suffix: '-SEC',
    by: 'PER-28',
    services: ['SVC-05', 'SVC-10'],
    classes: [['incident', 'cause', ['virus', 'security']]],
  },
];

const NOTES: Readonly<Record<string, string>> = {
  'NIL-2022-09-SEC': '已核对防病毒管理台和安全设备的告警，均为拦截成功的扫描，没有需要到场的事件。',
};

/** What did not occur in each month of the term, by the records of all generators and those written by hand. */
export function nilReturns(generated: readonly ExampleFile[]): ExampleFile[] {
  const calendar = readCalendar(['2022', '2023']);
  const files = [...generated, ...writtenByHand(new Set(generated.map(([path]) => path)))];
  return MONTHS.flatMap((month): ExampleFile[] => {
    const day = workdaysOf(month, calendar).at(-1)!;
    const rows = rowsOf(month, files);
    const records = CHECKS.flatMap((check) => statementOf(check, month, day, rows));
    return records.length ? [logFile(`records/${month}/nil-returns.yaml`, 'nil-return', records)] : [];
  });
}

function statementOf({ suffix, by, services, classes }: Check, month: string, day: string, rows: Rows) {
  const of = (kind: string) =>
    (rows.get(kind) ?? []).filter((row) => !services || kind === 'incident' || meets(row['services'], services));
  const none = classes
    .flatMap(([kind, field, values]) =>
      values.filter((value) => !of(kind).some((row) => holds(row[field], value))).map((value) => `${kind}/${value}`),
    )
    .filter((one) => one !== 'incident/security' || !handledAsTask(rows));
  if (!none.length) return [];
  const id = `NIL-${month}${suffix}`;
  const note = NOTES[id];
  return [{ id, month, none, by: workerOn(by, day), on: day, ...(services && { services }), ...(note && { note }) }];
}

/** Whether a field says so: the value itself, or yes where the class is named after the field. */
const holds = (of: unknown, value: string): boolean => of === value || of === true;

/** Whether the security engineer dealt with a security event that is no incident: the month was not without one. */
const handledAsTask = (rows: Rows): boolean => (rows.get('security-task') ?? []).some(({ form }) => form === 'event');

const meets = (of: unknown, wanted: readonly string[]): boolean =>
  Array.isArray(of) && of.some((one) => wanted.includes(one as string));

type Rows = ReadonlyMap<string, readonly Row[]>;

/** The month's records by kind. */
function rowsOf(month: string, files: readonly ExampleFile[]): Rows {
  const rows = new Map<string, Row[]>();
  for (const [path, text] of files) {
    const kind = /schemas\/json\/([\w-]+)\.schema\.json/u.exec(text)?.[1];
    if (!kind || !path.startsWith(`records/${month}/`)) continue;
    const more = [load(text, { schema: CORE_SCHEMA })].flat() as Row[];
    rows.set(kind, [...(rows.get(kind) ?? []), ...more]);
  }
  return rows;
}

/** Records that no generator writes. */
function writtenByHand(generated: ReadonlySet<string>): ExampleFile[] {
  const content = join(import.meta.dirname, '..', '..', 'content');
  return readdirSync(join(content, 'records'), { recursive: true, encoding: 'utf8' })
    .map((name) => `records/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.yaml') && !path.includes('nil-returns') && !generated.has(path))
    .sort()
    .map((path): ExampleFile => [path, readFileSync(join(content, path), 'utf8')]);
}
