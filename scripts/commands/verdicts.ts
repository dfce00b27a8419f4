import { localTime } from '../../src/calendar/instant.ts';
import { verdictsOn } from '../../src/obligations/verdicts.ts';
import { answerWith } from '../answer.ts';
import type { Shell } from '../shell.ts';

/** Prints how every duty of the contract stands, as of a day. */
export const verdicts = (shell: Shell): Promise<number> =>
  answerWith(shell, ({ library, settings, today }) => {
    const value = verdictsOn(library, localTime(settings.timeZone), today);
    const rows = value.instances.map((one) => [
      one.verdict,
      one.obligation,
      one.instance,
      one.due ?? '',
      one.measured ?? '',
      one.missing.slice(0, 3).join('; '),
    ]);
    return { value, rows };
  });
