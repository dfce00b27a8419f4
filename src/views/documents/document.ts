import type { Entry, Heading } from '../../model/library.ts';
import { fill } from '../../i18n/messages.ts';
import { stepId } from '../../markdown/text-links.ts';
import type { Cell } from '../ledger.ts';
import type { RecordView, ReferrerGroup } from '../record-page.ts';
import type { Site } from '../site.ts';
import { linkTo, type FieldView, type LinkView } from '../value.ts';
import { casestudyParts } from './casestudy.ts';
import type { Block, ContentsItem, DocumentParts, Fact } from './document-parts.ts';
import { emergencyPlanParts, runbooksToFollow } from './emergency-plan.ts';
import { choiceText, idCell, overdueText } from './record-words.ts';
import { reportParts } from './report.ts';
import { runbookParts } from './runbook.ts';

/** What the page of a document shows besides its record: its head, its parts in the order of reading, its contents. */
export interface DocumentView extends Pick<DocumentParts, 'danger' | 'run'> {
  readonly margin: readonly string[];
  readonly notice: { readonly label: string; readonly text: string; readonly link: LinkView | undefined } | undefined;
  readonly lead: NonNullable<DocumentParts['lead']>;
  readonly figures: NonNullable<DocumentParts['figures']>;
  readonly blocks: readonly Block[];
  readonly contents: readonly ContentsItem[];
  /** Leads past what stands before the first step. */
  readonly firstStep: LinkView | undefined;
  readonly facts: readonly Fact[];
  readonly seal: string | undefined;
  /** Fields and referring records that are not shown by the parts. */
  readonly details: readonly FieldView[];
  readonly referrers: readonly ReferrerGroup[];
}

/** The page of a document. */
export function documentView(site: Site, entry: Entry, record: RecordView): DocumentView {
  const parts = partsOf(site, entry);
  const shown = new Set([...(parts.shown ?? []), ...IN_FACTS]);
  const settings = site.library.kinds.filter(({ section }) => section === 'settings').map(({ name }) => name);
  const listed = new Set([...(parts.listed ?? []), ...settings]);
  const sections = sectionsOf(entry.body?.headings ?? []);
  const blocks = parts.arrange?.(sections) ?? sections;
  return {
    margin: [...editionOf(site, entry), ...(parts.margin ?? [])],
    notice: noticeOf(site, entry),
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
    facts: parts.facts ?? factsOf(site, entry),
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
const IN_FACTS = ['owner', 'submitted', 'approved', 'review_by', 'state', 'superseded_by'];

/** Who answers for a document, who approved it when, and when it is looked at again. */
function factsOf(site: Site, { data }: Entry): Fact[] {
  const { words, today } = site;
  const { owner, submitted, approved, review_by } = data as {
    owner?: string;
    submitted?: { by: string; on: string };
    approved?: { by: string; on: string; digest?: string };
    review_by?: string;
  };
  const fact = (label: string, ...cells: Cell[]): Fact => ({ label, cells });
  const overdue = review_by && overdueText(review_by, today, words);
  return [
    ...(approved ? [fact(words.approvedBy, idCell(approved.by, site), { text: approved.on })] : []),
    ...(owner ? [fact(words.answerable, idCell(owner, site))] : []),
    ...(submitted ? [fact(words.submittedBy, idCell(submitted.by, site), { text: submitted.on })] : []),
    ...(review_by ? [fact(words.reviewBy, { text: review_by, ...(overdue && { note: overdue, late: true }) })] : []),
    ...(approved?.digest ? [fact(words.textDigest, { text: approved.digest.slice(0, 19) })] : []),
  ];
}

/** Which edition one reads, and since when it is the one. */
function editionOf({ words }: Site, { data }: Entry): string[] {
  const editions = (data['editions'] ?? []) as readonly { readonly on: string }[];
  const last = editions.at(-1);
  return last ? [fill(words.editionNumber, { count: editions.length }), last.on] : [];
}

/** A seal stands only for what was approved or frozen. */
function sealOf({ words }: Site, { data }: Entry): string | undefined {
  if ((data['issues'] as readonly unknown[] | undefined)?.length) return words.sealFrozen;
  const isApproved = data['approved'] && (data['state'] === 'approved' || data['state'] === 'published');
  return isApproved ? words.sealApproved : undefined;
}

/** Says at once that a text was not approved, or is no longer to be used. */
function noticeOf(site: Site, { data, kind }: Entry): DocumentView['notice'] {
  const state = data['state'] as string | undefined;
  if (state === undefined || state === 'published' || state === 'approved') return undefined;
  const by = data['superseded_by'] as string | undefined;
  return {
    label: choiceText(site, kind.shape, 'state', state),
    text: state === 'retired' ? site.words.retiredNotice : site.words.draftNotice,
    link: by === undefined ? undefined : linkTo(by, site.library),
  };
}
