import type { Via } from './document.ts';
import { FEW, FIELD_WEIGHTS, type Evidence, type TermEvidence } from './evidence.ts';
import type { Term } from './plan.ts';

/** That the full-text index has a word in a document; the score is a share of its best. */
export interface BodyHit {
  readonly place: number;
  readonly score: number;
  readonly text: string;
  readonly via: Via;
  readonly weight: number;
}

/** What a match in the text adds to one in a stronger field. */
const ADDED = 0.2;

/**
 * The evidence for a term with what the full-text index says. Where texts have the word as it was typed, what it might
 * have been taken for is forgotten.
 */
export function withBody(term: Term, known: TermEvidence, hits: readonly BodyHit[]): TermEvidence {
  const literal = hits.filter(({ via }) => via === 'typed').length > FEW;
  const best = new Map<number, Evidence>(
    [...known].filter(([, { reason }]) => !literal || (reason.via !== 'homophone' && reason.via !== 'spelling')),
  );
  const bodies = new Map<number, Evidence>();
  for (const { place, score, text, via, weight } of hits) {
    if (literal && (via === 'homophone' || via === 'spelling')) continue;
    const own = FIELD_WEIGHTS.body * weight * (0.35 + 0.65 * score);
    if (own > (bodies.get(place)?.score ?? 0))
      bodies.set(place, { score: own, reason: { term: term.text, found: text, field: 'body', via } });
  }
  for (const [place, body] of bodies) {
    const field = best.get(place);
    best.set(
      place,
      field ? { ...field, score: Math.max(field.score, body.score) + ADDED * Math.min(field.score, body.score) } : body,
    );
  }
  return best;
}
