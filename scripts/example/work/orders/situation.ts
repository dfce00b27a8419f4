/** Where a situation arises: it decides site, service, who comes and who signs. */
export type PlaceName =
  | 'pc-szj'
  | 'pc-yhn'
  | 'pc-hpl'
  | 'net-szj'
  | 'net-yhn'
  | 'net-hpl'
  | 'av'
  | 'venue'
  | 'screen'
  | 'card'
  | 'room-szj'
  | 'room-yhn'
  | 'room-hpl'
  | 'infra-szj'
  | 'infra-yhn'
  | 'backup-szj'
  | 'supplier-szj'
  | 'supplier-hpl'
  | 'event-szj'
  | 'event-yhn'
  | 'window-szj';

/** One thing that offices ask for, as an engineer would note it down. */
export interface Situation {
  readonly at: PlaceName;
  readonly category: string;
  readonly title: string;
  readonly work: string;
  /** Least and most minutes of work on site. */
  readonly takes: readonly [least: number, most: number];
  /** Word, or words, that the device's type, detail, name, model, system or use must contain. */
  readonly device?: string | readonly string[];
  /** A named device instead of one found by word; none when empty. */
  readonly assets?: readonly string[];
  readonly systems?: readonly string[];
  readonly channel?: string;
  readonly mode?: 'remote';
  readonly result?: string;
  readonly requester?: string;
  /** Keeps the situation to one day, such as the follow-up of a round. */
  readonly on?: string;
  /** Earliest moment on that day, `10:30`. */
  readonly after?: string;
  /** Name by which a round refers to the order. */
  readonly key?: string;
  /** Months in which it may come up, such as those of a season; any when absent. */
  readonly months?: readonly string[];
  /** It comes outside office hours and is answered from afar by whoever is on duty. */
  readonly offHours?: 'evening' | 'morning' | 'weekend';
  /** Least and most working days that it waits for a part; the work is then finished on a second visit. */
  readonly waits?: readonly [least: number, most: number];
  /** The very minute of the request, `09:00`. */
  readonly opened?: string;
  /** Corrections made long after the order was entered. */
  readonly amended?: readonly { readonly on: string; readonly by: string; readonly what: string }[];
}
