import { describe, expect, test } from 'vitest';
import type { SiteVisit } from './visit.ts';

const DIMENSIONS = ['month', 'severity', 'site', 'system', 'cause', 'source', 'weekday', 'hour', 'study'];

/** The loop from incident to better documents: what lacks is seen, and every number opens the records behind it. */
export const loopTests = (site: SiteVisit) =>
  describe('the loop', () => {
    const html = async (path: string) => (await fetch(site.origin + path)).text();

    test.each(DIMENSIONS)('every count by %s opens as many incidents', async (dimension) => {
      const page = await html(`/incidents/statistics/${dimension}/`);
      const counts = [...page.matchAll(/<td class="count[^"]*">\s*<a href="([^"]+)">(\d+)<\/a>/gu)];
      expect(counts.length).toBeGreaterThan(1);
      for (const [, href = '', count] of counts) {
        const rows = (await html(href)).split('<tbody>')[1]?.split('</tbody>')[0]?.match(/<tr/gu) ?? [];
        const pages = Math.ceil(Number(count) / 100);
        expect(rows.length, href).toBe(pages > 1 ? 100 : Number(count));
      }
    });

    test('a large group goes on on further pages', async () => {
      const [, rows = ''] = (await html('/incidents/statistics/study/exempted/2/')).split('<tbody>');
      expect(rows.match(/<tr/gu)).toHaveLength(64);
    });

    test('a column opens its incidents by keyboard, a time the incident that took it', async () => {
      await site.inPage('/incidents/statistics/', { javaScriptEnabled: false }, async (page) => {
        await page.locator('.c-weekday a').first().focus();
        await page.keyboard.press('Enter');
        await page.waitForURL('**/incidents/statistics/weekday/1/');
        expect(await page.locator('h1').textContent()).toBe('周一：38 起');
        await page.locator('.tally a').first().click();
        expect(new URL(page.url()).pathname).toMatch(/^\/incidents\/INC-/u);
      });
    });

    test('the casestudy that was not written is found from the statistics, and on its incident', async () => {
      await site.inPage('/incidents/statistics/', {}, async (page) => {
        await page.locator('.times .late a').click();
        await page.locator('tbody th a').click();
        expect(new URL(page.url()).pathname).toBe('/incidents/INC-2023-0407/');
        expect(await page.locator('.loop .l-lacking').allInnerTexts()).toEqual(['复盘\n缺']);
      });
    });

    test('the action that is overdue stands on the home page, with its owner, in the statistics and in the feed', async () => {
      for (const path of ['/', '/people/PER-23/', '/incidents/statistics/', '/feeds/due.xml'])
        expect(await html(path), path).toContain('/actions/ACT-2023-0302/');
      expect(await html('/people/PER-23/')).toMatch(/\d 项未结、1 项逾期/u);
      for (const id of ['ACT-2022-0803', 'ACT-2023-0203', 'ACT-2022-082'])
        expect(await html('/incidents/statistics/'), id).toContain(`/actions/${id}/`);
    });

    test('the stages of an incident lead to what they are about', async () => {
      await site.inPage('/incidents/INC-2022-0909/', {}, async (page) => {
        expect(await page.locator('.loop .l-done').count()).toBe(8);
        await page.getByRole('link', { name: '评审', exact: true }).click();
        expect(new URL(page.url()).hash).toBe('#part.review');
      });
    });
  });
