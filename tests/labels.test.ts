import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../src/outputs/diagrams.ts';
import { LABEL_SIZES } from '../src/views/labels/sizes.ts';
import { zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';
import { codesOf } from './pdf-codes.ts';
import { modulesOf, readQr } from './qr-reader.ts';
import { violationsOf, WCAG } from './site/accessibility.ts';
import { siteVisit } from './site/visit.ts';

/** Labels of devices, on paper: sheets as they are printed, measured in millimetres. */
const executablePath = findChromium(process.env['CHROMIUM']);
const folder = temporaryFolder('labels');
const at = (name: string) => join(folder.path, name);
const site = siteVisit(at('site'));
const URL = 'https://kb.example.org';
const DEVICES = 61;

const device = (_: unknown, index: number) => {
  const id = `T-${String(index + 1).padStart(3, '0')}`;
  return `- {id: ${id}, name: 三层会议室吊装无线接入点 ${index}, type: terminal, site: SITE-HQ, room: RM-1, location: 天花板 ${index}, asset_no: 'ZC${index}', in_service: {from: 2020-01-01}}\n`;
};

/** Pixels and points of a millimetre. */
const PX = 96 / 25.4;
const PT = 72 / 25.4;

describe.skipIf(!executablePath && !process.env['CI'])('labels', () => {
  beforeAll(async () => {
    for (const name of ['content', 'bare']) expect(zhiku(['init', at(name)]).code).toBe(0);
    const sites = readFileSync(at('content/org/sites.yaml'), 'utf8');
    const [, own] = /id: (\S+)/u.exec(sites)!;
    writeFileSync(at('content/org/rooms.yaml'), `- {id: RM-1, name: 机房, site: ${own}, use: datacenter}\n`);
    const devices = Array.from({ length: DEVICES }, device).join('');
    writeFileSync(at('content/assets/terminals.yaml'), devices.replaceAll('SITE-HQ', own!));
    appendFileSync(at('content/site.yaml'), `url: ${URL}\n`);
    for (const [content, out] of [
      ['content', 'site'],
      ['bare', 'bare-site'],
    ] as const) {
      const built = zhiku(['build', '--content', at(content), '--out', at(out), '--as-of', '2026-02-01']);
      expect(built.code, built.stdout + built.stderr).toBe(0);
    }
    await site.open(executablePath!);
  });
  afterAll(async () => {
    await site.close();
    folder.remove();
  });

  test.each(LABEL_SIZES)('sheets of $columns × $rows are printed where the labels of the paper are', async (size) => {
    await site.inPage('/labels/RM-1/', {}, async (page) => {
      await page.locator(`#${size.name}`).check();
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const paper = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gu)];
      const perSheet = size.columns * size.rows;
      expect(paper.length).toBe(Math.ceil(DEVICES / perSheet));
      const points = paper.map(([, width, height]) => [Number(width), Number(height)] as const);
      for (const [width, height] of points) {
        expect(width / PT).toBeCloseTo(210, 0);
        expect(height / PT).toBeCloseTo(297, 0);
      }
      const sheets = codesOf(pdf, points[0]![1]);
      expect(sheets.map(({ length }) => length)).toEqual(
        points.map((_, sheet) => Math.min(perSheet, DEVICES - sheet * perSheet)),
      );
      await page.emulateMedia({ media: 'print' });
      const first = await page.evaluate(() => {
        const [label, code] = ['.label', '.label .qr'].map((one) =>
          document.querySelector(one)!.getBoundingClientRect(),
        );
        return { x: code!.x - label!.x, y: code!.y - label!.y, width: label!.width, height: label!.height };
      });
      expect([first.width / PX, first.height / PX]).toEqual([
        expect.closeTo(size.width, 1),
        expect.closeTo(size.height, 1),
      ]);
      for (const codes of sheets)
        for (const [index, { x, y }] of codes.entries()) {
          const [column, row] = [index % size.columns, Math.floor(index / size.columns)];
          const expected = {
            x: size.left + column * (size.width + size.gap) + first.x / PX,
            y: size.top + row * size.height + first.y / PX,
          };
          expect(Math.abs(x - expected.x), `x of ${index}`).toBeLessThan(0.3);
          expect(Math.abs(y - expected.y), `y of ${index}`).toBeLessThan(0.3);
        }
    });
  });

  test('nothing of a label is cut off, and its code can be scanned', async () => {
    await site.inPage('/labels/RM-1/', {}, async (page) => {
      for (const { name } of LABEL_SIZES) {
        await page.locator(`#${name}`).check();
        const outside = await page.locator('.label > div').evaluateAll(
          (texts) =>
            texts.filter((text) => {
              const [box, label] = [text.getBoundingClientRect(), text.parentElement!.getBoundingClientRect()];
              return box.bottom > label.bottom || box.right > label.right || text.scrollHeight > text.clientHeight + 1;
            }).length,
        );
        expect(outside, name).toBe(0);
        const code = await page
          .locator('.label .qr')
          .first()
          .evaluate((svg) => svg.getBoundingClientRect().width);
        expect(code / PX, name).toBeGreaterThanOrEqual(20);
      }
    });
  });

  test('the code of a label and of a page is the whole address of the page', async () => {
    const codeOn = async (path: string, selector: string) => {
      let text = '';
      await site.inPage(path, {}, async (page) => {
        const svg = page.locator(selector).first();
        const drawn = await svg.locator('path').getAttribute('d');
        const size = Number((await svg.getAttribute('viewBox'))!.split(' ')[2]);
        text = readQr(modulesOf(drawn!, size, 4));
      });
      return text;
    };
    expect(await codeOn('/labels/RM-1/', '.label .qr')).toBe(`${URL}/assets/T-001/`);
    expect(await codeOn('/assets/T-007/', '.thing .qr')).toBe(`${URL}/assets/T-007/`);
  });

  test('pages of labels fit a phone, in both themes, without complaint', async () => {
    for (const path of ['/labels/', '/labels/RM-1/'])
      await site.inPage(path, { viewport: { width: 390, height: 844 } }, async (page) => {
        expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
        expect(await violationsOf(page, { runOnly: WCAG })).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violationsOf(page, { runOnly: ['color-contrast'] })).toEqual([]);
      });
  });

  test('without an address there is no code, but a word of what is missing', () => {
    const labels = readFileSync(at('bare-site/labels/index.html'), 'utf8');
    const asset = readFileSync(at('bare-site/assets/SRV-001/index.html'), 'utf8');
    for (const html of [labels, asset]) {
      expect(html).toContain('site.yaml');
      expect(html).not.toContain('class="qr"');
    }
  });
});
