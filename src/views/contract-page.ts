import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { addressOf } from './address.ts';
import { clauseVerdicts } from './clause-verdicts.ts';
import type { ContentsItem, Figure, LeadRow } from './documents/document-parts.ts';
import { byNumber } from './order.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { recordView, type RecordView } from './record-page.ts';
import type { Site } from './site.ts';
import { plainText, shapeAt, valueView, type LinkView, type ValueContext } from './value.ts';
import type { VerdictView } from './verdicts-of-site.ts';

/** One clause as it stands in the text. */
export interface ClauseView {
  readonly id: string;
  /** The first line of the text, where it is the title of what follows. */
  readonly title: string | undefined;
  readonly text: string;
  /** Depth below its part: 0 for an article, 1 for a paragraph, and so on. */
  readonly depth: number;
  /** Obligations, interpretations and parameters that rest on it. */
  readonly cited: readonly LinkView[];
  /** How the duties that rest on it stand: the worst of them. */
  readonly verdict: (VerdictView & { readonly label: string }) | undefined;
}

/** A contract, and the parts of its text. */
export interface ContractPage {
  readonly frame: Frame;
  readonly contracts: readonly (Omit<RecordView, 'lead'> & {
    readonly figures: readonly Figure[];
    readonly lead: readonly LeadRow[];
  })[];
  readonly parts: readonly { readonly name: string; readonly clauses: readonly ClauseView[] }[];
  readonly contents: readonly ContentsItem[];
}

/** The contract and the wording of all its clauses, in the order of the text. */
export function contractPage(site: Site): ContractPage {
  const { library, settings, words } = site;
  const contracts = entriesOf(library, 'contract');
  const clauses = entriesOf(library, 'clause');
  const inParts = Map.groupBy(clauses, (clause) => String(clause.data['part'] ?? ''));
  const parents = new Set(clauses.map(({ data }) => data['parent']));
  const shape = library.kinds.find(({ name }) => name === 'clause')!.shape;
  const context: ValueContext = { library, lang: settings.locale, words };
  const label = (part: string) => plainText(valueView(shapeAt(shape, 'part')!, part, context), context.lang);
  const parts = PARTS.filter((part) => inParts.has(part)).map((part) => ({
    name: label(part),
    clauses: inParts.get(part)!.toSorted((a, b) => order(a) - order(b)),
  }));
  return {
    frame: frameOf(site, contracts[0]?.title ?? words.contractText, '/contract/'),
    contracts: contracts.map((entry) => {
      const record = recordView(site, entry);
      const fields = record.fields.filter(({ name }) => !SHOWN.has(name));
      return { ...record, fields, figures: figuresOf(site, entry, clauses.length), lead: partiesOf(record) };
    }),
    parts: parts.map((part) => ({
      ...part,
      clauses: part.clauses.map((clause) => clauseView(site, clause, parents.has(clause.id))),
    })),
    contents: parts.map((part) => ({
      text: part.name,
      href: `#${part.name}`,
      below: part.clauses
        .filter((clause) => depthOf(clause, site) === 0 || (depthOf(clause, site) === 1 && parents.has(clause.id)))
        .map((clause) => ({
          text: String(clause.data['heading'] ?? clause.id),
          href: anchorOf(clause),
          number: clause.id,
        })),
    })),
  };
}

/** Parts in the order of precedence of reading: the body, then the annexes. */
const PARTS = ['body', 'annex1', 'annex2', 'annex3'];

/** Fields that the head of the page says. */
const SHOWN = new Set(['parties', 'signed_on', 'term_months', 'total']);

const order = (clause: Entry) => Number(clause.data['order'] ?? 0);

const anchorOf = (clause: Entry) => `#${encodeURIComponent(clause.id)}`;

function figuresOf({ words, library }: Site, { data }: Entry, clauses: number): Figure[] {
  const { signed_on, term_months, total } = data as { signed_on?: string; term_months?: number; total?: number };
  const money = (amount: number) => amount.toFixed(2).replace(/\B(?=(?:\d{3})+\.)/gu, ',');
  return [
    ...(signed_on ? [{ label: words.signedOn, parts: [{ text: signed_on }] }] : []),
    ...(term_months ? [{ label: words.term, parts: [{ text: String(term_months), unit: words.months }] }] : []),
    ...(total === undefined ? [] : [{ label: words.total, parts: [{ text: `¥${money(Number(total))}` }] }]),
    { label: words.clauses, parts: [{ text: String(clauses) }] },
    { label: words.obligations, parts: [{ text: String(entriesOf(library, 'obligation').length) }] },
  ];
}

function partiesOf({ fields }: RecordView): LeadRow[] {
  const parties = fields.find(({ name }) => name === 'parties');
  return parties ? [{ label: parties.label, columns: [{ value: parties.value }] }] : [];
}

function depthOf(clause: Entry, { library }: Site): number {
  let depth = 0;
  let parent = clause.data['parent'];
  while (parent !== undefined && depth < MAX_DEPTH) {
    depth++;
    parent = library.byId.get(String(parent))?.data['parent'];
  }
  return depth;
}

/** Deeper clauses are set no further in; a circle of parents ends here. */
const MAX_DEPTH = 4;

/** A first line this short that is followed by more is a title. */
const MAX_TITLE = 40;

function clauseView(site: Site, clause: Entry, isParent: boolean): ClauseView {
  const text = String(clause.data['text'] ?? '');
  const depth = depthOf(clause, site);
  const [first = ''] = text.split('\n', 1);
  const isTitle = (isParent || depth === 0) && first.length <= MAX_TITLE && !/[，。；：:;,]$/u.test(first);
  return {
    id: clause.id,
    title: isTitle ? first : undefined,
    text: isTitle ? text.slice(first.length + 1) : text,
    depth,
    cited: citing(site, clause),
    verdict: verdictOf(site, clause),
  };
}

function verdictOf(site: Site, { id }: Entry): ClauseView['verdict'] {
  const found = clauseVerdicts(site).get(id);
  return found && { ...found, label: fill(site.words.dutiesWithVerdict, { verdict: found.word }) };
}

/** Kinds that rest on clauses, in the order in which a clause names them. */
const CITING = ['obligation', 'interpretation', 'parameter'];

function citing({ library }: Site, clause: Entry): LinkView[] {
  return (library.referrers.get(clause.id) ?? [])
    .map(({ from }) => from)
    .filter(({ kind }) => CITING.includes(kind.name))
    .sort((a, b) => CITING.indexOf(a.kind.name) - CITING.indexOf(b.kind.name) || byNumber(a.id, b.id))
    .map((from) => ({ text: from.id, href: addressOf(from) }));
}
