import { localTime } from '../../src/calendar/instant.ts';
import { compared } from '../../src/obligations/compare.ts';
import { WORST_FIRST } from '../../src/obligations/result.ts';
import { fill } from '../../src/i18n/messages.ts';
import { shownVerdicts } from '../../src/obligations/shown.ts';
import { VERDICT_WORDS } from '../../src/obligations/verdict-words.ts';
import { allVerdictsOn } from '../../src/reports/report-world.ts';
import { answerWith, refuse } from '../answer.ts';
import { isDay } from '../range.ts';
import type { Shell } from '../shell.ts';

/**
 * Prints how every duty of the contract stands as of a day, the worst first; with `--compare`, what has changed since
 * another. Exit code 1 where something stands as `--fail-on` names; otherwise an unmet duty is an answer, and no failure.
 */
export async function verdicts(shell: Shell): Promise<number> {
  const { compare, failOn } = shell;
  if (compare !== undefined && !isDay(compare))
    return refuse(`Unexpected --compare "${compare}", expected a day such as 2022-09-01`);
  return answerWith(shell, ({ library, settings, today, words }) => {
    const local = localTime(settings.timeZone);
    const found = allVerdictsOn(library, local, today);
    const comparison = compare === undefined ? undefined : compared(allVerdictsOn(library, local, compare), found);
    const value = { ...shownVerdicts(found), ...(comparison && { comparison }) };
    const rows = comparison
      ? (['healed', 'vanished', 'appeared', 'changed'] as const).flatMap((part) =>
          comparison[part].map((one) => [part, one.obligation, one.key, one.was ?? '', one.is ?? '']),
        )
      : WORST_FIRST.flatMap((verdict) => found.instances.filter((one) => one.verdict === verdict)).map((one) => [
          one.verdict,
          one.obligation,
          one.instance,
          one.due ?? '',
          one.measured ?? '',
          one.missing.slice(0, 3).join('; '),
        ]);
    const lacks = failOn.flatMap((verdict) => {
      const count = found.instances.filter((one) => one.verdict === verdict).length;
      return count ? [fill(words.verdictsFailing, { count, verdict: words[VERDICT_WORDS[verdict]] })] : [];
    });
    return { value, rows, lacks };
  });
}
