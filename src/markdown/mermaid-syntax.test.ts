import { describe, expect, test } from 'vitest';
import { mermaidProblem } from './mermaid-syntax.ts';

const GOOD: readonly (readonly [kind: string, source: string])[] = [
  ['flowchart', 'flowchart TD\n  accTitle: 处置\n  A["登录堡垒机"] --> B{"几个成员？"}\n  B -->|"两个"| C'],
  ['graph', 'graph LR\n  link --> links'],
  ['sequenceDiagram', 'sequenceDiagram\n  participant 值班员\n  值班员->>经理: 上报'],
  ['stateDiagram-v2', 'stateDiagram-v2\n  [*] --> 已受理\n  已受理 --> 已关闭: 用户确认'],
  ['gantt', 'gantt\n  dateFormat YYYY-MM-DD\n  section 准备\n  备份 :a1, 2022-09-01, 2d'],
  ['timeline', 'timeline\n  02时13分 : 告警 : 上报'],
  ['pie', 'pie title 工单\n  "终端" : 40'],
  ['xychart-beta', 'xychart-beta\n  x-axis ["一月", "二月"]\n  bar [3, 5]'],
  ['classDiagram', 'classDiagram\n  资产 <|-- 服务器'],
  ['erDiagram', 'erDiagram\n  资产 ||--o{ 事件 : 影响'],
  ['mindmap', 'mindmap\n  root((知库))\n    事件'],
  ['a title in front matter', '---\ntitle: 处置\n---\nflowchart TD\n  A --> B'],
];

const BROKEN: readonly (readonly [what: string, line: number, message: string, source: string])[] = [
  ['two arrows', 3, "Unexpected '-->'", 'flowchart TD\n  A --> B\n  B --> --> C\n  C --> D'],
  ['comments before it', 7, "Unexpected '-->'", '%% 一\n\n%% 二\nflowchart TD\n  A --> B\n  %% 三\n  B --> --> C'],
  ['front matter before it', 6, "Unexpected '-->'", '---\ntitle: 一\n---\nflowchart TD\n\n  A --> --> B'],
  ['an open quote', 2, 'close the quote', 'flowchart TD\n  A["甲" --> B\n  B --> C'],
  ['an end too many', 4, "Unexpected 'end'", 'sequenceDiagram\n  A->>B: 一\n\n  end\n  A->>B: 二'],
  ['an unfinished line', 3, 'Unexpected end of the line', 'sequenceDiagram\n  A->>B: 一\n  甲 乙\n  B->>A: 二'],
  ['a state without a name', 3, "Unexpected '{'", 'stateDiagram-v2\n  a --> b\n  state {\n  b --> c'],
  ['a clock time in a timeline', 2, "Unexpected ':'", 'timeline\n  02:13 : 告警'],
  ['a slice without a number', 4, "Unexpected 'z'", 'pie\n  %% 一\n  "a" : 1\n  zzz'],
  ['unquoted Chinese in a chart', 2, 'put it in double quotes', 'xychart-beta\n  x-axis [一月, 二月]\n  bar [1, 2]'],
];

const REFUSED: readonly (readonly [what: string, line: number, message: string, source: string])[] = [
  ['nothing', 1, 'Missing diagram', '\n'],
  ['architecture-beta', 2, "Unexpected diagram 'architecture-beta'", '%% 一\narchitecture-beta\n  group a'],
  ['a name every object has', 1, "Unexpected diagram 'constructor'", 'constructor'],
  ['a click', 3, "Unexpected 'click'", 'flowchart TD\n  A --> B\n  click A "https://example.org"'],
  ['a click on a shared line', 2, "Unexpected 'click'", 'flowchart TD\n  A --> B; click A call act()'],
  ['a link of an actor', 2, "Unexpected 'link'", 'sequenceDiagram\n  link A: 面板 @ https://example.org\n  A->>B: 一'],
  ['a link of a class', 3, "Unexpected 'link'", 'classDiagram\n  class A\n  link A "https://example.org"'],
  ['a directive', 1, "Unexpected '%%{'", '%%{init: {"securityLevel": "loose"}}%%\nflowchart TD\n  A'],
  ['a directive inside', 2, "Unexpected '%%{'", 'flowchart TD\n  %% {wrap} %%\n  A'],
  ['settings', 2, "Unexpected 'config'", '---\nconfig:\n  securityLevel: loose\n---\nflowchart TD\n  A'],
  ['a picture', 2, "Unexpected 'img'", 'flowchart TD\n  A@{ img: "https://example.org/a.png" }'],
  ['colours', 3, "Unexpected 'classDef'", 'flowchart TD\n  A:::bad\n  classDef bad fill:#f00'],
];

describe('mermaidProblem', () => {
  test.each(GOOD)('accepts %s', async (_, source) => {
    expect(await mermaidProblem(source)).toBeUndefined();
  });

  test.each(BROKEN)('points at %s', async (_, line, message, source) => {
    expect(await mermaidProblem(source)).toEqual({ line, message: expect.stringContaining(message) });
  });

  test.each(REFUSED)('refuses %s', async (_, line, message, source) => {
    expect(await mermaidProblem(source)).toEqual({ line, message: expect.stringContaining(message) });
  });
});
