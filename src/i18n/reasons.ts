import type { Lang } from '../../schemas/shared/field.ts';

/** What parsers say in English, as a contributor can understand it. `$1` stands for the part in brackets. */
const IN_CHINESE: readonly (readonly [pattern: RegExp, sentence: string])[] = [
  // YAML
  [/^unexpected end of the stream within a flow collection$/u, '方括号或花括号没有写完'],
  [/^deficient indentation$/u, '这一行缩进太少；或上面有引号、括号没有写完'],
  [/^unexpected end of the (?:stream|document) within a (?:double|single) quoted scalar$/u, '引号没有成对'],
  [/^bad indentation of a mapping entry$/u, '缩进没有对齐；值里如有“: ”，整段加引号'],
  [/^bad indentation of a sequence entry$/u, '列表项的缩进没有对齐'],
  [/^duplicated mapping key$/u, '同一个字段写了两次'],
  [/^missed comma between flow collection entries$/u, '括号里的两项之间少了逗号'],
  [/^expected the node content, but found ','$/u, '多了一个逗号'],
  [/^can not read a block mapping entry.*$/u, '这一行不成“字段: 值”；检查上一行的引号和冒号'],
  [/^can not read an implicit mapping pair.*$/u, '这一行不成“字段: 值”'],
  [/^expected ':' after a mapping key$/u, '字段名后面少了冒号'],
  [/^tab characters must not be used in indentation$/u, '缩进里有制表符，只能用空格'],
  [/^end of the stream or a document separator is expected$/u, '这一行与上面的写法接不上，多半是缩进不对'],
  [/^unknown escape sequence$/u, '双引号里的反斜杠写法不对；改用单引号'],
  [/^aliases exceeded maxAliases.*$/u, '不能用 & 和 * 引用；把内容写出来'],
  [/^nesting exceeded maxDepth.*$/u, '嵌套太深'],
  [/^unknown \w+ tag .*$/u, '不能用 ! 开头的类型标记；以 ! 开头的文字加引号'],
  [/^the stream contains non-printable characters$/u, '有看不见的控制字符'],
  [/^object-based map does not support complex keys$/u, '字段名只能是文字'],
  // MDX
  [/^Expected a closing tag for `(.+?)`.*$/u, '标签 $1 没有闭合；组件后写上 </…>，或写成 <… />'],
  [/^Unexpected closing tag `(.+?)`, expected corresponding closing tag for `(.+?)`.*$/u, '这里写了 $1，应先闭合 $2'],
  [/^Unexpected closing tag `(.+?)`.*$/u, '$1 前面没有对应的开始标签'],
  [/^Unexpected end of file in expression.*$/u, '大括号没有成对；要写大括号本身，用行内代码'],
  [/^Unexpected character after `<`.*$/u, '小于号后面不是组件；要写小于号本身，用行内代码或 \\<'],
  [/^Unexpected character `!`.*$/u, '不能写 HTML 注释；不要的内容直接删掉'],
];

/** A parser's reason in a language; one that is not known stays as the parser said it. */
export function reasonIn(lang: Lang, reason: string): string {
  if (lang === 'en') return reason;
  const known = IN_CHINESE.find(([pattern]) => pattern.test(reason));
  return known ? reason.replace(known[0], known[1]) : reason;
}
