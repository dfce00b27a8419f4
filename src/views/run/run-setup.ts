import { casestudy } from '../../../schemas/casestudy.ts';
import { incident } from '../../../schemas/incident.ts';
import type { Kind } from '../../../schemas/shared/kind.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import { placeOfField, sectionStarts, exampleId } from '../../model/template.ts';
import type { Messages } from '../../i18n/messages.ts';
import { deskOf, type DeskTurn } from '../duty-desk.ts';
import type { Site } from '../site.ts';
import { shapeAt, unwrap, type LinkView } from '../value.ts';

/** Words that the scripts of a run say. */
const WORDS = [
  'copy',
  'copied',
  'runSave',
  'now',
  'nextTurn',
  'standby',
  'runBegan',
  'runDetected',
  'runReported',
  'runTicked',
  'runNoted',
  'runResolved',
  'runStopped',
  'runUnderWay',
  'runWhere',
  'runOffline',
  'runNotKept',
  'runFill',
  'runFillHint',
  'runStep',
  'runStepDone',
  'runTickSaid',
  'runUntickSaid',
  'runAllDone',
  'runJot',
  'runJotLabel',
  'runJotRemove',
  'runNoteSaid',
  'runCancel',
  'runProgress',
  'runNext',
  'runEnd',
  'runEndAsk',
  'runEndLeft',
  'runReopen',
  'runDiscard',
  'runDiscardAsk',
  'runKeep',
  'runOthers',
  'runOther',
  'runOtherEnded',
  'runContinue',
  'runAgain',
  'runChanged',
  'runReport',
  'runReportAbout',
  'runOutcome',
  'runIncidentId',
  'runTitle',
  'runSeverity',
  'runSource',
  'runDetectedAt',
  'runReportedAt',
  'runResolvedAt',
  'runBy',
  'runNobody',
  'runOrder',
  'runForIncident',
  'runForCasestudy',
  'runPasteIncident',
  'runPasteCasestudy',
  'runDownload',
  'runMissing',
  'runBar',
  'dutyByClock',
  'dutyOutside',
  'noTurnNow',
  'runCall',
] as const satisfies readonly (keyof Messages['words'])[];

type Choice = readonly [value: string, label: string];

/** What the script of a run loads with itself, so that no page has to carry it. */
export interface RunSetup {
  readonly zone: string;
  readonly today: string;
  readonly words: Readonly<Record<(typeof WORDS)[number], string>>;
  readonly duty:
    { readonly day: string; readonly roster: LinkView | undefined; readonly turns: readonly DeskTurn[] } | undefined;
  readonly people: readonly Choice[];
  readonly severities: readonly Choice[];
  readonly sources: readonly Choice[];
  readonly outcomes: readonly Choice[];
  /** Ids in use, latest last, and what they look like where there are none. */
  readonly incidents: UsedIds;
  readonly casestudies: UsedIds;
  /** What a casestudy needs that a run does not know: places to fill. */
  readonly places: { readonly owner: string; readonly trigger: string; readonly rootCause: string };
  readonly sections: readonly { readonly title: string; readonly text: string; readonly isResponse: boolean }[];
}

interface UsedIds {
  readonly example: string;
  readonly used: readonly { readonly id: string; readonly day: string | undefined }[];
  /** Where their files lie; `*` stands for the month. */
  readonly place: string;
}

/** How many of the latest ids tell how the next one looks. */
const LATEST = 60;

/** The section of a casestudy that tells what was done, by its place in the order. */
const RESPONSE = 3;

/** What runs of all runbooks of a site need. */
export function runSetup(site: Site): RunSetup {
  const { settings, words, today, library } = site;
  const context = { lang: settings.locale, words, given: {} };
  const desk = deskOf(site);
  const choices = (path: string): Choice[] =>
    Object.entries(unwrap(shapeAt(incident.shape, path)!).meta.choices ?? {}).map(([value, label]) => [
      value,
      label[settings.locale],
    ]);
  return {
    zone: settings.timeZone,
    today,
    words: Object.fromEntries(WORDS.map((word) => [word, words[word]])) as RunSetup['words'],
    duty: desk && { day: today, roster: desk.roster, turns: desk.turns },
    people: entriesOf(library, 'person')
      .filter(({ data }) => isOnPost(data, today))
      .map(({ id, title }) => [id, title]),
    severities: choices('severity'),
    sources: choices('source'),
    outcomes: choices('used_runbooks.outcome'),
    incidents: usedIds(site, incident as unknown as Kind),
    casestudies: usedIds(site, casestudy as unknown as Kind),
    places: {
      owner: placeOfField(casestudy as unknown as Kind, 'owner', context),
      trigger: placeOfField(casestudy as unknown as Kind, 'trigger', context),
      rootCause: placeOfField(casestudy as unknown as Kind, 'root_cause', context),
    },
    sections: sectionStarts(casestudy as unknown as Kind, context).map((section, index) => ({
      ...section,
      isResponse: index === RESPONSE,
    })),
  };
}

const isOnPost = (person: Entry['data'], today: string) => String(person['off_post'] ?? today) >= today;

const usedIds = ({ library }: Site, kind: Kind): UsedIds => ({
  example: exampleId(kind),
  place: kind.place,
  used: entriesOf(library, kind.name)
    .toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
    .slice(-LATEST)
    .map(({ id, day }) => ({ id, day })),
});
