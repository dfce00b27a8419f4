/** The last commit that touched a file. */
export interface Change {
  /** Moment of authorship, ISO 8601 with the author's offset. */
  readonly at: string;
  readonly author: string;
  readonly subject: string;
}

/** Last changes by path below the content folder. Empty where there is no repository. */
export type History = ReadonlyMap<string, Change>;
