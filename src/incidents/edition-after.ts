import type { CivilDay } from '../calendar/civil-day.ts';
import type { Entry } from '../model/library.ts';

/** The first edition of a document that was published after something happened on a day, or on that day; nothing when there is none. */
export const editionAfter = ({ data }: Entry, day: CivilDay): CivilDay | undefined =>
  ((data['editions'] ?? []) as readonly { readonly on: CivilDay }[]).find(({ on }) => on >= day)?.on;
