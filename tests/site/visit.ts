import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { listen, siteServer } from '../../scripts/server.ts';

/** How a page is visited; at `now`, its clock stands still. */
export type VisitOptions = BrowserContextOptions & { readonly now?: string };

/** A site that is served and looked at in a browser. */
export interface SiteVisit {
  /** Where the site is, without a slash at the end; known once it is open. */
  readonly origin: string;
  /** Runs a test in a page of its own; fails on anything the browser complains of and on requests to other hosts. */
  inPage(path: string, options: VisitOptions, check: (page: Page) => Promise<void>): Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A visit of the site in a folder, which may be built before it is opened. */
export function siteVisit(
  folder: string,
): SiteVisit & { open(executablePath: string): Promise<void>; close(): Promise<void> } {
  const server = siteServer(folder);
  let browser: Browser | undefined;
  let origin = '';
  return {
    get origin() {
      return origin;
    },
    async open(executablePath) {
      await listen(server, 0, () => undefined);
      origin = `http://localhost:${(server.address() as AddressInfo).port}`;
      browser = await chromium.launch({ executablePath, args: FLAGS });
    },
    async close() {
      await browser?.close();
      server.close();
    },
    async inPage(path, options, check) {
      const context = await browser!.newContext({ serviceWorkers: 'block', ...options });
      const page = await context.newPage();
      if (options.now) await page.clock.setFixedTime(options.now);
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
    },
  };
}
