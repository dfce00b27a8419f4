import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { remembered } from '../model/remembered.ts';
import { addressOf, partAddress } from './address.ts';
import { clauseVerdicts } from './clause-verdicts.ts';
import type { ContentsItem, LeadRow } from './documents/document-parts.ts';
import { figureFact, type Fact } from './fact.ts';
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

/** A part of the text with a page of its own; its body also shows the contract. */
export interface ContractPage {
  readonly frame: Frame;
  readonly part: string;
  readonly name: string;
  readonly contracts: readonly (Omit<RecordView, 'lead'> & {
    readonly figures: readonly Fact[];
    readonly lead: readonly LeadRow[];
  })[];
  readonly clauses: readonly ClauseView[];
  readonly contents: readonly ContentsItem[];
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

/** The contract with the wording of its body, and each annex, in the order of the text. */
export function contractPages(site: Site): ContractPage[] {
  const { library, words } = site;
  const title = entriesOf(library, 'contract')[0]?.title ?? words.contractText;
  const parts = partsOf(site);
  return parts.map(({ part, name, clauses }, index) => ({
    frame: frameOf(site, part === 'body' ? title : `${name}\u3000${title}`, partAddress(part), clauseKind(library)),
    part,
    name,
    contracts: part === 'body' ? entriesOf(library, 'contract').map((entry) => contractView(site, entry)) : [],
    clauses: clauses.map((clause) => clauseView(site, clause)),
    contents: contentsOf(site, parts, part),
    previous: linkOf(parts[index - 1]),
    next: linkOf(parts[index + 1]),
  }));
}

interface Part {
  readonly part: string;
  readonly name: string;
  readonly clauses: readonly Entry[];
}

/** The parts that have clauses; the body always, for the contract stands there. */
function partsOf({ library, settings, words }: Site): Part[] {
  const inParts = Map.groupBy(entriesOf(library, 'clause'), (clause) => String(clause.data['part'] ?? 'body'));
  const shape = shapeAt(clauseKind(library).shape, 'part')!;
  const context: ValueContext = { library, lang: settings.locale, words };
  return PARTS.filter((part) => part === 'body' || inParts.has(part)).map((part) => ({
    part,
    name: plainText(valueView(shape, part, context), context.lang),
    clauses: (inParts.get(part) ?? []).toSorted((a, b) => order(a) - order(b)),
  }));
}

const clauseKind = (library: Library) => library.kinds.find(({ name }) => name === 'clause')!;

const linkOf = (part: Part | undefined): LinkView | undefined =>
  part && { text: part.name, href: partAddress(part.part) };

function contractView(site: Site, entry: Entry): ContractPage['contracts'][number] {
  const record = recordView(site, entry);
  const fields = record.fields.filter(({ name }) => !SHOWN.has(name));
  return { ...record, fields, figures: figuresOf(site, entry), lead: partiesOf(record) };
}

/** All parts; of the one that is read, its articles and what is below them. */
function contentsOf(site: Site, parts: readonly Part[], read: string): ContentsItem[] {
  const parents = parentsOf(site.library);
  return parts.map(({ part, name, clauses }) => {
    if (part !== read) return { text: name, href: partAddress(part) };
    const shown = clauses.filter((clause) => depthOf(clause, site) < (parents.has(clause.id) ? 2 : 1));
    const below = shown.map((clause) => ({
      text: String(clause.data['heading'] ?? clause.id),
      href: anchorOf(clause),
      number: clause.id,
    }));
    return { text: name, href: `#${part}`, below };
  });
}

/** Clauses below which others stand. */
const parentsOf = remembered(
  (library: Library): ReadonlySet<unknown> => new Set(entriesOf(library, 'clause').map(({ data }) => data['parent'])),
);

/** Parts in the order of precedence of reading: the body, then the annexes. */
const PARTS = ['body', 'annex1', 'annex2', 'annex3'];

/** Fields that the head of the page says. */
const SHOWN = new Set(['parties', 'signed_on', 'term_months', 'total']);

const order = (clause: Entry) => Number(clause.data['order'] ?? 0);

const anchorOf = (clause: Entry) => `#${encodeURIComponent(clause.id)}`;

function figuresOf({ words, library }: Site, { data }: Entry): Fact[] {
  const { signed_on, term_months, total } = data as { signed_on?: string; term_months?: number; total?: number };
  const money = (amount: number) => amount.toFixed(2).replace(/\B(?=(?:\d{3})+\.)/gu, ',');
  return [
    ...(signed_on ? [figureFact(words.signedOn, signed_on)] : []),
    ...(term_months
      ? [{ label: words.term, figure: [{ text: String(term_months), unit: words.months }], lines: [] }]
      : []),
    ...(total === undefined ? [] : [figureFact(words.total, `¥${money(Number(total))}`)]),
    figureFact(words.clauses, String(entriesOf(library, 'clause').length)),
    figureFact(words.obligations, String(entriesOf(library, 'obligation').length)),
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

function clauseView(site: Site, clause: Entry): ClauseView {
  const isParent = parentsOf(site.library).has(clause.id);
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
