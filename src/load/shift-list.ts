import { z } from 'zod';
import { expected } from '../../schemas/shared/expected.ts';
import { record } from '../../schemas/shared/kind.ts';
import { time } from '../../schemas/shared/scalars.ts';
import { instantOf } from '../calendar/instant.ts';
import { TOP, type Problem } from '../model/problem.ts';
import { ROLES, type Assignment } from '../roster/assignments.ts';
import { parseRecord, type Shaped } from './parse-record.ts';
import { parseYaml } from './parse-yaml.ts';
import { decodeText } from './read-tree.ts';

type Found = Omit<Problem, 'file'>;

const SHIFT: Shaped = {
  name: 'shift',
  shape: record({
    person: z.string(expected('reference')),
    role: z.enum(ROLES, expected('choice')),
    start: time,
    end: time,
  }),
};

interface Shift {
  readonly person: string;
  readonly role: Assignment['role'];
  readonly start: string;
  readonly end: string;
}

/** The assignments of a file, or everything that is wrong with it. */
export type ShiftList = { readonly assignments: readonly Assignment[] } | { readonly problems: readonly Problem[] };

/**
 * Reads a list of `{person, role, start, end}` in YAML or JSON. Every person must be known, and every shift end after it
 * starts.
 */
export function readShiftList(file: string, bytes: Uint8Array, people: ReadonlySet<string>): ShiftList {
  const read = readShifts(bytes, people);
  return Array.isArray(read) ? { problems: read.map((one: Found) => ({ file, ...one })) } : (read as ShiftList);
}

function readShifts(bytes: Uint8Array, people: ReadonlySet<string>): Found[] | ShiftList {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return [{ ...text, severity: 'error' }];
  const parsed = parseYaml(text);
  if (!parsed.ok) return [parsed.problem];
  if (!Array.isArray(parsed.value))
    return [problem('shape', [], { field: 'shifts', value: String(parsed.value), expected: 'list' })];
  const read = parsed.value.map((item: unknown, index) => parseRecord(SHIFT, item, [index]));
  const wrong = read.flatMap((one) => (one.ok ? [] : one.problems));
  if (wrong.length) return wrong;
  const shifts = read.flatMap((one) => (one.ok ? [one.data as unknown as Shift] : []));
  const problems = shifts.flatMap((shift, index) => problemsOf(shift, index, people));
  if (problems.length) return problems;
  return {
    assignments: shifts.map(({ person, role, start, end }) => ({
      person,
      role,
      from: instantOf(start),
      until: instantOf(end),
    })),
  };
}

function problemsOf({ person, start, end }: Shift, index: number, people: ReadonlySet<string>): Found[] {
  const order = { earlier: 'start', earlierValue: start, later: 'end', laterValue: end };
  return [
    ...(people.has(person) ? [] : [problem('unknown-reference', [index, 'person'], { value: person })]),
    ...(instantOf(start) < instantOf(end) ? [] : [problem('date-order', [index, 'end'], order)]),
  ];
}

const problem = (code: Problem['code'], path: readonly (string | number)[], values: Problem['values']): Found => ({
  code,
  place: path.length ? { path } : TOP,
  severity: 'error',
  values,
});
