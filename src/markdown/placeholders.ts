import { childrenOf, textOf, type Node } from './hast.ts';
import { escapeText } from './highlight.ts';

/** What follows a word that the reader has to replace: 「`HOST` 换成主机名」. */
const REPLACED = /^\s*(?:换成|替换为|替换成|改成|改为|is replaced by|stands for)/u;

/** Words in code that the text says are to be replaced. */
export function placeholdersIn(node: Node): string[] {
  const children = childrenOf(node);
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    const isCode = child.type === 'element' && child.tagName === 'code';
    if (isCode && next?.type === 'text' && REPLACED.test(next.value)) return [textOf(child)];
    return child.type === 'element' && child.tagName === 'pre' ? [] : placeholdersIn(child);
  });
}

/** Marks the words wherever they stand by themselves in highlighted code. */
export function markPlaceholders(html: string, words: readonly string[]): string {
  if (!words.length) return html;
  const any = words.map((word) => RegExp.escape(escapeText(word))).join('|');
  const alone = new RegExp(`(?<![\\w&#])(?:${any})(?!\\w)`, 'gu');
  return html
    .split(/(<[^>]+>)/u)
    .map((part) => (part.startsWith('<') ? part : part.replace(alone, '<mark class="ph">$&</mark>')))
    .join('');
}
