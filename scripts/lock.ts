import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** How often a waiting run looks again, in milliseconds. */
const PERIOD = 500;

/**
 * Runs something that no two processes may do at once. The lock is a file with the number of the process that holds it; a
 * lock whose process is gone is taken over. `waiting` is told once when another process holds it.
 */
export async function alone<T>(file: string, waiting: (holder: number) => void, run: () => Promise<T>): Promise<T> {
  await mkdir(dirname(file), { recursive: true });
  for (let told = false; !(await take(file));) {
    const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
    if (!isRunning(holder)) await rm(file, { force: true });
    else if (!told) waiting(holder);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, PERIOD));
  }
  try {
    return await run();
  } finally {
    await rm(file, { force: true });
  }
}

const take = (file: string) =>
  writeFile(file, String(process.pid), { flag: 'wx' }).then(
    () => true,
    () => false,
  );

function isRunning(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
