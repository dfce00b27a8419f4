import { describe, expect, test } from 'vitest';
import type { SiteVisit } from './visit.ts';

/** Duties: marks, grids, files for a spreadsheet. */
export const dutiesTests = (site: SiteVisit) =>
  describe('duties', () => {
    test('a mark of a duty leads to its row by keyboard, and the row to the record', async () => {
      await site.inPage('/obligations/OB-051/', {}, async (page) => {
        const mark = page.locator('.vstrip a').first();
        await mark.focus();
        await page.keyboard.press('Enter');
        expect(new URL(page.url()).hash).toBe('#i-2022-W46');
        expect(await page.locator('tr:target a').first().textContent()).toBe('AV-YHN-0156');
      });
    });

    test('the largest grids stay light, and say without the drawing what is missing', async () => {
      for (const path of ['/coverage/OB-051/', '/coverage/OB-052/'])
        expect((await (await fetch(site.origin + path)).text()).length, path).toBeLessThan(200_000);
      await site.inPage('/coverage/OB-051/', { javaScriptEnabled: false }, async (page) => {
        expect(await page.locator('table').first().innerText()).toContain('AV-YHN-0156');
        await page.locator('.rowlist summary').click();
        expect(await page.locator('.rowlist .late').allTextContents()).toEqual(['51 / 52']);
      });
    });

    test('verdicts are to be had for a spreadsheet', async () => {
      const bytes = new Uint8Array(await (await fetch(`${site.origin}/acceptance/duties.csv`)).arrayBuffer());
      expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
      const rows = new TextDecoder().decode(bytes).trim().split('\r\n');
      expect(rows.length).toBe(115);
    });

    test('a charge leads to the instance that it is for, and the workbook is to be had', async () => {
      await site.inPage('/money/', {}, async (page) => {
        await page.getByRole('link', { name: '2022-W46' }).click();
        expect(new URL(page.url()).pathname).toBe('/obligations/OB-051/');
        await expect.poll(() => page.locator('tr:target').count()).toBe(1);
      });
      const workbook = await fetch(`${site.origin}/acceptance/acceptance.xlsx`);
      const bytes = new Uint8Array(await workbook.arrayBuffer());
      expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
    });
  });
