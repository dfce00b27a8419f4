import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Folder of the engine under test. */
export const ENGINE = join(import.meta.dirname, '..');

/** The environment that a person has: libraries watch no files where they see a test. */
const AS_A_PERSON = { ...process.env, VITEST: undefined, NODE_ENV: undefined, NO_COLOR: '1' };

/** What a run of the command line gave. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `zhiku` as a person would, from an engine folder, and waits for its end. */
export function zhiku(
  args: readonly string[],
  options: { readonly engine?: string; readonly env?: Record<string, string> } = {},
): Ran {
  const engine = options.engine ?? ENGINE;
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(engine, 'scripts/zhiku.ts'), ...args], {
    cwd: engine,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...AS_A_PERSON, INIT_CWD: engine, ...options.env },
  });
  return { code: status, stdout, stderr };
}

/** Starts a command that goes on; resolves with the first line of stdout that fits, and a way to stop it. */
export async function started(
  args: readonly string[],
  wanted: RegExp,
): Promise<{ line: string; stderr: () => string; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [join(ENGINE, 'scripts/zhiku.ts'), ...args], {
    cwd: ENGINE,
    env: AS_A_PERSON,
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill();
    await ended;
  };
  for await (const line of createInterface({ input: child.stdout }))
    if (wanted.test(line)) return { line, stderr: () => stderr, stop };
  throw new Error(`Missing line ${wanted} on stdout; stderr: ${stderr}`);
}
