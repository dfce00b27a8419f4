import { describe, expect, test } from 'vitest';
import { violationsOf, WCAG } from './accessibility.ts';
import type { SiteVisit } from './visit.ts';

/** Search: its page, its dialog over any page, and the page that does not exist. */
export const searchTests = (site: SiteVisit) =>
  describe('search', () => {
    test('search finds a runbook by its symptom, narrows by kind, keeps its state in the address', async () => {
      await site.inPage('/', {}, async (page) => {
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

    test('drafts and what waits are found when their state is chosen, retired documents stand last and are marked', async () => {
      const results = '[data-search-results] > li';
      const title = (name: string) => ({ hasText: name });
      await site.inPage('/search/?q=高拍仪', {}, async (page) => {
        await expect.poll(() => page.locator('[data-search-status]').textContent()).toMatch(/\d+ 条结果|没有/u);
        expect(await page.locator(results, title('高拍仪在浏览器里打不开')).count()).toBe(0);
        await page.locator('[data-search-filters]').getByLabel('已提交').check();
        await page.locator(results, title('高拍仪在浏览器里打不开')).waitFor();
        expect(await page.locator(`${results} .standing`).allTextContents()).toEqual(['已提交']);
      });
      await site.inPage('/search/?q=会前试音&类别=知识条目', {}, async (page) => {
        await page.locator(results).first().waitFor();
        const found = await page.locator(results).allTextContents();
        expect(found.length).toBeGreaterThan(1);
        expect(found.findIndex((text) => text.includes('视频会议会前试音'))).toBe(found.length - 1);
        expect(await page.locator(`${results} .standing`).last().textContent()).toBe('已停用');
      });
      await site.inPage('/search/?q=共享打印机装不上', {}, async (page) => {
        await page.locator(results, title('共享打印机装不上、打不了')).waitFor();
        expect(await page.locator(`${results} .standing`).allTextContents()).toContain('审批后有改动');
      });
    });

    test('search says so when nothing is found', async () => {
      await site.inPage('/search/?q=zzzzqqqq', {}, async (page) => {
        await expect.poll(() => page.locator('[data-search-status]').textContent()).toContain('zzzzqqqq');
      });
    });

    test('search opens over any page, is driven by arrows, and remembers', async () => {
      await site.inPage('/incidents/', {}, async (page) => {
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
