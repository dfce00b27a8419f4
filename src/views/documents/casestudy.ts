import type { Entry } from '../../model/library.ts';
import type { Cell } from '../ledger.ts';
import type { Site } from '../site.ts';
import { shortTime } from '../value.ts';
import { actionLedger } from './actions.ts';
import { durations, timelineBlock, type TimelineEntry } from './course.ts';
import type { Block, DocumentParts } from './document-parts.ts';
import { choiceText, idCell, minutesBetween, recordCell, stretchText } from './record-words.ts';

interface Casestudy {
  readonly incidents: readonly string[];
  readonly severity: string;
  readonly trigger: string;
  readonly root_cause: string;
  readonly timeline: readonly TimelineEntry[];
  readonly review?: Readonly<Record<string, string | readonly string[]>>;
  readonly actions?: readonly string[];
  readonly runbooks?: readonly { readonly id: string; readonly change: string; readonly reason?: string }[];
}

/** The section that tells the response; the course of events stands before it. */
const RESPONSE = 3;

/** A casestudy: how long what took, the course of events, what is to be improved and how far that is. */
export function casestudyParts(site: Site, entry: Entry): DocumentParts {
  const data = entry.data as unknown as Casestudy;
  const { words } = site;
  const response = entry.kind.sections?.[site.settings.locale][RESPONSE];
  const incident = site.library.byId.get(data.incidents[0] ?? '')?.data;
  const severity = choiceText(site, entry.kind.shape, 'severity', data.severity);
  return {
    figures: [...durations(data.timeline, incident, words), { label: words.severity, parts: [{ text: severity }] }],
    lead: [
      { label: words.trigger, columns: [{ value: { type: 'text', text: data.trigger } }] },
      { label: words.rootCause, columns: [{ value: { type: 'text', text: data.root_cause } }] },
    ],
    arrange: (sections) => {
      const at = sections.findIndex(({ text }) => text === response);
      const before = at < 0 ? sections.length : at;
      return [
        ...sections.slice(0, before),
        timelineBlock(site, entry, data.timeline),
        ...sections.slice(before),
        ...actionLedger(site, data.actions ?? []),
        ...review(site, data.review),
        ...runbooksChanged(site, entry, data.runbooks ?? []),
        ...incidents(site, data.incidents),
      ];
    },
    shown: ['incidents', 'severity', 'trigger', 'root_cause', 'timeline', 'review', 'actions', 'runbooks'],
    listed: ['action', 'incident'],
  };
}

const PARTIES = ['user', 'service-owner', 'dept-head', 'peers'] as const;

function review(site: Site, held: Casestudy['review']): Block[] {
  const { words } = site;
  if (!held) return [];
  const label = (party: string) => {
    const word = { user: words.partyUser, 'service-owner': words.partyServiceOwner, 'dept-head': words.partyDeptHead };
    return word[party as keyof typeof word] ?? words.partyPeers;
  };
  const rows = PARTIES.flatMap((party): Cell[][] => {
    const people = (held[party] ?? []) as readonly string[];
    return people.length
      ? [[{ text: label(party) }, { text: people.map((id) => idCell(id, site).text).join('、') }]]
      : [];
  });
  const note = String(held['on'] ?? '');
  const ledger = { heads: [words.party, words.present], rows, title: 0 };
  return [{ type: 'ledger', anchor: 'part.review', text: words.review, note, ledger, more: [] }];
}

function runbooksChanged(site: Site, { kind }: Entry, changed: NonNullable<Casestudy['runbooks']>): Block[] {
  const { words } = site;
  if (!changed.length) return [];
  const rows = changed.map(({ id, change, reason = '' }): Cell[] => [
    idCell(id, site),
    { text: choiceText(site, kind.shape, 'runbooks.change', change) },
    { text: reason },
  ]);
  const ledger = { heads: [words.runbook, words.handled, words.changeReason], rows, title: 0 };
  return [{ type: 'ledger', anchor: 'part.runbooks', text: words.runbooksConcerned, ledger, more: [] }];
}

function incidents(site: Site, ids: readonly string[]): Block[] {
  const { words } = site;
  const rows = ids.flatMap((id): Cell[][] => {
    const entry = site.library.byId.get(id);
    if (!entry) return [];
    const { reported, responded, resolved, severity } = entry.data as Readonly<Record<string, string>>;
    const took = (to: string | undefined) =>
      reported && to ? stretchText(minutesBetween(reported, to), words) : words.notYet;
    return [
      [
        { text: shortTime(reported ?? '') },
        recordCell(entry),
        { text: choiceText(site, entry.kind.shape, 'severity', severity) },
        { text: took(responded) },
        { text: took(resolved) },
      ],
    ];
  });
  const heads = [words.reported, words.incident, words.severity, words.toResponse, words.toEnd];
  return [
    {
      type: 'ledger',
      anchor: 'part.incidents',
      text: words.relatedIncidents,
      ledger: { heads, rows, title: 1 },
      more: [],
    },
  ];
}
