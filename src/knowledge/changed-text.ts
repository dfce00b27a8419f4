import type { Place } from '../model/problem.ts';
import { linesOf, type ApprovedText } from './approved-text.ts';
import { lineDifference, type DifferentLine } from './difference.ts';

/** A document that is not what was approved: both texts, and the line of its file on which the body begins. */
export interface ChangedText {
  readonly was: ApprovedText;
  readonly is: ApprovedText;
  readonly bodyLine: number;
}

/**
 * How the lines of the approved text became the present ones. Places in lists are not said, so that an item put in first
 * does not make all the others differ; where nothing but places differs, they are.
 */
export function differenceOf({ was, is }: ChangedText): DifferentLine[] {
  const lines = lineDifference(withoutPlaces(was), withoutPlaces(is));
  return lines.some(({ change }) => change !== 'same') ? lines : lineDifference(linesOf(was), linesOf(is));
}

const withoutPlaces = ({ fields, body }: ApprovedText): string[] => [
  ...fields.map(({ path, text }) => {
    const value = text.slice(path.join('.').length);
    return `${path.filter((step) => typeof step === 'string').join('.')}${value}`;
  }),
  '',
  ...body,
];

/** The first line that is not as it was approved: where it stands in the file, and what was approved in its place. */
export interface FirstChange {
  readonly place: Place;
  /** The approved line; empty where a line was put in, or only lines were taken away. */
  readonly was: string;
}

/** Where a text first differs from the approved one. */
export function firstChange(changed: ChangedText): FirstChange | undefined {
  const lines = differenceOf(changed);
  const at = lines.findIndex(({ change }) => change !== 'same');
  const first = lines[at];
  if (!first) return undefined;
  // A line that was changed is one taken away and one put in; where lines are only gone, the next one is pointed at.
  const present = lines.slice(at).find(({ is }) => is !== undefined) ?? lines.findLast(({ is }) => is !== undefined);
  return { place: placeOf(changed, (present?.is ?? 1) - 1), was: first.change === 'removed' ? first.text.trim() : '' };
}

/** A line of the text, from 0, as a place in the file. */
function placeOf({ is: { fields, body }, bodyLine }: ChangedText, line: number): Place {
  const field = fields[line];
  if (field) return { path: field.path };
  const inBody = Math.min(Math.max(line - fields.length - 1, 0), body.length - 1);
  return { line: bodyLine + inBody, column: 1 };
}
