import { askedOf, type PeriodAsked } from '../../schemas/kernel/instance.ts';
import type { Site } from './site.ts';
import { DEMANDS, overText } from './duty-words/demands.ts';
import { shareText } from './duty-words/spans.ts';
import { about, namesOf, say, type Said, type Vocabulary } from './duty-words/vocabulary.ts';
import { agreedPeriodText, dayText, perText } from './duty-words/when.ts';
import { selectionText, whereText } from './duty-words/which.ts';

/** How a duty is decided, in sentences; where its test has several parts, each of them. */
export interface DutyInWords {
  readonly sentences: readonly string[];
  readonly parts: readonly string[];
}

/** Says how an obligation is decided, from its own words. Nothing for one that records cannot decide. */
export function dutyInWords(data: Said, site: Site): DutyInWords | undefined {
  const { per, test, select, due, opens, where, unless, nil } = data;
  if (per === undefined || test === undefined) return undefined;
  const v = vocabularyOf(data, site);
  const several = partsOf(test as Said);
  const of = subjectOf(v, per);
  return {
    sentences: [
      say(v, 'sayDecided', { per: perText(v, per) }),
      ...(where === undefined ? [] : [say(v, 'sayWhere', { conditions: whereText(of, where) })]),
      ...(unless === undefined ? [] : [say(v, 'sayUnless', { conditions: whereText(of, unless) })]),
      ...(select === undefined ? [] : [say(v, 'sayEvidence', { selection: selectionText(v, select) })]),
      ...(opens === undefined ? [] : [say(v, 'sayOpens', { day: dayText(of, opens) })]),
      ...(due === undefined ? [] : [say(v, 'sayDue', { day: dayText(of, due) })]),
      ...(nil === undefined ? [] : [say(v, 'sayNil', { none: String((nil as Said)['none']) })]),
      ...ownTests(v, per),
      several ? say(v, 'all' in (test as Said) ? 'sayAllOf' : 'sayAnyOf') : demandText(v, test),
    ],
    parts: (several ?? []).map((one) => demandText(v, one)),
  };
}

/** What periods ask in the place of the duty's test, a sentence each. */
const ownTests = (v: Vocabulary, per: unknown): string[] =>
  (Array.isArray(per) ? (per as readonly PeriodAsked[]) : []).flatMap((one) => {
    const { period, test } = askedOf(one);
    return test ? [say(v, 'sayPeriodTest', { per: perText(v, period), test: testText(v, test) })] : [];
  });

/** A duty's frequency alone, for a column: records by their kind, without the conditions on them. */
export const frequencyText = (data: Said, site: Site): string =>
  data['per'] === undefined ? '' : perText({ ...vocabularyOf(data, site), isBrief: true }, data['per']);

/** A frequency that a parameter holds. */
export const agreedText = (agreed: unknown, site: Site): string => agreedPeriodText(vocabularyOf({}, site), agreed);

/** Fields are those of the records it selects; else of the record or member it is decided for. */
function vocabularyOf({ per, select }: Said, site: Site): Vocabulary {
  const v: Vocabulary = { site, decidedFor: isRecord(per) ? 'record' : 'period', kinds: [] };
  const own = namesOf((select as Said | undefined)?.['kind']);
  return { ...v, kinds: [...own, ...subjectOf(v, per).kinds] };
}

const isRecord = (per: unknown): boolean =>
  typeof per === 'object' && per !== null && ('record' in per || 'run' in per || ('member' in per && !('per' in per)));

/** The words about what it is decided for. */
function subjectOf(v: Vocabulary, per: unknown): Vocabulary {
  if (per === 'special-period') return about(v, per);
  if (typeof per !== 'object' || per === null || Array.isArray(per)) return v;
  const { record, member, run } = per as { record?: Said; member?: Said; run?: { select: Said } };
  const subject = record ?? member ?? run?.select;
  return subject ? about(v, subject['kind']) : v;
}

function partsOf(test: Said): readonly Said[] | undefined {
  const several = (test['all'] ?? test['any']) as readonly Said[] | undefined;
  return several && several.length > 1 ? several : undefined;
}

/** What a test asks, as a sentence. */
function demandText(v: Vocabulary, test: unknown): string {
  const sentence = say(v, 'sayDemand', { test: testText(v, test) });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What a test asks, in one clause. */
export function testText(v: Vocabulary, test: unknown): string {
  const [word, asked] = Object.entries(test as Said)[0] as [string, unknown];
  switch (word) {
    case 'all':
    case 'any':
      return say(v, `test-${word}`, {
        tests: (asked as readonly unknown[])
          .map((one) => testText(v, one))
          .join(say(v, word === 'all' ? 'sayAlso' : 'sayOrElse')),
      });
    case 'not':
      return say(v, 'test-not', { test: testText(v, asked) });
    case 'ratio':
      return ratioText(v, asked as Said);
    default:
      return DEMANDS[word]?.(v, asked as Said) ?? word;
  }
}

function ratioText(v: Vocabulary, { of, over, 'at-least': least, alive }: Said): string {
  const kinds = (over as Said | undefined)?.['kind'];
  const inner = kinds === undefined ? v : about(v, [...namesOf(kinds), ...v.kinds]);
  const share = say(v, 'test-ratio', {
    over: overText(v, over),
    share: least === 1 ? say(v, 'ratioAll') : say(v, 'ratioShare', { share: shareText(least) }),
    test: testText({ ...inner, decidedFor: 'record' }, of),
  });
  return alive === undefined ? share : say(v, 'ratioAlive', { share, alive: selectionText(v, alive) });
}
