import { expect, test } from 'vitest';
import { parseYaml } from '../load/parse-yaml.ts';
import { reasonIn } from './reasons.ts';

test.each([
  ['a: [1', '方括号或花括号没有写完'],
  ['a: 1\na: 2', '同一个字段写了两次'],
  ['a: "x', '引号没有成对'],
  ['a: x: y', '缩进没有对齐；值里如有“: ”，整段加引号'],
  ['a: {b: 1 c: 2}', '括号里的两项之间少了逗号'],
  ['a: !x 1', '不能用 ! 开头的类型标记；以 ! 开头的文字加引号'],
  ['a: &x 1\nb: *x', '不能用 & 和 * 引用；把内容写出来'],
])('%j is explained in Chinese', (yaml, sentence) => {
  const parsed = parseYaml(yaml);
  expect(parsed.ok ? undefined : reasonIn('zh-CN', String(parsed.problem.values['reason']))).toBe(sentence);
});

test.each([
  ['Expected a closing tag for `<A>` (1:1)', '标签 <A> 没有闭合；组件后写上 </…>，或写成 <… />'],
  ['Unexpected closing tag `</B>`, expected corresponding closing tag for `<A>` (1:1)', '这里写了 </B>，应先闭合 <A>'],
  ['something new', 'something new'],
])('%j', (reason, sentence) => expect(reasonIn('zh-CN', reason)).toBe(sentence));

test('English stays as the parser said it', () =>
  expect(reasonIn('en', 'deficient indentation')).toBe('deficient indentation'));
