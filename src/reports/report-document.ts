/** A report as a value: what its page, its PDF and its Word file all show. Everything in it is text to be shown as it is. */
export interface ReportDocument {
  /** The record's id, such as RPT-2022-10. */
  readonly id: string;
  readonly title: string;
  /** Language of all texts: `zh-CN` or `en`. */
  readonly lang: string;
  /** What the cover says: period, contract, author, reviewer, issue number, day. */
  readonly cover: readonly LabelledText[];
  /** A draft carries a watermark. */
  readonly isDraft: boolean;
  /** The day of the issue, or the day on which a draft speaks, as `2022-11-03`: files are dated by it, never by the clock. */
  readonly day: string;
  readonly sections: readonly ReportSection[];
  /** Places to sign, with the names that are known. */
  readonly signatures: readonly LabelledText[];
}

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** A numbered heading with what is below it. */
export interface ReportSection {
  /** Unique in the report; the anchor on its page. */
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly ReportSection[];
}

export type Block = Paragraph | ListBlock | FiguresBlock | TableBlock | ChartBlock | DrawingBlock;

/** A run of text; `href` is a path on the site, such as `/incidents/INC-2022-0706/`, or a web address. */
export interface Run {
  readonly text: string;
  readonly isStrong?: boolean;
  readonly isCode?: boolean;
  readonly href?: string;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly runs: readonly Run[];
}

export interface ListBlock {
  readonly type: 'list';
  readonly isOrdered: boolean;
  readonly items: readonly (readonly Run[])[];
}

/** One number with its definition and the records behind it. */
export interface Figure {
  /** Unique in the report, stable from build to build: frozen values are kept by it. */
  readonly id: string;
  readonly label: string;
  /** Shown as it is, with its unit; `–` where there is nothing to count. */
  readonly value: string;
  /** How it is counted, in a sentence. */
  readonly definition: string;
  /** The list of records behind it, or the page that shows them. */
  readonly href?: string;
  /** The same of the period before and of a year before, where there were any. */
  readonly before?: string;
  readonly yearBefore?: string;
}

export interface FiguresBlock {
  readonly type: 'figures';
  readonly items: readonly Figure[];
}

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Numbers stand right, words left. */
  readonly isNumber?: boolean;
}

export interface TableBlock {
  readonly type: 'table';
  /** Unique in the report; the name of its CSV file. */
  readonly id: string;
  readonly caption: string;
  readonly definition?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Run[])[];
  /** Part of what the author wrote: it has no definition and is no file of its own. */
  readonly isWritten?: boolean;
}

/** A chart of one or more series over the same categories; it stands above the table with the same numbers. */
export interface ChartBlock {
  readonly type: 'chart';
  readonly id: string;
  readonly caption: string;
  readonly form: 'bars' | 'lines' | 'stacked';
  /** Unit of the numbers, such as 起. */
  readonly unit: string;
  readonly categories: readonly string[];
  /** A missing number is a gap, not a zero. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** A drawing made at build time. */
export interface DrawingBlock {
  readonly type: 'drawing';
  readonly caption: string;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  readonly svg: string;
}
