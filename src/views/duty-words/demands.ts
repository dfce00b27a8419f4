import { populationText } from './members.ts';
import { durationLimits, spanText, timeText } from './spans.ts';
import { about, amountText, fieldsText, fieldText, listed, namesOf, say, valueText } from './vocabulary.ts';
import type { Said, Vocabulary } from './vocabulary.ts';
import { dayText } from './when.ts';
import { joined, selectionText, whereText } from './which.ts';

/** One function for each word of the kernel's tests: what it asks, in a clause without a full stop. */
export const DEMANDS: Readonly<Record<string, (v: Vocabulary, asked: Said) => string>> = {
  exists: (v, asked) => say(v, 'test-exists', { selection: recordsText(v, asked) }),
  count: countText,
  none: (v, { select, alive }) =>
    say(v, alive === undefined ? 'test-none' : 'noneAlive', {
      selection: selectionText(v, select),
      alive: alive === undefined ? '' : selectionText(v, alive),
    }),
  complete: completeText,
  'covers-population': (v, { population, seen, covered }) => {
    const text = say(v, 'test-covers-population', {
      population: populationText(v, population),
      fields: fieldsText(v, seen as readonly string[]),
    });
    const { from, to } = (covered ?? {}) as { readonly from?: string; readonly to?: string };
    return from === undefined
      ? text
      : text + say(v, 'coveredFrom', { from: fieldText(v, from), to: fieldText(v, to!) });
  },
  'covers-span': spanText,
  rest: (v, { longest, between, who }) =>
    say(v, 'test-rest', {
      who: fieldsText(v, namesOf(who)),
      limits: listed(v, [
        ...(longest === undefined ? [] : [say(v, 'restLongest', { hours: amountText(v, longest) })]),
        ...(between === undefined ? [] : [say(v, 'restBetween', { hours: amountText(v, between) })]),
      ]),
    }),
  deadline: (v, { of, by, on, limit }) => {
    const field = fieldText(v, String(of));
    if (limit !== undefined)
      return say(v, 'deadlineLimit', { of: field, day: dayText(v, by ?? on), limit: dayText(v, limit) });
    return say(v, on === undefined ? 'test-deadline' : 'deadlineOn', { of: field, day: dayText(v, on ?? by) });
  },
  duration: (v, asked) =>
    joined(
      v,
      say(v, 'test-duration', {
        from: fieldText(v, String(asked['from'])),
        to: fieldText(v, String(asked['to'])),
        limits: durationLimits(v, asked),
      }),
      (asked['clock'] ?? 'elapsed') === 'elapsed' ? '' : say(v, 'durationWorking'),
    ),
  sequence: sequenceText,
  agrees: (v, { left, right, relation }) =>
    say(v, relation === 'equal' ? 'test-agrees' : relation === 'subset' ? 'agreesSubset' : 'agreesSum', {
      left: sideText(v, left as Said),
      right: sideText(v, right as Said),
    }),
  level: (v, asked) =>
    joined(
      v,
      say(v, 'test-level', {
        selection: selectionText(v, asked['of']),
        field: fieldText(about(v, (asked['of'] as Said)['kind']), String(asked['sum'])),
        n: amountText(v, asked['at-least']),
      }),
      asked['start'] === undefined ? '' : say(v, 'levelStart', { n: amountText(v, asked['start']) }),
    ),
  sum: (v, asked) =>
    joined(
      v,
      asked['by'] === undefined ? '' : say(v, 'sumBy', { field: fieldText(v, String(asked['by'])) }),
      say(v, 'test-sum', { field: fieldText(v, String(asked['field'])), bounds: boundsText(v, asked) }),
      asked['prorate'] ? say(v, 'sumProrate') : '',
    ),
  time: timeText,
};

/** The records of a selection; those of the obligation itself where none is given. */
const recordsText = (v: Vocabulary, select: unknown): string =>
  select === undefined || (select as unknown) === true ? say(v, 'ownRecords') : selectionText(v, select);

/** Fields that are filled, in the record or in the items of a list it holds; sections that are written. */
function completeText(v: Vocabulary, { fields, sections, of, each, where }: Said): string {
  const record = of === undefined ? v : about(v, (of as Said)['kind']);
  const inner = each === undefined ? record : { ...record, within: String(each) };
  const filled = [
    ...(fields === undefined
      ? []
      : [say(v, 'test-complete', { fields: fieldsText(inner, fields as readonly unknown[]) })]),
    ...(sections === undefined
      ? []
      : [say(v, 'completeSections', { sections: quoted(v, sections as readonly string[]) })]),
  ].join(say(v, 'sayAnd'));
  const list = each === undefined ? '' : fieldText(record, String(each));
  const items =
    each === undefined
      ? filled
      : where === undefined
        ? say(v, 'completeEach', { each: list, filled })
        : say(v, 'completeEachWhere', { each: list, conditions: whereText(inner, where), filled });
  return of === undefined ? items : say(v, 'completeOf', { population: populationText(v, of), filled: items });
}

const quoted = (v: Vocabulary, texts: readonly string[]): string =>
  listed(
    v,
    texts.map((text) => say(v, 'sayQuoted', { text })),
  );

const boundsText = (v: Vocabulary, asked: Said): string =>
  listed(
    v,
    (
      [
        ['min', 'boundMin'],
        ['max', 'boundMax'],
        ['equals', 'boundEquals'],
      ] as const
    ).flatMap(([bound, key]) => (asked[bound] === undefined ? [] : [say(v, key, { n: amountText(v, asked[bound]) })])),
  );

function countText(v: Vocabulary, asked: Said): string {
  const { select, distinct } = asked;
  const selection = recordsText(v, select);
  const inner = select === undefined ? v : about(v, (select as Said)['kind']);
  const what =
    distinct === undefined
      ? say(v, 'countNumber', { selection })
      : say(v, 'countDistinct', { selection, fields: fieldsText(inner, namesOf(distinct)) });
  return say(v, 'test-count', { what, bounds: boundsText(v, asked) });
}

function sequenceText(v: Vocabulary, asked: Said): string {
  const { order, events, kinds, kind = 'kind', chain, both, acknowledged } = asked;
  if (order !== undefined) return say(v, 'test-sequence', { fields: fieldsText(v, order as readonly string[]) });
  if (events !== undefined)
    return say(v, 'sequenceEvents', {
      events: fieldText(v, String(events)),
      kinds: listed(
        v,
        namesOf(kinds).map((one) => valueText(v, `${String(events)}.${String(kind)}`, one)),
      ),
    });
  return [
    say(v, 'sequenceChain', { chain: fieldText(v, String(chain)) }),
    both === undefined ? '' : say(v, 'sequenceBoth', { fields: fieldsText(v, both as readonly string[]) }),
    acknowledged === undefined ? '' : say(v, 'sequenceAck', { field: fieldText(v, String(acknowledged)) }),
  ].join('');
}

function sideText(v: Vocabulary, { select, field, count, value, figure }: Said): string {
  if (figure !== undefined) return say(v, figure === 'frozen' ? 'sideFigure-frozen' : 'sideFigure-recomputed');
  if (value !== undefined) return amountText(v, value);
  if (count) return say(v, 'sideCount', { selection: recordsText(v, select) });
  if (select === undefined) return say(v, 'sideOwn', { field: fieldText(v, String(field)) });
  const selection = selectionText(v, select);
  if (field === undefined) return selection;
  return say(v, 'sideField', { selection, field: fieldText(about(v, (select as Said)['kind']), String(field)) });
}

/** What a share is of. */
export function overText(v: Vocabulary, over: unknown): string {
  if (over === 'time') return say(v, 'ratioTime');
  const { members } = (over ?? {}) as Said;
  return members === undefined ? recordsText(v, over) : populationText(v, members);
}
