import { fill } from '../i18n/messages.ts';
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
  if (figure !== undefined) return { link: undefined, text: fill(words.missingFigure, { figure, from, to }) };
  const what = words[becameOf(from, to, entry !== undefined)];
  return { link: { text: named, href: entry && addressOf(entry) }, text: what };
}

/** The label of what a report names by the path of its frozen data, such as `figures.orders`. */
function labelOf(word: 'figure' | 'tableOf', group: string, named: string, words: Site['words']): string | undefined {
  if (!named.startsWith(`${group}.`)) return undefined;
  return (words as Readonly<Record<string, string>>)[`${word}-${named.slice(group.length + 1)}`];
}

function becameOf(from: string, to: string, isThere: boolean) {
  if (from === 'none') return 'sinceFrozen-added';
  if (to !== 'gone') return 'sinceFrozen-changed';
  return isThere ? 'sinceFrozenGone' : 'sinceFrozen-removed';
}
