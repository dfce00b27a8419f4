import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, globSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { KINDS } from '../schemas/kinds.ts';
import { siteServer } from '../scripts/server.ts';
import { API_SHAPES } from '../src/views/api.ts';
import { ENGINE, zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';

/** What programs read of a site: JSON, feeds, texts. The examples of the handbook are run. */
const folder = temporaryFolder('machine');
const at = (name: string) => join(folder.path, name);
const URL = 'https://kb.example.org';

const LANGUAGES = [
  { lang: 'zh-CN', guide: 'src/pages/handbook/machine.mdx' },
  { lang: 'en', guide: 'src/pages/handbook/_en/machine.mdx' },
];

beforeAll(() => {
  for (const { lang } of LANGUAGES) {
    expect(zhiku(['init', at(lang), '--lang', lang]).code).toBe(0);
    if (lang === 'en') appendFileSync(join(at(lang), 'site.yaml'), `url: ${URL}\n`);
    const built = zhiku(['build', '--content', at(lang), '--out', at(`${lang}-site`), '--as-of', '2026-02-01']);
    expect(built.code, built.stderr).toBe(0);
  }
});
afterAll(folder.remove);

const read = (lang: string, address: string) => readFileSync(join(at(`${lang}-site`), address), 'utf8');
const json = (lang: string, address: string): unknown => JSON.parse(read(lang, address));

describe.each(LANGUAGES)('in $lang', ({ lang, guide }) => {
  const text = readFileSync(join(ENGINE, guide), 'utf8');

  test('the index leads to every kind, and every answer has the shape it promises', () => {
    const index = API_SHAPES.index.parse(json(lang, '/api/index.json'));
    const { kinds } = API_SHAPES.kinds.parse(json(lang, '/api/kinds.json'));
    expect(kinds.map(({ name }) => name)).toEqual(KINDS.map(({ name }) => name));
    for (const { path, shape, schema } of index.endpoints) {
      const name = shape.split('/').at(-1) as keyof typeof API_SHAPES;
      expect(() => API_SHAPES[name].parse(json(lang, path)), path).not.toThrow();
      if (schema) expect(existsSync(join(at(`${lang}-site`), schema)), schema).toBe(true);
    }
    expect(index.endpoints.length).toBe(KINDS.length + 2);
  });

  test('the published JSON Schema accepts the answers, and nothing else', () => {
    const { $defs } = json(lang, '/api/schema.json') as { $defs: Record<string, object> };
    for (const [name, address] of [
      ['index', '/api/index.json'],
      ['kinds', '/api/kinds.json'],
      ['records', '/api/runbooks.json'],
    ] as const) {
      const schema = z.fromJSONSchema({ ...$defs[name], $defs } as Parameters<typeof z.fromJSONSchema>[0]);
      const answer = json(lang, address) as object;
      expect(schema.safeParse(answer).error?.issues).toBeUndefined();
      expect(schema.safeParse({ ...answer, kinds: 1, kind: 1, version: '1' }).success).toBe(false);
    }
  });

  test('answers hold no markup', () => {
    for (const file of globSync('api/*.json', { cwd: at(`${lang}-site`) }).filter(
      (one) => !one.endsWith('schema.json'),
    ))
      expect(read(lang, file), file).not.toMatch(/<\/?(?:p|div|span|a|ul|li|code|pre)\b[^>]*>/u);
  });

  test.each(
    [...text.matchAll(/<Sample file="(\/api\/[^"]+)">\n\n```json\n([\s\S]*?)```/gu)].map((match) => match.slice(1)),
  )('the handbook shows %s as it is', (address, example) => {
    expect(contains(json(lang, address!), JSON.parse(example!))).toBe(true);
  });

  test('the examples of the handbook run and print what they promise', async () => {
    const server = siteServer(at(`${lang}-site`)).listen(0, 'localhost');
    await once(server, 'listening');
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const examples = [...text.matchAll(/```js\n([\s\S]*?)```\n\n<Sample file="[^"]+">\n\n```text\n([\s\S]*?)```/gu)];
    expect(examples.length).toBeGreaterThan(1);
    for (const [, code = '', output] of examples)
      expect(await run(code.replace('http://localhost:4321', origin))).toBe(output);
    server.close();
  });

  test('every address that llms.txt names is there', () => {
    const links = [...read(lang, 'llms.txt').matchAll(/\]\(([^)]+)\)/gu)].map(([, href]) => href!.replace(URL, ''));
    expect(links.length).toBeGreaterThan(10);
    const missing = links.filter((href) => !existsSync(join(at(`${lang}-site`), href.replace(/\/$/u, '/index.html'))));
    expect(missing).toEqual([]);
  });
});

test('a site that knows its address has a map, a search for browsers, and names each page in full', () => {
  const map = [...read('en', 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, address]) => address!);
  // Sheets to print repeat what other pages show.
  const pages = globSync('**/index.html', { cwd: at('en-site') })
    .filter((file) => !/^(?:labels|sheets)\/./u.test(file.replace(/index\.html$/u, '')))
    .map((file) => `${URL}/${file.replace('index.html', '')}`);
  expect(map.toSorted()).toEqual(pages.toSorted());
  expect(read('en', 'robots.txt')).toContain(`Sitemap: ${URL}/sitemap.xml`);
  expect(read('en', 'opensearch.xml')).toContain(`template="${URL}/search/?q={searchTerms}"`);
  expect(read('en', 'feeds/changes.xml')).toContain(`<id>${URL}/feeds/changes.xml</id>`);
  const page = read('en', 'runbooks/RB-DISK-FULL/index.html');
  expect(page).toContain(`<link rel="canonical" href="${URL}/runbooks/RB-DISK-FULL/">`);
  expect(page).toContain('<meta property="og:title" content="Server disk is full">');
  expect(read('en', '404.html')).not.toContain('canonical');
});

test('a site that does not, has none of these', () => {
  for (const file of ['sitemap.xml', 'opensearch.xml']) expect(existsSync(join(at('zh-CN-site'), file))).toBe(false);
  expect(read('zh-CN', 'robots.txt')).toBe('User-agent: *\nAllow: /\n');
  const page = read('zh-CN', 'runbooks/RB-DISK-FULL/index.html');
  expect(page).not.toMatch(/canonical|og:url|opensearch/u);
  expect(page).toContain('href="/feeds/due.xml"');
});

/** Whether a value holds all that an example shows: fields of objects, and items of lists in any place. */
function contains(value: unknown, example: unknown): boolean {
  if (Array.isArray(example))
    return Array.isArray(value) && example.every((one) => value.some((other) => contains(other, one)));
  if (typeof example === 'object' && example !== null)
    return Object.entries(example).every(([key, one]) => contains((value as Record<string, unknown>)?.[key], one));
  return value === example;
}

/** Runs a module in a process of its own, as a reader of the handbook would. */
async function run(code: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (output += part));
  await once(child, 'close');
  return output;
}
