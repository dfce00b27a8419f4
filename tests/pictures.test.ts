import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../src/outputs/diagrams.ts';
import { ENGINE, zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';
import { DARK, PICTURES } from './site/pages.ts';
import { differenceOf, pictureOf, readPicture, SCREENS, writePicture } from './site/pictures.ts';
import { siteVisit, type VisitOptions } from './site/visit.ts';

/**
 * Pictures of every page type, so that a change of style is seen. `npm run pictures` takes them anew; look at what
 * changed before committing it. Letters look otherwise on machines with other fonts: the picture `fonts` says whether
 * this one draws them as the machine that took the pictures did (Debian with fonts-noto-cjk). Where it does not, the
 * pages are drawn but not compared.
 */
const FOLDER = join(import.meta.dirname, 'pictures');
const README = join(ENGINE, 'pictures');
const RENEW = process.env['PICTURES'] === 'renew';

const executablePath = findChromium(process.env['CHROMIUM']);
const folder = temporaryFolder('pictures');
const site = siteVisit(join(folder.path, 'site'));
let comparable = false;

/** The same day, place and settings everywhere. */
const STILL = {
  now: '2023-07-31T02:00:00Z',
  timezoneId: 'Asia/Shanghai',
  locale: 'zh-CN',
  reducedMotion: 'reduce',
} as const;

/** Pages by the name of their picture in the README: the largest of the six things one comes for. */
const SHOWN: Readonly<Record<string, readonly [path: string, screen: keyof typeof SCREENS, scheme?: 'dark']>> = {
  home: ['/', 'desk'],
  runbook: ['/runbooks/RB-LOOP-STORM/', 'phone', 'dark'],
  list: ['/assets/?type=%E6%9C%8D%E5%8A%A1%E5%99%A8', 'desk'],
  asset: ['/assets/SRV-SZJ-018/', 'desk'],
  acceptance: ['/acceptance/', 'desk'],
  search: ['/search/?q=%E5%B9%BF%E6%92%AD%E9%A3%8E%E6%9A%B4', 'desk'],
};

const CASES = PICTURES.flatMap((path) =>
  (['phone', 'desk'] as const).flatMap((screen) =>
    (['light', 'dark'] as const)
      .filter((scheme) => scheme === 'light' || DARK.has(path))
      .map((scheme) => ({ path, screen, scheme, name: nameOf(path, screen, scheme) })),
  ),
);

function nameOf(path: string, screen: string, scheme: string): string {
  const page = path === '/' ? 'home' : path.slice(1, -1).replaceAll('/', '.');
  return `${page}-${screen}${scheme === 'dark' ? '-dark' : ''}.png`;
}

describe.skipIf(!executablePath && !process.env['CI'])('pictures', () => {
  beforeAll(async () => {
    // Away from the repository there is no history, whose last commit would be on the pages.
    cpSync(join(ENGINE, 'content'), join(folder.path, 'content'), { recursive: true });
    const built = zhiku(['build', '--content', join(folder.path, 'content'), '--out', join(folder.path, 'site')]);
    expect(built.code, built.stderr).toBe(0);
    await site.open(executablePath!);
    mkdirSync(FOLDER, { recursive: true });
    mkdirSync(README, { recursive: true });
    comparable = await drawsAlike();
    if (!comparable)
      process.stderr.write(
        'zhiku: this machine draws letters otherwise than tests/pictures/fonts.png; pictures are not compared\n',
      );
  });
  afterAll(async () => {
    await site.close();
    folder.remove();
  });

  test.each(CASES)('$name', async ({ path, screen, scheme, name }) => {
    await site.inPage(path, { ...STILL, viewport: SCREENS[screen], colorScheme: scheme }, async (page) =>
      same(await pictureOf(page), join(FOLDER, name)),
    );
  });

  test.each(Object.entries(SHOWN))(
    'the README shows %s as it is',
    async (name, [path, screen, colorScheme = 'light']) => {
      const options: VisitOptions = {
        ...STILL,
        viewport: SCREENS[screen],
        colorScheme: colorScheme as 'light' | 'dark',
      };
      await site.inPage(path, { ...options, deviceScaleFactor: screen === 'phone' ? 2 : 1 }, async (page) => {
        await page.waitForLoadState('networkidle');
        if (name === 'search') await page.locator('[data-search-results]:not([aria-busy]) li mark').first().waitFor();
        same(await pictureOf(page), join(README, `${name}.png`));
      });
    },
  );

  test('there is no picture of what is not there, and they stay small', () => {
    const names = new Set(['fonts.png', ...CASES.map(({ name }) => name)]);
    for (const file of readdirSync(FOLDER)) if (RENEW && !names.has(file)) rmSync(join(FOLDER, file));
    expect(readdirSync(FOLDER).sort()).toEqual([...names].sort());
    const sizes = (of: string) => readdirSync(of).map((file) => statSync(join(of, file)).size);
    expect(sizes(FOLDER).reduce((sum, size) => sum + size, 0)).toBeLessThan(3.5 * 1024 * 1024);
    expect(readdirSync(README).sort()).toEqual(
      Object.keys(SHOWN)
        .map((name) => `${name}.png`)
        .sort(),
    );
    expect(Math.max(...sizes(README))).toBeLessThan(150 * 1024);
    for (const readme of ['README.md', 'README.zh-CN.md']) {
      const text = readFileSync(join(ENGINE, readme), 'utf8');
      expect(Object.keys(SHOWN).filter((name) => !text.includes(`pictures/${name}.png`))).toEqual([]);
    }
  });
});

/** Compares a picture with the one that is kept, or takes its place. What differs is left in a folder that is named. */
function same(picture: Awaited<ReturnType<typeof pictureOf>>, file: string): void {
  if (RENEW) {
    if (!existsSync(file) || differenceOf(picture, readPicture(file))) writePicture(file, picture);
    return;
  }
  expect(existsSync(file), `Missing ${file}, run npm run pictures`).toBe(true);
  expect(new Set(picture.data).size, 'a page that is not blank').toBeGreaterThan(4);
  const difference = comparable ? differenceOf(picture, readPicture(file)) : undefined;
  if (!difference) return;
  const left = mkdtempSync(join(tmpdir(), 'zhiku-picture-'));
  writePicture(join(left, 'now.png'), picture);
  writePicture(join(left, 'difference.png'), difference.drawn);
  writeFileSync(join(left, 'kept.png'), readFileSync(file));
  expect.fail(`${difference.points} points differ from ${file}, see ${left}; if it is meant, run npm run pictures`);
}

/** Whether this machine draws the letters of the design as the one that took the pictures. */
async function drawsAlike(): Promise<boolean> {
  let alike = false;
  await site.inPage('/robots.txt', { ...STILL, viewport: { width: 390, height: 320 } }, async (page) => {
    const tokens = readFileSync(join(ENGINE, 'src/styles/tokens.css'), 'utf8');
    const lines = ['sans', 'serif', 'mono'].map(
      (face) => `<p style="font:24px var(--${face})">知库 巡检 0123 Ag <b>告警</b></p>`,
    );
    await page.goto('about:blank');
    await page.setContent(`<html lang="zh-CN"><style>${tokens}</style>${lines.join('')}</html>`);
    const picture = await pictureOf(page);
    const file = join(FOLDER, 'fonts.png');
    if (RENEW) writePicture(file, picture);
    alike = existsSync(file) && !differenceOf(picture, readPicture(file));
  });
  return alike;
}
