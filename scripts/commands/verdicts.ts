import { localTime } from '../../src/calendar/instant.ts';
import { compared } from '../../src/obligations/compare.ts';
import { shownVerdicts } from '../../src/obligations/shown.ts';
import { verdictsOn } from '../../src/obligations/verdicts.ts';
import { answerWith, refuse } from '../answer.ts';
import { isDay } from '../range.ts';
import type { Shell } from '../shell.ts';

/** Prints how every duty of the contract stands as of a day; with `--compare`, what has changed since another. */
export async function verdicts(shell: Shell): Promise<number> {
  const { compare } = shell;
  if (compare !== undefined && !isDay(compare))
    return refuse(`Unexpected --compare "${compare}", expected a day such as 2022-09-01`);
  return answerWith(shell, ({ library, settings, today }) => {
    const local = localTime(settings.timeZone);
    const found = verdictsOn(library, local, today);
    const comparison = compare === undefined ? undefined : compared(verdictsOn(library, local, compare), found);
    const value = { ...shownVerdicts(found), ...(comparison && { comparison }) };
    const rows = comparison
      ? (['healed', 'vanished', 'appeared', 'changed'] as const).flatMap((part) =>
          comparison[part].map((one) => [part, one.obligation, one.key, one.was ?? '', one.is ?? '']),
        )
      : found.instances.map((one) => [
          one.verdict,
          one.obligation,
          one.instance,
          one.due ?? '',
          one.measured ?? '',
          one.missing.slice(0, 3).join('; '),
        ]);
    return { value, rows };
  });
}
