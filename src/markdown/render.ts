import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import type { Messages } from '../i18n/messages.ts';
import type { Body, Heading, Mention } from '../model/library.ts';
import type { WrittenSection } from '../reports/words-of-body.ts';
import { diagramKey } from './diagram-key.ts';
import { sectionsOf, withEmptiness, type TextSection } from './document-text.ts';
import {
  childrenOf,
  h,
  isFootnoteFurniture,
  isJsx,
  textOf,
  type ElementNode,
  type JsxNode,
  type Node,
} from './hast.ts';
import { highlight } from './highlight.ts';
import { markPlaceholders } from './placeholders.ts';
import { renderComponent } from './render-component.ts';
import { placeOf, renderImage, resolvePath, type RenderContext } from './render-context.ts';
import { SECTION_BREAK } from './section-break.ts';
import { withTextLinks } from './text-links.ts';
import { writtenSections } from './written-sections.ts';

/** A document as HTML, with what it names. Records, images and diagrams are placeholders that the page fills in. */
export interface Rendered extends Omit<Body, 'digest' | 'diagrams'> {
  readonly html: string;
  readonly diagrams: readonly (Mention & { readonly source: string })[];
  readonly sections: readonly TextSection[];
  readonly written: readonly WrittenSection[];
}

/** Renders a tree that passed the gate. */
export function render(root: Node, folder: string, words: Messages['words']): Rendered {
  const context: RenderContext = {
    words,
    folder,
    slugger: freshSlugger(),
    headings: [],
    headingOf: new Map(),
    records: [],
    links: [],
    images: [],
    diagrams: [],
    steps: stepsOf(root),
    placeholders: [],
    plain: false,
    count: { tabs: 0 },
  };
  const children = childrenOf(root).flatMap((child) => [...breakBefore(child), ...renderNode(child, context)]);
  const { headings, records, links, images, diagrams } = context;
  const html = toHtml({ type: 'root', children } as unknown as Nodes, { allowDangerousHtml: true });
  const sections = sectionsOf(root, context.headingOf);
  const written = writtenSections(root, context.headingOf);
  return { html, headings: withEmptiness(headings, sections), records, links, images, diagrams, sections, written };
}

/** How many steps there are, where there is one list of them. */
function stepsOf(root: Node): number {
  const named = (node: Node, name: string): JsxNode[] =>
    childrenOf(node).flatMap((child) => [
      ...(isJsx(child) && child.name === name ? [child] : []),
      ...named(child, name),
    ]);
  return named(root, 'Steps').length === 1 ? named(root, 'Step').length : 0;
}

const breakBefore = (node: Node): Node[] =>
  node.type === 'element' && /^h[12]$/u.test(node.tagName) ? [{ type: 'raw', value: SECTION_BREAK }] : [];

/** Anchors of a document never take the ids that pages have themselves. */
function freshSlugger(): GithubSlugger {
  const slugger = new GithubSlugger();
  for (const id of ['main', 'referrers']) slugger.slug(id);
  return slugger;
}

function renderNode(node: Node, context: RenderContext): Node[] {
  if (isJsx(node)) return [renderComponent(node, context, inside)];
  if (node.type === 'text' && !context.plain) return withTextLinks(node, context.steps);
  if (node.type !== 'element' || node.tagName === 'code') return [node];
  switch (node.tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return [renderHeading(node, context)];
    case 'pre':
      return [renderCode(node, context)];
    case 'a':
      return [renderLink(node, context)];
    case 'img':
      return [renderImage(node, String(node.properties['src']), String(node.properties['alt'] ?? ''), context)];
    case 'table':
      return [
        h(
          'div',
          { className: ['tw'], tabIndex: 0, role: 'group', ariaLabel: context.words.table },
          below(node, context),
        ),
      ];
    case 'section':
      return [renderFootnotes(node, context)];
    case 'th':
    case 'td':
      return [{ ...below(node, context), properties: alignment(node) }];
    default:
      return [below(node, context)];
  }
}

const below = (node: ElementNode, context: RenderContext): ElementNode => ({
  ...node,
  children: withoutBreaks(node).flatMap((child) => renderNode(child, context)),
});

/** Elements between whose children a line break says nothing. */
const LOOSE = new Set(['table', 'thead', 'tbody', 'tr', 'ul', 'ol']);

const withoutBreaks = ({ tagName, children }: ElementNode): readonly Node[] =>
  LOOSE.has(tagName) ? children.filter((child) => child.type !== 'text' || child.value.trim()) : children;

const inside = (node: JsxNode, context: RenderContext): Node[] =>
  node.children.flatMap((child) => renderNode(child, context));

/** Inline styles are refused by the site's content security policy: alignment becomes a class. */
function alignment(node: ElementNode): ElementNode['properties'] {
  const align = /text-align: (\w+)/u.exec(String(node.properties['style'] ?? ''))?.[1];
  return { ...(node.tagName === 'th' && { scope: 'col' }), ...(align && { className: [`align-${align}`] }) };
}

function renderHeading(node: ElementNode, context: RenderContext): Node {
  const level = Math.max(2, Number(node.tagName[1]));
  const text = textOf(node);
  const anchor = context.slugger.slug(text);
  const heading: Heading = { level, text, anchor, line: placeOf(node).line, empty: false };
  context.headings.push(heading);
  context.headingOf.set(node, heading);
  return { ...h(`h${level}`, { id: anchor }), children: below(node, { ...context, plain: true }).children };
}

function renderFootnotes(node: ElementNode, context: RenderContext): Node {
  const children = node.children.filter((child) => child.type !== 'element' || !isFootnoteFurniture(child));
  return { ...below({ ...node, children }, context), properties: { className: ['footnotes'] } };
}

function renderCode(node: ElementNode, context: RenderContext): Node {
  const code = node.children.find((child): child is ElementNode => child.type === 'element');
  const language = code?.data?.lang ?? '';
  const source = textOf(node).replace(/\n$/u, '');
  if (language === 'mermaid') return renderDiagram(node, source, context);
  const html = markPlaceholders(highlight(source, language), context.placeholders);
  const pre = h('pre', { tabIndex: 0 }, h('code', {}, { type: 'raw', value: html }));
  return h('div', { className: ['cmd'] }, h('div', { className: ['in'] }, pre));
}

function renderDiagram(node: Node, source: string, context: RenderContext): Node {
  const key = diagramKey(source);
  const { line, column } = placeOf(node);
  context.diagrams.push({ target: key, line, column, source });
  const line1 = (word: string) => new RegExp(`^\\s*${word}:\\s*(.+)$`, 'mu').exec(source)?.[1]?.trim();
  const title = line1('accTitle') ?? context.words.diagram;
  return h(
    'figure',
    { className: ['diagram'] },
    h('img', { dataDiagram: key, dataSource: source, alt: line1('accDescr') ?? title, loading: 'lazy' }),
    h('figcaption', {}, title),
  );
}

function renderLink(node: ElementNode, context: RenderContext): Node {
  const href = String(node.properties['href'] ?? '');
  if (!node.properties['dataFootnoteRef'] && node.properties['dataFootnoteBackref'] === undefined) {
    const target = isRelative(href)
      ? `file:${resolvePath(context.folder, decodeURIComponent(href.split('#', 1)[0]!))}`
      : href;
    context.links.push({ target, ...placeOf(node) });
  }
  const result = below(node, { ...context, plain: true });
  if (node.properties['dataFootnoteBackref'] !== undefined) {
    const note = href.replace(/^.*?fnref-/u, '');
    return { ...result, properties: { href, ariaLabel: `${context.words.linkTo} ${note}` } };
  }
  if (node.properties['dataFootnoteRef']) return { ...result, properties: { href, id: node.properties['id'] } };
  if (isRelative(href)) {
    const target = resolvePath(context.folder, decodeURIComponent(href.split('#', 1)[0]!));
    return { ...result, properties: { dataFile: target } };
  }
  const external = /^https?:/iu.test(href);
  return external ? { ...result, properties: { ...result.properties, rel: ['noopener', 'noreferrer'] } } : result;
}

/** A link to a file beside the document. */
const isRelative = (href: string) => !/^(?:[a-z][a-z+.-]*:|#|\/)/iu.test(href);
