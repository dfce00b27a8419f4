import { KINDS } from '../../schemas/kinds.ts';
import { localTime } from '../calendar/instant.ts';
import { indexLibrary, type Entry, type Library } from '../model/library.ts';
import type { Decision } from './decide.ts';
import { verdictsOn, type Verdicts } from './verdicts.ts';

/** A tiny library for tests: a year's contract, the calendar, and the records that a test is about. */

/** A record as a test writes it: its kind, its id, and only the fields that matter. */
export interface Tiny {
  readonly kind: string;
  readonly data: Readonly<Record<string, unknown>> & { readonly id: string };
}

/** A record of a kind. Its shape is not checked, so that a test says no more than it means. */
export const a = (kind: string, id: string, fields: Readonly<Record<string, unknown>> = {}): Tiny => ({
  kind,
  data: { id, ...fields },
});

/** The term of the tests, from a Friday to a Friday. */
export const TERM = { from: '2022-07-01', to: '2023-06-30' };

/** The notices of 2022 and 2023, as far as tests need them. */
const CALENDARS: readonly Tiny[] = [
  a('calendar', 'CAL-2022', {
    issued: '2021-10-25',
    off: [
      { name: '中秋节', from: '2022-09-10', to: '2022-09-12' },
      { name: '国庆节', from: '2022-10-01', to: '2022-10-07' },
    ],
    work: ['2022-10-08', '2022-10-09'],
    lawful: ['2022-09-10', '2022-10-01', '2022-10-02', '2022-10-03'],
  }),
  a('calendar', 'CAL-2023', {
    issued: '2022-12-08',
    off: [
      { name: '元旦', from: '2022-12-31', to: '2023-01-02' },
      { name: '春节', from: '2023-01-21', to: '2023-01-27' },
      { name: '清明节', from: '2023-04-05', to: '2023-04-05' },
      { name: '劳动节', from: '2023-04-29', to: '2023-05-03' },
      { name: '端午节', from: '2023-06-22', to: '2023-06-24' },
    ],
    work: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25'],
    lawful: [],
  }),
];

const ZONE = 'Asia/Shanghai';

/** The time of the place in tests. */
export const LOCAL = localTime(ZONE);

const SETTINGS = a('knowledge-base', 'knowledge-base', {
  title: '试验',
  locale: 'zh-CN',
  time_zone: ZONE,
  working_hours: [{ name: '办公', from: '09:00', until: '17:00', breaks: [{ from: '12:00', until: '13:00' }] }],
});

/** A library of records, with settings, calendar and contract where they are not among them. */
export function libraryOf(records: readonly Tiny[]): Library {
  const kinds = new Set(records.map(({ kind }) => kind));
  const usual = [SETTINGS, ...CALENDARS, a('contract', 'CT-1', { title: '试验合同', total: 1_000_000, ...TERM })];
  const all = [...usual.filter(({ kind }) => !kinds.has(kind)), ...records];
  return indexLibrary(KINDS, all.map(entryOf), [], []);
}

function entryOf({ kind: name, data }: Tiny, index: number): Entry {
  const kind = KINDS.find((one) => one.name === name);
  if (!kind) throw new TypeError(`Unexpected kind "${name}", expected one of schemas/kinds.ts`);
  let day: string | undefined;
  try {
    day = kind.day?.(data)?.slice(0, 10);
  } catch {
    // A test may leave out what places a record.
  }
  return { kind, id: data.id, title: data.id, day, data, file: `${name}.yaml`, at: [index] };
}

/** What a test asks: a duty, records, and the day of the question, a month after the term when nothing is said. */
export interface Question {
  readonly duty: Readonly<Record<string, unknown>>;
  readonly records?: readonly Tiny[];
  readonly asOf?: string;
}

/** The day after everything of the term is over. */
export const AFTER = '2023-08-31';

/** Everything that is decided for a duty and its records. */
export const verdictsFor = ({ duty, records = [], asOf = AFTER }: Question): Verdicts =>
  verdictsOn(libraryOf([a('obligation', 'OB-1', duty), ...records]), LOCAL, asOf);

/** The one decision with a key; of a duty with a single instance, that one. */
export function decisionFor(question: Question, key?: string): Decision {
  const { instances } = verdictsFor(question);
  const found =
    key === undefined && instances.length === 1 ? instances[0] : instances.find((one) => one.instance === key);
  if (!found)
    throw new Error(`Missing instance "${key ?? ''}", there are: ${instances.map((one) => one.instance).join(', ')}`);
  return found;
}

/** A decision in the few words that a table of a test compares. */
export const short = ({ verdict, missing, measured }: Decision) => ({ verdict, missing, measured });
