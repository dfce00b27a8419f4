import { fill } from '../../i18n/messages.ts';
import { casestudyOf, ROLES, type Casestudy, type Role } from '../../incidents/casestudy.ts';
import { incidentOf, type Incident } from '../../incidents/incident.ts';
import { revisionsOf } from '../../incidents/revisions.ts';
import type { Entry } from '../../model/library.ts';
import type { Cell } from '../ledger.ts';
import { figureFact } from '../fact.ts';
import type { Site } from '../site.ts';
import { shortTime } from '../value.ts';
import { actionLedger } from './actions.ts';
import { durations, timelineBlock } from './course.ts';
import type { Block, DocumentParts, LeadRow } from './document-parts.ts';
import { choiceText, idCell, minutesBetween, recordCell, stretchText } from './record-words.ts';

/** The section that tells the response; the course of events stands before it. */
const RESPONSE = 3;

/** A casestudy: how long what took, the course of events, what is to be improved and how far that is. */
export function casestudyParts(site: Site, entry: Entry): DocumentParts {
  const data = casestudyOf(entry);
  const { words } = site;
  const response = entry.kind.sections?.[site.settings.locale][RESPONSE];
  const studied = site.library.byId.get(data.incidents[0] ?? '');
  const incident = studied?.kind.name === 'incident' ? incidentOf(studied) : undefined;
  const severity = choiceText(site, entry.kind.shape, 'severity', data.severity);
  return {
    figures: [...durations(data.timeline, incident, words), figureFact(words.severity, severity)],
    lead: [
      ...(studied && incident ? [howFound(site, studied, incident, data)] : []),
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
        ...actionLedger(site, data.actions ?? [], data.no_actions),
        ...review(site, data.review),
        ...runbooksChanged(site, entry),
        ...incidents(site, data.incidents),
      ];
    },
    shown: [
      'incidents',
      'severity',
      'trigger',
      'root_cause',
      'timeline',
      'review',
      'actions',
      'no_actions',
      'runbooks',
    ],
    listed: ['action', 'incident'],
  };
}

/** How it became known, through which channel, and how many things were tried before it was over. */
function howFound(site: Site, entry: Entry, { source, channel }: Incident, { timeline }: Casestudy): LeadRow {
  const { words } = site;
  const { shape } = entry.kind;
  const tried = timeline.filter(({ kind }) => kind === 'try').length;
  const said = [
    choiceText(site, shape, 'source', source),
    ...(channel === undefined ? [] : [choiceText(site, shape, 'channel', channel)]),
    ...(tried ? [fill(words.triedTimes, { count: tried })] : []),
  ];
  return { label: words.howFound, columns: [{ value: { type: 'text', text: said.join(words.listSeparator) } }] };
}

function review(site: Site, held: Casestudy['review']): Block[] {
  const { words } = site;
  if (!held) return [];
  const label = (role: Role) =>
    ({
      user: words.partyUser,
      'service-owner': words.partyServiceOwner,
      'dept-head': words.partyDeptHead,
      peers: words.partyPeers,
    })[role];
  const rows = ROLES.map((role): Cell[] => {
    const people = held[role] ?? [];
    if (people.length)
      return [{ text: label(role) }, { text: people.map((id) => idCell(id, site).text).join(words.listSeparator) }];
    const reason = held.absent?.find((one) => one.role === role)?.reason;
    return [{ text: label(role) }, { text: words.roleAbsent, note: reason, late: reason === undefined }];
  });
  const ledger = { heads: [words.party, words.present], rows, title: 0 };
  return [{ type: 'ledger', anchor: 'part.review', text: words.review, note: held.on, ledger, more: [] }];
}

/** What became of each runbook: the day of the edition that followed, or why none did. */
function runbooksChanged(site: Site, study: Entry): Block[] {
  const { words } = site;
  const rows = revisionsOf(study, site.library).map(({ runbook, change, reason = '', published, lacks }): Cell[] => [
    idCell(runbook, site),
    { text: choiceText(site, study.kind.shape, 'runbooks.change', change) },
    change === 'none'
      ? { text: reason || words.reasonLacking, late: !reason }
      : {
          text: published === undefined ? words.editionLacking : fill(words.editionOn, { day: published }),
          late: lacks === 'edition',
        },
  ]);
  if (!rows.length) return [];
  const ledger = { heads: [words.runbook, words.handled, words.editionOrReason], rows, title: 0 };
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
