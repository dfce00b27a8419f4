import { localTime } from '../calendar/instant.ts';
import { fill } from '../i18n/messages.ts';
import { remembered } from '../model/remembered.ts';
import { thawedValue } from '../reports/frozen-measures.ts';
import { outlineOf } from '../reports/measures-of.ts';
import { reportWorld } from '../reports/report-world.ts';
import { TOPICS } from '../reports/sections/index.ts';
import type { UnitId } from '../reports/measure.ts';
import { valueText } from '../reports/wording.ts';
import { addressOf } from './address.ts';
import type { MissingView } from './decision-text.ts';
import type { Site } from './site.ts';

/**
 * What a duty names of a frozen report that the records no longer bear out, for people: the record with what became of it,
 * a figure before and after, a table; or that a report is not frozen yet. Nothing for all else that can be missing.
 */
export function untrueView(missing: string, site: Site): MissingView | undefined {
  const { library, words } = site;
  const [named = '', first, second] = missing.split(' ');
  const entry = library.byId.get(named);
  if (entry?.kind.name === 'report' && (first === 'frozen' || first === 'recomputed'))
    return { link: { text: named, href: addressOf(entry) }, text: words.missingFrozen };
  const table = labelOf('tableOf', 'tables', named, words);
  if (table !== undefined) return { link: undefined, text: fill(words.sinceFrozenTables, { tables: table }) };
  if (second !== '≠') return undefined;
  const [from = '', to = ''] = missing.slice(named.length + 1).split(' ≠ ');
  const figure = labelOf('figure', 'figures', named, words);
  if (figure !== undefined) {
    const unit = unitsOf(site).get(named.slice('figures.'.length));
    const text = (cell: string) => (unit ? valueText(thawedValue(cellOf(cell)), unit, words) : cell);
    return { link: undefined, text: fill(words.missingFigure, { figure, from: text(from), to: text(to) }) };
  }
  const what = words[becameOf(from, to, entry !== undefined)];
  return { link: { text: named, href: entry && addressOf(entry) }, text: what };
}

/** The label of what a report names by the path of its frozen data, such as `figures.orders`. */
function labelOf(word: 'figure' | 'tableOf', group: string, named: string, words: Site['words']): string | undefined {
  if (!named.startsWith(`${group}.`)) return undefined;
  return (words as Readonly<Record<string, string>>)[`${word}-${named.slice(group.length + 1)}`];
}

/** The units of all figures, by their ids. */
const unitsOf = remembered(({ library, settings }: Site) => {
  const outline = outlineOf(reportWorld(library, localTime(settings.timeZone)), TOPICS);
  return new Map<string, UnitId>(outline.flatMap(({ figures }) => figures.map(({ id, unit }) => [id, unit] as const)));
});

/** A value as frozen data hold it, from its text. */
const cellOf = (text: string): string | number => (/^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text);

function becameOf(from: string, to: string, isThere: boolean) {
  if (from === 'none') return 'sinceFrozen-added';
  if (to !== 'gone') return 'sinceFrozen-changed';
  return isThere ? 'sinceFrozenGone' : 'sinceFrozen-removed';
}
