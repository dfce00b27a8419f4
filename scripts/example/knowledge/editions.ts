/** One approval: the day, who gave it, what changed; and when it was submitted, where that was not the workday before. */
export type Edition = readonly [on: string, by: string, what: string, submitted?: string];

/** Every approval of one document, earliest first. */
export interface Editions {
  readonly of: string;
  /** Who submitted them. */
  readonly by: string;
  readonly editions: readonly Edition[];
}
