import type { Situation } from './situation.ts';

/** A service order as it is written to a file. */
export interface OrderRecord {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly channel: string;
  readonly mode?: string;
  readonly services: readonly string[];
  readonly opened: string;
  readonly arrived: string;
  readonly closed: string;
  readonly by: readonly string[];
  readonly site: string;
  readonly room?: string;
  readonly assets?: readonly string[];
  readonly systems?: readonly string[];
  readonly requester?: string;
  readonly work: string;
  readonly result: string;
  readonly client_sign?: { readonly by: string; readonly on: string };
  readonly form?: { readonly filled_at: string };
  readonly effort_h: number;
  readonly recorded_at?: string;
  readonly amended?: Situation['amended'];
}

/** An order, and the key by which a round refers to it. */
export interface Order {
  readonly key: string | undefined;
  readonly record: OrderRecord;
}
