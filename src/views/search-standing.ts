import type { Entry } from '../model/library.ts';
import type { Site } from './site.ts';
import { plainText, shapeAt, valueView } from './value.ts';

/** How far a record can be trusted, for the search: its state, whether that is in force, approval and review. */
export interface SearchStanding {
  readonly state: string;
  readonly current: boolean;
  readonly retired: boolean;
  readonly approved?: string;
  readonly reviewBy?: string;
}

interface Stated {
  readonly state?: string;
  readonly approved?: { readonly on: string };
  readonly review_by?: string;
  readonly in_service?: { readonly to?: string };
}

/**
 * The standing of a record by what it says of itself: the state of a document, the last day of a device. Nothing for
 * records that have neither. Whoever knows more of approval changes this function only.
 */
export function standingOf(
  { kind, data }: Entry,
  { library, settings, words, today }: Site,
): SearchStanding | undefined {
  const { state, approved, review_by, in_service } = data as Stated;
  if (in_service?.to !== undefined && in_service.to <= today)
    return { state: words.searchOutOfService, current: false, retired: true };
  const shape = kind.section === 'knowledge' && state !== undefined ? shapeAt(kind.shape, 'state') : undefined;
  if (!shape) return undefined;
  return {
    state: plainText(valueView(shape, state, { library, lang: settings.locale, words }), settings.locale),
    current: state === 'published',
    retired: state === 'retired',
    ...(approved && { approved: approved.on }),
    ...(review_by && { reviewBy: review_by }),
  };
}
