import type { LinkView } from './value.ts';

/** A line of an index: a date or word hanging left, a title, a grey line below. */
export interface IndexItem {
  readonly mark: string;
  readonly late: boolean;
  readonly link: LinkView;
  readonly note: string;
}
