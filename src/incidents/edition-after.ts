import type { CivilDay } from '../calendar/civil-day.ts';
import type { Entry } from '../model/library.ts';

interface Published {
  readonly state?: string;
  readonly approved?: { readonly on: CivilDay };
  readonly editions?: readonly { readonly on: CivilDay }[];
}

/** Days on which editions of a document were published, in order. One that names no editions has one, that of its approval. */
export function editionDays({ data }: Entry): CivilDay[] {
  const { editions = [], approved, state } = data as Published;
  if (editions.length) return editions.map(({ on }) => on);
  return approved && (state === 'published' || state === 'retired') ? [approved.on] : [];
}

/** The first edition of a document that was published after something happened on a day, or on that day; nothing when there is none. */
export const editionAfter = (document: Entry, day: CivilDay): CivilDay | undefined =>
  editionDays(document).find((on) => on >= day);
