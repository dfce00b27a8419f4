import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { placesToFill } from '../../src/model/to-fill.ts';
import { ENGINE } from '../command.ts';
import { checkCopy } from '../example-problems.ts';
import { temporaryFolder } from '../folder.ts';
import { violationsOf, WCAG } from './accessibility.ts';
import type { SiteVisit } from './visit.ts';

const PAGE = '/runbooks/RB-UPS-BATTERY/';
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true };
const CLIPBOARD = ['clipboard-read', 'clipboard-write'];

/** Sets the clock of a page: what a run writes down is of this moment. */
const setClock = (page: Page, clock: string) => page.clock.setFixedTime(new Date(`2023-07-20T${clock}+08:00`));

/** Goes on by Tab until something has the focus, as somebody without a pointer does. */
async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < 300; step++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Missing ${selector} on the way of ${key}`);
}

const ticked = (page: Page) => page.locator('.tick input:checked').count();
const status = (page: Page) => page.locator('.said[role=status]').last();

/** Begins a run once its script is there. */
async function begin(page: Page): Promise<void> {
  await page.locator('[data-run]').click();
  await page.locator('.runbar').waitFor();
}

/** A copy of the content, as somebody has it who pastes a record into it. */
function copyOfContent(): { readonly path: string; readonly remove: () => void } {
  const folder = temporaryFolder('pasted');
  cpSync(join(ENGINE, 'content'), folder.path, { recursive: true });
  return folder;
}

/** Runbooks in use: a whole run by keyboard on a phone, and what may go wrong with one. */
export const runsTests = (site: SiteVisit) =>
  describe('runs', () => {
    test('a run outlives a lost network and a reload, and its timeline is accepted where it is pasted', async () => {
      const texts = { incident: '', casestudy: '', incidentFile: '', casestudyFile: '' };
      await site.inPage(PAGE, { ...PHONE, permissions: CLIPBOARD }, async (page) => {
        await setClock(page, '21:02:10');
        await page.locator('[data-run]').waitFor();
        await tabTo(page, '[data-run]');
        await page.keyboard.press('Enter');
        await page.locator('.runbar').waitFor();
        await tabTo(page, '.fill input');
        await page.keyboard.type('srv-szj-032');
        expect(await page.locator('.cmd mark.filled').first().textContent()).toBe('srv-szj-032');

        await setClock(page, '21:05:40');
        await tabTo(page, '.step:nth-child(1) .tick input');
        await page.keyboard.press('Space');
        expect(await status(page).textContent()).toContain('第 1 步做完，21:05，1 / ');

        await page.context().setOffline(true);
        await setClock(page, '21:09:00');
        await tabTo(page, '.step:nth-child(2) .tick input');
        await page.keyboard.press('Space');
        await tabTo(page, '.step:nth-child(2) .ticks > button');
        await page.keyboard.press('Enter');
        await page.keyboard.type('电池 62%，剩 "18" 分钟: # <b>');
        await page.keyboard.press('Control+Enter');
        expect(await ticked(page)).toBe(2);
        await page.context().setOffline(false);

        await page.reload();
        await page.locator('.runbar').waitFor();
        expect(await ticked(page)).toBe(2);
        expect(await page.locator('.jots').allTextContents()).toContain('21:09电池 62%，剩 "18" 分钟: # <b>×');
        expect(await page.locator('.cmd mark.filled').first().textContent()).toBe('srv-szj-032');
        await setClock(page, '21:12:00');
        await page.context().setOffline(true);
        await tabTo(page, '.runbar .next');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Space');
        expect(await ticked(page)).toBe(3);

        await tabTo(page, '.tabs > input', 'Shift+Tab');
        await page.keyboard.press('ArrowRight');
        const copy = page.locator('.cmd:has(mark.filled) .copy').first();
        await copy.focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toContain('srv-szj-032');

        await setClock(page, '21:20:00');
        await tabTo(page, '.runbar > button:last-child');
        await page.keyboard.press('Enter');
        await tabTo(page, '.ask .main');
        await page.keyboard.press('Enter');
        await tabTo(page, '.report label:nth-child(5) select');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await tabTo(page, '.report label:nth-child(6) select');
        await page.keyboard.press('ArrowDown');
        await expect.poll(() => page.locator('.taken').count()).toBe(2);
        [texts.incident = '', texts.casestudy = ''] = await page.locator('.taken').allTextContents();
        [texts.incidentFile = '', texts.casestudyFile = ''] = (await page.locator('.told p').allTextContents()).map(
          (text) => /[\w/-]+\.(?:yaml|mdx)/u.exec(text)![0],
        );
        await tabTo(page, '.told .main');
        await page.keyboard.press('Enter');
        await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(texts.incident);
        const [saved] = await Promise.all([page.waitForEvent('download'), page.locator('.told .plain').last().click()]);
        expect(readFileSync(await saved.path(), 'utf8')).toBe(texts.casestudy);
        expect(saved.suggestedFilename()).toBe(texts.casestudyFile.split('/').at(-1));
      });

      expect(texts.incident).toContain('responded: 2023-07-20T21:02+08:00');
      expect(texts.incident).toContain('21:09 第 2 步记：电池 62%，剩 "18" 分钟: # <b>');
      const folder = copyOfContent();
      try {
        const incidents = join(folder.path, texts.incidentFile);
        const present = existsSync(incidents) ? readFileSync(incidents, 'utf8') : '';
        if (!present)
          cpSync(join(folder.path, 'records/2023-06'), join(folder.path, 'records/2023-07'), {
            recursive: true,
            filter: (from) => from.endsWith('2023-06'),
          });
        writeFileSync(incidents, present + texts.incident);
        expect(checkCopy(folder.path)).toEqual({ code: 0, told: [] });
        writeFileSync(join(folder.path, texts.casestudyFile), texts.casestudy);
        const places = texts.casestudy.split('\n').flatMap((line, row) => placesToFill(line).map(() => row + 1));
        const { code, told } = checkCopy(folder.path);
        expect(code).toBe(1);
        expect(told.map(({ line, rule }) => `${line} ${rule}`)).toEqual(places.map((line) => `${line} unfilled`));
        const filled = texts.casestudy.replace(/⟦[^⟦⟧]*⟧/gu, '写好了');
        const study = /^id: (\S+)$/mu.exec(filled)![1];
        writeFileSync(incidents, `${present}${texts.incident}  casestudy: ${study}\n`);
        writeFileSync(join(folder.path, texts.casestudyFile), filled);
        expect(checkCopy(folder.path)).toEqual({ code: 0, told: [] });
      } finally {
        folder.remove();
      }
    });

    test('a run fits a phone, in both themes, without complaint; what one taps is large enough', async () => {
      await site.inPage(PAGE, { ...PHONE, colorScheme: 'light' }, async (page) => {
        const looksRight = async () => {
          expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
          await page.emulateMedia({ colorScheme: 'light' });
          expect(await violationsOf(page, { runOnly: WCAG })).toEqual([]);
          await page.emulateMedia({ colorScheme: 'dark' });
          expect(await violationsOf(page, { runOnly: ['color-contrast'] })).toEqual([]);
        };
        await begin(page);
        await page.locator('.tick').first().click();
        await page.locator('.ticks > button').first().click();
        await page.locator('.jotter textarea').first().fill('半句');
        for (const selector of ['.tick', '.ticks > button', '.runbar button', '.fill input', '.jotter .main'])
          expect((await page.locator(selector).first().boundingBox())!.height, selector).toBeGreaterThanOrEqual(44);
        await looksRight();
        await page.locator('.runbar > button').last().click();
        await looksRight();
        await page.locator('.ask .main').click();
        await looksRight();
      });
    });

    test('without network the browser asks before it leaves a page that would not come back', async () => {
      await site.inPage(PAGE, {}, async (page) => {
        await begin(page);
        await page.context().setOffline(true);
        const [dialog] = await Promise.all([
          page.waitForEvent('dialog'),
          page.evaluate(() => setTimeout(() => location.reload())),
        ]);
        expect(dialog.type()).toBe('beforeunload');
        await dialog.dismiss();
        expect(await page.locator('.runbar').isVisible()).toBe(true);
      });
    });

    test('a note half written is there again after a reload', async () => {
      await site.inPage(PAGE, PHONE, async (page) => {
        await begin(page);
        await page.locator('.ticks > button').first().click();
        await page.keyboard.type('才写到一');
        await page.reload();
        await expect.poll(() => page.locator('.jotter textarea').first().inputValue()).toBe('才写到一');
      });
    });

    test('several runs stand side by side; one is discarded only after a question', async () => {
      await site.inPage(PAGE, {}, async (page) => {
        await setClock(page, '21:00:00');
        await begin(page);
        await page.locator('.tick').first().click();
        await page.getByRole('button', { name: '另开一次' }).click();
        expect(await ticked(page)).toBe(0);
        const other = page.locator('.others li');
        expect(await other.textContent()).toContain('07-20 21:00 开始，1 / ');
        await other.getByRole('button', { name: '打开' }).click();
        expect(await ticked(page)).toBe(1);
        await page.getByRole('button', { name: '丢弃', exact: true }).first().click();
        await page.keyboard.press('Escape');
        expect(await ticked(page)).toBe(1);
        await page.getByRole('button', { name: '丢弃', exact: true }).first().click();
        await page.locator('.ask .main').click();
        expect(await page.locator('.tick').count()).toBe(0);
        expect(await other.count()).toBe(1);
        await page.reload();
        await expect.poll(() => other.count()).toBe(1);
        expect(await page.locator('[data-run]').isVisible()).toBe(true);
      });
    });

    test('what is filled in is text in the command, never markup', async () => {
      const value = '<img src=x onerror=alert(1)> && rm';
      await site.inPage(PAGE, {}, async (page) => {
        await begin(page);
        await page.locator('.fill input').first().fill(value);
        expect(await page.locator('.cmd mark.filled').first().textContent()).toBe(value);
        expect(await page.locator('.cmd img').count()).toBe(0);
        await page.locator('.fill input').first().fill('');
        expect(await page.locator('.cmd mark.ph').first().textContent()).toBe('HOST');
      });
    });

    test('a browser that keeps nothing is told of, and the run goes on', async () => {
      await site.inPage(PAGE, {}, async (page) => {
        await page.evaluate(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        });
        await begin(page);
        expect(await page.locator('.not-kept').isVisible()).toBe(true);
        await page.locator('.tick').first().click();
        expect(await ticked(page)).toBe(1);
      });
    });

    test('on paper a run leaves its ticks and notes, and nothing to press', async () => {
      await site.inPage(PAGE, {}, async (page) => {
        await begin(page);
        await page.locator('.tick').first().click();
        await page.emulateMedia({ media: 'print' });
        for (const selector of ['.runs', '.runbar', '.ticks > button >> nth=0'])
          expect(await page.locator(selector).isVisible(), selector).toBe(false);
        expect(await page.locator('.tick time').first().isVisible()).toBe(true);
      });
    });

    test('two pages of one browser do not lose each other’s runs', async () => {
      await site.inPage(PAGE, {}, async (page) => {
        await setClock(page, '21:00:00');
        await begin(page);
        const second = await page.context().newPage();
        await second.goto(page.url());
        await second.locator('.runbar').waitFor();
        await second.locator('.tick').first().click();
        await expect.poll(() => ticked(page)).toBe(1);
        await second.getByRole('button', { name: '另开一次' }).click();
        await page.locator('.tick').nth(1).click();
        await second.reload();
        await expect.poll(() => second.locator('.others li').count()).toBe(1);
        expect(await second.locator('.others li').textContent()).toContain('2 / ');
      });
    });

    test('without JavaScript there is no button that does nothing, and duty is that of the built day', async () => {
      await site.inPage(PAGE, { javaScriptEnabled: false }, async (page) => {
        expect(await page.locator('[data-run]').isVisible()).toBe(false);
        expect(await page.locator('[data-on-duty]').textContent()).toContain('2023-06-30 以后没有排班');
      });
    });
  });
