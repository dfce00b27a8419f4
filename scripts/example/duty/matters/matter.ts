/** Something that came up on duty and ended there: who told it, what it was, what was done. */
export interface Matter {
  /** Time of day: after office hours, around midnight, early morning, the day of a rest day, or office hours. */
  readonly when: 'evening' | 'late' | 'morning' | 'rest' | 'office';
  readonly channel: 'phone' | 'wechat' | 'email' | 'sms' | 'ticket' | 'onsite' | 'alarm';
  readonly from: string;
  readonly text: string;
  readonly result: string;
  /** First and last day on which it can come up; any day of the term when absent. */
  readonly span?: readonly [from: string, to: string];
}

/** A matter as it is listed: channel, who told it, what it was, what was done. */
export type Row = readonly [channel: Matter['channel'], from: string, text: string, result: string];

/** Matters of one time of day. */
export const matters = (when: Matter['when'], rows: readonly Row[], span?: Matter['span']): Matter[] =>
  rows.map(([channel, from, text, result]) => ({ when, channel, from, text, result, ...(span && { span }) }));
