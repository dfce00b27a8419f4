import { localTime } from '../../src/calendar/instant.ts';
import { differenceMarkdown, differenceText } from '../../src/diagnostics/difference-text.ts';
import { LANGUAGES } from '../../src/i18n/messages.ts';
import { loadLibrary } from '../../src/load/load-library.ts';
import { NO_BODIES } from '../../src/load/no-bodies.ts';
import { differenceOf } from '../../src/obligations/difference.ts';
import { allVerdictsOn } from '../../src/reports/report-world.ts';
import { answerWith, refuse } from '../answer.ts';
import { baseFolder } from '../base-folder.ts';
import type { Shell } from '../shell.ts';

/** Prints what the content does to verdicts, figures and money, against a folder or a revision, on one day. */
export async function diff(shell: Shell): Promise<number> {
  const [base, ...more] = shell.operands;
  if (base === undefined || more.length)
    return refuse('Missing base, expected: npm run zhiku -- diff FOLDER-OR-REVISION');
  const folder = await baseFolder(base, shell);
  if (typeof folder === 'string') return refuse(folder);
  try {
    const { library: before } = await loadLibrary(folder.path, NO_BODIES);
    return await answerWith(
      shell,
      ({ library, settings, today }) => {
        const local = localTime(settings.timeZone);
        const difference = differenceOf(allVerdictsOn(before, local, today), allVerdictsOn(library, local, today));
        const { words } = LANGUAGES[shell.lang ?? settings.locale];
        return {
          value: difference,
          rows: [],
          text: differenceText(difference, words),
          markdown: differenceMarkdown(difference, words),
        };
      },
      ['pretty', 'json', 'markdown'],
    );
  } finally {
    await folder.remove();
  }
}
