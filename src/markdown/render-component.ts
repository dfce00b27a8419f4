import { attributesOf, h, isJsx, textOf, type JsxNode, type Node } from './hast.ts';
import { escapeHtml } from './highlight.ts';
import { placeholdersIn } from './placeholders.ts';
import { placeOf, renderImage, type RenderContext } from './render-context.ts';
import { stepId } from './text-links.ts';

/** Renders what stands in a component. */
type Inside = (node: JsxNode, context: RenderContext) => Node[];

/** Renders a component that passed the gate; `inside` renders what stands in it. */
export function renderComponent(node: JsxNode, context: RenderContext, inside: Inside): Node {
  const { words } = context;
  const attributes = attributesOf(node);
  switch (node.name) {
    case 'Steps':
      return renderSteps(node, context, inside);
    case 'Expect':
      return renderExpect(node, attributes['look'], words);
    case 'Verify':
      return h('div', { className: ['verify'] }, h('b', {}, words.verify), ...inside(node, context));
    case 'Otherwise':
      return h('div', { className: ['otherwise'] }, h('b', {}, words.otherwise), ...inside(node, context));
    case 'Callout':
      return renderCallout(node, context, inside);
    case 'Decision':
      return h(
        'div',
        { className: ['decision'] },
        h('p', { className: ['question'] }, attributes['question']!),
        h('dl', {}, ...jsxBelow(node, 'Branch').flatMap((branch) => renderBranch(branch, context, inside))),
      );
    case 'Tabs':
      return renderTabs(node, context, inside);
    case 'Figure': {
      const image = renderImage(node, attributes['src']!, attributes['alt']!, context);
      return h('figure', {}, image, ...(attributes['caption'] ? [h('figcaption', {}, attributes['caption'])] : []));
    }
    case 'Ref':
      context.records.push({ target: attributes['id']!, ...placeOf(node) });
      return h('a', { dataRecord: attributes['id'] }, attributes['text'] ?? '');
    default:
      return h('div', {}, ...inside(node, context));
  }
}

function renderSteps(node: JsxNode, context: RenderContext, inside: Inside): Node {
  const steps = jsxBelow(node, 'Step').map((step, index) => {
    const { title = '', limit } = attributesOf(step);
    const anchor = context.slugger.slug(title);
    const number = index + 1;
    const { steps } = context;
    context.headings.push({
      level: 3,
      text: title,
      anchor,
      line: placeOf(step).line,
      empty: false,
      ...(steps && { step: number }),
    });
    const own = { ...context, placeholders: placeholdersIn(step) };
    const margin = h(
      'div',
      { className: ['m'] },
      h('span', { className: ['no'], ariaHidden: 'true' }, String(number)),
      ...(limit ? [h('span', { className: ['limit'] }, `≤ ${limit}`)] : []),
    );
    return h(
      'li',
      { className: ['step'], ...(steps > 0 && { id: stepId(number) }) },
      margin,
      h('div', { className: ['do'] }, h('h3', { id: anchor }, title), ...inside(step, own)),
    );
  });
  return h('ol', { className: ['steps'] }, ...steps);
}

/** Components of a name directly below, also where Markdown put a paragraph around them. */
const jsxBelow = (node: JsxNode, name: string): JsxNode[] =>
  node.children
    .flatMap((child) => (child.type === 'element' && child.tagName === 'p' ? child.children : [child]))
    .filter((child): child is JsxNode => isJsx(child) && child.name === name);

function renderExpect(node: JsxNode, look: string | undefined, words: RenderContext['words']): Node {
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

function renderCallout(node: JsxNode, context: RenderContext, inside: Inside): Node {
  const { words } = context;
  const attributes = attributesOf(node);
  const kind = attributes['kind'] as 'danger' | 'warning' | 'note' | 'tip';
  const label = h('b', { className: ['label'] }, words[kind]);
  const title = attributes['title'] ? [h('p', { className: ['title'] }, attributes['title'])] : [];
  return h(
    'aside',
    { className: ['callout', kind], role: 'note' },
    label,
    h('div', {}, ...title, ...inside(node, context)),
  );
}

function renderBranch(branch: JsxNode, context: RenderContext, inside: Inside): Node[] {
  return [h('dt', {}, attributesOf(branch)['answer']!), h('dd', {}, ...inside(branch, context))];
}

/** Tabs need no script: radio buttons choose the panel, and print shows all of them. */
function renderTabs(node: JsxNode, context: RenderContext, inside: Inside): Node {
  const group = `tabs-${++context.count.tabs}`;
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
