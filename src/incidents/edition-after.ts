import type { CivilDay } from '../calendar/civil-day.ts';
import type { Entry } from '../model/library.ts';

/** Days on which editions of a document were published, in order. */
export const editionDays = ({ data }: Entry): CivilDay[] =>
  ((data['editions'] ?? []) as readonly { readonly on: CivilDay }[]).map(({ on }) => on);

/** The first edition of a document that was published after something happened on a day, or on that day; nothing when there is none. */
export const editionAfter = (document: Entry, day: CivilDay): CivilDay | undefined =>
  editionDays(document).find((on) => on >= day);
