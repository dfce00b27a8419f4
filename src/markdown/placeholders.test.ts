import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { markPlaceholders } from './placeholders.ts';

test('a word that the step says is to be replaced is marked in its commands alone', async () => {
  const step = (title: string, text: string) =>
    `<Step title="${title}">\n\n${text}\n\n\`\`\`bash\nssh HOST uptime\n\`\`\`\n\n</Step>`;
  const body = `<Steps>\n\n${step('甲', '`HOST` 换成主机名：')}\n\n${step('乙', '登录 `HOST`。')}\n\n</Steps>`;
  const compiled = await compile({ file: 'runbooks/RB-A.mdx', body, bodyLine: 1, lang: 'zh-CN' });
  const html = compiled.ok ? compiled.rendered.html : '';
  expect(html.match(/<mark class="ph" title="主机名">HOST<\/mark>/gu)).toHaveLength(1);
});

test.each([
  ['X', 'a X/1 XX X', 'a [X]/1 XX [X]'],
  ['lt', 'a &lt; lt', 'a &lt; [lt]'],
  ['span', '<span class="token">span</span>', '<span class="token">[span]</span>'],
  ['a.b', 'aXb a.b', 'aXb [a.b]'],
])('%s is marked where it stands by itself', (word, html, marked) => {
  const shown = marked.replace(/\[(.*?)\]/gu, '<mark class="ph" title="1 &lt; &quot;2&quot;">$1</mark>');
  expect(markPlaceholders(html, [{ word, meaning: '1 < "2"' }])).toBe(shown);
});

test.each([
  ['`HOST` 换成主机名，再回车', '主机名'],
  ['`4` 换成**不是 Master** 的那块的槽位号。', '不是 Master 的那块的槽位号'],
  ['`DB` is replaced by the name of the database, then', 'the name of the database'],
])('%s says what it stands for', async (text, meaning) => {
  const body = `<Steps>\n\n<Step title="甲">\n\n${text}\n\n\`\`\`bash\nHOST 4 DB\n\`\`\`\n\n</Step>\n\n</Steps>`;
  const compiled = await compile({ file: 'runbooks/RB-A.mdx', body, bodyLine: 1, lang: 'zh-CN' });
  expect(compiled.ok && compiled.rendered.html).toContain(`<mark class="ph" title="${meaning}">`);
});
