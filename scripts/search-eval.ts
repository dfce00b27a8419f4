import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../src/outputs/diagrams.ts';
import { evaluateSearch, type EvaluatedCase, type Evaluation } from '../src/outputs/search-evaluation.ts';
import { parseYaml } from '../src/load/parse-yaml.ts';
import { figuresOf, percentile, type Figures } from '../src/search/figures.ts';
import { listen, siteServer } from './server.ts';
import { ENGINE } from './shell.ts';

/**
 * Asks the search of a built site all search cases, in Chromium, and prints how well it found them, by class; those written
 * blind are told apart. `--misses` names every case whose document does not come first.
 */
const { values } = parseArgs({
  options: {
    site: { type: 'string', default: join(ENGINE, 'dist') },
    cases: { type: 'string', default: join(ENGINE, 'content/search/cases.yaml') },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

interface WrittenCase {
  readonly id: string;
  readonly q: string;
  readonly class: string;
  readonly blind?: boolean;
  readonly expect: { readonly any: readonly string[]; readonly within: number };
}

const executablePath = findChromium(process.env['CHROMIUM']);
if (!executablePath) {
  process.stderr.write('search-eval: Missing Chromium, set CHROMIUM to its path\n');
  process.exit(2);
}
const read = parseYaml(readFileSync(values.cases, 'utf8'));
if (!read.ok || !Array.isArray(read.value)) {
  process.stderr.write(`search-eval: Unexpected content of "${values.cases}", expected a list of search cases\n`);
  process.exit(2);
}
const cases: EvaluatedCase[] = (read.value as readonly WrittenCase[]).map(({ expect, blind = false, ...one }) => ({
  ...one,
  ...expect,
  blind,
}));
const server = siteServer(values.site);
await listen(server, 0, () => undefined);
try {
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const evaluation = await evaluateSearch(origin, cases, executablePath);
  process.stdout.write(values.json ? `${JSON.stringify(evaluation)}\n` : reportOf(evaluation));
} finally {
  server.close();
}

function reportOf({ outcomes, keys, documents, first, all }: Evaluation): string {
  const classes = [...Map.groupBy(outcomes, (one) => one.class)];
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
  const sizes = ({ brotli, raw, requests }: Evaluation['first']) =>
    `${kilobytes(brotli)} with brotli, ${kilobytes(raw)} without, ${requests} requests`;
  const lines = [
    `${'class'.padEnd(12)} cases    @1    @5   @10    MRR  empty`,
    ...classes.map(([name, own]) => rowOf(name, figuresOf(own))),
    rowOf('blind', figuresOf(outcomes.filter(({ blind }) => blind))),
    rowOf('others', figuresOf(outcomes.filter(({ blind }) => !blind))),
    rowOf('all', figuresOf(outcomes)),
    '',
    `within the rank that the case asks for: ${outcomes.filter(({ rank = Infinity, within }) => rank <= within).length} of ${outcomes.length}`,
    `instant stage, ${documents} documents, ${keys.length} keys: p50 ${percentile(keys, 0.5).toFixed(1)} ms, p95 ${percentile(keys, 0.95).toFixed(1)} ms, most ${percentile(keys, 1).toFixed(1)} ms`,
    `first result of a first visit: ${sizes(first)}`,
    `whole first search: ${sizes(all)}`,
  ];
  const misses = outcomes.filter(({ rank }) => rank !== 1);
  const told = misses.map(
    ({ id, class: group, q, rank, first: top }) =>
      `${id} ${group} ${q}: ${rank ?? 'not found'}; first: ${top ?? 'nothing'}`,
  );
  return `${[...lines, ...(values.misses ? ['', ...told] : [])].join('\n')}\n`;
}

function rowOf(name: string, { cases: count, at1, at5, at10, mrr, empty }: Figures): string {
  const percent = (share: number) => (share * 100).toFixed(1).padStart(5);
  return `${name.padEnd(12)} ${String(count).padStart(5)} ${percent(at1)} ${percent(at5)} ${percent(at10)}  ${mrr.toFixed(3)}  ${percent(empty)}`;
}
