import type { Heading } from '../model/library.ts';
import { attributesOf, childrenOf, isFootnoteFurniture, isJsx, textOf, type Node } from './hast.ts';

/** A stretch of text under one heading, for the search index. */
export interface TextSection {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

/** A heading is empty when neither it nor a lower heading below it has text. */
export function withEmptiness(headings: readonly Heading[], sections: readonly TextSection[]): Heading[] {
  const filled = new Set(sections.filter(({ text }) => text).map(({ anchor }) => anchor));
  return headings.map((heading, index) => {
    const next = headings.findIndex((other, i) => i > index && other.level <= heading.level);
    const own = headings.slice(index, next === -1 ? undefined : next);
    return { ...heading, empty: !own.some(({ anchor }) => filled.has(anchor)) };
  });
}

/** The text of a document by the headings that begin a section. */
export function sectionsOf(root: Node, headingOf: ReadonlyMap<Node, Heading>): TextSection[] {
  const sections: { anchor: string; heading: string; text: string }[] = [{ anchor: '', heading: '', text: '' }];
  for (const child of childrenOf(root)) {
    const heading = headingOf.get(child);
    if (heading) sections.push({ anchor: heading.anchor, heading: heading.text, text: '' });
    else sections.at(-1)!.text += ` ${searchText(child)}`;
  }
  return sections
    .map((one) => ({ ...one, text: one.text.replace(/\s+/gu, ' ').trim() }))
    .filter((one) => one.text || one.heading);
}

/** What a diagram says in words: its title and description. */
const diagramText = (source: string) =>
  [...source.matchAll(/^\s*acc(?:Title|Descr):\s*(.+)$/gmu)].map((match) => match[1]).join(' ') || 'mermaid';

/** Text of a node for searching: what components say in their attributes is text too. */
function searchText(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.data?.lang === 'mermaid') return diagramText(textOf(node));
  if (node.type === 'element' && isFootnoteFurniture(node)) return '';
  const own = isJsx(node)
    ? ['title', 'question', 'answer', 'label', 'alt', 'caption', 'id', 'text']
        .map((name) => attributesOf(node)[name] ?? '')
        .join(' ')
    : '';
  const separator =
    node.type === 'element' && ['em', 'strong', 'code', 'a', 'del', 'sup'].includes(node.tagName) ? '' : ' ';
  return own + separator + childrenOf(node).map(searchText).join('') + separator;
}
