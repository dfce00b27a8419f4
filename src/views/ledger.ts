/** A cell of a ledger: a text, perhaps a link, with a grey word behind it. */
export interface Cell {
  readonly text: string;
  readonly href?: string | undefined;
  readonly note?: string | undefined;
  /** Asks for an answer: overdue, failed. */
  readonly late?: boolean;
}

/** A table of records, which becomes index cards in a narrow column. */
export interface Ledger {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The column that names a row; it leads the card. */
  readonly title: number;
}
