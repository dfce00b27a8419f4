import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, siteServer } from '../scripts/server.ts';
import { findChromium } from '../src/outputs/diagrams.ts';
import { zhiku } from './command.ts';
import { dutySiteOf, turn } from './small-site.ts';

/** The home page of a knowledge base that is not pinned to a day: the reader's clock chooses who is on duty. */
const executablePath = findChromium(process.env['CHROMIUM']);
const ROSTER = `id: RP-2022-10
covers: {from: 2022-10-06, to: 2022-10-11}
shifts:
${[6, 7, 8, 9, 10, 11].map((day) => `  - {${turn(day, day % 2 ? 'PER-1' : 'PER-2', day <= 7 ? 'PER-3' : '')}}\n`).join('')}`;

let browser: Browser;
let remove = () => {};
let server: ReturnType<typeof siteServer> | undefined;
let origin: string;

/** The turns that a reader sees, each in one line. */
const seen = (page: Page) =>
  page
    .locator('[data-duty] .who:visible')
    .evaluateAll((parts) => parts.map((part) => (part as HTMLElement).innerText.replaceAll(/\s+/gu, ' ')));

/** Opens home at a moment, in a browser far from the knowledge base's time zone. */
async function homeAt(time: string, check: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ timezoneId: 'America/New_York' });
  const page = await context.newPage();
  await page.clock.setFixedTime(time);
  await page.goto(origin);
  await check(page);
  await context.close();
}

describe.skipIf(!executablePath && !process.env['CI'])('home', () => {
  beforeAll(async () => {
    const small = await dutySiteOf({ 'rosters/2022-10.yaml': ROSTER }, '2022-10-07');
    remove = small.remove;
    const out = join(small.content, '../site');
    const built = zhiku(['build', '--content', small.content, '--out', out, '--as-of', '2022-10-07']);
    expect(built.code, built.stderr).toBe(0);
    server = siteServer(out);
    await listen(server, 0, () => undefined);
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu'] });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
    remove();
  });

  test('tells who is on duty at night, and who comes next', async () => {
    await homeAt('2022-10-08T23:00+08:00', async (page) => {
      await expect
        .poll(() => seen(page))
        .toEqual([
          expect.stringMatching(/^现在 10-08 六 17:00 – 10-09 日 09:00 乙 010-0000-0002$/u),
          expect.stringMatching(/^下一班 10-09 日 17:00/u),
          expect.stringMatching(/^项目经理/u),
        ]);
      expect(await page.locator('[data-now]').isVisible()).toBe(true);
      expect(await page.locator('a[href="tel:01000000002"]:visible').count()).toBe(1);
    });
  });

  test('in office hours it says so', async () => {
    await homeAt('2022-10-10T11:00+08:00', async (page) => {
      await expect
        .poll(() => seen(page))
        .toEqual([
          expect.stringMatching(/^现在 现在是上班时间/u),
          expect.stringMatching(/^下一班 10-10 一 17:00/u),
          expect.stringMatching(/^项目经理/u),
        ]);
    });
  });

  test('a clock that the page does not reach leaves it on its day', async () => {
    await homeAt('2023-01-01T11:00+08:00', async (page) => {
      expect((await seen(page))[0]).toMatch(/^当日 10-07 五 08:00/u);
      expect(await page.locator('[data-as-of]').textContent()).toContain('2022年10月7日');
    });
  });
});
