import { cacheKey } from './cache-key.ts';
import { calendarFeeds, type CalendarFeed } from './calendar-feeds.ts';
import type { PagePath } from './paths.ts';
import type { Site } from './site.ts';

/** All calendars to subscribe to. */
export const feedPaths = (site: Site): PagePath<{ name: string }, { feed: CalendarFeed }>[] =>
  calendarFeeds(site).map((feed) => ({ params: { name: feed.name }, props: { feed }, cacheKey: cacheKey({ feed }) }));
