import type { Cell, Ledger } from '../ledger.ts';
import type { DutyDesk } from '../duty-desk.ts';
import type { Fact } from '../fact.ts';
import type { RunbookFacts } from '../run/run-course.ts';
import type { LinkView, ValueView } from '../value.ts';
import type { DifferenceGroup } from './difference-block.ts';

/** A line of the contents, with those below it. */
export interface ContentsItem {
  readonly text: string;
  readonly href: string;
  /** Number of a step or a clause. */
  readonly number?: number | string | undefined;
  readonly below?: readonly ContentsItem[];
}

/** One moment of a course of events. */
export interface Moment {
  readonly clock: string;
  /** Time since the first moment. */
  readonly elapsed: string;
  readonly kind: string;
  /** One of the moments between which the facts strip measures. */
  readonly isMark: boolean;
  readonly what: string;
  readonly by: LinkView | undefined;
}

interface BlockHead {
  readonly anchor: string;
  readonly text: string;
  /** A grey word behind the heading. */
  readonly note?: string | undefined;
}

/** A part of the page that has a heading: a section of the body, a ledger, a course of events. */
export type Block =
  | (BlockHead & { readonly type: 'section'; readonly below: readonly ContentsItem[] })
  | (BlockHead & { readonly type: 'ledger'; readonly ledger: Ledger; readonly more: readonly LinkView[] })
  | (BlockHead & {
      readonly type: 'difference';
      readonly groups: readonly DifferenceGroup[];
      /** Why nothing is shown. */
      readonly missing: string | undefined;
    })
  | (BlockHead & {
      readonly type: 'timeline';
      readonly days: readonly { readonly day: string; readonly moments: readonly Moment[] }[];
    })
  | (BlockHead & {
      readonly type: 'duty';
      readonly desk: Pick<DutyDesk, 'turns' | 'managers' | 'roster'>;
      readonly rests: string;
    });

/** A row before the body: its label hangs in the margin. */
export interface LeadRow {
  readonly label: string;
  /** Says under the label how the row is meant. */
  readonly note?: string;
  /** Several columns side by side, each with its own heading where there are several. */
  readonly columns: readonly { readonly heading?: string; readonly value: ValueView }[];
}

/** A fact that stands in the margin. */
export interface MarginFact {
  readonly label: string;
  readonly cells: readonly Cell[];
}

/** What one kind of document adds to the page that all documents share. */
export interface DocumentParts {
  /** Words of the margin beside the title. */
  readonly margin?: readonly string[];
  readonly lead?: readonly LeadRow[];
  readonly danger?: { readonly ban: string; readonly reason: string } | undefined;
  readonly figures?: readonly Fact[];
  /** A text that one follows step by step: what a run of it is recorded with. */
  readonly run?: RunbookFacts | undefined;
  /** All parts with a heading, in the order of reading; `sections` are those of the body, in the order of writing. */
  arrange?(sections: readonly Block[]): readonly Block[];
  readonly facts?: readonly MarginFact[];
  /** Fields that these parts show, and kinds whose referring records they list. */
  readonly shown?: readonly string[];
  readonly listed?: readonly string[];
}
