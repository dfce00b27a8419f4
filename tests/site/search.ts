import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ENGINE } from '../command.ts';
import { checkCopy } from '../example-problems.ts';
import { temporaryFolder } from '../folder.ts';
import { violationsOf, WCAG } from './accessibility.ts';
import type { SiteVisit } from './visit.ts';

const results = (page: Page) => page.locator('[data-search-results] li');
const said = (page: Page) => page.locator('[data-search-status]').textContent();

/** Search: its page, its dialog over any page, and the page that does not exist. */
export const searchTests = (site: SiteVisit) =>
  describe('search', () => {
    test('by keyboard alone: a key, a symptom, Enter; then filters with counts, and the state in the address', async () => {
      await site.inPage('/', {}, async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('广播风暴');
        await page.keyboard.press('Enter');
        await page.waitForURL(/\/search\/\?q=/u);
        await results(page).first().waitFor();
        expect(await page.locator('[data-search-results] a').first().getAttribute('href')).toBe(
          '/runbooks/RB-LOOP-STORM/',
        );
        await expect.poll(() => said(page)).toMatch(/^\d+ 条结果$/u);
        const all = Number.parseInt((await said(page))!, 10);
        const box = page.locator('input[name=kind][value=手册]');
        await box.focus();
        const count = Number(await box.locator('xpath=..').locator('.n').textContent());
        await page.keyboard.press('Space');
        await expect.poll(() => said(page)).toBe(`${count} 条结果`);
        expect(count).toBeLessThan(all);
        expect(new URL(page.url()).searchParams.getAll('kind')).toEqual(['手册']);
        expect(await page.evaluate('document.activeElement.value')).toBe('手册');
        await page.reload();
        await expect.poll(() => said(page)).toBe(`${count} 条结果`);
        expect(await violationsOf(page, { runOnly: WCAG })).toEqual([]);
      });
    });

    test('a result says why it is there and how far it can be trusted', async () => {
      await site.inPage('/search/?q=跳板机', {}, async (page) => {
        const first = results(page).first();
        await expect.poll(() => first.locator('.taken').textContent()).toContain('「跳板机」即「堡垒机」');
        expect(await first.locator('.trust').textContent()).toMatch(/已发布.*批准.*复审/u);
        expect(await first.locator('mark').first().textContent()).toBe('堡垒机');
      });
    });

    test('drafts are found when their state is chosen, what is retired stands last, what changed is marked', async () => {
      const named = (page: Page, name: string) => results(page).filter({ hasText: name });
      await site.inPage('/search/?q=高拍仪', {}, async (page) => {
        await expect.poll(() => said(page)).toMatch(/\d+ 条结果/u);
        expect(await named(page, '高拍仪在浏览器里打不开').count()).toBe(0);
        await page.locator('input[name=state][value=已提交]').check();
        await named(page, '高拍仪在浏览器里打不开').waitFor();
        expect(await page.locator('[data-search-results] .standing').first().textContent()).toBe('已提交');
      });
      await site.inPage('/search/?q=会前试音', {}, async (page) => {
        await named(page, '视频会议会前试音').first().waitFor();
        expect(await named(page, '视频会议会前试音').first().locator('.standing').first().textContent()).toBe('已停用');
      });
      await site.inPage('/search/?q=共享打印机装不上', {}, async (page) => {
        await named(page, '共享打印机装不上、打不了').first().waitFor();
        expect(await page.locator('[data-search-results] .standing').allTextContents()).toContain('审批后有改动');
      });
    });

    test('where nothing matches, it says so, shows whom to call, drafts a runbook, and keeps the miss', async () => {
      let written = '';
      await site.inPage('/search/?q=zzzzqqqq', {}, async (page) => {
        await expect.poll(() => said(page)).toContain('zzzzqqqq');
        const help = page.locator('.help');
        await help.waitFor();
        expect(await help.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
        expect(await violationsOf(page, { runOnly: WCAG })).toEqual([]);
        const draft = help.getByRole('link', { name: '下载手册草稿' });
        expect(await page.evaluate(async (href) => (await fetch(href)).ok, '/search/help.json')).toBe(true);
        expect(await draft.getAttribute('download')).toBe('RB-NEW.mdx');
        const [download] = await Promise.all([page.waitForEvent('download'), draft.click()]);
        written = readFileSync(await download.path(), 'utf8');
        expect(await page.evaluate(`JSON.parse(localStorage.getItem('zhiku.misses')).map(({ q }) => q)`)).toEqual([
          'zzzzqqqq',
        ]);
        await help.getByRole('button', { name: '清除' }).click();
        expect(await page.evaluate(`localStorage.getItem('zhiku.misses')`)).toBeNull();
      });
      expect(written).toContain('title: "zzzzqqqq"');
      const folder = temporaryFolder('drafted');
      try {
        cpSync(join(ENGINE, 'content'), folder.path, { recursive: true });
        writeFileSync(join(folder.path, 'runbooks/RB-NEW.mdx'), written);
        const { told } = checkCopy(folder.path);
        // It says only what is still to be written.
        expect([...new Set(told.map(({ file, rule }) => `${file} ${rule}`))]).toEqual(['runbooks/RB-NEW.mdx unfilled']);
      } finally {
        folder.remove();
      }
    });

    test('a mistyped word is searched as what it sounds like, and that is said', async () => {
      await site.inPage('/search/?q=堡磊机', {}, async (page) => {
        await expect
          .poll(() => page.locator('[data-search-notes]').textContent())
          .toContain('没有「堡磊机」，已按「堡垒机」检索');
      });
    });

    test('results come with the first part of the index, and those in view stay when the others come', async () => {
      await site.inPage('/', {}, async (page) => {
        const { promise: released, resolve: release } = Promise.withResolvers<void>();
        await page.route(/\/pagefind-(?!0\/instant)/u, (route) => void released.then(() => route.continue()));
        await page.goto(`${site.origin}/search/?q=广播风暴`);
        await results(page).first().waitFor();
        const [early, row] = [await said(page), await results(page).first().elementHandle()];
        release();
        await expect.poll(() => page.locator('[data-search-results]').getAttribute('aria-busy')).toBeNull();
        expect(Number.parseInt((await said(page))!, 10)).toBeGreaterThan(Number.parseInt(early!, 10));
        expect(await row!.evaluate((one) => one === document.querySelector('[data-search-results] li'))).toBe(true);
      });
    });

    const answers404 = (page: Page, pattern: RegExp) =>
      page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
    test.each([
      ['is missing', /\/pagefind-\d+\/pagefind/u, '全文索引没有读到'],
      ['is half there', /\/pagefind-1\/pagefind-entry/u, '全文索引有 1 部分没有读到'],
    ])('a full-text index that %s leaves the instant one, and that is said', async (_name, pattern, note) => {
      await site.inPage('/', {}, async (page) => {
        await answers404(page, pattern);
        await page.goto(`${site.origin}/search/?q=广播风暴`);
        await expect.poll(() => page.locator('[data-search-notes]').textContent()).toContain(note);
        expect(await results(page).first().textContent()).toContain('RB-LOOP-STORM');
      });
    });

    test('a full-text index of another edition is not asked, and that is said', async () => {
      await site.inPage('/', {}, async (page) => {
        await page.route(/pagefind-entry\.json/u, (route) =>
          route.fulfill({
            json: { version: '1.6.0', languages: { zh: { hash: 'zh_other', wasm: null, page_count: 1 } } },
          }),
        );
        await page.goto(`${site.origin}/search/?q=广播风暴`);
        await expect.poll(() => page.locator('[data-search-notes]').textContent()).toContain('不是同一版');
        expect(await results(page).first().textContent()).toContain('RB-LOOP-STORM');
      });
    });

    test('without any index there are lists to browse', async () => {
      await site.inPage('/', {}, async (page) => {
        await answers404(page, /\/(?:search\/setup\.json|pagefind-)/u);
        await page.goto(`${site.origin}/search/?q=广播风暴`);
        await expect.poll(() => said(page)).toContain('检索索引读不出来');
        expect(await page.locator('[data-search-lists] a[href="/runbooks/"]').isVisible()).toBe(true);
      });
    });

    test('search opens over any page, is driven by arrows, and remembers', async () => {
      await site.inPage('/incidents/', {}, async (page) => {
        const [dialog, options] = [page.locator('dialog[open]'), page.locator('.options [role=option]')];
        await page.keyboard.press('Control+k');
        await page.keyboard.type('广播风暴');
        await options.first().waitFor();
        expect(await page.locator('.options [role=group]').first().getAttribute('aria-label')).toBe('最相关');
        await expect.poll(() => page.locator('dialog [role=status]').textContent()).toMatch(/^\d+ 条结果$/u);
        await page.waitForLoadState('networkidle');
        expect(await violationsOf(page, { runOnly: WCAG })).toEqual([]);
        await page.keyboard.press('ArrowUp');
        expect(await options.last().getAttribute('aria-selected')).toBe('true');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        const first = await options.first().getAttribute('id');
        expect(await page.locator('dialog input').getAttribute('aria-activedescendant')).toBe(first);
        const href = (await options.first().getAttribute('href'))!;
        await page.keyboard.press('Enter');
        await page.waitForURL(site.origin + href);
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

    test('a page that does not exist offers to search for the last word of its address', async () => {
      await site.inPage('/runbooks/RB-NO-SUCH/', {}, async (page) => {
        expect(await page.locator('[data-not-found]').inputValue()).toBe('RB-NO-SUCH');
      });
    });
  });
