import { entriesOf, type Entry } from '../model/library.ts';
import { addressOf, listLabel } from './address.ts';
import type { ContentsItem } from './documents/document-parts.ts';
import { byNumber } from './order.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** One way to read a place of the contract. */
export interface ReadingView {
  readonly name: string;
  readonly says: string;
  /** Whether it is the one in force. */
  readonly isChosen: boolean;
  /** Parameters and obligations that are otherwise under it. */
  readonly changes: readonly LinkView[];
}

/** A place that can be read in several ways. */
export interface InterpretationView {
  readonly id: string;
  readonly question: string;
  readonly conflict: string;
  readonly clauses: readonly LinkView[];
  readonly readings: readonly ReadingView[];
  readonly rule: string;
  /** The paper that settled it; without one, the reading is ours alone. */
  readonly settled: LinkView | undefined;
  readonly obligations: readonly LinkView[];
}

/** All interpretations, in the order of their numbers. */
export interface InterpretationsPage {
  readonly frame: Frame;
  readonly about: string;
  readonly contents: readonly ContentsItem[];
  readonly open: number;
  readonly settled: number;
  readonly interpretations: readonly InterpretationView[];
}

interface Interpretation {
  readonly title: string;
  readonly clauses: readonly string[];
  readonly conflict: string;
  readonly readings: Readonly<Record<string, Reading>>;
  readonly chosen: string;
  readonly rule: string;
  readonly settled_by?: string;
}

interface Reading {
  readonly says: string;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly replaces?: Readonly<Record<string, unknown>>;
}

/** The ledger of interpretations. */
export function interpretationsPage(site: Site): InterpretationsPage {
  const { library, settings } = site;
  const kind = library.kinds.find(({ name }) => name === 'interpretation')!;
  const views = entriesOf(library, kind.name)
    .toSorted((a, b) => byNumber(a.id, b.id))
    .map((entry) => interpretationView(site, entry));
  return {
    frame: frameOf(site, listLabel(kind, settings.locale), '/interpretations/', kind),
    about: kind.about[settings.locale],
    contents: views.map(({ id, question }) => ({ text: question, href: `#${id}`, number: id })),
    open: views.filter(({ settled }) => !settled).length,
    settled: views.filter(({ settled }) => settled).length,
    interpretations: views,
  };
}

function interpretationView({ library }: Site, entry: Entry): InterpretationView {
  const { title, clauses, conflict, readings, chosen, rule, settled_by } = entry.data as unknown as Interpretation;
  const short = (id: string): LinkView => ({ text: id, href: linkTo(id, library).href });
  const obligations = (library.referrers.get(entry.id) ?? []).filter(({ from }) => from.kind.name === 'obligation');
  return {
    id: entry.id,
    question: title,
    conflict,
    clauses: clauses.map(short),
    readings: Object.entries(readings).map(([name, reading]) => ({
      name,
      says: reading.says,
      isChosen: name === chosen,
      changes: [...Object.keys(reading.values ?? {}), ...Object.keys(reading.replaces ?? {})].map(short),
    })),
    rule,
    settled: settled_by === undefined ? undefined : linkTo(settled_by, library),
    obligations: obligations.map(({ from }) => ({ text: from.id, href: addressOf(from) })),
  };
}
