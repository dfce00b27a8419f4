import { describe, expect, test } from 'vitest';
import { inspectedSite } from '../../tests/inspected-site.ts';
import { dutyPage } from './obligation-page.ts';

describe('the page of a duty', () => {
  const page = dutyPage(inspectedSite(), inspectedSite().library.byId.get('OB-2')!);

  test('says the wording, how it is decided, and how it stands', () => {
    expect(page.phrase).toBe('每月巡检全部设备');
    expect(page.how!.sentences.join('')).toBe('每月判定一次。凭巡检。该期每天都在册的资产，每一个都见于记录的“正常”。');
    expect([page.verdict!.word, page.total, page.grid, page.penalty!.text]).toEqual([
      '未满足',
      6,
      '/coverage/OB-2/',
      '一、服务内容',
    ]);
  });

  test('each mark of the strip that asks for something leads to its row', () => {
    const marks = page.strip.flatMap(({ marks }) => marks);
    expect(marks.map(({ verdict, href }) => [verdict, href])).toEqual([
      ['met', undefined],
      ['unmet', '#i-2022-08'],
      ['met', undefined],
      ['due', '#i-2022-10'],
      ['not-due', undefined],
      ['not-due', undefined],
    ]);
    expect(page.open.map(({ anchor }) => anchor)).toEqual(['i-2022-08', 'i-2022-10']);
  });

  test('one that records cannot decide gives the reason', () => {
    const unchecked = dutyPage(inspectedSite(), inspectedSite().library.byId.get('OB-1')!);
    expect([unchecked.unchecked, unchecked.how, unchecked.verdict, unchecked.total]).toEqual([
      '只能由人评价',
      undefined,
      undefined,
      0,
    ]);
  });
});
