import { TIERS, type Reason, type SearchDocument } from './document.ts';
import { instantEvidence, type TermEvidence } from './evidence.ts';
import { identifierMatch, type Identifier } from './identifiers.ts';
import type { InstantIndex, ReadyDocument } from './instant-index.ts';
import { homophoneIn, readingsOf } from './pinyin.ts';
import type { Plan } from './plan.ts';

/** One document that was found. */
export interface Result {
  readonly place: number;
  readonly document: SearchDocument;
  readonly score: number;
  /** One reason for each term that stands in it, in the order of the query. */
  readonly reasons: readonly Reason[];
  /** How much of the query it has, by weight: 1 for all of it. */
  readonly coverage: number;
  /** The same, counting only what stands there as typed or as a synonym. */
  readonly exact: number;
}

/** So much of what was asked must be there. */
const LEAST = 0.4;
const PHRASE = 1.5;
const OWN_KEY = 2;
/** All words of the query are one identifier of the document. */
const JOINED = 4;
const NOT_CURRENT = 0.8;

/** Evidence of all terms of a plan in the instant index. */
export const evidenceOf = (index: InstantIndex, plan: Plan): TermEvidence[] =>
  plan.terms.map((term) => instantEvidence(index, term));

/**
 * Documents in the order in which somebody in an incident needs them. What counts: how much of the query is there, where
 * it stands, how rare it is, and what a document of its kind is worth; out of use comes last. Where no document has half
 * of the query, the nearest come all the same.
 */
export function rank(index: InstantIndex, plan: Plan, evidence: readonly TermEvidence[]): Result[] {
  const weights = plan.terms.map(({ weight }, at) => weight * rarity(evidence[at]!.size, index.documents.length));
  // Words that stand everywhere are missed less than they count.
  const needs = plan.terms.map(({ weight }, at) => weight * weights[at]!);
  const [total, needed] = [sumOf(weights) || 1, sumOf(needs) || 1];
  const places = new Set(evidence.flatMap((one) => [...one.keys()]));
  const phrase = phraseOf(plan, index);
  const results = [...places].map((place) => {
    const ready = index.documents[place]!;
    const found = evidence.map((one) => one.get(place));
    const share = (counts: (reason: Reason) => boolean) =>
      found.reduce((sum, one, at) => sum + (one && counts(one.reason) ? needs[at]! : 0), 0) / needed;
    const coverage = share(() => true);
    const sum = found.reduce((all, one, at) => all + (one?.score ?? 0) * weights[at]!, 0) / total;
    const own = found.some((one) => one?.reason.field === 'key' && one.reason.via === 'typed') ? OWN_KEY : 1;
    const { worth, standing } = ready.document;
    const score = sum * coverage ** 2 * phrase(ready) * own * worth * (standing?.current === false ? NOT_CURRENT : 1);
    const reasons = found.flatMap((one) => one?.reason ?? []);
    return { place, document: ready.document, score, reasons, coverage, exact: share(({ via }) => EXACT.has(via)) };
  });
  const enough = results.filter(({ coverage }) => coverage >= LEAST);
  return (enough.length ? enough : results).sort(byNeed);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const EXACT = new Set(['typed', 'synonym', 'related', 'part']);

/** Rare terms tell more: from 0.35 for what stands everywhere to 1 for what stands once. A term that stands nowhere weighs as a rare one. */
const rarity = (documents: number, all: number): number =>
  0.35 + 0.65 * (Math.log(1 + all / Math.max(1, documents)) / Math.log(1 + all));

const byNeed = (a: Result, b: Result): number =>
  Number(a.document.standing?.retired ?? false) - Number(b.document.standing?.retired ?? false) ||
  b.score - a.score ||
  TIERS.indexOf(a.document.tier) - TIERS.indexOf(b.document.tier) ||
  (a.document.id < b.document.id ? -1 : 1);

/** Whether a document has the whole query in one piece where it counts, or what sounds like it. */
function phraseOf({ text, terms, joined }: Plan, { readings }: InstantIndex): (ready: ReadyDocument) => number {
  if (terms.length < 2) return () => 1;
  if (joined) {
    const has = (kept: readonly Identifier[]) => kept.some((one) => identifierMatch(joined, one) === 1);
    return ({ keys, codes }) => (has(keys) ? JOINED : has(codes) ? PHRASE : 1);
  }
  const whole = text.replaceAll(' ', '');
  const sounds = readingsOf(whole, readings);
  const mayErr = /^\p{Script=Han}{3,12}$/u.test(whole);
  return ({ fields, spoken }) => {
    if ([fields.title, fields.alias, fields.symptom].some((own) => own.includes(text) || own.includes(whole)))
      return PHRASE;
    return mayErr && spoken.some((own) => homophoneIn(sounds, own.readings)) ? PHRASE : 1;
  };
}
