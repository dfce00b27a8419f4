import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Lang } from '../schemas/shared/field.ts';
import { isCivilDay } from '../schemas/shared/scalars.ts';
import type { Phase } from '../src/load/load-library.ts';
import { GATES, type Gate } from '../src/model/problem.ts';
import { cacheFolder } from '../src/site.ts';

/** Formats in which problems can be printed. */
export const PROBLEM_FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

/** All formats; each command says which of them it has. */
export const FORMATS = [...PROBLEM_FORMATS, 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** Verdicts on which a run can be told to fail: those that ask for something. */
const FAILING = ['unmet', 'undetermined', 'due'] as const;
export type FailingVerdict = (typeof FAILING)[number];

/** The outside world of one run, read once: arguments, folders, clock. */
export interface Shell {
  readonly engine: string;
  readonly content: string;
  readonly cache: string;
  readonly out: string;
  /** Whether `--out` was given. */
  readonly isOutAsked: boolean;
  /** A private SSH key to sign with, as typed. */
  readonly key: string | undefined;
  readonly format: Format;
  readonly lang: Lang | undefined;
  readonly asOf: string | undefined;
  /** First and last day or moment asked for, as typed. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** A file of shifts to check instead of the records; whether to check the plan; people wanted on site at weekends. */
  readonly shifts: string | undefined;
  readonly planned: boolean;
  readonly weekendOnsite: string | undefined;
  readonly month: string | undefined;
  /** Another day of the question, to compare with. */
  readonly compare: string | undefined;
  /** Verdicts with which `verdicts` ends in 1; none where nothing is said. */
  readonly failOn: readonly FailingVerdict[];
  /** The id and the title of a new file. */
  readonly id: string | undefined;
  readonly title: string | undefined;
  /** Which problems `check` tells, those of a change where nothing is said. */
  readonly gates: readonly Gate[] | undefined;
  /** Say what would be written, and write nothing; put into effect what is approved; what an edition changed. */
  readonly dryRun: boolean;
  readonly publish: boolean;
  readonly what: string | undefined;
  readonly port: number;
  readonly clean: boolean;
  /** Whether a frozen report is issued again, and why. */
  readonly reissue: boolean;
  readonly reason: string | undefined;
  /** Whether a copy that works without a server is made too. */
  readonly portable: boolean;
  readonly operands: readonly string[];
  /** Where the person stands, for relative paths. */
  readonly folder: string;
  readonly now: () => Temporal.Instant;
  /** Told when each part of the work begins, for measuring. */
  readonly onPhase?: (phase: Phase) => void;
}

interface Values {
  readonly content?: string | undefined;
  readonly out?: string | undefined;
  readonly key?: string | undefined;
  readonly format?: string | undefined;
  readonly lang?: string | undefined;
  readonly 'as-of'?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly shifts?: string | undefined;
  readonly planned?: boolean | undefined;
  readonly 'weekend-onsite'?: string | undefined;
  readonly month?: string | undefined;
  readonly compare?: string | undefined;
  readonly 'fail-on'?: string | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly gates?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly publish?: boolean | undefined;
  readonly what?: string | undefined;
  readonly port?: string | undefined;
  readonly clean?: boolean | undefined;
  readonly reissue?: boolean | undefined;
  readonly reason?: string | undefined;
  readonly portable?: boolean | undefined;
}

/** Folder of the engine. */
export const ENGINE = resolve(import.meta.dirname, '..');

/** Checks the values of the options; a string says what is wrong with them. */
export function shellOf(values: Values, operands: readonly string[]): Shell | string {
  // npm runs scripts in the folder of package.json and leaves the caller's folder here.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const { format = 'pretty', lang, 'as-of': asOf, port = '4321' } = values;
  if (!FORMATS.some((one) => one === format))
    return `Unexpected --format "${format}", expected one of: ${FORMATS.join(', ')}`;
  if (lang !== undefined && lang !== 'zh-CN' && lang !== 'en')
    return `Unexpected --lang "${lang}", expected zh-CN or en`;
  if (asOf !== undefined && !(/^\d{4}-\d{2}-\d{2}$/u.test(asOf) && isCivilDay(asOf))) {
    return `Unexpected --as-of "${asOf}", expected a day such as 2022-09-01`;
  }
  const gates = values.gates?.split(',');
  const unknown = gates?.find((gate) => !GATES.some((one) => one === gate));
  if (unknown !== undefined) return `Unexpected --gates "${unknown}", expected ${GATES.join(' or ')}`;
  const failOn = values['fail-on']?.split(',') ?? [];
  const unfailing = failOn.find((verdict) => !FAILING.some((one) => one === verdict));
  if (unfailing !== undefined) return `Unexpected --fail-on "${unfailing}", expected some of: ${FAILING.join(',')}`;
  if (!/^\d{1,5}$/u.test(port) || Number(port) < 1 || Number(port) > 65535)
    return `Unexpected --port "${port}", expected a number from 1 to 65535`;
  const content = values.content === undefined ? join(ENGINE, 'content') : resolve(folder, values.content);
  if (values.content !== undefined && !existsSync(content))
    return `Unexpected --content "${values.content}", expected a folder that exists`;
  return {
    engine: ENGINE,
    content,
    cache: cacheFolder(ENGINE, content),
    out: resolve(folder, values.out ?? (values.content === undefined ? join(ENGINE, 'dist') : 'dist')),
    isOutAsked: values.out !== undefined,
    key: values.key,
    format: format as Format,
    lang,
    asOf,
    from: values.from,
    to: values.to,
    shifts: values.shifts,
    planned: values.planned ?? false,
    weekendOnsite: values['weekend-onsite'],
    month: values.month,
    compare: values.compare,
    failOn: failOn as FailingVerdict[],
    id: values.id,
    title: values.title,
    gates: gates as Gate[] | undefined,
    dryRun: values['dry-run'] ?? false,
    publish: values.publish ?? false,
    what: values.what,
    port: Number(port),
    clean: values.clean ?? false,
    reissue: values.reissue ?? false,
    reason: values.reason,
    portable: values.portable ?? false,
    operands,
    folder,
    now: () => Temporal.Now.instant(),
  };
}
