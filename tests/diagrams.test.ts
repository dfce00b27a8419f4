import { beforeAll, describe, expect, test } from 'vitest';
import { diagramKey } from '../src/markdown/diagram-key.ts';
import { drawDiagrams, type DrawnDiagram } from '../src/outputs/diagrams.ts';

const SOURCES = [
  `flowchart TD
  accTitle: 核心交换机分裂
  accDescr: 先看成员数，再决定隔离哪一框
  A["登录堡垒机"] --> B{"display irf 看到几个成员？"}
  B -->|"两个"| C(["检查 MAD 状态"])
  B -->|"一个"| D["隔离失联框，再由现场人员检查堆叠线缆"]`,
  `sequenceDiagram
  actor U as 用户代表
  participant D as 值班员
  U->>D: 报障
  Note over U,D: 响铃三声内接听
  D-->>U: 回告`,
  `stateDiagram-v2
  [*] --> 已受理
  已受理 --> 处理中: 指派
  state 处理中 {
    诊断 --> 恢复
  }`,
].map((source) => ({ key: diagramKey(source), source }));

const HOSTILE = `---
config:
  securityLevel: loose
  theme: forest
  flowchart: { nodeSpacing: 200 }
  themeCSS: "@import url(https://example.org/a.css); .node rect { fill: url(https://example.org/b.svg#c) }"
---
flowchart TD
  A["<img src=x onerror=alert(1)> <b>甲</b>"] --> B["乙"] --> C
  click A "https://example.org"
  style B fill:#f00`;

function svg(drawn: DrawnDiagram | undefined): string {
  if (drawn === undefined || 'problem' in drawn) throw new Error(drawn?.problem ?? 'Missing drawing');
  return drawn.svg;
}

describe('drawDiagrams', () => {
  let first: readonly DrawnDiagram[];
  let second: readonly DrawnDiagram[];
  let others: readonly DrawnDiagram[];

  beforeAll(async () => {
    first = await drawDiagrams(SOURCES);
    second = await drawDiagrams(SOURCES.toReversed());
    others = await drawDiagrams([
      { key: 'broken', source: 'flowchart TD\n  A --> --> B' },
      { key: 'hostile', source: HOSTILE },
      ...SOURCES,
    ]);
  }, 120_000);

  test('gives the same bytes in another run and another order', () => {
    expect(second.toReversed()).toEqual(first);
  });

  test.each([0, 1, 2])('drawing %i has a size, dark colours and nothing that runs', (index) => {
    const text = svg(first[index]);
    expect(text).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="\d+" height="\d+" viewBox="/);
    const [light = '', dark = ''] = text.split('@media (prefers-color-scheme: dark)');
    expect(light).toContain('fill:#1d1b18');
    expect(dark).toContain('fill:#e9e4d9');
    expect(text).not.toMatch(/<script|<foreignObject|<a\b|<image|\son\w+=|url\((?!#)|NaN/);
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of text.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  test('keeps the title and the description', () => {
    expect(svg(first[0])).toContain('<title id="title">核心交换机分裂</title>');
    expect(svg(first[0])).toContain('<desc id="desc">先看成员数，再决定隔离哪一框</desc>');
  });

  test('says why a diagram cannot be drawn, and draws the next', () => {
    expect(others[0]).toEqual({ key: 'broken', problem: expect.stringContaining('line 2') });
  });

  test('draws the same after a hostile source', () => {
    expect(others.slice(2)).toEqual(first);
  });

  test('lets no link, handler or address of a hostile source through', () => {
    const text = svg(others[1]);
    expect(text).toContain('乙');
    expect(text).not.toMatch(/<(?:script|a|img|image|b)\b|<[^>]*\s(?:on\w+|href)=|url\(h|example\.org/);
  });
});
