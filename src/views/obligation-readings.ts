import { fill } from '../i18n/messages.ts';
import type { Flip } from '../obligations/readings.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';
import { verdictView, type Standing } from './verdicts-of-site.ts';

/** One way to read what a duty rests on, and what it would change. */
export interface DutyReading {
  readonly name: string;
  readonly says: string;
  readonly isChosen: boolean;
  readonly change: string;
}

/** A place of the contract that a duty rests on and that can be read in several ways. */
export interface DutyInterpretation {
  readonly link: LinkView;
  readonly title: string;
  readonly readings: readonly DutyReading[];
}

interface Interpretation {
  readonly title: string;
  readonly chosen: string;
  readonly readings: Readonly<Record<string, { readonly says: string }>>;
}

/** The interpretations that a duty names, each reading with how many of its verdicts it would change. */
export function dutyInterpretations({ entry, flips }: Standing, site: Site): DutyInterpretation[] {
  const ids = (entry.data['interpretations'] ?? []) as readonly string[];
  return ids.flatMap((id) => {
    const found = site.library.byId.get(id);
    if (!found) return [];
    const { title, chosen, readings } = found.data as unknown as Interpretation;
    return [
      {
        link: { text: id, href: linkTo(id, site.library).href },
        title,
        readings: Object.entries(readings).map(([name, { says }]) => ({
          name,
          says,
          isChosen: name === chosen,
          change:
            name === chosen
              ? ''
              : changeText(
                  flips.filter((one) => one.interpretation === id && one.reading === name),
                  site,
                ),
        })),
      },
    ];
  });
}

/** Verdicts that a reading changes, those that change alike together. */
export function changeText(flips: readonly Flip[], site: Site): string {
  const { words } = site;
  if (!flips.length) return words.dutyFlipNone;
  const alike = Map.groupBy(flips, ({ from, verdict }) => `${from} ${verdict}`);
  return [...alike.values()]
    .map((own) => {
      const [{ from, verdict }] = own as [Flip];
      const word = (one: typeof from) => (one === null ? '' : verdictView(one, site).word);
      const key = from === null ? 'dutyFlipAppear' : verdict === null ? 'dutyFlipVanish' : 'dutyFlipChange';
      return fill(words[key], { count: own.length, from: word(from), to: word(verdict) });
    })
    .join(words.clauseSeparator);
}
