import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteServer } from '../../scripts/server.ts';
import { hasFirefox, openFirefox } from './firefox.ts';

/** The site where there is no network: as kept by the browser after one visit, and opened as files from a stick. */
export const withoutNetworkTests = (folder: string, executablePath: string | undefined) =>
  describe('without network', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu'] });
    });
    afterAll(() => browser.close());

    test('after one visit all works without the server, and the page says that it is a copy', async () => {
      const { server, origin } = await listening(siteServer(folder));
      const page = await (await browser.newContext()).newPage();
      await keepCopy(page, origin);
      await closed(server);
      await page.goto(`${origin}/runbooks/RB-LOOP-STORM/`);
      expect(await page.locator('.offline').textContent()).toMatch(
        /^离线副本，\d{4}-\d\d-\d\d \d\d:\d\d 生成，\d+ 分钟前$/u,
      );
      await page.keyboard.press('/');
      await page.keyboard.type('跳板机');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/\?q=/u);
      await expect
        .poll(() => page.locator('[data-search-results] .why').first().textContent())
        .toContain('「跳板机」即');
      await expect.poll(() => page.locator('[data-search-notes]').textContent()).toBe('');
      const attachment = await page.evaluate(async () => (await fetch('/files/files/CHG-2022-0701.csv')).status);
      expect(attachment).toBe(200);
      const missing = await page.goto(`${origin}/no-such-page/`);
      expect([missing!.status(), await page.locator('h1').textContent()]).toEqual([404, '没有这个页面']);
    });

    test('an update that cannot be taken whole leaves the copy of before', async () => {
      let broken = false;
      const site = siteServer(folder);
      const { server, origin } = await listening(
        createServer((request, response) => {
          if (broken && request.url === '/offline/0.pack') return void response.writeHead(503).end();
          if (!broken || request.url !== '/sw.js') return void site.emit('request', request, response);
          // Another edition, told by its version.
          response.setHeader('Content-Type', 'text/javascript');
          void fetch(`${origin}/sw.js?now`).then(async (now) =>
            response.end((await now.text()).replace(/"version":"\w+"/u, '"version":"other"')),
          );
        }),
      );
      const page = await (await browser.newContext()).newPage();
      await keepCopy(page, origin);
      const before = await page.evaluate('caches.keys()');
      broken = true;
      const outcome = await page.evaluate(async () => {
        const registration = (await navigator.serviceWorker.getRegistration())!;
        await registration.update();
        const { installing } = registration;
        return new Promise((resolve) => installing!.addEventListener('statechange', () => resolve(installing!.state)));
      });
      expect(outcome).toBe('redundant');
      expect(await page.evaluate('caches.keys()')).toEqual(before);
      await closed(server);
      expect((await page.goto(`${origin}/assets/`))!.status()).toBe(200);
    });

    test('a portable copy opens as files, search and lists included', async () => {
      const context = await browser.newContext();
      await context.setOffline(true);
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => /^(?:file|data|blob):/u.test(request.url()) || complaints.push(request.url()));
      const root = `file://${folder}-portable`;
      await page.goto(`${root}/index.html`);
      expect(await page.locator('.offline').textContent()).toContain('便携副本');
      await page.keyboard.press('/');
      await page.keyboard.type('广播风暴');
      await page.locator('.options [role=option]').first().waitFor();
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/search\/index\.html\?q=/u);
      await expect.poll(() => page.locator('[data-search-notes]').textContent()).toBe('');
      expect(await page.locator('[data-search-results] a.t').first().textContent()).toContain('广播风暴');
      await expect.poll(() => page.locator('[data-search-results]').getAttribute('aria-busy')).toBeNull();
      await page.locator('[data-search-results] a').first().click();
      await page.waitForURL(`${root}/runbooks/RB-LOOP-STORM/index.html`);
      await page.mouse.move(200, 200);
      await page.locator('[data-run]').click();
      await page.locator('.tick input').first().check();
      await page.reload();
      await expect.poll(() => page.locator('.tick input:checked').count()).toBe(1);
      await page.goto(`${root}/assets/index.html`);
      await page.locator('[data-list] thead button, [data-list] thead a').first().click();
      await page.locator('[data-list] tbody a').first().click();
      expect(page.url()).toMatch(/\/assets\/[\w-]+\/index\.html$/u);
      expect(complaints).toEqual([]);
      await context.close();
    });

    test.skipIf(!hasFirefox() && !process.env['CI'])('so it does in Firefox', async () => {
      const root = `file://${folder}-portable`;
      const firefox = await openFirefox();
      const text = (selector: string) => firefox.evaluate(`document.querySelector('${selector}')?.textContent ?? ''`);
      try {
        await firefox.go(`${root}/index.html`);
        expect(await text('.offline')).toContain('便携副本');
        await firefox.type('/');
        await expect.poll(() => firefox.evaluate('document.activeElement.type')).toBe('search');
        await firefox.type('广播风暴');
        await expect.poll(() => text('.options [role=option]')).toContain('广播风暴');
        await firefox.go(`${root}/search/index.html?q=ORA-12541`);
        await expect
          .poll(() => firefox.evaluate(`document.querySelector('[data-search-results]').ariaBusy`))
          .toBe('null');
        expect(await text('[data-search-results] .why')).toContain('ORA-12541');
        expect(await text('[data-search-notes]')).toBe('');
        await firefox.go(`${root}/runbooks/RB-UPS-BATTERY/index.html`);
        await firefox.evaluate(`document.querySelector('[data-run]').click()`);
        await expect.poll(() => text('.tick')).not.toBe('');
        await firefox.evaluate(`document.querySelector('.tick input').click()`);
        await firefox.go(`${root}/runbooks/RB-UPS-BATTERY/index.html`);
        await expect.poll(() => firefox.evaluate(`document.querySelectorAll('.tick input:checked').length`)).toBe('1');
        expect(firefox.complaints).toEqual([]);
      } finally {
        await firefox.close();
      }
    });
  });

/** Visits the site once, and waits until the browser has its copy. */
async function keepCopy(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/`);
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    if (active!.state !== 'activated') await new Promise((resolve) => active!.addEventListener('statechange', resolve));
  });
}

async function listening(server: Server): Promise<{ server: Server; origin: string }> {
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}` };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
