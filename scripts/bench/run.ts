import { commands } from '../commands/index.ts';
import { shellOf } from '../shell.ts';
import type { Run, RunMessage } from './measure.ts';

// The measured process: one command, as a person would give it, that says when each phase begins.

const run = JSON.parse(process.argv[2]!) as Run;
const say = (phase: string) => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.send!({
    phase,
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
  } satisfies RunMessage);
};
const shell = shellOf({ content: run.content, out: run.out }, []);
if (typeof shell === 'string') throw new Error(shell);
process.exitCode = await commands[run.command]!({ ...shell, cache: run.cache, onPhase: say });
say('end');
process.disconnect!();
