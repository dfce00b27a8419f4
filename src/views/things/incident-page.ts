import { minutesBetween } from '../../calendar/instant.ts';
import { fill } from '../../i18n/messages.ts';
import { incidentOf } from '../../incidents/incident.ts';
import { actionsOf } from '../../incidents/loop.ts';
import type { Entry } from '../../model/library.ts';
import type { Fact } from '../fact.ts';
import type { Site } from '../site.ts';
import { standingPiece } from './action-standing.ts';
import { courseOf, type Course } from './incident-course.ts';
import { loopView, type LoopStageView } from './incident-loop.ts';
import { minutesText } from './minutes.ts';
import { byId, factOf, fieldText, linked, linkedAll, plain, valueText, type Line, type Table } from './parts.ts';
import { logTable } from './duty-log.ts';
import { thingHead, type ThingHead } from './thing-head.ts';

/** The page of an incident. */
export interface IncidentPage extends ThingHead {
  readonly type: 'incident';
  readonly loop: readonly LoopStageView[];
  readonly course: Course;
  readonly affects: Table | undefined;
  readonly summary: string | undefined;
  readonly notified: string | undefined;
  readonly recovery: readonly Line[];
  /** Runbooks that were followed, with what came of it. */
  readonly runbooks: readonly Line[];
  /** The casestudy, or why there is none. */
  readonly study: readonly Line[];
  readonly actions: Table | undefined;
  readonly logs: Table | undefined;
}

const SAID = new Set(
  'title severity source channel detected reported confirmed responded resolved escalated by affects summary recovery used_runbooks casestudy exemption cause notified notified_at'.split(
    ' ',
  ),
);

/** What the page of an incident shows. */
export function incidentPage(site: Site, entry: Entry): IncidentPage {
  const { affects } = incidentOf(entry);
  return {
    type: 'incident',
    ...thingHead(site, entry, incidentFacts(site, entry), SAID),
    loop: loopView(site, entry),
    course: courseOf(site, entry),
    affects: affects?.length ? affectsTable(site, affects) : undefined,
    summary: fieldText(site, entry, 'summary'),
    notified: fieldText(site, entry, 'notified'),
    recovery: recoveryLines(site, entry),
    runbooks: usedLines(site, entry),
    study: studyLines(site, entry),
    actions: actionTable(site, entry),
    logs: logTable(site, entry.id),
  };
}

function incidentFacts(site: Site, entry: Entry): Fact[] {
  const { words } = site;
  const { reported, resolved, by = [] } = incidentOf(entry);
  const say = (field: string, tone?: 'strong' | 'quiet') => {
    const text = fieldText(site, entry, field);
    return text === undefined ? undefined : plain(text, tone);
  };
  const took = resolved === undefined ? undefined : minutesText(minutesBetween(reported, resolved), words);
  return [
    ...factOf(words.factSeverity, [
      say('severity', 'strong'),
      entry.data['major'] === true ? plain(words.major) : undefined,
    ]),
    ...factOf(words.factTook, [took === undefined ? plain(words.notResolved, 'alert') : plain(took, 'strong')]),
    ...factOf(words.factSource, [say('source'), say('channel', 'quiet')]),
    ...factOf(words.factCause, [say('cause')]),
    ...factOf(words.factBy, [linkedAll(by, site)]),
  ];
}

function affectsTable(site: Site, ids: readonly string[]): Table {
  const { words, library, settings } = site;
  return {
    heads: [words.id, words.title, words.deviceType, words.devicePlace],
    title: 1,
    rows: ids.map((id): Line[] => {
      const entry = library.byId.get(id);
      const room = entry?.data['room'] as string | undefined;
      const type = entry && (fieldText(site, entry, 'type') ?? entry.kind.labels[settings.locale]);
      const location = entry?.data['location'] as string | undefined;
      return [
        plain(id, 'code'),
        [linked(id, library)],
        plain(type ?? ''),
        [
          ...(room === undefined ? [] : [linked(room, library)]),
          ...(location === undefined ? [] : plain(location, 'quiet')),
        ],
      ];
    }),
  };
}

/** How service came back, and whether for good. */
function recoveryLines(site: Site, entry: Entry): Line[] {
  const { words, library } = site;
  const { recovery = [] } = incidentOf(entry);
  return recovery.map(({ method, temporary, follow_up: follow }): Line => [
    { text: valueText(site, entry.kind, 'recovery.method', method) ?? method },
    { text: temporary ? words.recoveryTemporary : words.recoveryLasting, tone: 'quiet' },
    ...(follow === undefined ? [] : [linked(follow, library)]),
  ]);
}

function usedLines(site: Site, entry: Entry): Line[] {
  const { used_runbooks: used = [] } = incidentOf(entry);
  return used.map(({ id, outcome }): Line => [
    linked(id, site.library),
    { text: valueText(site, entry.kind, 'used_runbooks.outcome', outcome) ?? outcome, tone: 'quiet' },
  ]);
}

/** The casestudy that studies it, or on what ground there is none. */
function studyLines(site: Site, entry: Entry): Line[] {
  const { words, library } = site;
  const { casestudy, exemption } = incidentOf(entry);
  if (casestudy !== undefined) return [[linked(casestudy, library), { text: casestudy, tone: 'quiet' }]];
  if (!exemption) return [];
  const ground = valueText(site, entry.kind, 'exemption.principle', exemption.principle) ?? exemption.principle;
  const time = minutesText(exemption.minutes, words);
  return [
    [
      { text: fill(words.exempted, { ground, time, impact: exemption.impact }) },
      { text: words.exemptedBy, tone: 'quiet' },
      linked(exemption.by, library),
    ],
  ];
}

/** Actions that came of it or of its casestudy. */
function actionTable(site: Site, incident: Entry): Table | undefined {
  const { words, library } = site;
  const actions = actionsOf(incident, library);
  if (!actions.length) return undefined;
  return {
    heads: [words.id, words.actionDo, words.factOwnerOfAction, words.actionState],
    title: 1,
    rows: actions.map((action): Line[] => {
      const owner = action.data['owner'] as string | undefined;
      return [
        plain(action.id, 'code'),
        [{ text: action.title, href: byId(action).href }],
        owner === undefined ? [] : [linked(owner, library)],
        [standingPiece(site, action)],
      ];
    }),
  };
}
