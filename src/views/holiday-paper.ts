import { addDays, eachDay, type CivilDay } from '../calendar/civil-day.ts';
import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { addressOf } from './address.ts';
import { dutySite } from './duty-site.ts';
import { shortDay } from './duty-words.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { sourceOf, type SourceView } from './record-page.ts';
import { figureFact, type Fact } from './fact.ts';
import { deliveryFact } from './roster-facts.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';

/** A paper on one holiday: its head, its days, where else to look. */
export interface HolidayPaper {
  readonly frame: Frame;
  readonly id: string;
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly related: readonly LinkView[];
  readonly source: SourceView;
}

/** The days that a paper is for. */
export interface Covers {
  readonly covers: { readonly from: CivilDay; readonly to: CivilDay };
}

/** What both papers have. */
export function paperOf(site: Site, paper: Entry, related: readonly Entry[]): HolidayPaper {
  return {
    frame: frameOf(site, paper.title, addressOf(paper), paper.kind),
    id: paper.id,
    title: paper.title,
    facts: [...dayFacts(site, (paper.data as unknown as Covers).covers), deliveryFact(site, paper)].filter(
      (fact) => fact !== undefined,
    ),
    related: related.map((entry) => ({ text: entry.title, href: addressOf(entry) })),
    source: sourceOf(site, paper),
  };
}

/** The days off, and the weekend days worked for them. */
function dayFacts(site: Site, { from, to }: Covers['covers']): Fact[] {
  const { words } = site;
  const { calendar } = dutySite(site);
  const days = eachDay(from, to);
  const notice = calendar.notices.find(({ off }) => off.some((one) => one.from === from));
  const lawful = days.filter((day) => calendar.of(day)?.lawfulFestival);
  // A notice does not say for which holiday a day is worked: the days near it are meant.
  const near = notice?.work.filter((day) => addDays(from, -14) <= day && day <= addDays(to, 14)) ?? [];
  const list = (some: readonly CivilDay[]) => some.map((day) => shortDay(day, words)).join(words.listComma);
  const count = (some: readonly CivilDay[]) => fill(words.dayCount, { count: some.length });
  return [
    figureFact(words.covers, count(days), fill(words.fromTo, { from, to })),
    ...(lawful.length ? [figureFact(words.lawfulFestival, count(lawful), list(lawful))] : []),
    ...(near.length ? [figureFact(words.makeupDays, count(near), list(near))] : []),
  ];
}

/** The rosters of the months in which a holiday lies. */
export const rostersOf = ({ library }: Site, { from, to }: Covers['covers']): Entry[] =>
  entriesOf(library, 'roster-plan').filter(({ data }) => {
    const { covers } = data as unknown as Covers;
    return covers.from <= to && from <= covers.to;
  });
