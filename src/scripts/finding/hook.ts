import { findInstant, pagesFound, type FoundPage } from './finder.ts';
import { planQuery } from '../../search/plan.ts';
import { instant } from './instant.ts';

/** The search without its pages, for tools that evaluate it. */
interface SearchHook {
  /** All results of a query, best first. */
  (query: string): Promise<FoundPage[]>;
  /** Milliseconds that the instant stage takes for a query. */
  readonly instant: (query: string) => Promise<number>;
  /** How many documents the instant stage looks at. */
  readonly documents: () => Promise<number>;
}

declare global {
  interface Window {
    zhikuSearch: SearchHook;
  }
}

/** Lets tools ask the search without its pages. */
export function exposeSearch(): void {
  window.zhikuSearch = Object.assign((query: string) => pagesFound(query), {
    instant: instantTime,
    documents: documentCount,
  });
}

async function instantTime(query: string): Promise<number> {
  const own = await instant();
  await own.whole(planQuery(query, own.planner));
  const begun = performance.now();
  findInstant(own, query);
  return performance.now() - begun;
}

const documentCount = async (): Promise<number> => (await instant()).index.size;
