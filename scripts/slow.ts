import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The slow lane of the tests: every `*.slow.ts`. Arguments name files or parts of their names. */
const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const args = ['run', '--config', 'vitest.slow.config.ts', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
