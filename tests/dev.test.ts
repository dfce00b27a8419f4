import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../src/outputs/diagrams.ts';
import { started, zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';

const executablePath = findChromium(process.env['CHROMIUM']);

/** A small knowledge base that is edited while an open page follows it. */
describe.skipIf(!executablePath && !process.env['CI'])('dev', () => {
  const folder = temporaryFolder('dev');
  const content = join(folder.path, 'kb');
  const settings = join(content, 'site.yaml');
  let running: Awaited<ReturnType<typeof started>>;
  let browser: Browser;
  let page: Page;

  const rewrite = (from: RegExp, to: string) => {
    const text = readFileSync(settings, 'utf8');
    expect(text).toMatch(from);
    writeFileSync(settings, text.replace(from, to));
  };
  const title = () => page.locator('h1').innerText();

  beforeAll(async () => {
    expect(zhiku(['init', content]).code).toBe(0);
    running = await started(['dev', '--content', content, '--port', '4390'], /http:/u);
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox', '--disable-gpu'] });
    const context = await browser.newContext({ serviceWorkers: 'block' });
    page = await context.newPage();
    await page.goto(/http:\S+/u.exec(running.line)![0], { timeout: 120_000 });
  });
  afterAll(async () => {
    await browser?.close();
    await running?.stop();
    folder.remove();
  });

  test('an open page shows a change of the content by itself', async () => {
    rewrite(/^title: .*$/mu, 'title: 二号机房');
    await expect.poll(title, { timeout: 60_000 }).toContain('二号机房');
  });

  test('what is wrong stands on the pages as in the terminal, until it is mended', async () => {
    rewrite(/^locale: /mu, 'local: ');
    const alert = page.getByRole('alert');
    const told = /site\.yaml[\s\S]*local/u;
    await expect.poll(() => alert.allInnerTexts(), { timeout: 60_000 }).toEqual([expect.stringMatching(told)]);
    expect(running.stderr()).toMatch(told);
    expect(await title()).toContain('二号机房');
    await page.goto(new URL('/handbook/', page.url()).href);
    await expect.poll(() => alert.allInnerTexts(), { timeout: 60_000 }).toEqual([expect.stringMatching(told)]);
    rewrite(/^local: /mu, 'locale: ');
    await expect.poll(() => alert.count(), { timeout: 60_000 }).toBe(0);
  });

  test('gives no file that a site would not have', async () => {
    const statusOf = async (path: string) => (await fetch(new URL(path, page.url()))).status;
    expect(await statusOf('/schemas/asset.schema.json')).toBe(200);
    expect(await statusOf('/files/site.yaml')).toBe(404);
    expect(await statusOf('/nowhere/')).toBe(404);
  });
});
