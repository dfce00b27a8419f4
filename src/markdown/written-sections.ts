import type { Heading } from '../model/library.ts';
import type { WrittenBlock, WrittenRun, WrittenSection } from '../reports/words-of-body.ts';
import { attributesOf, childrenOf, isJsx, textOf, type ElementNode, type Node } from './hast.ts';

/**
 * What an author wrote, as blocks by heading: paragraphs, lists and tables whose runs say what is strong, code or a link.
 * What is none of these is kept by its text.
 */
export function writtenSections(root: Node, headingOf: ReadonlyMap<Node, Heading>): WrittenSection[] {
  const sections: { anchor: string; heading: string; level: number; blocks: WrittenBlock[] }[] = [
    { anchor: 'opening', heading: '', level: 0, blocks: [] },
  ];
  for (const child of childrenOf(root)) {
    const heading = headingOf.get(child);
    if (heading) sections.push({ anchor: heading.anchor, heading: heading.text, level: heading.level, blocks: [] });
    else sections.at(-1)!.blocks.push(...blocksOf(child));
  }
  return sections.filter(({ heading, blocks }) => heading || blocks.length);
}

function blocksOf(node: Node): WrittenBlock[] {
  if (node.type === 'text')
    return node.value.trim() ? [{ type: 'paragraph', runs: [{ text: node.value.trim() }] }] : [];
  if (isJsx(node) && node.name !== 'Ref') return jsxBlocks(node);
  if (node.type !== 'element') return isJsx(node) ? [{ type: 'paragraph', runs: runsOf(node, {}) }] : [];
  switch (node.tagName) {
    case 'ul':
    case 'ol':
      return [listOf(node)];
    case 'table':
      return [tableOf(node)];
    case 'pre':
      return [{ type: 'paragraph', runs: [{ text: textOf(node).trimEnd(), isCode: true }] }];
    case 'blockquote':
    case 'section':
    case 'div':
      return childrenOf(node).flatMap(blocksOf);
    default: {
      const runs = runsOf(node, {});
      return runs.length ? [{ type: 'paragraph', runs }] : [];
    }
  }
}

/** A component: its title, then what stands in it. */
function jsxBlocks(node: Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): WrittenBlock[] {
  const { title, caption, alt } = attributesOf(node);
  const said = title ?? caption ?? alt;
  return [
    ...(said ? [{ type: 'paragraph' as const, runs: [{ text: said, isStrong: true }] }] : []),
    ...childrenOf(node).flatMap(blocksOf),
  ];
}

const elementsBelow = (node: Node, ...names: string[]): ElementNode[] =>
  childrenOf(node).flatMap((child) =>
    child.type !== 'element' ? [] : names.includes(child.tagName) ? [child] : elementsBelow(child, ...names),
  );

/** A list; lists below an item follow it in the same list. */
function listOf(node: ElementNode): WrittenBlock {
  const items = childrenOf(node).filter((child): child is ElementNode => child.type === 'element');
  return {
    type: 'list',
    isOrdered: node.tagName === 'ol',
    items: items.flatMap((item) => {
      const lists = elementsBelow(item, 'ul', 'ol');
      const own = { ...item, children: item.children.filter((child) => !lists.includes(child as ElementNode)) };
      return [
        runsOf(own, {}),
        ...lists.flatMap((list) => {
          const inner = listOf(list);
          return inner.type === 'list' ? inner.items : [];
        }),
      ];
    }),
  };
}

function tableOf(node: ElementNode): WrittenBlock {
  const [head, ...rows] = elementsBelow(node, 'tr');
  const cells = (row: ElementNode) => elementsBelow(row, 'th', 'td');
  return {
    type: 'table',
    heads: head ? cells(head).map(textOf) : [],
    rows: rows.map((row) => cells(row).map((cell) => runsOf(cell, {}))),
  };
}

/** The text below a node in runs; neighbours of one form are one run. */
function runsOf(node: Node, form: Omit<WrittenRun, 'text'>): WrittenRun[] {
  const runs = rawRuns(node, form);
  const joined: WrittenRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.record === undefined && run.record === undefined && sameForm(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined.map((run) => ({ ...run, text: run.text.replace(/\s*\n\s*/gu, ' ') }));
}

const sameForm = (a: WrittenRun, b: WrittenRun): boolean =>
  a.href === b.href && a.isStrong === b.isStrong && a.isCode === b.isCode;

function rawRuns(node: Node, form: Omit<WrittenRun, 'text'>): WrittenRun[] {
  if (node.type === 'text') return node.value && !/^\n+$/u.test(node.value) ? [{ ...form, text: node.value }] : [];
  if (isJsx(node) && node.name === 'Ref') {
    const { id = '', text = '' } = attributesOf(node);
    return [{ ...form, text, record: id }];
  }
  const below = (more: Omit<WrittenRun, 'text'>) =>
    childrenOf(node).flatMap((child) => rawRuns(child, { ...form, ...more }));
  if (node.type !== 'element') return below({});
  if (node.tagName === 'strong') return below({ isStrong: true });
  if (node.tagName === 'code') return below({ isCode: true });
  if (node.tagName === 'img') return [{ ...form, text: String(node.properties['alt'] ?? '') }];
  if (node.tagName !== 'a') return below({});
  const href = String(node.properties['href'] ?? '');
  return below(/^(?:https?:|\/)/iu.test(href) ? { href } : {});
}
