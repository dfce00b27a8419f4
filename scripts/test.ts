import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '../src/outputs/diagrams.ts';
import { hasPdfTools, PDF_PACKAGES } from '../tests/papers/pdf-tools.ts';
import { FIREFOX, hasFirefox } from '../tests/site/firefox.ts';

/**
 * Everything that CI runs, in the same order: types, lint, format, freshness of generated files, then all tests with a
 * real browser. Ends with the counts of the test runner.
 */
const root = join(import.meta.dirname, '..');
const bin = (name: string) => join(root, 'node_modules', name);

const STEPS: readonly (readonly [what: string, script: string, ...args: string[]])[] = [
  ['types', bin('typescript/bin/tsc'), '-p', '.'],
  ['lint', bin('oxlint/bin/oxlint'), '--deny-warnings', '--quiet', '.'],
  ['format', bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'],
  ['generated files', 'scripts/generate.ts', '--check'],
  ['example', 'scripts/example.ts', '--check'],
];

function run(script: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): boolean {
  return spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env }).status === 0;
}

/** Installs packages of Debian where the machine lets us; `packages` may begin with options. */
function install(what: string, packages: readonly string[]): void {
  const canInstall =
    process.platform === 'linux' && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canInstall) return;
  process.stderr.write(`zhiku: installing ${what} …\n`);
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 2, 2] });
  spawnSync('apt-get', ['install', '-y', '-qq', ...packages], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** A browser; its absence fails CI and is one clear line elsewhere, as is that of the tools below. */
function ensureBrowser(): string | undefined {
  const found = findChromium(process.env['CHROMIUM']);
  if (found) return found;
  install('chromium', ['chromium', 'fonts-noto-cjk']);
  return findChromium(process.env['CHROMIUM']);
}

/** What some tests look with besides a browser: its packages of Debian, and whether it is here. */
const TOOLS: readonly (readonly [what: string, packages: readonly string[], isHere: () => boolean])[] = [
  ['PDF tools', PDF_PACKAGES, hasPdfTools],
  ['Firefox', [FIREFOX], hasFirefox],
];

/** Arguments name test files or parts of their names; without them everything runs. */
const only = process.argv.slice(2);
let failed = false;
for (const [what, script, ...args] of only.length ? [] : STEPS) {
  const begun = performance.now();
  const passed = run(script, args);
  process.stderr.write(`${passed ? '✔' : '✖'} ${what} (${((performance.now() - begun) / 1000).toFixed(1)} s)\n`);
  failed ||= !passed;
}
const chromium = ensureBrowser();
if (!chromium) {
  process.stderr.write(
    'zhiku: Missing browser, install Chromium (Debian: apt-get install chromium) or set CHROMIUM to its path; browser tests are skipped\n',
  );
  if (process.env['CI']) failed = true;
}
for (const [what, packages, isHere] of TOOLS) {
  if (!isHere()) install(what, ['--no-install-recommends', ...packages]);
  if (isHere()) continue;
  process.stderr.write(
    `zhiku: Missing ${what}, install with Debian's apt-get install ${packages.join(' ')}; what needs it is skipped\n`,
  );
  if (process.env['CI']) failed = true;
}
const passed = run(bin('vitest/vitest.mjs'), ['run', ...only], {
  ...process.env,
  ...(chromium && { CHROMIUM: chromium }),
});
process.exitCode = passed && !failed ? 0 : 1;
