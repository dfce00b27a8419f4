import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, siteServer } from '../scripts/server.ts';
import { findChromium } from '../src/outputs/diagrams.ts';
import { zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';

/** The built example in a real browser, under the strictest content security policy. */
const executablePath = findChromium(process.env['CHROMIUM']);
const folder = temporaryFolder('site');
const server = siteServer(folder.path);
let browser: Browser;
let origin: string;

/** Pages of every type. */
const PAGES = [
  '/',
  '/search/',
  '/incidents/',
  '/incidents/INC-2022-0904/',
  '/actions/ACT-2022-001/',
  '/runbooks/',
  '/runbooks/RB-LOOP-STORM/',
  '/runbooks/RB-SAN-PATH-LOST/',
  '/casestudies/CS-2022-002/',
  '/articles/ART-AD-PASSWORD-EXPIRED/',
  '/emergency-plans/EP-POWER/',
  '/assets/',
  '/assets/CSW-SZJ-1/',
  '/assets/SRV-SZJ-018/',
  '/sites/SITE-SZJ/',
  '/rooms/RM-SZJ-DC/',
  '/systems/SYS-001/',
  '/people/PER-11/',
  '/organisations/ORG-S4/',
  '/services/SVC-04/',
  '/shifts/',
  '/shifts/2022-09/',
  '/rosters/2022-10/',
  '/rosters/2022-11/',
  '/holiday-plans/HP-2022-GQ/',
  '/holiday-lists/HL-2022-GQ/',
  '/duty/',
  '/duty/hours/',
  '/handover/',
  '/deadlines/',
  '/work/',
  '/contract/',
  '/obligations/',
  '/obligations/OB-012/',
  '/obligations/OB-033/',
  '/obligations/OB-077/',
  '/acceptance/',
  '/coverage/',
  '/coverage/OB-051/',
  '/coverage/OB-052/',
  '/coverage/OB-055/',
  '/interpretations/',
  '/reports/2022-09/',
  '/handbook/',
  '/handbook/machine/',
  '/handbook/records/',
  '/handbook/kinds/',
  '/handbook/obligations/',
  '/handbook/kinds/incident/',
  '/handbook/rules/',
  '/handbook/rules/unknown-reference/',
  '/handbook/components/',
  '/handbook/design/',
  '/no-such-page/',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs a test in a page of its own; fails on anything the browser complains of and on requests to other hosts. */
async function inPage(
  path: string,
  options: BrowserContextOptions,
  check: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on(
    'console',
    (message) => message.type() === 'error' && !message.text().includes('404') && complaints.push(message.text()),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on(
    'request',
    (request) =>
      request.url().startsWith(origin) ||
      request.url().startsWith('data:') ||
      complaints.push(`request to ${request.url()}`),
  );
  await page.goto(origin + path);
  await check(page);
  await context.close();
  expect(complaints).toEqual([]);
}

describe.skipIf(!executablePath && !process.env['CI'])('the example site', () => {
  beforeAll(async () => {
    const built = zhiku(['build', '--out', folder.path]);
    expect(built.code, built.stderr).toBe(0);
    await listen(server, 0, () => undefined);
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: executablePath!, args: FLAGS });
  });
  afterAll(async () => {
    await browser?.close();
    server.close();
    folder.remove();
  });

  test.each(PAGES)('%s fits a phone, in both themes, without complaint', async (path) => {
    await inPage(path, { viewport: { width: 390, height: 844 }, colorScheme: 'light' }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
      expect(await violationsOf(page, { runOnly: WCAG })).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOf(page, { runOnly: ['color-contrast'] })).toEqual([]);
    });
  });

  test('search finds a runbook by its symptom, narrows by kind, keeps its state in the address', async () => {
    await inPage('/', {}, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('广播风暴');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/u);
      const results = page.locator('[data-search-results] > li');
      await results.first().waitFor();
      expect(await page.locator('[data-search-results] a[href="/runbooks/RB-LOOP-STORM/"]').count()).toBe(1);
      const all = await results.count();
      await page.getByLabel('手册', { exact: false }).first().check();
      await expect.poll(() => results.count()).toBeLessThan(all);
      expect(new URL(page.url()).searchParams.getAll('类别')).toEqual(['手册']);
      await page.reload({ waitUntil: 'networkidle' });
      await results.first().waitFor();
      expect(await page.locator('[data-search-results] > li .kind').allTextContents()).toSatisfy((kinds: string[]) =>
        kinds.every((kind) => kind.startsWith('手册')),
      );
    });
  });

  test('search says so when nothing is found', async () => {
    await inPage('/search/?q=zzzzqqqq', {}, async (page) => {
      await expect.poll(() => page.locator('[data-search-status]').textContent()).toContain('zzzzqqqq');
    });
  });

  test('a list of 750 devices is filtered, sorted, and the address brings it back', async () => {
    await inPage('/assets/', {}, async (page) => {
      const rows = page.locator('[data-list] tbody tr');
      await page.getByLabel('UPS', { exact: false }).first().check();
      await expect.poll(() => rows.count()).toBe(3);
      await page.getByRole('button', { name: '名称' }).click();
      await expect.poll(() => page.locator('th[aria-sort=ascending]').count()).toBe(1);
      const address = page.url();
      await page.goto('about:blank');
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect.poll(() => rows.count()).toBe(3);
    });
  });

  test('a list counts as it is filtered, tells what is chosen, and goes back and forth', async () => {
    await inPage('/assets/', {}, async (page) => {
      const [rows, status] = [page.locator('[data-table] tbody tr'), page.locator('[data-list] [data-status]')];
      const count = (facet: string, value: string) =>
        page
          .locator(`[data-facet="${facet}"] label`)
          .filter({ has: page.locator(`input[value="${value}"]`) })
          .locator('.n');
      const whole = await status.textContent();
      await page.getByLabel('UPS', { exact: false }).first().check();
      await expect.poll(() => rows.count()).toBe(3);
      // Beside the choice of a type, each site has as many as it would show; other types, as many as they would add.
      const sites = await page.locator('[data-facet=site] .n').allTextContents();
      expect(sites.map(Number).reduce((sum, one) => sum + one, 0)).toBe(3);
      expect(Number(await count('type', '服务器').textContent())).toBeGreaterThan(10);
      expect(await status.textContent()).toContain('3');
      await page.locator('.text-filter').fill('苏州街');
      await expect.poll(() => rows.count()).toBe(1);
      await page.waitForURL(/text=/u);
      await page.getByRole('button', { name: '名称' }).click();
      await page.getByRole('button', { name: '取消筛选 UPS' }).click();
      await expect.poll(() => rows.count()).toBeGreaterThan(10);
      await page.goBack();
      await expect.poll(() => rows.count()).toBe(1);
      expect(await page.locator('th[aria-sort=ascending]').count()).toBe(1);
      await page.goBack();
      await expect.poll(() => page.locator('th[aria-sort]').count()).toBe(0);
      await page.goBack();
      await expect.poll(() => rows.count()).toBeGreaterThan(30);
      expect(await page.locator('[data-chips] button').count()).toBe(0);
      await page.goForward();
      await expect.poll(() => rows.count()).toBe(1);
      await page.locator('.text-filter').fill('没有这样的设备');
      await page.locator('[data-clear]').click();
      await expect.poll(() => status.textContent()).toBe(whole!.replace('500', /共 (\d+)/u.exec(whole!)![1]!));
    });
  });

  test('every column sorts, by keyboard too, upwards, downwards and back', async () => {
    await inPage('/incidents/', {}, async (page) => {
      const heads = page.locator('[data-table] thead th');
      const first = () => page.locator('[data-table] tbody tr a').first().textContent();
      const asListed = await first();
      for (let column = 0; column < (await heads.count()); column++) {
        const button = heads.nth(column).getByRole('button');
        await button.focus();
        for (const order of ['ascending', 'descending', null]) {
          await page.keyboard.press('Enter');
          await expect.poll(() => heads.nth(column).getAttribute('aria-sort')).toBe(order);
        }
        expect(await first()).toBe(asListed);
      }
    });
  });

  test('the rows shown are exported for a spreadsheet', async () => {
    await inPage('/assets/?type=UPS&sort=0', { acceptDownloads: true }, async (page) => {
      await expect.poll(() => page.locator('[data-table] tbody tr').count()).toBe(3);
      const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-csv]').click()]);
      expect(download.suggestedFilename()).toBe('assets.csv');
      const text = readFileSync(await download.path(), 'utf8');
      const lines = text.trimEnd().split('\r\n');
      expect(lines[0]).toMatch(/^\ufeff编号,名称,类型,/u);
      expect(lines.length).toBe(4);
      expect(lines[1]).toMatch(/^UPS-\S+,.*,UPS,/u);
    });
  });

  test('a list of 5,000 rows is filtered at each keystroke, and whole again without a filter', async () => {
    await inPage('/', {}, async (page) => {
      await page.route('**/assets/rows.json', async (route) => {
        const data = (await (await route.fetch()).json()) as { rows: { id: string }[] };
        const rows = Array.from({ length: 5000 }, (_, index) => data.rows[index % data.rows.length]!);
        await route.fulfill({
          json: { ...data, rows: rows.map((row, index) => ({ ...row, id: `${row.id}-${index}` })) },
        });
      });
      await page.goto(`${origin}/assets/?sort=1`);
      await expect.poll(() => page.locator('[data-list] [data-status]').textContent()).toContain('5000');
      const shown = async () =>
        Number(/\d+/u.exec((await page.locator('[data-list] [data-status]').textContent())!)?.[0]);
      await page.locator('.text-filter').fill('交换机');
      await expect.poll(shown).toBeLessThan(5000);
      expect(await shown()).toBeGreaterThan(0);
      await page.locator('.text-filter').fill('');
      await expect.poll(shown).toBe(5000);
    });
  });

  test('search opens over any page, is driven by arrows, and remembers', async () => {
    await inPage('/incidents/', {}, async (page) => {
      const [dialog, options] = [page.locator('dialog[open]'), page.locator('.options [role=option]')];
      await page.keyboard.press('Control+k');
      await page.keyboard.type('广播风暴');
      await options.first().waitFor();
      expect(await page.locator('.options [role=group]').first().getAttribute('aria-label')).toBe('手册');
      expect(await violationsOf(page, { runOnly: WCAG })).toEqual([]);
      await page.keyboard.press('ArrowUp');
      expect(await options.last().getAttribute('aria-selected')).toBe('true');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const first = await options.first().getAttribute('id');
      expect(await page.locator('dialog input').getAttribute('aria-activedescendant')).toBe(first);
      const href = (await options.first().getAttribute('href'))!;
      await page.keyboard.press('Enter');
      await page.waitForURL(origin + href);
      await page.keyboard.press('/');
      await options.first().waitFor();
      expect(await options.allTextContents()).toEqual(['广播风暴']);
      await page.keyboard.press('Escape');
      await expect.poll(() => dialog.count()).toBe(0);
      await page.locator('.mast [data-search-key]').click();
      await page.locator('dialog').getByRole('button', { name: '清除记录' }).click();
      expect(await options.count()).toBe(0);
      expect(await page.evaluate('localStorage.length')).toBe(0);
    });
  });

  test('feeds are well-formed, and every page leads to them', async () => {
    await inPage('/runbooks/RB-LOOP-STORM/', {}, async (page) => {
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

  test('a month is filtered by its own rows', async () => {
    await inPage('/inspections/2022-09/', {}, async (page) => {
      const rows = page.locator('[data-list] tbody tr');
      const all = await rows.count();
      await page.locator('.text-filter').fill('W36');
      await expect.poll(() => rows.count()).toBeLessThan(all);
      expect(await rows.count()).toBeGreaterThan(0);
    });
  });

  test('lists, pages and tabs work without JavaScript', async () => {
    await inPage('/assets/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('[data-list] tbody tr').count()).toBe(500);
      await page.getByRole('link', { name: '下一页' }).click();
      expect(await page.locator('[data-list] tbody tr').count()).toBeGreaterThan(100);
    });
    await inPage('/runbooks/RB-LOOP-STORM/', { javaScriptEnabled: false }, async (page) => {
      const tabs = page.locator('.tabs').first();
      const second = tabs.locator('.panel').nth(1);
      expect(await second.isVisible()).toBe(false);
      await tabs.locator('label').nth(1).click();
      expect(await second.isVisible()).toBe(true);
    });
  });

  test('a diagram is a file that loads and has a size', async () => {
    await inPage('/runbooks/RB-LOOP-STORM/', {}, async (page) => {
      const image = page.locator('.diagram img').first();
      await image.scrollIntoViewIfNeeded();
      await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(50);
      expect(await image.getAttribute('width')).toMatch(/^\d/u);
      expect(await image.getAttribute('alt')).toBeTruthy();
    });
  });

  test('page types stay under 17 KB brotli', async () => {
    const documents = (await sitemapOf('runbooks', 'casestudies', 'articles', 'emergency-plans', 'reports')).concat(
      PAGES.filter((path) => path.startsWith('/handbook/') || path === '/interpretations/'),
    );
    const heavy: string[] = [];
    for (const path of documents) {
      const bytes = await weightOf(path);
      if (bytes >= 17 * 1024) heavy.push(`${path} ${bytes}`);
    }
    expect(heavy).toEqual([]);
    expect(documents.length).toBeGreaterThan(40);
  });

  test('a command is copied by keyboard without its prompt, and the button says so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await inPage('/handbook/design/', { permissions }, async (page) => {
      const button = page.locator('.specimen .copy').first();
      await button.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => button.textContent()).toBe('已复制');
      expect(await page.evaluate('navigator.clipboard.readText()')).toBe('ping -c 5 HOST');
      expect(await page.locator('[role=status].said').textContent()).toBe('已复制');
      await expect.poll(() => button.textContent(), { timeout: 5000 }).toBe('复制');
    });
  });

  test('the contents mark the section being read; without scripts they are a plain list', async () => {
    const desk = { viewport: { width: 1440, height: 900 } };
    const current = '.contents [aria-current]';
    await inPage('/runbooks/RB-LOOP-STORM/', desk, async (page) => {
      await page.getByRole('link', { name: '直接到第 1 步' }).click();
      await expect.poll(() => page.locator(current).textContent()).toContain('在核心上找广播最高的下联');
      expect(await page.locator('.contents').evaluate((nav) => nav.getBoundingClientRect().top)).toBeGreaterThan(0);
      expect(await page.locator(current).count()).toBe(1);
    });
    await inPage('/runbooks/RB-LOOP-STORM/', { ...desk, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('.contents a').first().isVisible()).toBe(true);
      expect(await page.locator('.copy').count()).toBe(0);
    });
  });

  test('on a phone the contents fold, and what one taps in a runbook is large enough', async () => {
    await inPage(
      '/runbooks/RB-LOOP-STORM/',
      { viewport: { width: 390, height: 844 }, hasTouch: true },
      async (page) => {
        expect(await page.locator('.contents a').first().isVisible()).toBe(false);
        await page.locator('.contents summary').click();
        expect(await page.locator('.contents a').first().isVisible()).toBe(true);
        const heightOf = (selector: string) =>
          page
            .locator(selector)
            .first()
            .evaluate((node) => node.getBoundingClientRect().height);
        for (const selector of ['.contents summary', '.jump', '.copy'])
          expect(await heightOf(selector), selector).toBeGreaterThanOrEqual(44);
        expect(await heightOf('.contents a')).toBeGreaterThanOrEqual(36);
        expect(await heightOf('a[href^="tel:"]')).toBeGreaterThanOrEqual(24);
      },
    );
  });

  test('a page that does not exist offers to search for the last word of its address', async () => {
    await inPage('/runbooks/RB-NO-SUCH/', {}, async (page) => {
      expect(await page.locator('[data-not-found]').inputValue()).toBe('RB-NO-SUCH');
    });
  });

  test('on paper the chrome is gone and every page is numbered', async () => {
    await inPage('/runbooks/RB-LOOP-STORM/', {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const selector of ['.mastw', '.contents', '.jump', '.foot', '.anchor >> nth=0', '.copy >> nth=0'])
        expect(await page.locator(selector).isVisible(), selector).toBe(false);
      const rules = await page.evaluate(() =>
        [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
      );
      expect(rules.some((rule) => rule.startsWith('@page') && rule.includes('counter(pages)'))).toBe(true);
    });
  });

  test('a mark of a duty leads to its row by keyboard, and the row to the record', async () => {
    await inPage('/obligations/OB-051/', {}, async (page) => {
      const mark = page.locator('.vstrip a').first();
      await mark.focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#i-2022-W46');
      expect(await page.locator('tr:target a').first().textContent()).toBe('AV-YHN-0156');
    });
  });

  test('the largest grids stay light, and say without the drawing what is missing', async () => {
    for (const path of ['/coverage/OB-051/', '/coverage/OB-052/'])
      expect((await (await fetch(origin + path)).text()).length, path).toBeLessThan(200_000);
    await inPage('/coverage/OB-051/', { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('table').first().innerText()).toContain('AV-YHN-0156');
      await page.locator('.rowlist summary').click();
      expect(await page.locator('.rowlist .late').allTextContents()).toEqual(['51 / 52']);
    });
  });

  test('verdicts are to be had for a spreadsheet', async () => {
    const bytes = new Uint8Array(await (await fetch(`${origin}/acceptance/duties.csv`)).arrayBuffer());
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
    const rows = new TextDecoder().decode(bytes).trim().split('\r\n');
    expect(rows.length).toBe(115);
  });

  test('no link of any page type is broken', async () => {
    const broken = new Set<string>();
    const seen = new Set<string>();
    for (const path of PAGES.filter((one) => one !== '/no-such-page/')) {
      const html = await (await fetch(origin + path)).text();
      for (const [, href = ''] of html.matchAll(/ href="(\/[^"#?]*)/gu)) {
        if (seen.has(href)) continue;
        seen.add(href);
        const response = await fetch(origin + href.replaceAll('&amp;', '&'), { method: 'HEAD' });
        if (!response.ok) broken.add(`${path} → ${href}`);
      }
    }
    expect([...broken]).toEqual([]);
    expect(seen.size).toBeGreaterThan(500);
  });
});

/** Addresses of all records of some kinds. */
async function sitemapOf(...kinds: string[]): Promise<string[]> {
  const found = await Promise.all(
    kinds.map(async (kind) => {
      const html = await (await fetch(`${origin}/${kind}/`)).text();
      return [...html.matchAll(new RegExp(` href="(/${kind}/[^"#]+/)"`, 'gu'))].map(([, href]) => href!);
    }),
  );
  return [...new Set(found.flat())].filter((path) => !path.includes('/page/'));
}

/** What a page and all that it loads before anything is asked of it weigh when they are sent. */
async function weightOf(path: string): Promise<number> {
  const waiting = [origin + path];
  const texts = new Map<string, string>();
  for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
    if (texts.has(address)) continue;
    const text = await (await fetch(address)).text();
    texts.set(address, text);
    const pattern = address.endsWith('.js')
      ? /\b(?:from|import)\s?["'`](\.[^"'`]+)["'`]/gu
      : /<(?:link rel="stylesheet" href|script[^>]* src)="([^"]+)"/gu;
    for (const [, part = ''] of text.matchAll(pattern)) waiting.push(new URL(part, address).href);
  }
  return [...texts.values()].reduce((sum, text) => sum + brotliCompressSync(text).length, 0);
}

/** Rules of WCAG 2.2, levels A and AA. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong with a page, each with its first element. */
async function violationsOf(page: Page, options: axe.RunOptions): Promise<string[]> {
  // The policy of the site keeps inline scripts out; the test's own is handed to the page by the debugger instead.
  await page.evaluate(axe.source);
  return page.evaluate(async (wanted) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(wanted);
    return violations.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0]!.html.slice(0, 160)}`);
  }, options);
}
