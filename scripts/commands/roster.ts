import { refuse } from '../answer.ts';
import type { Shell } from '../shell.ts';
import { rosterCheck } from './roster-check.ts';
import { rosterPlan } from './roster-plan.ts';

/** The commands on rosters, by their second word. */
const COMMANDS: Readonly<Record<string, (shell: Shell) => Promise<number>>> = {
  check: rosterCheck,
  plan: rosterPlan,
};

/** Runs `roster check` or `roster plan`. */
export async function roster(shell: Shell): Promise<number> {
  const [name = ''] = shell.operands;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return command
    ? command(shell)
    : refuse(`Unexpected "roster ${name}", expected one of: ${Object.keys(COMMANDS).join(', ')}`);
}
