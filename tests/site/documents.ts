import { describe, expect, test } from 'vitest';
import type { SiteVisit } from './visit.ts';

/** Documents: diagrams, commands, contents, touch, paper. */
export const documentsTests = (site: SiteVisit) =>
  describe('documents', () => {
    test('a diagram is a file that loads and has a size', async () => {
      await site.inPage('/runbooks/RB-LOOP-STORM/', {}, async (page) => {
        const image = page.locator('.diagram img').first();
        await image.scrollIntoViewIfNeeded();
        await expect.poll(() => image.evaluate((node: HTMLImageElement) => node.naturalWidth)).toBeGreaterThan(50);
        expect(await image.getAttribute('width')).toMatch(/^\d/u);
        expect(await image.getAttribute('alt')).toBeTruthy();
      });
    });

    test('a command is copied by keyboard without its prompt, and the button says so', async () => {
      const permissions = ['clipboard-read', 'clipboard-write'];
      await site.inPage('/handbook/design/', { permissions }, async (page) => {
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
      await site.inPage('/runbooks/RB-LOOP-STORM/', desk, async (page) => {
        await page.getByRole('link', { name: '直接到第 1 步' }).click();
        await expect.poll(() => page.locator(current).textContent()).toContain('在核心上找广播最高的下联');
        expect(await page.locator('.contents').evaluate((nav) => nav.getBoundingClientRect().top)).toBeGreaterThan(0);
        expect(await page.locator(current).count()).toBe(1);
      });
      await site.inPage('/runbooks/RB-LOOP-STORM/', { ...desk, javaScriptEnabled: false }, async (page) => {
        expect(await page.locator('.contents a').first().isVisible()).toBe(true);
        expect(await page.locator('.copy').count()).toBe(0);
      });
    });

    test('on a phone the contents fold, and what one taps in a runbook is large enough', async () => {
      await site.inPage(
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

    test('on paper the chrome is gone and every page is numbered', async () => {
      await site.inPage('/runbooks/RB-LOOP-STORM/', {}, async (page) => {
        await page.emulateMedia({ media: 'print' });
        for (const selector of [
          '.mastw',
          '.contents',
          'a.jump',
          '.start',
          '.foot',
          '.anchor >> nth=0',
          '.copy >> nth=0',
        ])
          expect(await page.locator(selector).isVisible(), selector).toBe(false);
        const rules = await page.evaluate(() =>
          [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)),
        );
        expect(rules.some((rule) => rule.startsWith('@page') && rule.includes('counter(pages)'))).toBe(true);
      });
    });
  });
