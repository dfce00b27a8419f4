import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import type { Verdict } from '../obligations/result.ts';
import { addressOf } from './address.ts';
import { measuredText, missingView, type MissingView } from './decision-text.ts';
import { frequencyText } from './duty-in-words.ts';
import { shortLink } from './obligation-page.ts';
import { instanceLink } from './obligation-rows.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { Site } from './site.ts';
import type { LinkView } from './value.ts';
import { countsOf, standingsOf, verdictView } from './verdicts-of-site.ts';
import type { Standing, VerdictCount, VerdictView } from './verdicts-of-site.ts';

/** A duty as one line: how it stands, and what offends. */
export interface AcceptanceRow {
  readonly id: string;
  readonly link: LinkView;
  readonly clauses: readonly LinkView[];
  readonly per: string;
  /** Nothing for a duty that records cannot decide. */
  readonly verdict: VerdictView | undefined;
  readonly met: number;
  readonly total: number;
  readonly counts: readonly VerdictCount[];
  /** Instances and records that offend, the first of them. */
  readonly offending: readonly Offending[];
  readonly more: number;
  readonly interpretations: readonly LinkView[];
}

/** An instance that asks for something, with what is missing in it. */
export interface Offending extends VerdictView {
  readonly instance: LinkView;
  readonly missing: MissingView | undefined;
  /** How late, of an act that came late. */
  readonly late: string;
}

/** The duties of one article of the contract. */
export interface AcceptanceSection {
  readonly id: string;
  readonly title: string;
  readonly href: string | undefined;
  readonly met: number;
  readonly rows: readonly AcceptanceRow[];
}

/** All duties of the contract and how they stand. */
export interface AcceptancePage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lede: string;
  readonly counts: readonly VerdictCount[];
  readonly unchecked: number;
  readonly open: readonly AcceptanceRow[];
  readonly sections: readonly AcceptanceSection[];
}

/** The acceptance matrix. */
export function acceptancePage(site: Site): AcceptancePage {
  const { words, today, library } = site;
  const standings = standingsOf(site);
  const verdicts = standings.flatMap(({ verdict }) => verdict ?? []);
  const kind = library.kinds.find(({ name }) => name === 'obligation');
  const rows = new Map(standings.map((one) => [one.entry, rowOf(one, site)]));
  return {
    frame: frameOf(site, words.acceptanceTitle, '/acceptance/', kind),
    heading: fill(words.acceptanceHead, { count: standings.length }),
    lede: fill(standings.length ? words.acceptanceLede : words.acceptanceNone, { day: today }),
    counts: ALL_VERDICTS.map((verdict) => ({
      ...verdictView(verdict, site),
      count: countsOf(verdicts, site).find((one) => one.verdict === verdict)?.count ?? 0,
    })),
    unchecked: standings.filter(({ verdict }) => !verdict).length,
    open: ['unmet', 'undetermined', 'due'].flatMap((verdict) =>
      standings.filter((one) => one.verdict === verdict).map(({ entry }) => rows.get(entry)!),
    ),
    sections: sectionsOf(standings, rows, site),
  };
}

/** Verdicts in the order in which the strip of figures shows them. */
const ALL_VERDICTS: readonly Verdict[] = ['met', 'unmet', 'undetermined', 'due', 'not-due', 'not-triggered', 'excused'];

const SHOWN = 4;

function rowOf({ entry, verdict, decisions, counts }: Standing, site: Site): AcceptanceRow {
  const { data } = entry;
  const ids = (field: string) => (data[field] ?? []) as readonly string[];
  const open = ['unmet', 'undetermined', 'due'].flatMap((one) =>
    decisions.filter((decision) => decision.verdict === one),
  );
  return {
    id: entry.id,
    link: { text: entry.title, href: addressOf(entry) },
    clauses: ids('clauses').map((id) => shortLink(id, site)),
    per: frequencyText(data, site),
    verdict: verdict && verdictView(verdict, site),
    met: counts.find((one) => one.verdict === 'met')?.count ?? 0,
    total: decisions.length,
    counts,
    offending: open.slice(0, SHOWN).map((decision) => ({
      ...verdictView(decision.verdict, site),
      instance: instanceLink(decision, site),
      missing: decision.missing[0] === undefined ? undefined : missingView(decision.missing[0], site),
      late: decision.acted === null ? '' : measuredText(decision.measured, site),
    })),
    more: Math.max(0, open.length - SHOWN),
    interpretations: ids('interpretations').map((id) => shortLink(id, site)),
  };
}

function sectionsOf(
  standings: readonly Standing[],
  rows: ReadonlyMap<Entry, AcceptanceRow>,
  site: Site,
): AcceptanceSection[] {
  const articles = Map.groupBy(standings, ({ entry }) => articleOf(entry, site));
  return [...articles]
    .sort(([a], [b]) => orderOf(a, site) - orderOf(b, site))
    .map(([clause, own]) => ({
      id: clause?.id ?? '',
      title: clause ? String(clause.data['heading'] ?? clause.title) : site.words.verdictNone,
      href: clause && addressOf(clause),
      met: own.filter(({ verdict }) => verdict === 'met').length,
      rows: own.map(({ entry }) => rows.get(entry)!),
    }));
}

/** The article of the contract in which the first clause of a duty stands. */
function articleOf({ data }: Entry, { library }: Site): Entry | undefined {
  let clause = library.byId.get(((data['clauses'] ?? []) as readonly string[])[0] ?? '');
  for (let depth = 0; depth < MAX_DEPTH && clause?.data['parent'] !== undefined; depth++)
    clause = library.byId.get(String(clause.data['parent'])) ?? clause;
  return clause;
}

/** A circle of parents ends here. */
const MAX_DEPTH = 8;

const orderOf = (clause: Entry | undefined, site: Site): number =>
  clause ? (clauseOrder(site).get(clause.id) ?? Infinity) : Infinity;

/** Clauses in the order of the text: by part as they first come, then by their order. */
const clauseOrder = remembered(({ library }: Site) => {
  const clauses = entriesOf(library, 'clause');
  const parts = ['body', ...new Set(clauses.map(({ data }) => String(data['part'])))];
  const place = ({ data }: Entry) => [parts.indexOf(String(data['part'])), Number(data['order'] ?? 0)] as const;
  const sorted = clauses.toSorted((a, b) => place(a)[0] - place(b)[0] || place(a)[1] - place(b)[1]);
  return new Map(sorted.map(({ id }, index) => [id, index]));
});
