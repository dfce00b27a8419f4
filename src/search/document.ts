/**
 * Where a document stands when somebody is in an incident: what tells what to do, what happened before, what it is about,
 * and all else. The order is the order of the groups.
 */
export const TIERS = ['guide', 'case', 'thing', 'rest'] as const;
export type Tier = (typeof TIERS)[number];

/** How far a document can be trusted, as far as the knowledge base says. */
export interface Standing {
  /** Its state as people read it. */
  readonly state: string;
  /** Published, approved or in service: what counts first. */
  readonly current: boolean;
  /** Out of use: shown last, and marked. */
  readonly retired: boolean;
  /** Not in force yet: found only by those who ask for its state. */
  readonly pending: boolean;
  /** What somebody has to see to, such as a change after the approval. */
  readonly marks: readonly string[];
  /** The civil day of the last approval, and the day by which it must be looked at again. */
  readonly approved?: string;
  readonly reviewBy?: string;
}

/** What the instant index holds of one document. The arrays are texts as they stand in the document. */
export interface SearchDocument {
  readonly url: string;
  readonly id: string;
  readonly title: string;
  /** The label of its kind. */
  readonly kind: string;
  readonly tier: Tier;
  /** Names by which people find what a document of its kind is worth: 1 for most, more for a runbook. */
  readonly worth: number;
  readonly standing?: Standing;
  readonly services: readonly string[];
  readonly sites: readonly string[];
  readonly aliases: readonly string[];
  readonly symptoms: readonly string[];
  readonly headings: readonly string[];
  /** Identifiers that are its own: id, addresses, numbers, names of hosts and models. */
  readonly keys: readonly string[];
}

/** Fields in which a term may stand, from the strongest to the weakest. */
export const FIELDS = ['key', 'title', 'alias', 'symptom', 'code', 'heading', 'body'] as const;
export type Field = (typeof FIELDS)[number];

/** How a term came to match: as typed, or as what it was taken for. */
export type Via = 'typed' | 'synonym' | 'related' | 'homophone' | 'pinyin' | 'spelling' | 'part';

/** Why a document is among the results: the term as typed, what stands in the document, where, and how the two are one. */
export interface Reason {
  readonly term: string;
  readonly found: string;
  readonly field: Field;
  readonly via: Via;
}
