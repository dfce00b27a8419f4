import { fill } from '../../i18n/messages.ts';
import { lastUse } from '../../knowledge/last-use.ts';
import { standingOf } from '../../knowledge/standing.ts';
import type { Entry } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import type { Cell } from '../ledger.ts';
import { nameOf } from '../knowledge-words.ts';
import type { Site } from '../site.ts';
import { linkTo, type LinkView } from '../value.ts';
import type { MarginFact } from './document-parts.ts';
import { choiceText, idCell, overdueText } from './record-words.ts';

/** Kinds that are followed in incidents and drills. */
const FOLLOWED = new Set(['runbook', 'emergency-plan']);

/** What a reader may build on, as facts: who approved it, whether it is still that text, where it was used, when it is looked at again. */
export function trustFacts(site: Site, entry: Entry): MarginFact[] {
  const { words, today } = site;
  const { owner, submitted, approved, review_by } = entry.data as {
    owner?: string;
    submitted?: { by: string; on: string };
    approved?: { by: string; on: string; digest?: string };
    review_by?: string;
  };
  const fact = (label: string, ...cells: Cell[]): MarginFact => ({ label, cells });
  const overdue = review_by && overdueText(review_by, today, words);
  return [
    ...(approved ? [fact(words.approvedBy, idCell(approved.by, site), approvalDay(site, entry, approved.on))] : []),
    ...unchanged(site, entry),
    ...used(site, entry),
    ...(review_by ? [fact(words.reviewBy, { text: review_by, ...(overdue && { note: overdue, late: true }) })] : []),
    ...(owner ? [fact(words.answerable, idCell(owner, site))] : []),
    ...(submitted ? [fact(words.submittedBy, idCell(submitted.by, site), { text: submitted.on })] : []),
    ...(approved?.digest ? [fact(words.textDigest, { text: approved.digest.slice(0, 19) })] : []),
  ];
}

/** The day of the approval leads to its record. */
function approvalDay({ library }: Site, entry: Entry, on: string): Cell {
  const { latest } = standingOf(entry, library);
  return { text: on, ...(latest && { href: addressOf(latest.entry) }) };
}

function unchanged({ library, words }: Site, entry: Entry): MarginFact[] {
  const { isAsApproved } = standingOf(entry, library);
  if (isAsApproved === undefined) return [];
  const text = isAsApproved ? words.textUnchangedSince : words.textChanged;
  return [{ label: words.textUnchanged, cells: [{ text, late: !isAsApproved }] }];
}

function used(site: Site, entry: Entry): MarginFact[] {
  const { library, today, words } = site;
  if (!FOLLOWED.has(entry.kind.name)) return [];
  const use = lastUse(entry, library, today);
  if (!use) return [{ label: words.lastUsed, cells: [{ text: words.neverUsed }] }];
  const outcome = choiceText(site, use.entry.kind.shape, use.field, use.outcome);
  return [
    {
      label: words.lastUsed,
      cells: [
        { text: use.entry.id, href: addressOf(use.entry) },
        { text: `${use.on} ${outcome}`, late: use.failed },
      ],
    },
  ];
}

/** A sentence about the standing of a document that its reader must know first, with a link. */
export interface Notice {
  readonly label: string;
  readonly text: string;
  readonly link: LinkView | undefined;
}

/** Says at once that a text was not approved, is not the approved one any more, or is no longer to be used. */
export function standingNotice(site: Site, entry: Entry): Notice | undefined {
  const { data, kind } = entry;
  const { words, library } = site;
  if (data['state'] === undefined) return undefined;
  const { state, isAsApproved, latest, pending } = standingOf(entry, library);
  if (state === 'published') {
    if (isAsApproved !== false || !latest) return undefined;
    const person = nameOf(site, latest.by);
    const waits = pending && fill(words.revisionWaits, { person: nameOf(site, pending.by), day: pending.on });
    const text = fill(words.changedNotice, { person, day: latest.on }) + (waits ?? words.revisionNotSubmitted);
    return { label: words.changedTag, text, link: { text: words.seeDifference, href: '#part.difference' } };
  }
  if (state === 'approved' && latest) {
    const text = fill(words.approvedNotice, { person: nameOf(site, latest.by), day: latest.on });
    return { label: words.stateApproved, text, link: undefined };
  }
  const by = data['superseded_by'] as string | undefined;
  const submitted = state === 'submitted' && pending;
  return {
    label: choiceText(site, kind.shape, 'state', String(data['state'])),
    text:
      state === 'retired'
        ? words.retiredNotice
        : submitted
          ? fill(words.submittedNotice, { day: submitted.on })
          : words.draftNotice,
    link: by === undefined ? undefined : linkTo(by, library),
  };
}
