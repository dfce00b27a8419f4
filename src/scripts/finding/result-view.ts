import { fill } from '../../i18n/fill.ts';
import type { Field, Reason, Standing } from '../../search/document.ts';
import { excerptOf, markedPieces } from '../../search/excerpt.ts';
import type { Result } from '../../search/rank.ts';
import type { SearchSetup } from '../../views/search-setup.ts';
import { element } from './elements.ts';
import type { Outcome } from './finder.ts';

type Words = SearchSetup['words'];

const LENGTH = 90;

/** What a result says below its title: the sentence that matched with its field, and how words were taken. */
export interface Why {
  readonly label: string;
  readonly sentence: string;
  readonly taken: readonly string[];
}

/** Fields whose sentence tells more than the title above it does, in this order. */
const TOLD: readonly Field[] = ['symptom', 'alias', 'key', 'body', 'code', 'heading'];

/** Why a result is there. The sentence of its text comes from the full-text index, if it has come. */
export async function whyOf(result: Result, { textOf }: Pick<Outcome, 'textOf'>, words: Words): Promise<Why> {
  const labels = labelsOf(words);
  const taken = result.reasons.flatMap((reason) => takenText(reason, words) ?? []);
  const reasons = result.reasons.filter(({ field }) => TOLD.includes(field));
  const field = TOLD.find((one) => reasons.some((reason) => reason.field === one));
  const found = result.reasons.map((reason) => reason.found);
  const text = field === undefined || !['symptom', 'alias', 'key'].includes(field) ? await textOf(result.place) : '';
  const excerpt = excerptOf(withoutHead(text, result), found, LENGTH);
  if (excerpt) return { label: labels.body, sentence: excerpt, taken };
  // The title says why; what it looks like helps to tell it from others.
  const [symptom] = result.document.symptoms;
  if (field === undefined) return { label: symptom ? labels.symptom : labels.title, sentence: symptom ?? '', taken };
  return { label: labels[field], sentence: sentenceIn(result, field, reasons), taken };
}

/** The text begins with title and id, which stand above it already. */
const withoutHead = (text: string, { document: { title, id } }: Result): string =>
  text.startsWith(title)
    ? text
        .slice(title.length)
        .trimStart()
        .replace(new RegExp(`^${RegExp.escape?.(id) ?? id}`, 'u'), '')
    : text;

function sentenceIn({ document }: Result, field: Field, reasons: readonly Reason[]): string {
  const found = reasons.filter((reason) => reason.field === field).map((reason) => reason.found.toLowerCase());
  const lines = { symptom: document.symptoms, alias: document.aliases, heading: document.headings }[field as 'symptom'];
  if (!lines)
    return [...new Set(reasons.filter((reason) => reason.field === field).map((reason) => reason.found))].join('　');
  const best = lines.map((line) => found.filter((word) => line.toLowerCase().includes(word)).length);
  return lines[best.indexOf(Math.max(...best))] ?? '';
}

function takenText({ term, found, via }: Reason, words: Words): string | undefined {
  if (via === 'synonym' || via === 'related') return fill(words.viaSynonym, { term, found });
  return via === 'typed' || via === 'part' ? undefined : fill(words.viaTaken, { term, found });
}

const labelsOf = (words: Words): Readonly<Record<Field, string>> => ({
  key: words.whyKey,
  title: words.whyTitle,
  alias: words.whyAlias,
  symptom: words.whySymptom,
  code: words.whyCode,
  heading: words.whyHeading,
  body: words.whyBody,
});

/** A text with its matches marked. */
export const marked = (text: string, result: Result): (Node | string)[] =>
  markedPieces(
    text,
    result.reasons.map(({ found }) => found),
  ).map((piece) => (piece.marked ? element('mark', '', piece.text) : piece.text));

/** Says how far a result can be trusted: its state, what somebody has to see to, when it was approved and is due again. */
export function standingView(standing: Standing | undefined, words: Words): HTMLElement | undefined {
  if (!standing) return undefined;
  const { state, current, approved, reviewBy, marks } = standing;
  const boxes = [...(current && !marks.length ? [] : [state]), ...marks].map((mark) =>
    element('span', 'standing', mark),
  );
  const facts = [
    ...(boxes.length ? [] : [state]),
    ...(approved ? [fill(words.searchApprovedOn, { day: approved })] : []),
    ...(reviewBy ? [fill(words.searchReviewBy, { day: reviewBy })] : []),
  ];
  return element('span', 'trust', ...boxes.flatMap((box) => [box, ' ']), facts.join('　'));
}

/** Puts why a result is there below it, once that is known. */
export async function fillWhy(line: HTMLElement, result: Result, outcome: Outcome, words: Words): Promise<void> {
  const { label, sentence, taken } = await whyOf(result, outcome, words).catch(() => ({
    label: '',
    sentence: '',
    taken: [],
  }));
  line.replaceChildren(
    ...(sentence || taken.length ? [element('span', 'field', label), ' '] : []),
    ...marked(sentence, result),
    ...(taken.length ? [element('span', 'taken', ` ${taken.join('　')}`)] : []),
  );
  line.hidden = !sentence && !taken.length;
}
