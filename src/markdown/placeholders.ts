import { childrenOf, textOf, type Node } from './hast.ts';
import { escapeText } from './highlight.ts';

/** What follows a word that the reader has to replace: 「`HOST` 换成主机名」. */
const REPLACED = /^\s*(?:换成|替换为|替换成|改成|改为|is replaced by|stands for)/u;

/** A word that the reader replaces, and what the text says it stands for. */
export interface Placeholder {
  readonly word: string;
  readonly meaning: string;
}

/** Words in code that the text says are to be replaced. */
export function placeholdersIn(node: Node): Placeholder[] {
  const children = childrenOf(node);
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    const isCode = child.type === 'element' && child.tagName === 'code';
    if (isCode && next?.type === 'text' && REPLACED.test(next.value)) {
      const said = children
        .slice(index + 1)
        .map(textOf)
        .join('')
        .replace(REPLACED, '');
      return [{ word: textOf(child), meaning: /^[^，。；：、,;:.（(\n]*/u.exec(said)![0].trim() }];
    }
    return child.type === 'element' && child.tagName === 'pre' ? [] : placeholdersIn(child);
  });
}

/** Marks the words wherever they stand by themselves in highlighted code. */
export function markPlaceholders(html: string, placeholders: readonly Placeholder[]): string {
  if (!placeholders.length) return html;
  const meanings = new Map(placeholders.map(({ word, meaning }) => [escapeText(word), escapeText(meaning)]));
  const mark = (word: string) =>
    `<mark class="ph" title="${meanings.get(word)!.replaceAll('"', '&quot;')}">${word}</mark>`;
  const any = [...meanings.keys()].map((word) => RegExp.escape(word)).join('|');
  const alone = new RegExp(`(?<![\\w&#])(?:${any})(?!\\w)`, 'gu');
  return html
    .split(/(<[^>]+>)/u)
    .map((part) => (part.startsWith('<') ? part : part.replace(alone, mark)))
    .join('');
}
