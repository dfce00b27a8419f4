import type { Problem } from '../model/problem.ts';
import { COMPONENTS } from './components.ts';
import { childrenOf, isJsx, type ElementNode, type JsxNode, type Node } from './hast.ts';

type Found = Omit<Problem, 'file'>;

/** What Markdown itself makes. Anything else in the tree was typed as HTML. */
const TAGS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li pre code blockquote em strong del a img table thead tbody tr th td hr br sup section input'.split(
    ' ',
  ),
);

/** Addresses a link may have. `//host`, for a browser also `/\host`, is an address without a scheme: refused. */
const SAFE_LINK =
  /^(?:https?:\/\/[^\s/]|mailto:[^\s]+@|tel:\+?[\d-]+$|#|\/(?!\/)[^\\]*$|\.{0,2}\/?[^\s:/\\][^\s:\\]*$)/iu;

/** An image is a file of the knowledge base, named by a relative path without a scheme. */
const SAFE_IMAGE = /^(?![/\\])(?!.*\\)[^:?#]+\.(?:png|jpe?g|webp|avif|gif|svg)$/iu;

/**
 * Looks for everything in a document that is more than text and listed components: code that would run at build time
 * or in a browser, HTML, unsafe addresses, files from outside. Works on the tree that is rendered, so that what was
 * checked is what is built.
 */
export function gate(root: Node): Found[] {
  return childrenOf(root).flatMap((child) => inspect(child, undefined));
}

function inspect(node: Node, parent: JsxNode | undefined): Found[] {
  if (isJsx(node)) return inspectComponent(node, parent);
  const below = childrenOf(node).flatMap((child) =>
    inspect(child, node.type === 'element' && node.tagName === 'p' ? parent : undefined),
  );
  switch (node.type) {
    case 'text':
    case 'root':
      return below;
    case 'element':
      return [...inspectElement(node), ...below];
    case 'mdxjsEsm':
      return [found(node, 'unsafe-mdx/esm')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [found(node, 'unsafe-mdx/expression')];
    default:
      return [found(node, 'unsafe-mdx/html', { name: node.type })];
  }
}

function inspectElement(node: ElementNode): Found[] {
  if (!TAGS.has(node.tagName)) return [found(node, 'unsafe-mdx/html', { name: node.tagName })];
  if (node.tagName === 'a') return checkLink(node, String(node.properties['href'] ?? ''));
  if (node.tagName === 'img') return checkImage(node, String(node.properties['src'] ?? ''));
  return [];
}

function checkLink(node: Node, href: string): Found[] {
  return SAFE_LINK.test(decoded(href)) ? [] : [found(node, 'unsafe-mdx/link', { value: shorten(href) })];
}

function checkImage(node: Node, src: string): Found[] {
  return SAFE_IMAGE.test(decoded(src)) ? [] : [found(node, 'unsafe-mdx/image', { value: shorten(src) })];
}

/** An address as a browser reads it: percent signs decoded, controls and blanks dropped. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address).replace(/[\p{Cc}\u0020\u00a0]/gu, '');
  } catch {
    return '\\';
  }
}

function inspectComponent(node: JsxNode, parent: JsxNode | undefined): Found[] {
  const name = node.name ?? '';
  const component = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (!component)
    return [found(node, 'unsafe-mdx/html', { name }), ...node.children.flatMap((child) => inspect(child, undefined))];
  const problems: Found[] = [];
  if (component.inside && !component.inside.includes(parent?.name ?? '')) {
    problems.push(
      found(node, 'unsafe-mdx/nesting', { name, allowed: component.inside.map((one) => `<${one}>`).join('、') }),
    );
  }
  problems.push(...inspectAttributes(node, name));
  for (const child of node.children) {
    if (component.holds && !isAllowedIn(child, component.holds)) {
      const shown = isJsx(child) ? (child.name ?? '') : child.type === 'element' ? child.tagName : child.type;
      problems.push(
        found(child, 'unsafe-mdx/nesting', {
          name: shown,
          allowed: component.holds.map((one) => `<${one}>`).join('、'),
        }),
      );
    }
    problems.push(...inspect(child, node));
  }
  return problems;
}

function isAllowedIn(child: Node, names: readonly string[]): boolean {
  if (child.type === 'text') return child.value.trim() === '';
  if (child.type === 'element' && child.tagName === 'p')
    return child.children.every((inner) => isAllowedIn(inner, names));
  return isJsx(child) && names.includes(child.name ?? '');
}

function inspectAttributes(node: JsxNode, name: string): Found[] {
  const { attributes } = COMPONENTS[name]!;
  const allowed = Object.keys(attributes).join(', ') || '–';
  const problems: Found[] = [];
  for (const { type, name: attribute, value } of node.attributes) {
    if (type !== 'mdxJsxAttribute' || attribute === undefined) {
      problems.push(found(node, 'unsafe-mdx/expression'));
    } else if (!Object.hasOwn(attributes, attribute)) {
      problems.push(found(node, 'unsafe-mdx/attribute', { name, attribute, allowed }));
    } else if (typeof value !== 'string' || value.trim() === '') {
      problems.push(found(node, 'unsafe-mdx/attribute-value', { name, attribute }));
    } else if (attributes[attribute]!.choices?.includes(value) === false) {
      const choices = attributes[attribute]!.choices!.join(', ');
      problems.push(found(node, 'unsafe-mdx/attribute-choice', { name, attribute, value, allowed: choices }));
    } else if (name === 'Figure' && attribute === 'src') {
      problems.push(...checkImage(node, value));
    }
  }
  const present = new Set(node.attributes.map((one) => one.name));
  for (const [attribute, { required }] of Object.entries(attributes)) {
    if (required && !present.has(attribute))
      problems.push(found(node, 'unsafe-mdx/attribute-missing', { name, attribute }));
  }
  return problems;
}

function found(node: Node, code: Problem['code'], values: Problem['values'] = {}): Found {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { code, place: { line, column }, severity: 'error', values };
}

const shorten = (value: string) => (value.length > 60 ? `${value.slice(0, 57)}…` : value);
