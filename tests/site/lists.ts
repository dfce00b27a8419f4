import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SiteVisit } from './visit.ts';

/** Lists: filters, order, export, addresses. */
export const listsTests = (site: SiteVisit) =>
  describe('lists', () => {
    test('a list of 750 devices is filtered, sorted, and the address brings it back', async () => {
      await site.inPage('/assets/', {}, async (page) => {
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
      await site.inPage('/assets/', {}, async (page) => {
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
        await expect.poll(() => status.textContent()).toBe(whole!.replace(/\d+/u, /共 (\d+)/u.exec(whole!)![1]!));
      });
    });

    test('every column sorts, by keyboard too, upwards, downwards and back', async () => {
      await site.inPage('/incidents/', {}, async (page) => {
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
      await site.inPage('/assets/?type=UPS&sort=0', { acceptDownloads: true }, async (page) => {
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
      await site.inPage('/', {}, async (page) => {
        await page.route('**/assets/rows.json', async (route) => {
          const data = (await (await route.fetch()).json()) as { rows: { id: string }[] };
          const rows = Array.from({ length: 5000 }, (_, index) => data.rows[index % data.rows.length]!);
          await route.fulfill({
            json: { ...data, rows: rows.map((row, index) => ({ ...row, id: `${row.id}-${index}` })) },
          });
        });
        await page.goto(`${site.origin}/assets/?sort=1`);
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

    test('a month is filtered by its own rows', async () => {
      await site.inPage('/inspections/2022-09/', {}, async (page) => {
        const rows = page.locator('[data-list] tbody tr');
        const all = await rows.count();
        await page.locator('.text-filter').fill('W36');
        await expect.poll(() => rows.count()).toBeLessThan(all);
        expect(await rows.count()).toBeGreaterThan(0);
      });
    });
  });
