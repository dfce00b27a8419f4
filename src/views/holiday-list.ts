import type { CivilDay } from '../calendar/civil-day.ts';
import type { Entry } from '../model/library.ts';
import { shortDay } from './duty-words.ts';
import { paperOf, rostersOf, type Covers, type HolidayPaper } from './holiday-paper.ts';
import { personView, type PersonView } from './person-view.ts';
import { phoneView } from './phone.ts';
import type { Site } from './site.ts';
import { plainText, shapeAt, valueView } from './value.ts';

/** The people who can be called during a holiday. */
export interface HolidayListPage extends HolidayPaper {
  readonly people: readonly (PersonView & { readonly duty: string; readonly days: string })[];
}

/** The page of the list of people for a holiday. */
export function holidayListPage(site: Site, list: Entry): HolidayListPage {
  const { library, words, settings } = site;
  const { covers, people, plan } = list.data as unknown as Covers & {
    readonly plan?: string;
    readonly people: readonly { person: string; duty: string; days?: readonly CivilDay[]; phone?: string }[];
  };
  const shape = shapeAt(list.kind.shape, 'people.duty')!;
  const found = plan === undefined ? undefined : library.byId.get(plan);
  return {
    ...paperOf(site, list, [...(found ? [found] : []), ...rostersOf(site, covers)]),
    people: people.map(({ person, duty, days, phone }) => ({
      ...personView(site, person),
      ...(phone !== undefined && { phone: phoneView(phone) }),
      duty: plainText(valueView(shape, duty, { library, words, lang: settings.locale }), settings.locale),
      days: days?.map((day) => shortDay(day, words)).join(words.listComma) ?? words.wholeHoliday,
    })),
  };
}
