import { placesToFill } from '../model/to-fill.ts';
import type { Problem, ValuePath } from '../model/problem.ts';

type Found = Omit<Problem, 'file'>;

/** The fields of a record that its author has not filled yet, in the order of the file. */
export const toFillIn = (value: unknown, at: ValuePath): Found[] =>
  // Hardly any record has one, and as text that is seen at a glance.
  placesToFill(JSON.stringify(value) ?? '').length ? below(value, at) : [];

function below(value: unknown, at: ValuePath): Found[] {
  if (typeof value === 'string') {
    const field = at.filter((step) => typeof step === 'string').join('.');
    return placesToFill(value).map(({ hint }) => found('unfilled', { path: at }, { field, hint }));
  }
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([step, one]) => below(one, [...at, step]));
}

/** The places in the body of a document that its author has not filled yet; its first line is `firstLine` of the file. */
export function toFillInText(text: string, firstLine: number): Found[] {
  return text
    .split('\n')
    .flatMap((line, row) =>
      placesToFill(line).map(({ index, hint }) =>
        found('unfilled/text', { line: firstLine + row, column: index + 1 }, { hint }),
      ),
    );
}

const found = (code: Problem['code'], place: Problem['place'], values: Problem['values']): Found => ({
  code,
  place,
  severity: 'error',
  values,
});
