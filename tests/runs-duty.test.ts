import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../src/outputs/diagrams.ts';
import { runbook } from '../schemas/runbook.ts';
import { zhiku } from './command.ts';
import { temporaryFolder } from './folder.ts';
import { siteVisit } from './site/visit.ts';
import { dutySiteOf, turn } from './small-site.ts';

/** Who is on duty on the page of a runbook: by the reader's clock, whatever day the site was built. */
const executablePath = findChromium(process.env['CHROMIUM']);
const folder = temporaryFolder('runs-duty');
const site = siteVisit(join(folder.path, 'site'));
const STEPS = `<Steps>\n\n<Step title="看">\n\n看面板。\n\n</Step>\n\n</Steps>`;
let remove = () => {};

/** The part of the page, read at a moment. */
async function dutyAt(moment: string, javaScriptEnabled = true): Promise<string> {
  let text = '';
  await site.inPage('/handbook/', { javaScriptEnabled }, async (page) => {
    await page.clock.setFixedTime(new Date(moment));
    await page.goto(`${site.origin}/runbooks/RB-UPS-BATTERY/`);
    await page.mouse.wheel(0, 100);
    if (javaScriptEnabled)
      await page.waitForFunction(() => document.querySelector('.rests')?.textContent?.includes('本机时钟'));
    text = (await page.locator('[data-on-duty]').innerText()).replace(/\s+/gu, ' ');
  });
  return text;
}

describe.skipIf(!executablePath && !process.env['CI'])('duty on the page of a runbook', () => {
  beforeAll(async () => {
    const shifts = [1, 2, 3].map((day) => `  - {${turn(day, ['PER-1', 'PER-2', 'PER-3'][day - 1]!)}}\n`).join('');
    const made = await dutySiteOf(
      {
        'rosters/2022-10.yaml': `id: RP-2022-10\ncovers: {from: 2022-10-01, to: 2022-10-31}\nshifts:\n${shifts}`,
        'runbooks/RB-UPS-BATTERY.mdx': runbook.example.replace('PER-27', 'PER-1').replace('通知物业恢复市电。', STEPS),
      },
      '2022-10-01',
    );
    remove = made.remove;
    const built = zhiku([
      'build',
      '--content',
      made.content,
      '--out',
      join(folder.path, 'site'),
      '--as-of',
      '2022-10-01',
    ]);
    expect(built.code, built.stdout + built.stderr).toBe(0);
    await site.open(executablePath!);
  });
  afterAll(async () => {
    await site.close();
    remove();
    folder.remove();
  });

  test('a reader of another day sees who is on duty then, and what that rests on', async () => {
    const text = await dutyAt('2022-10-02T21:00+08:00');
    expect(text).toContain('按本机时钟 2022-10-02 21:00 查10 月值班表；页面数据截至 2022-10-01');
    expect(text).toMatch(/现在 10-02.*? 乙 010-0000-0002 下一班 10-03.*? 丙 010-0000-0003 项目经理/u);
  });

  test('a clock in another zone reads the same moment', async () => {
    expect(await dutyAt('2022-10-02T13:00Z')).toBe(await dutyAt('2022-10-02T21:00+08:00'));
  });

  test('a clock beyond the roster is told so, and the day of the site is still there', async () => {
    const text = await dutyAt('2022-12-24T03:00+08:00');
    expect(text).toContain('本机时钟是 2022-12-24 03:00，不在已有的排班（2022-10-01 08:00 至 2022-10-04 08:00）之内');
    expect(text).toContain('甲 010-0000-0001');
  });

  test('without JavaScript it is the day of the site, and says so', async () => {
    const text = await dutyAt('2022-10-02T21:00+08:00', false);
    expect(text).toContain('按 2022-10-01 的值班表，不是此刻');
    expect(text).toContain('甲 010-0000-0001');
  });
});
