import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Takes the pictures of all page types and of the READMEs anew; only those that differ are written. */
const root = join(import.meta.dirname, '..');
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const args = ['run', 'tests/pictures.test.ts', ...process.argv.slice(2)];
const env = { ...process.env, PICTURES: 'renew' };
process.exitCode = spawnSync(process.execPath, [vitest, ...args], { cwd: root, stdio: 'inherit', env }).status ?? 1;
