import { parseArgs } from 'node:util';
import { commands, USAGE } from './commands/index.ts';
import { shellOf } from './shell.ts';

const OPTIONS = {
  content: { type: 'string' },
  out: { type: 'string' },
  key: { type: 'string' },
  format: { type: 'string' },
  lang: { type: 'string' },
  'as-of': { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  shifts: { type: 'string' },
  planned: { type: 'boolean' },
  'weekend-onsite': { type: 'string' },
  month: { type: 'string' },
  compare: { type: 'string' },
  'fail-on': { type: 'string' },
  id: { type: 'string' },
  title: { type: 'string' },
  gates: { type: 'string' },
  'dry-run': { type: 'boolean' },
  publish: { type: 'boolean' },
  what: { type: 'string' },
  port: { type: 'string' },
  clean: { type: 'boolean' },
  reissue: { type: 'boolean' },
  reason: { type: 'string' },
  portable: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** Reads the arguments, runs the command, gives its exit code. Wrong use is 2, with one line that says what is right. */
async function main(): Promise<number> {
  const parsed = parse();
  if (typeof parsed === 'string') return refuse(parsed);
  const [name, ...operands] = parsed.positionals;
  if (parsed.values.help || name === undefined) {
    process.stdout.write(`${USAGE}\n`);
    return parsed.values.help ? 0 : 2;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return refuse(`Unexpected command "${name}", expected one of: ${Object.keys(commands).join(', ')}`);
  const shell = shellOf(parsed.values, operands);
  return typeof shell === 'string' ? refuse(shell) : command(shell);
}

function parse() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return String((error as Error).message);
  }
}

function refuse(message: string): number {
  process.stderr.write(`zhiku: ${message}\n`);
  return 2;
}

// A reader that has seen enough, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await main();
