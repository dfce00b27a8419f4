import { describe, expect, test, vi } from 'vitest';
import type { Lang } from '../../schemas/shared/field.ts';
import { compile } from './compile.ts';
import { COMPONENTS } from './components.ts';
import { diagramKey } from './diagram-key.ts';
import type { Rendered } from './render.ts';

vi.setConfig({ testTimeout: 30_000 });

async function rendered(body: string, file = 'runbooks/RB-A.mdx', lang: Lang = 'zh-CN'): Promise<Rendered> {
  const compiled = await compile({ file, body, bodyLine: 1, lang });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return compiled.rendered;
}

const html = async (body: string) => (await rendered(body)).html;

describe('components', () => {
  test.each(Object.entries(COMPONENTS).map(([name, { sample }]) => [name, sample] as const))(
    'the sample of %s is good and shows all its words',
    async (name, sample) => {
      expect(sample).toContain(`<${name}`);
      const result = await html(sample);
      const words = [...sample.matchAll(/(?:title|limit|question|answer|label|caption|alt)="([^"]*)"/gu)];
      for (const [, word] of words) expect(result).toContain(word);
      for (const [line] of sample.matchAll(/^[^<`\n]+$/gmu)) expect(result.replace(/<[^>]+>/gu, '')).toContain(line);
    },
  );

  test('steps are numbered and may be reached', async () => {
    const result = await html(
      '<Steps>\n\n<Step title="甲" limit="1 分钟">\n\na\n\n</Step>\n\n<Step title="甲">\n\nb\n\n</Step>\n\n</Steps>',
    );
    expect(result).toContain('<span class="no" aria-hidden="true">1</span><span class="limit">≤ 1 分钟</span>');
    expect(result).toContain('<h3 id="甲">甲</h3>');
    expect(result).toContain('<h3 id="甲-1">甲</h3>');
  });

  test.each([
    ['Steps', '<Steps><Step title="a">甲</Step><Step title="b">乙</Step></Steps>'],
    ['Decision', '<Decision question="a"><Branch answer="b">甲</Branch><Branch answer="c">乙</Branch></Decision>'],
    ['Tabs', '<Tabs><Tab label="a">甲</Tab><Tab label="b">乙</Tab></Tabs>'],
  ])('%s in one line loses nothing, alone or in a sentence of a list', async (_, body) => {
    for (const text of [body, `- ${body}`]) expect(await html(text)).toMatch(/甲.*乙/su);
  });

  test('tabs work without a script, each set for itself', async () => {
    const tabs = '<Tabs>\n\n<Tab label="A">\n\na\n\n</Tab>\n\n<Tab label="B">\n\nb\n\n</Tab>\n\n</Tabs>';
    const result = await html(`${tabs}\n\n${tabs}`);
    expect(
      result.match(/<input type="radio" name="tabs-1" id="tabs-1-1" checked><label for="tabs-1-1">A<\/label>/gu),
    ).toHaveLength(1);
    expect(result).toContain('<input type="radio" name="tabs-2" id="tabs-2-2"><label for="tabs-2-2">B</label>');
    expect(result.match(/class="panel-label"/gu)).toHaveLength(4);
  });

  test.each([
    [
      'the words',
      '0% packet loss',
      '5 received, 0% packet loss, time',
      '5 received, <mark>0% packet loss</mark>, time',
    ],
    ['the first of two', 'a', 'b a a', 'b <mark>a</mark> a'],
    ['signs of HTML', '<up>', 'x <up> & y', 'x &lt;<wbr>up'.replace('&lt;<wbr>up', '<mark>&lt;up&gt;</mark> &amp; y')],
    ['signs of a pattern', 'a.*b', 'aXb a.*b', 'aXb <mark>a.*b</mark>'],
    ['nothing when it is not there', 'gone', 'a <b>', 'a &lt;b&gt;'],
  ])('Expect marks %s', async (_, look, output, marked) => {
    const result = await html(`<Expect look="${look}">\n\n\`\`\`text\n${output}\n\`\`\`\n\n</Expect>`);
    expect(result).toContain(`<pre tabindex="0">${marked}</pre>`);
  });

  test('a record is a placeholder with its text, and known', async () => {
    const result = await rendered('一\n\n见 <Ref id="A-1" /> 与 <Ref id="A-2" text="甲 & 乙" />。');
    expect(result.html).toContain('<a data-record="A-1"></a>');
    expect(result.html).toContain('<a data-record="A-2">甲 &#x26; 乙</a>');
    expect(result.records).toEqual([
      { target: 'A-1', line: 3, column: 3 },
      { target: 'A-2', line: 3, column: 22 },
    ]);
  });

  test('labels follow the language', async () => {
    const body = '<Verify>a</Verify>\n\n<Callout kind="danger">\n\nb\n\n</Callout>';
    expect((await rendered(body)).html).toMatch(/<b>验证<\/b>.*危险/su);
    expect((await rendered(body, 'a.mdx', 'en')).html).toMatch(/<b>Check<\/b>.*Danger/su);
  });
});

describe('headings', () => {
  test('have anchors, each its own', async () => {
    const result = await rendered('## 诊断\n\na\n\n## 诊断\n\n### `irf` 与 *分裂*\n\nb\n\n# 大\n\n## 空');
    expect(result.headings).toEqual([
      { level: 2, text: '诊断', anchor: '诊断', line: 1, empty: false },
      { level: 2, text: '诊断', anchor: '诊断-1', line: 5, empty: false },
      { level: 3, text: 'irf 与 分裂', anchor: 'irf-与-分裂', line: 7, empty: false },
      { level: 2, text: '大', anchor: '大', line: 11, empty: true },
      { level: 2, text: '空', anchor: '空', line: 13, empty: true },
    ]);
    expect(result.html).toContain('<h2 id="诊断-1">诊断</h2>');
    expect(result.html).not.toContain('<h1');
  });

  test('divide the text for searching; one in a quote divides nothing', async () => {
    const { sections } = await rendered('前\n\n## 一\n\na\n\n> ## 引\n\nb\n\n## 二\n\n<Verify>c</Verify>\n\n## 三');
    expect(sections).toEqual([
      { anchor: '', heading: '', text: '前' },
      { anchor: '一', heading: '一', text: 'a 引 b' },
      { anchor: '二', heading: '二', text: 'c' },
      { anchor: '三', heading: '三', text: '' },
    ]);
  });

  test('what components say in their attributes is text, too', async () => {
    const body =
      '## 一\n\n<Decision question="几个？">\n\n<Branch answer="两个">\n\n甲`乙`丙\n\n</Branch>\n\n</Decision>';
    expect((await rendered(body)).sections[0]!.text).toBe('几个？ 两个 甲乙丙');
  });
});

describe('links and images', () => {
  test('files are placeholders named from the root', async () => {
    const result = await rendered(
      '[a](../files/b.pdf#c)\n\n[d](e%20f.pdf)\n\n![g](../images/h.svg)',
      'plans/emergency/EP.mdx',
    );
    expect(result.html).toContain('<a data-file="plans/files/b.pdf">a</a>');
    expect(result.html).toContain('<a data-file="plans/emergency/e f.pdf">d</a>');
    expect(result.html).toContain('<img data-image="plans/images/h.svg" alt="g" loading="lazy">');
    expect(result.links.map(({ target }) => target)).toEqual([
      'file:plans/files/b.pdf',
      'file:plans/emergency/e f.pdf',
    ]);
    expect(result.images).toEqual([{ target: 'plans/images/h.svg', line: 5, column: 1 }]);
  });

  test('addresses are kept, and known with their places', async () => {
    const { links } = await rendered('[a](#b) [c](/d/)\n\nhttps://e.example');
    expect(links).toEqual([
      { target: '#b', line: 1, column: 1 },
      { target: '/d/', line: 1, column: 9 },
      { target: 'https://e.example', line: 3, column: 1 },
    ]);
  });

  test('footnotes lead there and back, without an English heading', async () => {
    const result = await rendered('## 一\n\n甲[^a] 乙[^a]\n\n[^a]: 注');
    expect(result.html).toContain('<sup><a href="#user-content-fn-a" id="user-content-fnref-a">1</a></sup>');
    expect(result.html).toContain('<section class="footnotes">');
    expect(result.html).toContain('<a href="#user-content-fnref-a" aria-label="链接到 a">');
    expect(result.html).not.toMatch(/Footnotes|Back to/u);
    expect(result.headings).toHaveLength(1);
    expect(result.links).toEqual([]);
    expect(result.sections).toEqual([{ anchor: '一', heading: '一', text: '甲1 乙1 注' }]);
    const ids = [...result.html.matchAll(/ id="([^"]+)"/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('blocks', () => {
  test('code is coloured, escaped and can be reached by keyboard', async () => {
    const result = await html('```bash\nping -c 5 "<b>"\n```');
    expect(result).toContain('<div class="cmd"><div class="in"><pre tabindex="0"><code>');
    expect(result).toContain('&lt;b>');
  });

  test('a language cannot leave its attribute', async () => {
    expect(await html('```a"onload="x\nb\n```')).toContain('<code>b</code>');
  });

  test('a table scrolls, has headers and no inline style', async () => {
    const result = await html('| a | b |\n| - | -: |\n| c | d |');
    expect(result).toContain('<div class="tw" tabindex="0" role="group" aria-label="表格"><table>');
    expect(result).toContain('<th scope="col">a</th>');
    expect(result).toContain('<th scope="col" class="align-right">b</th>');
    expect(result).toContain('<td class="align-right">d</td>');
    expect(result).not.toContain('style');
  });

  test('a diagram is a placeholder with its title and description', async () => {
    const source = 'flowchart TD\n  accTitle: 处置 <b>\n  accDescr: 先看"成员"\n  A --> B';
    const result = await rendered(`一\n\n\`\`\`mermaid\n${source}\n\`\`\``);
    expect(result.diagrams).toEqual([{ target: diagramKey(source), line: 3, column: 1, source }]);
    expect(result.html).toContain(`<img data-diagram="${diagramKey(source)}" data-source="flowchart TD`);
    expect(result.html).toContain(
      'A --> B" alt="先看&#x22;成员&#x22;" loading="lazy"><figcaption>处置 &#x3C;b></figcaption>',
    );
    expect(result.sections).toEqual([{ anchor: '', heading: '', text: '一 处置 <b> 先看"成员"' }]);
  });

  test('a bad diagram is told at its line in the document', async () => {
    const body = '一\n\n```mermaid\nflowchart TD\n  A --> --> B\n```';
    expect(await compile({ file: 'a.mdx', body, bodyLine: 1, lang: 'zh-CN' })).toMatchObject({
      ok: false,
      problems: [{ code: 'mermaid-syntax', place: { line: 5, column: 1 } }],
    });
  });
});

test('an empty body is nothing', async () => {
  expect(await rendered('')).toEqual({
    html: '',
    headings: [],
    records: [],
    links: [],
    images: [],
    diagrams: [],
    sections: [],
    written: [],
  });
});
