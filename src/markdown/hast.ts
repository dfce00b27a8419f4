/** The nodes of satteri's tree that we read and write; the parser's own types are wider than what passes the gate. */
export interface Position {
  readonly start: { readonly line: number; readonly column: number };
}

export interface TextNode {
  readonly type: 'text';
  readonly value: string;
  readonly position?: Position;
}

/** HTML made by ourselves from escaped parts; never by an author. */
export interface RawNode {
  readonly type: 'raw';
  readonly value: string;
  readonly position?: Position;
}

export interface ElementNode {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly Node[];
  readonly data?: { readonly lang?: string; readonly meta?: string };
  readonly position?: Position;
}

export interface JsxAttribute {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

export interface JsxNode {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly attributes: readonly JsxAttribute[];
  readonly children: readonly Node[];
  readonly position?: Position;
}

export interface OtherNode {
  readonly type: 'root' | 'comment' | 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression';
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: Position;
}

export type Node = TextNode | RawNode | ElementNode | JsxNode | OtherNode;

export const isJsx = (node: Node): node is JsxNode =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Children of any node. */
export const childrenOf = (node: Node): readonly Node[] => ('children' in node && node.children) || [];

/** All text below a node. */
export const textOf = (node: Node): string =>
  node.type === 'text' ? node.value : childrenOf(node).map(textOf).join('');

/** An element of our own. */
export const h = (
  tagName: string,
  properties: ElementNode['properties'],
  ...children: (Node | string)[]
): ElementNode => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
});

/** Literal attributes of a component that passed the gate. */
export const attributesOf = (node: JsxNode): Readonly<Record<string, string>> =>
  Object.fromEntries(
    node.attributes.flatMap(({ name, value }) => (name === undefined ? [] : [[name, String(value ?? '')]])),
  );

/** What the parser adds to footnotes: an English heading, and arrows back to the text. */
export const isFootnoteFurniture = ({ properties }: ElementNode) =>
  properties['id'] === 'footnote-label' || properties['dataFootnoteBackref'] !== undefined;
