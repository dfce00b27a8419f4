import type { BodyStore } from './body-store.ts';

/** Leaves the bodies of documents unread, for questions that only records answer. */
export const NO_BODIES: BodyStore = {
  compile: (jobs) => Promise.resolve(jobs.map(() => ({ body: undefined, problems: [] }))),
  html: () => '',
  sections: () => [],
  written: () => [],
};
