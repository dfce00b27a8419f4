import type { Messages } from '../i18n/messages.ts';
import type { Verdict } from './result.ts';

/** The word of the catalogue for each verdict. */
export const VERDICT_WORDS = {
  met: 'verdictMet',
  unmet: 'verdictUnmet',
  due: 'verdictDue',
  'not-due': 'verdictNotDue',
  'not-triggered': 'verdictNotTriggered',
  undetermined: 'verdictUndetermined',
  excused: 'verdictExcused',
} as const satisfies Readonly<Record<Verdict, keyof Messages['words']>>;
