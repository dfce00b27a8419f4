import { expect, test, vi } from 'vitest';
import { compile } from './compile.ts';

vi.setConfig({ testTimeout: 30_000 });

async function html(body: string): Promise<string> {
  const compiled = await compile({ file: 'runbooks/RB-A.mdx', body, bodyLine: 1, lang: 'zh-CN' });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.rendered.html;
}

const STEPS = '<Steps>\n\n<Step title="甲">\n\na\n\n</Step>\n\n<Step title="乙">\n\n见第 1 步\n\n</Step>\n\n</Steps>';

test.each([
  ['010-0000-0123', 'tel:01000000123'],
  ['138 1004 0217', 'tel:13810040217'],
  ['400-810-0504', 'tel:4008100504'],
  ['+86 010-82691100', 'tel:+8601082691100'],
])('%s can be called', async (phone, href) => {
  expect(await html(`打 ${phone}。`)).toContain(`打 <a href="${href}">${phone}</a>。`);
});

test.each(['INC-2022-0901', '10.20.254.16', '2022-09-06', '`010-0000-0123`', 'A010-0000-0123', '1381004021799'])(
  '%s is no telephone number',
  async (text) => {
    expect(await html(text)).not.toContain('tel:');
  },
);

test('mentions of steps lead to them, where there is one list of steps', async () => {
  const result = await html(`${STEPS}\n\n回到第 2 步，或第 1、2 步；第 3 步没有。\n\n## 第 1 步`);
  expect(result).toContain('<li class="step" id="step.2">');
  expect(result).toContain('见<a href="#step.1">第 1 步</a>');
  expect(result).toContain('或第 <a href="#step.1">1</a>、<a href="#step.2">2</a> 步；第 3 步没有');
  expect(result).toContain('<h2 id="第-1-步">第 1 步</h2>');
  expect(await html(`${STEPS}\n\n${STEPS}\n\n回到第 2 步`)).not.toContain('step.2');
});
