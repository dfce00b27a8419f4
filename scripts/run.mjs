/**
 * The only file that runs under whatever Node a machine has (20 or newer): installs what is missing, then hands over to
 * the script under the Node of package.json. `node scripts/run.mjs SCRIPT [ARGUMENTS]`
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import module, { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const marker = join(root, 'node_modules/.zhiku-installed');
const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const wanted = () =>
  createHash('sha256')
    .update(read(join(root, 'package.json')) + read(join(root, 'package-lock.json')))
    .digest('hex');

const [script, ...args] = process.argv.slice(2);
if (!script) fail('Missing script, expected: node scripts/run.mjs SCRIPT');
if (Number(process.versions.node.split('.')[0]) < 20)
  fail(`Unexpected Node ${process.versions.node}, expected 20 or newer`);

if (read(marker) !== wanted()) {
  process.stderr.write('zhiku: installing dependencies …\n');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  // The lock file stays as it is committed, whichever binaries of other platforms the registry has today.
  const installed = spawnSync(
    npm[0],
    [...npm.slice(1), 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      // Stdout belongs to the command: what npm says goes to stderr.
      stdio: ['ignore', 2, 2],
      shell: npm.length === 1 && process.platform === 'win32',
    },
  );
  if (installed.status !== 0) fail('Dependencies could not be installed; see the lines above');
  writeFileSync(marker, wanted());
}

const { version } = JSON.parse(read(join(root, 'node_modules/node/package.json')));
if (process.versions.node === version) {
  // Our TypeScript is stripped and compiled once, not at every start.
  module.enableCompileCache?.(join(root, '.zhiku/compiled'));
  process.argv = [process.execPath, resolve(root, script), ...args];
  await import(pathToFileURL(resolve(root, script)).href);
} else {
  const node = createRequire(import.meta.url)
    .resolve('node/package.json')
    .replace(/package\.json$/, process.platform === 'win32' ? 'bin/node.exe' : 'bin/node');
  const run = spawnSync(node, [resolve(root, script), ...args], { stdio: 'inherit', cwd: process.cwd() });
  process.exitCode = run.status ?? 1;
}

function fail(message) {
  process.stderr.write(`zhiku: ${message}\n`);
  process.exit(2);
}
