import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { markPlaceholders } from './placeholders.ts';

test('a word that the step says is to be replaced is marked in its commands alone', async () => {
  const step = (title: string, text: string) =>
    `<Step title="${title}">\n\n${text}\n\n\`\`\`bash\nssh HOST uptime\n\`\`\`\n\n</Step>`;
  const body = `<Steps>\n\n${step('甲', '`HOST` 换成主机名：')}\n\n${step('乙', '登录 `HOST`。')}\n\n</Steps>`;
  const compiled = await compile({ file: 'runbooks/RB-A.mdx', body, bodyLine: 1, lang: 'zh-CN' });
  const html = compiled.ok ? compiled.rendered.html : '';
  expect(html.match(/<mark class="ph">HOST<\/mark>/gu)).toHaveLength(1);
});

test.each([
  ['X', 'a X/1 XX X', 'a <mark class="ph">X</mark>/1 XX <mark class="ph">X</mark>'],
  ['lt', 'a &lt; lt', 'a &lt; <mark class="ph">lt</mark>'],
  ['span', '<span class="token">span</span>', '<span class="token"><mark class="ph">span</mark></span>'],
  ['a.b', 'aXb a.b', 'aXb <mark class="ph">a.b</mark>'],
])('%s is marked where it stands by itself', (word, html, marked) => {
  expect(markPlaceholders(html, [word])).toBe(marked);
});
