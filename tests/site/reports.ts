import { describe, expect, test } from 'vitest';
import { bare, readPaper } from '../papers/pdf-reading.ts';
import type { SiteVisit } from './visit.ts';

/** Reports: what was frozen stays, what changed since is named, tables can be had, sheets print alone. */
export const reportsTests = (site: SiteVisit) =>
  describe('reports', () => {
    const text = async (path: string) => (await fetch(site.origin + path)).text();

    test('name the record of a closed month that changed, and the figure before and after', async () => {
      const html = await text('/reports/2022-11/');
      const [, drift = ''] = html.split('id="drift"');
      expect(drift).toMatch(/SO-2022-11001/u);
      expect(drift).toMatch(/83\.5 人时[\s\S]*84\.5 人时/u);
      expect(html).toMatch(/id="figure-orders-effort"[\s\S]*?>83\.5 人时</u);
      expect(await text('/reports/2022-10/')).not.toContain('id="drift"');
      expect(await text('/reports/')).toMatch(/2022 年 11 月[\s\S]*?有 1 条变动/u);
    });

    test('have their tables and all records behind them as CSV', async () => {
      const html = await text('/reports/2022-11/');
      const files = [...html.matchAll(/href="(\/reports\/2022-11\/[\w-]+\.csv)"/gu)].map(([, file]) => file!);
      expect(files.length).toBeGreaterThan(10);
      for (const file of new Set(files)) expect((await text(file)).split('\r\n').length, file).toBeGreaterThan(2);
      expect(await text('/reports/2022-11/inputs.csv')).toMatch(/\r\nSO-2022-11001,/u);
    });

    test.each(['2022-Y', 'FLT-2022-0909'])(
      'of %s show some rows of a long table, say how many more, and print all',
      async (stem) => {
        const html = await text(`/reports/${stem}/`);
        const said = [...html.matchAll(/共 (\d+) 行，另有 (\d+) 行见\s*<a href="([^"]+)"/gu)];
        expect(said.length).toBeGreaterThan(0);
        for (const [, total, more, file] of said) {
          expect(Number(total) - Number(more)).toBe(12);
          expect((await text(file!)).trimEnd().split('\r\n').length, file).toBe(Number(total) + 1);
        }
        const files = new Set([...html.matchAll(/href="(\/reports\/[\w-]+\/[\w-]+\.csv)"/gu)].map(([, file]) => file!));
        const paper = await fetch(`${site.origin}/reports/RPT-${stem}.pdf`);
        const printed = await readPaper(new Uint8Array(await paper.arrayBuffer()));
        for (const file of files) {
          if (file.endsWith('/inputs.csv')) continue;
          // Readers mix the lines of cells that stand beside each other: the beginning of each is whole.
          const cells = (await text(file))
            .split(/\r\n|,/u)
            .map((cell) => bare(cell.replace(/["\ufeff]/gu, '')).slice(0, 5));
          const missing = cells.filter((cell) => !printed.text.includes(cell));
          expect(missing, file).toEqual([]);
        }
      },
    );

    test('show each chart in a drawing for the screen, and lead from each figure to records', async () => {
      await site.inPage('/reports/2022-11/', { viewport: { width: 390, height: 844 } }, async (page) => {
        const charts = page.locator('.drawn-chart img');
        expect(await charts.count()).toBeGreaterThan(2);
        await charts.first().scrollIntoViewIfNeeded();
        const drawn = await charts.first().evaluate(async (image: HTMLImageElement) => {
          await image.decode();
          return image.currentSrc;
        });
        expect(drawn).toMatch(/-narrow\.svg$/u);
        await page.locator('#figure-orders a').click();
        expect(new URL(page.url()).pathname).toBe('/orders/2022-11/');
      });
    });

    test('print one sheet on one page when its id is in the address, else one each', async () => {
      const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length;
      await site.inPage('/sheets/orders/2022-11/#SO-2022-11001', {}, async (page) => {
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
      });
      await site.inPage('/sheets/changes/2022-11/', {}, async (page) => {
        const sheets = await page.locator('.one-sheet').count();
        expect(sheets).toBeGreaterThan(3);
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(sheets);
      });
      await site.inPage('/sheets/inspections/2022-11/', {}, async (page) => {
        const sheets = await page.locator('.one-sheet').count();
        expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(sheets);
      });
    });
  });
