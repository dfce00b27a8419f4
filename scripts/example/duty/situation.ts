/** One failure as it may happen, before it has a day. */
export interface Situation {
  readonly service: string;
  readonly site: string;
  /** When it is noticed: in a workday's night, in office hours (Monday's rather), on a rest day (a Saturday's rather). */
  readonly when: 'night' | 'office' | 'monday' | 'rest' | 'saturday';
  readonly title: string;
  readonly severity: '2' | '3' | '4';
  readonly source: 'user' | 'alarm' | 'inspection';
  readonly channel?: 'phone' | 'wechat' | 'onsite';
  readonly affects: readonly string[];
  readonly cause: string;
  /** Who works on it in office hours; on duty it is whoever stands the shift. */
  readonly engineer: string;
  /** How long the work takes, from least to most. */
  readonly minutes?: readonly [low: number, high: number];
  /** It waits for parts or people until so many workdays later. */
  readonly workdays?: number;
  /** What the shift's log says when it comes in, while it waits, and when it is over. */
  readonly seen: string;
  readonly follow?: readonly string[];
  /** The office that tells of it, when users do. */
  readonly from?: string;
  readonly restored: string;
  readonly summary: string;
  readonly recovery: readonly { readonly method: string; readonly temporary: boolean }[];
  readonly runbook?: string;
  readonly outcome?: 'partial';
  /** Why no casestudy is written: principle 1 (quick, little impact) unless said. */
  readonly principle?: '2';
  /** Minutes during which users felt it: none, or as long as it lasted. */
  readonly users: 0 | 'all';
  readonly impact: string;
}
