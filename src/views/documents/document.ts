import type { Entry, Heading } from '../../model/library.ts';
import { fill } from '../../i18n/messages.ts';
import { standingOf } from '../../knowledge/standing.ts';
import { stepId } from '../../markdown/text-links.ts';
import type { RecordView, ReferrerGroup } from '../record-page.ts';
import type { Site } from '../site.ts';
import type { FieldView, LinkView } from '../value.ts';
import { casestudyParts } from './casestudy.ts';
import { differenceBlock } from './difference-block.ts';
import type { Block, ContentsItem, DocumentParts, MarginFact } from './document-parts.ts';
import { emergencyPlanParts, runbooksToFollow } from './emergency-plan.ts';
import { reportParts } from './report.ts';
import { runbookParts } from './runbook.ts';
import { standingNotice, trustFacts, type Notice } from './trust.ts';

/** What the page of a document shows besides its record: its head, its parts in the order of reading, its contents. */
export interface DocumentView extends Pick<DocumentParts, 'danger' | 'run'> {
  readonly margin: readonly string[];
  readonly notice: Notice | undefined;
  readonly lead: NonNullable<DocumentParts['lead']>;
  readonly figures: NonNullable<DocumentParts['figures']>;
  readonly blocks: readonly Block[];
  readonly contents: readonly ContentsItem[];
  /** Leads past what stands before the first step. */
  readonly firstStep: LinkView | undefined;
  readonly facts: readonly MarginFact[];
  readonly seal: string | undefined;
  /** Fields and referring records that are not shown by the parts. */
  readonly details: readonly FieldView[];
  readonly referrers: readonly ReferrerGroup[];
}

/** The page of a document. */
export function documentView(site: Site, entry: Entry, record: RecordView): DocumentView {
  const parts = partsOf(site, entry);
  const single = editionsOf(entry).length < 2 ? ['editions'] : [];
  const shown = new Set([...(parts.shown ?? []), ...IN_FACTS, ...single]);
  const settings = site.library.kinds.filter(({ section }) => section === 'settings').map(({ name }) => name);
  const listed = new Set([...(parts.listed ?? []), ...settings]);
  const sections = sectionsOf(entry.body?.headings ?? []);
  const blocks = [...(parts.arrange?.(sections) ?? sections), ...differenceBlock(site, entry)];
  return {
    margin: [...editionOf(site, entry), ...(parts.margin ?? [])],
    notice: standingNotice(site, entry),
    lead: parts.lead ?? [],
    danger: parts.danger,
    run: blocks.some(hasSteps) ? parts.run : undefined,
    figures: parts.figures ?? [],
    blocks,
    contents: blocks.map((block) => ({
      text: block.text,
      href: `#${block.anchor}`,
      below: block.type === 'section' ? block.below : [],
    })),
    firstStep: firstStep(blocks, site),
    facts: parts.facts ?? trustFacts(site, entry),
    seal: sealOf(site, entry),
    details: [...record.lead, ...record.fields].filter(({ name }) => !shown.has(name)),
    referrers: record.referrers.filter(({ kind }) => !listed.has(kind)).map((group) => fewer(group, site)),
  };
}

function partsOf(site: Site, entry: Entry): DocumentParts {
  switch (entry.kind.name) {
    case 'runbook':
      return runbookParts(site, entry);
    case 'casestudy':
      return casestudyParts(site, entry);
    case 'emergency-plan':
      return emergencyPlanParts(site, entry);
    case 'report':
      return reportParts(site, entry);
    case 'article':
      return articleParts(site, entry);
    default:
      return {};
  }
}

/** An article: how people ask, the answer, and what to follow where the answer does not help. */
function articleParts(site: Site, { data }: Entry): DocumentParts {
  const { words } = site;
  const questions = (data['questions'] as readonly string[]).map((text) => ({ type: 'text', text }) as const);
  return {
    lead: [{ label: words.askedAs, columns: [{ value: { type: 'list', items: questions } }] }],
    arrange: (sections) => [
      ...sections,
      ...runbooksToFollow(site, (data['runbooks'] as readonly string[] | undefined) ?? []),
    ],
    shown: ['questions', 'runbooks'],
  };
}

/** How many referring records of one kind a document holds; there are more of them below its text. */
const HELD = 10;

const fewer = (group: ReferrerGroup, { words }: Site): ReferrerGroup => ({
  ...group,
  links: group.links.slice(0, HELD),
  rest:
    group.count > HELD && group.rest.length === 0
      ? [{ text: fill(words.showAll, { count: group.count }), href: group.list }]
      : group.rest,
});

/** Sections of the body with the steps below them. */
function sectionsOf(headings: readonly Heading[]): Block[] {
  const sections: (Block & { type: 'section'; below: ContentsItem[] })[] = [];
  for (const { level, text, anchor, step } of headings) {
    if (level === 2) sections.push({ type: 'section', anchor, text, below: [] });
    else if (step !== undefined) sections.at(-1)?.below.push({ text, href: `#${stepId(step)}`, number: step });
  }
  return sections;
}

const hasSteps = (block: Block) => block.type === 'section' && block.below.length > 0;

/** Where something stands before the first step, a link leads past it. */
function firstStep(blocks: readonly Block[], { words }: Site): LinkView | undefined {
  const at = blocks.findIndex(hasSteps);
  const block = blocks[at];
  if (at < 1 || block?.type !== 'section') return undefined;
  const [first] = block.below;
  return first && { text: words.toFirstStep, href: first.href, note: first.text };
}

/** Fields that the margin says. */
const IN_FACTS = ['owner', 'submitted', 'approved', 'revision', 'review_by', 'state', 'superseded_by'];

/** Which edition one reads, and since when it is the one. */
function editionOf({ words }: Site, entry: Entry): string[] {
  const editions = editionsOf(entry);
  const last = editions.at(-1);
  return last ? [fill(words.editionNumber, { count: editions.length }), last.on] : [];
}

const editionsOf = ({ data }: Entry) => (data['editions'] ?? []) as readonly { readonly on: string }[];

/** A seal stands only for what was approved or frozen. */
function sealOf({ words, library }: Site, entry: Entry): string | undefined {
  const { data } = entry;
  if ((data['issues'] as readonly unknown[] | undefined)?.length) return words.sealFrozen;
  const isInForce = data['approved'] && data['state'] === 'published';
  return isInForce && standingOf(entry, library).isAsApproved !== false ? words.sealApproved : undefined;
}
