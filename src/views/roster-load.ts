import type { DutyTurn } from '../roster/assignments.ts';
import { dutyLoad, type DutyLoad } from '../roster/duty-load.ts';
import { dutySite } from './duty-site.ts';
import { byText } from './order.ts';
import { phoneOf, type PhoneView } from './phone.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** What one person carries, with the number under which to reach them. */
export interface LoadRow extends Omit<DutyLoad, 'person'> {
  readonly person: LinkView;
  readonly phone: PhoneView | undefined;
}

/** What everybody carries, by id. */
export const loadRows = (site: Site, turns: readonly DutyTurn[]): LoadRow[] =>
  dutyLoad(turns, dutySite(site))
    .toSorted((a, b) => byText(a.person, b.person))
    .map(({ person, ...load }) => ({
      ...load,
      person: linkTo(person, site.library),
      phone: phoneOf(person, site.library),
    }));
