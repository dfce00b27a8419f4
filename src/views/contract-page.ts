import { entriesOf, type Entry } from '../model/library.ts';
import type { Site } from './site.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { recordView, type RecordView } from './record-page.ts';
import { plainText, shapeAt, valueView, type ValueContext } from './value.ts';

/** One clause as it stands in the text. */
export interface ClauseView {
  readonly id: string;
  readonly heading: string | undefined;
  readonly text: string | undefined;
  /** Depth below its part: 0 for an article, 1 for a paragraph, and so on. */
  readonly depth: number;
}

export interface ContractPage {
  readonly frame: Frame;
  readonly contracts: readonly RecordView[];
  readonly parts: readonly { readonly name: string; readonly clauses: readonly ClauseView[] }[];
}

/** The contract and the wording of all its clauses, in the order of the text. */
export function contractPage(site: Site): ContractPage {
  const { library, settings, words } = site;
  const contracts = entriesOf(library, 'contract');
  const parts = Map.groupBy(entriesOf(library, 'clause'), (clause) => String(clause.data['part'] ?? ''));
  const shape = library.kinds.find(({ name }) => name === 'clause')!.shape;
  const context: ValueContext = { library, lang: settings.locale, words };
  const label = (part: string) => plainText(valueView(shapeAt(shape, 'part')!, part, context), context.lang);
  return {
    frame: frameOf(site, contracts[0]?.title ?? words.contractText, '/contract/'),
    contracts: contracts.map((entry) => recordView(site, entry)),
    parts: PARTS.filter((part) => parts.has(part)).map((part) => ({
      name: label(part),
      clauses: parts
        .get(part)!
        .toSorted((a, b) => order(a) - order(b))
        .map((clause) => clauseView(clause, library.byId)),
    })),
  };
}

/** Parts in the order of precedence of reading: the body, then the annexes. */
const PARTS = ['body', 'annex1', 'annex2', 'annex3'];

const order = (clause: Entry) => Number(clause.data['order'] ?? 0);

function clauseView(clause: Entry, byId: ReadonlyMap<string, Entry>): ClauseView {
  let depth = 0;
  for (
    let parent = clause.data['parent'];
    parent !== undefined && depth < 8;
    parent = byId.get(String(parent))?.data['parent']
  )
    depth++;
  const { heading, text } = clause.data as { heading?: string; text?: string };
  return { id: clause.id, heading, text, depth };
}
