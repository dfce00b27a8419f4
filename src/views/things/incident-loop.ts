import { fill } from '../../i18n/messages.ts';
import { loopOf, type LoopStage, type LoopState } from '../../incidents/loop.ts';
import { incidentOf } from '../../incidents/incident.ts';
import type { Entry } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import type { Site } from '../site.ts';
import { shortTime } from '../value.ts';

/** A stage of the loop of an incident, as its page shows it. */
export interface LoopStageView {
  readonly label: string;
  readonly state: LoopState;
  /** When it was done, how much of it, or that it lacks. */
  readonly said: string;
  /** The part of the page or of the casestudy that tells more. */
  readonly href: string | undefined;
}

/** How far the loop of an incident is, from the first report to better documents. */
export function loopView(site: Site, entry: Entry): LoopStageView[] {
  const { words, library, today } = site;
  const study = library.byId.get(incidentOf(entry).casestudy ?? '');
  const studyAddress = study && addressOf(study);
  const exempted = incidentOf(entry).exemption !== undefined;
  return loopOf(entry, library, today).map((stage) => ({
    label: words[`loop-${stage.name}`],
    state: stage.state,
    said: stage.name === 'study' && exempted && !study ? words['study-exempted'] : saidOf(stage, words),
    href: hrefOf(stage, studyAddress),
  }));
}

function saidOf({ state, at, done, of }: LoopStage, words: Site['words']): string {
  const counts = done === undefined || of === undefined ? '' : fill(words.loopOf, { done, of });
  if (state === 'done') return [at === undefined ? '' : shortTime(at), counts].filter(Boolean).join('\u3000');
  return [words[`loopState-${state}`], counts].filter(Boolean).join('\u3000');
}

function hrefOf({ name, state, of }: LoopStage, study: string | undefined): string | undefined {
  if (state === 'not-needed') return undefined;
  if (name === 'study') return study;
  if (name === 'review' && study) return `${study}#part.review`;
  if (name === 'document' && study) return `${study}#part.runbooks`;
  return name === 'improve' && of !== undefined ? '#actions' : undefined;
}
