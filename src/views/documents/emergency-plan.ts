import { fill } from '../../i18n/messages.ts';
import type { Entry } from '../../model/library.ts';
import type { Cell } from '../ledger.ts';
import { newestFirst } from '../order.ts';
import type { Site } from '../site.ts';
import { durationText } from '../value.ts';
import type { Block, DocumentParts } from './document-parts.ts';
import { choiceText, idCell, overdueText, phoneCell, recordCell } from './record-words.ts';

interface Plan {
  readonly subject: string;
  readonly commander: string;
  readonly team: readonly { readonly role: string; readonly who: string; readonly deputy?: string }[];
  readonly triggers: readonly string[];
  readonly runbooks?: readonly string[];
  readonly drill_every?: string;
}

/** An emergency plan: what activates it, whom to call, then what to do, what to follow and how often it was rehearsed. */
export function emergencyPlanParts(site: Site, entry: Entry): DocumentParts {
  const plan = entry.data as unknown as Plan;
  const { words } = site;
  return {
    margin: [choiceText(site, entry.kind.shape, 'subject', plan.subject)],
    lead: [
      {
        label: words.activation,
        note: words.anyOfThem,
        columns: [{ value: { type: 'list', items: plan.triggers.map((text) => ({ type: 'text', text })) } }],
      },
    ],
    arrange: (sections) => [
      contacts(site, plan),
      ...sections,
      ...runbooksToFollow(site, plan.runbooks ?? []),
      ...drills(site, entry, plan.drill_every),
    ],
    shown: ['subject', 'commander', 'team', 'triggers', 'runbooks', 'drill_every'],
    listed: ['drill'],
  };
}

function contacts(site: Site, { commander, team }: Plan): Block {
  const { words } = site;
  const row = (role: string, who: string, deputy?: string): Cell[] => [
    { text: role },
    idCell(who, site),
    phoneCell(who, site),
    idCell(deputy, site),
    phoneCell(deputy, site),
  ];
  return {
    type: 'ledger',
    anchor: 'part.contacts',
    text: words.contactsNow,
    ledger: {
      heads: [words.role, words.who, words.telephone, words.deputy, words.telephone],
      title: 0,
      rows: [row(words.commander, commander), ...team.map(({ role, who, deputy }) => row(role, who, deputy))],
    },
    more: [],
  };
}

/** Runbooks that others say are to be followed. */
export function runbooksToFollow(site: Site, ids: readonly string[]): Block[] {
  const { words, library } = site;
  const rows = ids.flatMap((id): Cell[][] => {
    const entry = library.byId.get(id);
    if (!entry) return [];
    const { takes, severity } = entry.data as { takes?: string; severity?: string };
    return [
      [
        recordCell(entry),
        { text: takes ? durationText(takes, words) : '' },
        { text: choiceText(site, entry.kind.shape, 'severity', severity) },
      ],
    ];
  });
  if (!rows.length) return [];
  const heads = [words.runbook, words.took, words.severity];
  return [
    {
      type: 'ledger',
      anchor: 'part.runbooks',
      text: words.followRunbooks,
      ledger: { heads, rows, title: 0 },
      more: [],
    },
  ];
}

function drills(site: Site, plan: Entry, every: string | undefined): Block[] {
  const { words, library, today } = site;
  const held = (library.referrers.get(plan.id) ?? [])
    .map(({ from }) => from)
    .filter(({ kind, data }) => kind.name === 'drill' && data['plan'] === plan.id)
    .sort(newestFirst);
  const last = held.find(({ day = '' }) => day <= today)?.day;
  const next = every && last && Temporal.PlainDate.from(last).add(every).toString();
  const rows = held.map((drill): Cell[] => [
    { text: drill.day ?? '' },
    recordCell(drill),
    {
      text: choiceText(site, drill.kind.shape, 'result', String(drill.data['result'])),
      late: drill.data['result'] === 'fail',
    },
  ]);
  if (next) {
    const late = overdueText(next, today, words);
    rows.unshift([{ text: next }, { text: words.nextDrill, note: late, late: late !== undefined }, { text: '' }]);
  }
  const note = every && fill(words.every, { time: durationText(every, words) });
  const ledger = { heads: [words.onDay, words.drill, words.outcome], rows, title: 1 };
  return rows.length ? [{ type: 'ledger', anchor: 'part.drills', text: words.drills, note, ledger, more: [] }] : [];
}
