import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../src/outputs/diagrams.ts';
import { zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';
import { violationsOf, WCAG } from './site/accessibility.ts';
import { documentsTests } from './site/documents.ts';
import { dutiesTests } from './site/duties.ts';
import { listsTests } from './site/lists.ts';
import { searchFigureTests } from './site/search-figures.ts';
import { loopTests } from './site/loop.ts';
import { ADDRESSES, HEAVY, WEIGHT } from './site/pages.ts';
import { runsTests } from './site/runs.ts';
import { reportsTests } from './site/reports.ts';
import { searchTests } from './site/search.ts';
import { siteVisit } from './site/visit.ts';
import { weightOf } from './site/weight.ts';
import { withoutNetworkTests } from './site/without-network.ts';

/** The built example in a real browser, under the strictest content security policy; built once for all files of `site/`. */
const executablePath = findChromium(process.env['CHROMIUM']);
const folder = temporaryFolder('site');
const out = join(folder.path, 'site');
const site = siteVisit(out);

describe.skipIf(!executablePath && !process.env['CI'])('the example site', () => {
  beforeAll(async () => {
    const built = zhiku(['build', '--portable', '--out', out]);
    expect(built.code, built.stderr).toBe(0);
    await site.open(executablePath!);
  });
  afterAll(async () => {
    await site.close();
    folder.remove();
  });

  searchTests(site);
  searchFigureTests(site, executablePath);
  withoutNetworkTests(out, executablePath);
  listsTests(site);
  documentsTests(site);
  dutiesTests(site);
  loopTests(site);
  reportsTests(site);
  runsTests(site);

  test.each(ADDRESSES)('%s fits a phone, in both themes, without complaint', async (path) => {
    await site.inPage(path, { viewport: { width: 390, height: 844 }, colorScheme: 'light' }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await violationsOf(page, { runOnly: WCAG })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page, { runOnly: ['color-contrast'] })).toEqual([]);
    });
  });

  test('feeds are well-formed, and every page leads to them', async () => {
    await site.inPage('/runbooks/RB-LOOP-STORM/', {}, async (page) => {
      const feeds = await page.evaluate(async () => {
        const links = [...document.querySelectorAll<HTMLLinkElement>('link[type="application/atom+xml"]')];
        const texts = await Promise.all(links.map(async ({ href }) => (await fetch(href)).text()));
        return texts.map((text) => {
          const feed = new DOMParser().parseFromString(text, 'application/xml');
          const missing = [...feed.querySelectorAll('entry')].filter((entry) =>
            ['id', 'title', 'updated', 'link'].some((name) => !entry.querySelector(name)),
          );
          return [feed.documentElement.nodeName, feed.querySelectorAll('parsererror').length, missing.length];
        });
      });
      expect(feeds).toEqual([
        ['feed', 0, 0],
        ['feed', 0, 0],
      ]);
    });
  });

  test('lists, pages and tabs work without JavaScript', async () => {
    await site.inPage('/assets/', { javaScriptEnabled: false }, async (page) => {
      expect(
        await page
          .locator('.list-bar input, .list-bar select, .list-bar button, .fc')
          .filter({ visible: true })
          .count(),
      ).toBe(0);
      expect(await page.locator('[data-list] tbody tr').count()).toBeGreaterThan(50);
      await page.getByRole('link', { name: '下一页' }).click();
      expect(await page.locator('[data-list] tbody tr').count()).toBeGreaterThan(50);
    });
    await site.inPage('/runbooks/RB-LOOP-STORM/', { javaScriptEnabled: false }, async (page) => {
      const tabs = page.locator('.tabs').first();
      const second = tabs.locator('.panel').nth(1);
      expect(await second.isVisible()).toBe(false);
      await tabs.locator('label').nth(1).click();
      expect(await second.isVisible()).toBe(true);
    });
  });

  test.each(['/', '/assets/', '/search/?q=UPS', '/runbooks/RB-LOOP-STORM/'])(
    'nothing of %s moves while it loads',
    async (path) => {
      await site.inPage(path, { viewport: { width: 412, height: 823 } }, async (page) => {
        // The page is seen before its scripts run, as on a slow phone.
        await page.route('**/*.js', (route) => setTimeout(() => void route.continue(), 300));
        await page.reload();
        await expect.poll(() => page.locator('[aria-busy=true]').count()).toBe(0);
        const shifts = await page.evaluate(
          () =>
            new Promise<number[]>((resolve) => {
              const watch = (list: PerformanceObserverEntryList) =>
                resolve(
                  list.getEntries().map((entry) => (entry as PerformanceEntry & { readonly value: number }).value),
                );
              new PerformanceObserver(watch).observe({ type: 'layout-shift', buffered: true });
              setTimeout(resolve, 500, []);
            }),
        );
        expect(shifts).toEqual([]);
      });
    },
  );

  test('pages are light', async () => {
    const documents = await sitemapOf('runbooks', 'casestudies', 'articles', 'emergency-plans', 'reports', 'sites');
    const heavy: string[] = [];
    for (const path of new Set([...ADDRESSES, ...documents])) {
      const bytes = await weightOf(site.origin, path);
      const [, limit] = HEAVY.find(([pages]) => pages.test(path)) ?? [undefined, WEIGHT];
      if (bytes >= limit * 1024) heavy.push(`${path} ${bytes}`);
    }
    expect(heavy).toEqual([]);
    expect(documents.length).toBeGreaterThan(40);
  });

  test('no link of any page type is broken, nor leads to a place that is not there', async () => {
    const broken = new Set<string>();
    const places = new Map<string, ReadonlySet<string> | undefined>();
    for (const path of ADDRESSES.filter((one) => one !== '/no-such-page/')) {
      for (const href of linksOf(await (await fetch(site.origin + path)).text())) {
        const { pathname, hash } = new URL(href, site.origin + path);
        if (!places.has(pathname)) places.set(pathname, await placesOf(pathname));
        const found = places.get(pathname);
        if (!found || (hash && !found.has(decodeURIComponent(hash.slice(1))))) broken.add(`${path} → ${href}`);
      }
    }
    expect([...broken]).toEqual([]);
    expect(places.size).toBeGreaterThan(500);
  });
});

/** Addresses of the same site in the links of a page. */
const linksOf = (html: string): string[] =>
  [...html.matchAll(/ href="([/#][^"]*)"/gu)].map(([, href]) => href!.replaceAll('&amp;', '&'));

/** Ids on a page, none in other files; nothing where there is no such file. */
async function placesOf(pathname: string): Promise<ReadonlySet<string> | undefined> {
  const response = await fetch(site.origin + pathname);
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  if (!response.ok || !isPage) {
    await response.body?.cancel();
    return response.ok ? new Set() : undefined;
  }
  return new Set([...(await response.text()).matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id!));
}

/** Addresses of all records of some kinds. */
async function sitemapOf(...kinds: string[]): Promise<string[]> {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const html = await (await fetch(`${site.origin}/${kind}/`)).text();
      return [...html.matchAll(new RegExp(` href="(/${kind}/[^"#]+/)"`, 'gu'))].map(([, href]) => href!);
    }),
  );
  return [...new Set(found.flat())].filter((path) => !path.includes('/page/'));
}
