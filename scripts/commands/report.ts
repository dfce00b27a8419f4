import { refuse } from '../answer.ts';
import { draftReport } from '../reports/draft-report.ts';
import { freezeReport } from '../reports/freeze-report.ts';
import { verifyReports } from '../reports/verify-reports.ts';
import type { Shell } from '../shell.ts';

/** The commands on reports, by their second word. */
const COMMANDS: Readonly<Record<string, (shell: Shell) => Promise<number>>> = {
  draft: draftReport,
  freeze: freezeReport,
  verify: verifyReports,
};

/** Runs `report draft`, `report freeze` or `report verify`. */
export async function report(shell: Shell): Promise<number> {
  const [name = '', ...operands] = shell.operands;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return command
    ? command({ ...shell, operands })
    : refuse(`Unexpected "report ${name}", expected one of: ${Object.keys(COMMANDS).join(', ')}`);
}
