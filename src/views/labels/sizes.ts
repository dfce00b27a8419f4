/** A sheet of labels as it is sold: A4, all lengths in millimetres. */
export interface LabelSize {
  /** Names it in the page and its style sheet. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Paper above the first row and before the first column. */
  readonly top: number;
  readonly left: number;
  /** Between columns; rows touch. */
  readonly gap: number;
}

/** Sheets that can be bought everywhere, the most common first. The style sheet of labels has the same measures; a test holds them together. */
export const LABEL_SIZES: readonly LabelSize[] = [
  { name: 's24', width: 70, height: 37, columns: 3, rows: 8, top: 0.5, left: 0, gap: 0 },
  { name: 's40', width: 52.5, height: 29.7, columns: 4, rows: 10, top: 0, left: 0, gap: 0 },
  { name: 's21', width: 63.5, height: 38.1, columns: 3, rows: 7, top: 15.15, left: 7.2, gap: 2.55 },
  { name: 's14', width: 99.1, height: 38.1, columns: 2, rows: 7, top: 15.15, left: 4.65, gap: 2.5 },
];
