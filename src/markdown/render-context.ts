import type GithubSlugger from 'github-slugger';
import type { Messages } from '../i18n/messages.ts';
import type { Heading, Mention } from '../model/library.ts';
import type { Placeholder } from './placeholders.ts';
import { h, type ElementNode, type Node } from './hast.ts';

/** What the rendering of one document gathers on its way, and what every part of it needs. */
export interface RenderContext {
  readonly words: Messages['words'];
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
  /** How many steps the text may mention; none where there are several lists of steps, or none. */
  readonly steps: number;
  /** Words that the reader replaces in the commands of the step being rendered. */
  readonly placeholders: readonly Placeholder[];
  /** Within a link or a heading, where no further link may stand. */
  readonly plain: boolean;
  /** Counted through the whole document, whatever part of it a context is for. */
  readonly count: { tabs: number };
}

/** Where a node stands in the body. */
export const placeOf = (node: Node) => ({
  line: node.position?.start.line ?? 1,
  column: node.position?.start.column ?? 1,
});

/** An image of the knowledge base, as a placeholder that the page fills in. */
export function renderImage(node: Node, src: string, alt: string, context: RenderContext): ElementNode {
  const target = resolvePath(context.folder, decodeURIComponent(src));
  context.images.push({ target, ...placeOf(node) });
  return h('img', { dataImage: target, alt, loading: 'lazy' });
}

/** A relative path made absolute from the content folder; steps above it stay visible, for the rule that refuses them. */
export function resolvePath(folder: string, path: string): string {
  const steps = folder ? folder.split('/') : [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.length && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
