import type { Kind } from '../../schemas/shared/kind.ts';
import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { listAddress, listLabel, monthOf, TENS, tensOf, type Tens } from './address.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { recordPart, type RecordPart } from './record-page.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';

/** The records of ten days (旬) in full, of a kind that has too many of them for one page of a month. */
export interface TensPage {
  readonly frame: Frame;
  readonly month: string;
  readonly tens: Tens;
  readonly about: string;
  /** The list of the month. */
  readonly whole: LinkView;
  /** The ten days before and after that have records, in the same month. */
  readonly before: LinkView | undefined;
  readonly after: LinkView | undefined;
  readonly records: readonly RecordPart[];
}

/** All of a kind, oldest first. */
export const tensPages = (site: Site, kind: Kind): TensPage[] =>
  [...Map.groupBy(entriesOf(site.library, kind.name), monthOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([month, entries]) => tensOfMonth(site, kind, month, entries));

function tensOfMonth(site: Site, kind: Kind, month: string, entries: readonly Entry[]): TensPage[] {
  const { settings, words } = site;
  const groups = Map.groupBy(entries, tensOf);
  const held = TENS.filter((tens) => groups.has(tens));
  const whole = `${listAddress(kind)}${month}/`;
  const link = (tens: Tens): LinkView => ({
    text: fill(words[`tensFrom${tens}`], { list: listLabel(kind, settings.locale), month }),
    href: `${whole}${tens}/`,
  });
  return held.map((tens, index) => {
    const { text, href } = link(tens);
    const [before, after] = [held[index - 1], held[index + 1]];
    return {
      frame: frameOf(site, text, href!, kind),
      month,
      tens,
      about: kind.about[settings.locale],
      whole: { text: fill(words.wholeMonth, { month }), href: whole },
      before: before && link(before),
      after: after && link(after),
      records: groups.get(tens)!.map((entry) => recordPart(site, entry)),
    };
  });
}
