import GithubSlugger from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'hast';
import type { Messages } from '../i18n/messages.ts';
import type { Heading, Mention } from '../model/library.ts';
import { diagramKey } from './diagram-key.ts';
import { attributesOf, childrenOf, h, isJsx, textOf, type ElementNode, type JsxNode, type Node } from './hast.ts';
import { escapeHtml, highlight } from './highlight.ts';

/** A stretch of text under one heading, for the search index. */
export interface TextSection {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

/** A document as HTML, with what it names. Records, images and diagrams are placeholders that the page fills in. */
export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
  readonly records: readonly Mention[];
  readonly links: readonly Mention[];
  readonly images: readonly Mention[];
  readonly diagrams: readonly (Mention & { readonly source: string })[];
  readonly sections: readonly TextSection[];
}

type Words = Messages['words'];

interface Context {
  readonly words: Words;
  /** Folder of the document, for relative images. */
  readonly folder: string;
  readonly slugger: GithubSlugger;
  readonly headings: Heading[];
  /** Which heading a node became; headings in quotes and lists are found in order, but begin no section. */
  readonly headingOf: Map<Node, Heading>;
  readonly records: Mention[];
  readonly links: Mention[];
  readonly images: Mention[];
  readonly diagrams: (Mention & { source: string })[];
  tabs: number;
}

/** Renders a tree that passed the gate. */
export function render(root: Node, folder: string, words: Words): Rendered {
  const context: Context = {
    words,
    folder,
    slugger: new GithubSlugger(),
    headings: [],
    headingOf: new Map(),
    records: [],
    links: [],
    images: [],
    diagrams: [],
    tabs: 0,
  };
  const children = childrenOf(root).flatMap((child) => renderNode(child, context));
  const { headings, records, links, images, diagrams } = context;
  const html = toHtml({ type: 'root', children } as unknown as Nodes, { allowDangerousHtml: true });
  const sections = sectionsOf(root, context.headingOf);
  return { html, headings: withEmptiness(headings, sections), records, links, images, diagrams, sections };
}

function renderNode(node: Node, context: Context): Node[] {
  if (isJsx(node)) return [renderComponent(node, context)];
  if (node.type !== 'element') return [node];
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

const below = (node: ElementNode, context: Context): ElementNode => ({
  ...node,
  children: node.children.flatMap((child) => renderNode(child, context)),
});

const inside = (node: JsxNode, context: Context): Node[] =>
  node.children.flatMap((child) => renderNode(child, context));

const at = (node: Node) => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

/** Inline styles are refused by the site's content security policy: alignment becomes a class. */
function alignment(node: ElementNode): ElementNode['properties'] {
  const align = /text-align: (\w+)/u.exec(String(node.properties['style'] ?? ''))?.[1];
  return { ...(node.tagName === 'th' && { scope: 'col' }), ...(align && { className: [`align-${align}`] }) };
}

function renderHeading(node: ElementNode, context: Context): Node {
  const level = Math.max(2, Number(node.tagName[1]));
  const text = textOf(node);
  const anchor = context.slugger.slug(text);
  const heading: Heading = { level, text, anchor, line: at(node).line, empty: false };
  context.headings.push(heading);
  context.headingOf.set(node, heading);
  const { children } = below(node, context);
  return {
    ...h(`h${level}`, { id: anchor }),
    children: [
      ...children,
      h('a', { className: ['anchor'], href: `#${anchor}`, ariaLabel: `${context.words.linkTo} ${text}` }, '#'),
    ],
  };
}

/** What the parser adds to footnotes: an English heading, and arrows back to the text. */
const isFootnoteFurniture = ({ properties }: ElementNode) =>
  properties['id'] === 'footnote-label' || properties['dataFootnoteBackref'] !== undefined;

function renderFootnotes(node: ElementNode, context: Context): Node {
  const children = node.children.filter((child) => child.type !== 'element' || !isFootnoteFurniture(child));
  return { ...below({ ...node, children }, context), properties: { className: ['footnotes'] } };
}

function renderCode(node: ElementNode, context: Context): Node {
  const code = node.children.find((child): child is ElementNode => child.type === 'element');
  const language = code?.data?.lang ?? '';
  const source = textOf(node).replace(/\n$/u, '');
  if (language === 'mermaid') return renderDiagram(node, source, context);
  const html = highlight(source, language);
  const pre = h(
    'pre',
    { tabIndex: 0 },
    { ...h('code', language ? { className: [`language-${language}`] } : {}), children: [{ type: 'raw', value: html }] },
  );
  return h('div', { className: ['cmd'] }, h('div', { className: ['in'] }, pre));
}

function renderDiagram(node: Node, source: string, context: Context): Node {
  const key = diagramKey(source);
  const { line, column } = at(node);
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

function renderLink(node: ElementNode, context: Context): Node {
  const href = String(node.properties['href'] ?? '');
  if (!node.properties['dataFootnoteRef'] && node.properties['dataFootnoteBackref'] === undefined) {
    const target = isRelative(href)
      ? `file:${resolvePath(context.folder, decodeURIComponent(href.split('#', 1)[0]!))}`
      : href;
    context.links.push({ target, ...at(node) });
  }
  const result = below(node, context);
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

function renderImage(node: Node, src: string, alt: string, context: Context): ElementNode {
  const target = resolvePath(context.folder, decodeURIComponent(src));
  context.images.push({ target, ...at(node) });
  return h('img', { dataImage: target, alt, loading: 'lazy' });
}

/** A relative path made absolute from the content folder; steps above it stay visible, for the rule that refuses them. */
function resolvePath(folder: string, path: string): string {
  const steps = folder ? folder.split('/') : [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.length && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function renderComponent(node: JsxNode, context: Context): Node {
  const { words } = context;
  const attributes = attributesOf(node);
  switch (node.name) {
    case 'Steps':
      return renderSteps(node, context);
    case 'Expect':
      return renderExpect(node, attributes['look'], words);
    case 'Verify':
      return h('div', { className: ['verify'] }, h('b', {}, words.verify), ...inside(node, context));
    case 'Otherwise':
      return h('div', { className: ['otherwise'] }, h('b', {}, words.otherwise), ...inside(node, context));
    case 'Callout':
      return renderCallout(node, attributes, context);
    case 'Decision':
      return h(
        'div',
        { className: ['decision'] },
        h('p', { className: ['question'] }, attributes['question']!),
        h('dl', {}, ...jsxBelow(node, 'Branch').flatMap((branch) => renderBranch(branch, context))),
      );
    case 'Tabs':
      return renderTabs(node, context);
    case 'Figure': {
      const image = renderImage(node, attributes['src']!, attributes['alt']!, context);
      return h('figure', {}, image, ...(attributes['caption'] ? [h('figcaption', {}, attributes['caption'])] : []));
    }
    case 'Ref':
      context.records.push({ target: attributes['id']!, ...at(node) });
      return h('a', { dataRecord: attributes['id'] }, attributes['text'] ?? '');
    default:
      return h('div', {}, ...inside(node, context));
  }
}

function renderSteps(node: JsxNode, context: Context): Node {
  const steps = jsxBelow(node, 'Step').map((step, index) => {
    const { title = '', limit } = attributesOf(step);
    const anchor = context.slugger.slug(title);
    context.headings.push({ level: 3, text: title, anchor, line: at(step).line, empty: false });
    const margin = h(
      'div',
      { className: ['m'] },
      h('span', { className: ['no'], ariaHidden: 'true' }, String(index + 1)),
      ...(limit ? [h('span', { className: ['limit'] }, `≤ ${limit}`)] : []),
    );
    return h(
      'li',
      { className: ['step'] },
      margin,
      h('div', { className: ['do'] }, h('h3', { id: anchor }, title), ...inside(step, context)),
    );
  });
  return h('ol', { className: ['steps'] }, ...steps);
}

/** Components of a name directly below, also where Markdown put a paragraph around them. */
const jsxBelow = (node: JsxNode, name: string): JsxNode[] =>
  node.children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'p' ? child.children : [child]))
    .filter((child): child is JsxNode => isJsx(child) && child.name === name);

function renderExpect(node: JsxNode, look: string | undefined, words: Words): Node {
  const text = textOf(node).replace(/^\n+|\n+$/gu, '');
  const at = look ? text.indexOf(look) : -1;
  const html =
    at < 0 || !look
      ? escapeHtml(text)
      : `${escapeHtml(text.slice(0, at))}<mark>${escapeHtml(look)}</mark>${escapeHtml(text.slice(at + look.length))}`;
  return h('div', { className: ['cmd', 'out'] }, h('span', {}, words.expect), {
    ...h('pre', { tabIndex: 0 }),
    children: [{ type: 'raw', value: html }],
  });
}

function renderCallout(node: JsxNode, attributes: Readonly<Record<string, string>>, context: Context): Node {
  const kind = attributes['kind'] as 'danger' | 'warning' | 'note' | 'tip';
  const label = h('b', { className: ['label'] }, context.words[kind]);
  const title = attributes['title'] ? [h('p', { className: ['title'] }, attributes['title'])] : [];
  return h(
    'aside',
    { className: ['callout', kind], role: 'note' },
    label,
    h('div', {}, ...title, ...inside(node, context)),
  );
}

function renderBranch(branch: JsxNode, context: Context): Node[] {
  return [h('dt', {}, attributesOf(branch)['answer']!), h('dd', {}, ...inside(branch, context))];
}

/** Tabs need no script: radio buttons choose the panel, and print shows all of them. */
function renderTabs(node: JsxNode, context: Context): Node {
  const group = `tabs-${++context.tabs}`;
  const tabs = jsxBelow(node, 'Tab');
  const heads = tabs.flatMap((tab, index) => {
    const id = `${group}-${index + 1}`;
    return [
      h('input', { type: 'radio', name: group, id, ...(index === 0 && { checked: true }) }),
      h('label', { htmlFor: id }, attributesOf(tab)['label']!),
    ];
  });
  const panels = tabs.map((tab) =>
    h(
      'div',
      { className: ['panel'] },
      h('p', { className: ['panel-label'] }, attributesOf(tab)['label']!),
      ...inside(tab, context),
    ),
  );
  return h('div', { className: ['tabs'] }, ...heads, ...panels);
}

/** A heading is empty when neither it nor a lower heading below it has text. */
function withEmptiness(headings: readonly Heading[], sections: readonly TextSection[]): Heading[] {
  const filled = new Set(sections.filter(({ text }) => text).map(({ anchor }) => anchor));
  return headings.map((heading, index) => {
    const next = headings.findIndex((other, i) => i > index && other.level <= heading.level);
    const own = headings.slice(index, next === -1 ? undefined : next);
    return { ...heading, empty: !own.some(({ anchor }) => filled.has(anchor)) };
  });
}

function sectionsOf(root: Node, headingOf: ReadonlyMap<Node, Heading>): TextSection[] {
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
