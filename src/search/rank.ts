import { TIERS, type Reason, type SearchDocument } from './document.ts';
import { instantEvidence, placesNamed, type TermEvidence } from './evidence.ts';
import type { InstantIndex } from './instant-index.ts';
import { linesWith } from './lines.ts';
import { hearingOf, homophones, linesHeard } from './pinyin.ts';
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
  const weights = plan.terms.map(({ weight }, at) => weight * rarity(evidence[at]!.size, index.size));
  // Words that stand everywhere are missed less than they count.
  const needs = plan.terms.map(({ weight }, at) => weight * weights[at]!);
  const [total, needed] = [sumOf(weights) || 1, sumOf(needs) || 1];
  const phrases = phrasesOf(plan, index);
  const places = new Set<number>();
  for (const one of evidence) for (const place of one.keys()) places.add(place);
  const documents = index.parts.flatMap((part) => part.documents);
  const results = Array.from(places, (place): Result => {
    const document = documents[place]!;
    let [sum, coverage, exact, own] = [0, 0, 0, 1];
    const reasons: Reason[] = [];
    for (let at = 0; at < evidence.length; at++) {
      const found = evidence[at]!.get(place);
      if (!found) continue;
      const { field, via } = found.reason;
      sum += found.score * weights[at]!;
      coverage += needs[at]!;
      if (EXACT.has(via)) exact += needs[at]!;
      if (field === 'key' && via === 'typed') own = OWN_KEY;
      reasons.push(found.reason);
    }
    const { worth, standing } = document;
    const value = worth * (standing?.current === false ? NOT_CURRENT : 1);
    const score = (sum / total) * (coverage / needed) ** 2 * (phrases.get(place) ?? 1) * own * value;
    return { place, document, score, reasons, coverage: coverage / needed, exact: exact / needed };
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

/** Documents that have the whole query in one piece where it counts, or what sounds like it, and what that is worth. */
function phrasesOf({ text, terms, joined }: Plan, { parts, sounds }: InstantIndex): Map<number, number> {
  const worth = new Map<number, number>();
  if (terms.length < 2) return worth;
  const whole = text.replaceAll(' ', '');
  const mayErr = !joined && /^\p{Script=Han}{3,12}$/u.test(whole);
  const hearing = mayErr ? hearingOf([homophones(whole, sounds)]) : [];
  for (const part of parts) {
    if (joined) {
      const { keys, codes } = placesNamed(part, joined);
      for (const place of codes) worth.set(place, PHRASE);
      for (const place of keys) worth.set(place, JOINED);
      continue;
    }
    const heard = hearing.flatMap((one) => linesHeard(part.texts, one).map(({ line }) => line));
    for (const line of [...linesWith(part.texts, text), ...linesWith(part.texts, whole), ...heard])
      for (const { place, field } of part.ownersOf(line)) if (field !== 'heading') worth.set(part.from + place, PHRASE);
  }
  return worth;
}
