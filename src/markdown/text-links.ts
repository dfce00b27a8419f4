import { h, type Node, type TextNode } from './hast.ts';

/** Telephone numbers as they are written in texts: with an area code, of a mobile, of a hotline. */
const PHONE = String.raw`(?<![\w.-])(?:\+\d{1,3}[ -])?(?:0\d{2,3}-\d{3,4}-?\d{4}|1[3-9]\d[ -]?\d{4}[ -]?\d{4}|400-\d{3}-\d{4})(?![\w.-])`;

/** Mentions of steps: 「第 3 步」, 「第 3、5 步」, `step 3`. */
const STEP = String.raw`第 ?\d+(?:(?:、|至|到|和|或) ?\d+)* ?步|\b[Ss]teps? \d+`;

const LINKED = new RegExp(`${PHONE}|${STEP}`, 'gu');

/** The id of a step of a document. Ids that hold a dot are never taken by the anchor of a heading. */
export const stepId = (number: number): string => `step.${number}`;

/** A text whose telephone numbers can be called and whose mentions of the first `steps` steps lead to them. */
export function withTextLinks(node: TextNode, steps: number): Node[] {
  const found: Node[] = [];
  let from = 0;
  for (const match of node.value.matchAll(LINKED)) {
    const links = /步|tep/u.test(match[0]) ? stepLinks(match[0], steps) : [phoneLink(match[0])];
    if (!links) continue;
    found.push({ ...node, value: node.value.slice(from, match.index) }, ...links);
    from = match.index + match[0].length;
  }
  return from === 0 ? [node] : [...found, { ...node, value: node.value.slice(from) }];
}

const phoneLink = (phone: string): Node => h('a', { href: `tel:${phone.replace(/[ -]/gu, '')}` }, phone);

/** One number: all of it is the link; several: each number is one. */
function stepLinks(text: string, steps: number): Node[] | undefined {
  const numbers = [...text.matchAll(/\d+/gu)];
  if (numbers.some(([number]) => Number(number) < 1 || Number(number) > steps)) return undefined;
  const link = (number: string, words: string) => h('a', { href: `#${stepId(Number(number))}` }, words);
  if (numbers.length === 1) return [link(numbers[0]![0], text)];
  return text.split(/(\d+)/u).map((part, index) => (index % 2 ? link(part, part) : { type: 'text', value: part }));
}
