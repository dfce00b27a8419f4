/** How service came back. */
export type Method = 'rollback' | 'restart' | 'degrade' | 'emergency-update' | 'replace' | 'other';

/** A recovery that only holds for a while, and the action that ends it. */
export interface Stopgap {
  readonly method: Method;
  readonly do: string;
  readonly type: 'prevent' | 'detect' | 'mitigate' | 'process' | 'repair';
  readonly owner: string;
  /** Days until it is due. */
  readonly days: number;
  /** The day on which it was done, where another record says so. */
  readonly on?: string;
  readonly done: string;
  /** What shows that it was done; `{on}` stands for the day. */
  readonly proof: string;
}

/** One failure as it may happen, before it has a day. */
export interface Failure {
  readonly site: 'SZJ' | 'YHN' | 'HPL';
  /** When it is noticed: a workday's night, office hours, the first morning after days of rest, a rest day, a Saturday. */
  readonly when: 'night' | 'office' | 'monday' | 'rest' | 'saturday';
  /** The months in which it fits; any when not said. */
  readonly months?: readonly number[];
  /** Hours of the day in which it is noticed, where its words tell of the time. */
  readonly clock?: readonly number[];
  /** The one day on which it happens; it is never left out. */
  readonly day?: string;
  readonly title: string;
  /** The least severe unless said. */
  readonly severity?: '2' | '3';
  readonly source: 'user' | 'alarm' | 'inspection';
  readonly channel?: 'phone' | 'wechat' | 'onsite' | 'email' | 'ticket' | 'sms';
  /** The office that tells of it, when users do. */
  readonly from?: string;
  readonly affects: readonly string[];
  readonly cause: string;
  /** Who works on it in office hours, unless whoever the service and site say; on duty it is who stands the shift. */
  readonly engineer?: string;
  /** How long the work takes, from least to most. */
  readonly minutes?: readonly [low: number, high: number];
  /** It waits for parts or people until so many workdays later. */
  readonly workdays?: number;
  /** Minutes from the report to the answer, where that took longer than it should. */
  readonly answered?: number;
  /** What the shift's log says when it comes in, what was done first, and when it is over; nothing in office hours. */
  readonly log?: readonly [seen: string, first: string, restored: string];
  /** News while it waits, one a shift. */
  readonly follow?: readonly string[];
  /** The reserve goes there on a rest day. */
  readonly reserve?: true;
  readonly summary: string;
  readonly recovery?: Method;
  readonly stopgap?: Stopgap;
  readonly runbook?: string;
  readonly outcome?: 'partial' | 'failed';
  /** Why no casestudy is written: principle 1 (quick, little impact) unless said, 2 where it waited. */
  readonly principle?: '2';
  /** Nobody decided on a casestudy. */
  readonly undecided?: true;
  /** Users felt it for as long as it lasted, or for so many minutes. */
  readonly felt?: true | number;
  readonly impact: string;
}

/** A failure with the service that answers for it. */
export interface Situation extends Failure {
  readonly service: string;
}

/** The failures of one service. */
export const failuresOf = (service: string, failures: readonly Failure[]): readonly Situation[] =>
  failures.map((failure) => ({ service, ...failure }));
