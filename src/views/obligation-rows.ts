import type { Decision } from '../obligations/decide.ts';
import { addressOf } from './address.ts';
import { instanceText, measuredText, missingView, recordLinks, type MissingView } from './decision-text.ts';
import { instanceAnchor } from './obligation-strip.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';
import { countsOf, OPEN_VERDICTS, verdictView, type VerdictCount, type VerdictView } from './verdicts-of-site.ts';

/** Records as evidence: the first of them, and how many more there are. */
export interface EvidenceView {
  readonly links: readonly LinkView[];
  readonly more: number;
  /** Where the others are, when one page holds them. */
  readonly moreHref: string | undefined;
}

/** An instance as a row. */
export interface InstanceRow extends VerdictView {
  readonly key: string;
  readonly anchor: string;
  readonly instance: LinkView;
  readonly due: string;
  readonly isProvisional: boolean;
  readonly missing: readonly MissingView[];
  readonly moreMissing: number;
  readonly measured: string;
  readonly evidence: EvidenceView;
}

/** Instances of a month in one row. */
export interface MonthRow {
  readonly month: string;
  readonly counts: readonly VerdictCount[];
  readonly evidence: EvidenceView;
}

const SHOWN_ROWS = 120;
const SHOWN_MISSING = 12;
const SHOWN_EVIDENCE = 3;
const SHOWN_OF_MONTH = 8;

/** Up to so many instances each have a row; more are gathered by month. */
const MAX_ROWS = 60;

/** Instances that ask for something, the worst verdict first, then in order of time. */
export const openRows = (decisions: readonly Decision[], site: Site): InstanceRow[] =>
  ['unmet', 'undetermined', 'due']
    .flatMap((verdict) => decisions.filter((one) => one.verdict === verdict))
    .slice(0, SHOWN_ROWS)
    .map((one) => instanceRow(one, site));

/** All instances as rows, where they are few. */
export const instanceRows = (decisions: readonly Decision[], site: Site): InstanceRow[] =>
  decisions.length > MAX_ROWS ? [] : decisions.map((one) => instanceRow(one, site));

/** All instances by month, where they are many. */
export const monthRows = (decisions: readonly Decision[], site: Site): MonthRow[] =>
  decisions.length <= MAX_ROWS
    ? []
    : [...Map.groupBy(decisions, ({ from }) => from.slice(0, 7))].map(([month, own]) => ({
        month,
        counts: countsOf(
          own.map(({ verdict }) => verdict),
          site,
        ),
        evidence: evidenceView([...new Set(own.flatMap(({ evidence }) => evidence))], SHOWN_OF_MONTH, site),
      }));

function instanceRow(decision: Decision, site: Site): InstanceRow {
  const { instance, verdict, due, missing, measured, evidence, provisional } = decision;
  const shown = OPEN_VERDICTS.has(verdict) ? missing : [];
  return {
    ...verdictView(verdict, site),
    key: instance,
    anchor: instanceAnchor(instance),
    instance: instanceLink(decision, site),
    due: due ?? '',
    isProvisional: provisional,
    missing: shown.slice(0, SHOWN_MISSING).map((one) => missingView(one, site)),
    moreMissing: Math.max(0, shown.length - SHOWN_MISSING),
    measured: measuredText(measured, site),
    evidence: evidenceView(evidence, SHOWN_EVIDENCE, site),
  };
}

/** An instance by its key; that of a record or member leads to it. */
export function instanceLink({ instance, record, member }: Decision, site: Site): LinkView {
  const id = record ?? member;
  const entry = id === null ? undefined : site.library.byId.get(id);
  const text = instanceText(instance, site);
  if (!entry) return { text, href: undefined };
  return { text, href: addressOf(entry), ...(entry.title !== entry.id && { note: entry.title }) };
}

function evidenceView(ids: readonly string[], shown: number, site: Site): EvidenceView {
  const pages = new Set(ids.map((id) => linkTo(id, site.library).href?.split('#', 1)[0]));
  return {
    links: recordLinks(ids.slice(0, shown), site),
    more: Math.max(0, ids.length - shown),
    moreHref: pages.size === 1 ? [...pages][0] : undefined,
  };
}
