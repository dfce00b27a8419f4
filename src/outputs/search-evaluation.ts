import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import type { CaseOutcome } from '../search/figures.ts';

/** A query and the records one of which must come. */
export interface EvaluatedCase {
  readonly id: string;
  readonly q: string;
  readonly class: string;
  readonly blind: boolean;
  readonly any: readonly string[];
  readonly within: number;
}

/** What a browser saw of the search of a site. */
export interface Evaluation {
  readonly outcomes: readonly CaseOutcome[];
  /** Milliseconds of the instant stage, one for each key of each query. */
  readonly keys: readonly number[];
  readonly documents: number;
  /** Bytes up to the first result of a first visit, and to the last of the same search: compressed with brotli, and as they are. */
  readonly first: Bytes;
  readonly all: Bytes;
}
interface Bytes {
  readonly brotli: number;
  readonly raw: number;
  readonly requests: number;
}

/** The address of a result tells which record it is, whoever made the site. */
interface Answer {
  readonly url: string;
  readonly title: string;
  readonly id?: string;
}

/** Asks the search of a site that is served, in Chromium, as an engineer meets it. */
export async function evaluateSearch(
  origin: string,
  cases: readonly EvaluatedCase[],
  executablePath: string,
): Promise<Evaluation> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const visit = await browser.newContext({ serviceWorkers: 'block' });
    const { first, all } = await firstVisit(await visit.newPage(), origin, cases[0]?.q ?? '');
    const page = await visit.newPage();
    await page.goto(`${origin}/search/`);
    // The search comes after its page.
    while ((await page.evaluate('typeof window.zhikuSearch')) !== 'function') await page.waitForTimeout(50);
    const outcomes = [];
    for (const one of cases) outcomes.push(outcomeOf(one, await asked(page, one.q)));
    const keys = (await page.evaluate(
      keysTimed,
      cases.map(({ q }) => q),
    )) as number[];
    const documents = (await page.evaluate('window.zhikuSearch.documents?.() ?? 0')) as number;
    return { outcomes, keys, documents, first, all };
  } finally {
    await browser.close();
  }
}

const asked = (page: Page, query: string): Promise<Answer[]> =>
  page.evaluate(
    async (q) => (window as unknown as { zhikuSearch: (q: string) => Promise<Answer[]> }).zhikuSearch(q),
    query,
  );

function outcomeOf(
  { id, q, class: group, blind, any, within }: EvaluatedCase,
  answers: readonly Answer[],
): CaseOutcome {
  const rank = answers.findIndex((one) => any.some((wanted) => isRecord(one, wanted)));
  const first = answers[0]?.title;
  return { id, q, class: group, blind, within, rank: rank < 0 ? undefined : rank + 1, found: answers.length, first };
}

const isRecord = ({ id, url }: Answer, wanted: string): boolean =>
  id === wanted || decodeURI(url).split(/[/#]/u).includes(wanted);

/** Runs in the page: types every query key by key into the instant stage. */
async function keysTimed(queries: readonly string[]): Promise<number[]> {
  const { zhikuSearch } = window as unknown as { zhikuSearch: { instant?: (query: string) => Promise<number> } };
  const times: number[] = [];
  for (const query of queries)
    for (let length = 1; length <= query.length; length++)
      if (zhikuSearch.instant) times.push(await zhikuSearch.instant(query.slice(0, length)));
  return times;
}

/** Opens the search page with a query for the first time; counts bytes up to the first result, and until nothing more comes. */
async function firstVisit(page: Page, origin: string, query: string): Promise<{ first: Bytes; all: Bytes }> {
  const bodies: { readonly url: string; readonly body: Promise<Buffer> }[] = [];
  page.on('response', (response) =>
    bodies.push({ url: response.url(), body: response.body().catch(() => Buffer.alloc(0)) }),
  );
  await page.addInitScript(noteFirstResult);
  await page.goto(`${origin}/search/?${new URLSearchParams({ q: query })}`);
  await page.locator('[data-search-results] a').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1000);
  const before = new Set(await page.evaluate(loadedBeforeResult));
  const first = await bytesOf(bodies.filter(({ url }) => before.has(url)).map(({ body }) => body));
  const all = await bytesOf(bodies.map(({ body }) => body));
  await page.close();
  return { first, all };
}

/** Runs in the page before its own scripts: notes when the first result stands there, however late one looks. */
function noteFirstResult(): void {
  new MutationObserver((_, observer) => {
    if (!document.querySelector('[data-search-results] a')) return;
    performance.mark('first-result');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
}

/** Runs in the page: the addresses of the page and of all that had come when the first result stood there. */
function loadedBeforeResult(): string[] {
  const at = performance.getEntriesByName('first-result')[0]!.startTime;
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return [location.href, ...loaded.filter(({ responseEnd }) => responseEnd <= at).map(({ name }) => name)];
}

async function bytesOf(bodies: readonly Promise<Buffer>[]): Promise<Bytes> {
  const all = await Promise.all(bodies);
  const sum = (size: (body: Buffer) => number) => all.reduce((total, body) => total + size(body), 0);
  return {
    brotli: sum((body) => brotliCompressSync(body).length),
    raw: sum(({ length }) => length),
    requests: all.length,
  };
}
