/**
 * What runs inside the browser page. Each function is sent there as text, so it may use nothing from outside itself;
 * that is why each is longer than a function should be.
 */

interface Mermaid {
  initialize(config: Record<string, unknown>): void;
  render(id: string, source: string): Promise<{ readonly svg: string }>;
}

/** What a page needs to draw one diagram. */
export interface DrawRequest {
  readonly source: string;
  readonly light: Record<string, unknown>;
  readonly dark: Record<string, unknown>;
}

/** Draws a diagram into the page, once in light and once in dark colours, with the same chance numbers. */
export async function drawBoth({ source, light, dark }: DrawRequest): Promise<void> {
  const { mermaid } = globalThis as unknown as { mermaid: Mermaid };
  const draw = async (id: string, config: Record<string, unknown>): Promise<string> => {
    let seed = 20220630;
    Math.random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    mermaid.initialize(config);
    return (await mermaid.render(id, source)).svg;
  };
  document.body.innerHTML = (await draw('light', light)) + (await draw('dark', dark));
}

/** Mends what mermaid places badly when labels are SVG text. */
export function tidied(): void {
  // A sketched stroke is thousands of curves: stroke the outline itself instead.
  for (const sketch of document.querySelectorAll<SVGPathElement>('.outer-path path + path')) {
    const outline = sketch.previousElementSibling as SVGPathElement;
    outline.style.stroke = getComputedStyle(sketch).stroke;
    outline.style.strokeWidth = '1px';
    outline.setAttribute('d', `${outline.getAttribute('d')?.replace(/\s*Z?\s*$/i, '')} Z`);
    sketch.remove();
  }
  const move = (element: Element, dx: number, dy = 0): void => {
    element.setAttribute('transform', `translate(${dx}, ${dy}) ${element.getAttribute('transform') ?? ''}`);
  };
  // Lines of Chinese need more room between them than 1.1.
  for (const text of document.querySelectorAll('text')) {
    const rows = text.querySelectorAll(':scope > .row');
    rows.forEach((row, i) => row.setAttribute('y', `${1.3 * i - 0.1 * rows.length}em`));
  }
  // A state's label starts where its middle should be.
  for (const node of document.querySelectorAll('.statediagram .node')) {
    const label = node.querySelector(':scope > .label');
    const shape = node.querySelector(':scope > .label-container')?.getBoundingClientRect();
    const text = label?.querySelector('text')?.getBoundingClientRect();
    if (label && shape && text) move(label, shape.x + shape.width / 2 - text.x - text.width / 2);
  }
  // A composite state has one frame, and its title in the middle of the band above.
  for (const inner of document.querySelectorAll<SVGRectElement>('.statediagram-cluster > .inner')) {
    const outer = inner.parentElement?.querySelector<SVGRectElement>('.outer');
    const title = inner.parentElement?.querySelector('.cluster-label');
    const text = title?.querySelector('text')?.getBoundingClientRect();
    if (!outer || !title || !text) continue;
    const [frame, body] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
    inner.setAttribute('height', String(frame.bottom - body.top));
    move(title, 0, (frame.top + body.top) / 2 - (text.top + text.bottom) / 2);
  }
  // A group's title in the middle is crossed by the arrow that enters the group.
  for (const title of document.querySelectorAll('.flowchart .cluster > .cluster-label')) {
    const box = title.parentElement?.querySelector('rect')?.getBoundingClientRect();
    const text = title.querySelector('text')?.getBoundingClientRect();
    if (box && text) move(title, box.x + 8 - text.x);
  }
}

/**
 * The drawing as a file of its own: only known elements and attributes, and as style only what the browser computed.
 * Nothing that the source wrote (styles, links, handlers, ids) can get through.
 */
export function flattened(): string {
  const TAGS = 'svg g path rect circle ellipse line polygon polyline text tspan title desc defs marker symbol use';
  const ATTRIBUTES =
    'd x y x1 y1 x2 y2 dx dy cx cy r rx ry width height points transform viewBox refX refY markerWidth markerHeight markerUnits orient';
  const LINKS = 'marker-start marker-mid marker-end href';
  const COLOURS = ['fill', 'stroke'];
  const INHERITED =
    'fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin fill-opacity stroke-opacity font-family font-size font-weight font-style text-anchor paint-order visibility white-space';
  const OWN = 'opacity display dominant-baseline alignment-baseline';
  const tags = new Set(TAGS.split(' '));
  const ids = new Map<string, string>();
  const styles = new Map<string, { readonly name: string; readonly light: string; readonly dark: string }>();
  const plain = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  document.body.append(plain);

  const escaped = (text: string): string =>
    text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? '&quot;');
  const rounded = (text: string): string =>
    text.replace(/-?\d+\.\d+(e-\d+)?/g, (n) => String(Math.round(Number(n) * 100) / 100 || 0));
  const hex = (value: string): string =>
    value.replace(
      /^rgb\((\d+), (\d+), (\d+)\)$/,
      (_, ...parts: string[]) =>
        '#' +
        parts
          .slice(0, 3)
          .map((part) => Number(part).toString(16).padStart(2, '0'))
          .join(''),
    );
  const target = (link: string): string | undefined => /^(?:url\(["']?)?#([^"')]+)["']?\)?$/.exec(link)?.[1];
  const name = (id: string): string => ids.get(id) ?? (ids.set(id, `r${ids.size}`), `r${ids.size - 1}`);

  const style = (element: Element): Map<string, string> => {
    const values = new Map<string, string>();
    const mine = getComputedStyle(element);
    const above = getComputedStyle(element.localName === 'svg' ? plain : (element.parentElement ?? plain));
    const initial = getComputedStyle(plain);
    for (const key of INHERITED.split(' ')) {
      const value = mine.getPropertyValue(key);
      if (value !== above.getPropertyValue(key) && !value.startsWith('url(')) values.set(key, rounded(hex(value)));
    }
    for (const key of OWN.split(' ')) {
      const value = mine.getPropertyValue(key);
      if (value !== initial.getPropertyValue(key) && (key !== 'display' || value === 'none')) values.set(key, value);
    }
    return values;
  };
  const rule = (values: Map<string, string>): string => [...values].map(([key, value]) => `${key}:${value}`).join(';');
  const className = (light: Element, dark: Element): string => {
    const day = style(light);
    const night = style(dark);
    const changed = new Map(
      COLOURS.filter((key) => night.has(key) || day.has(key)).map((key) => [key, night.get(key) ?? 'inherit']),
    );
    for (const key of COLOURS) if (day.get(key) === night.get(key)) changed.delete(key);
    const id = `${rule(day)}|${rule(changed)}`;
    if (id === '|') return '';
    if (!styles.has(id)) styles.set(id, { name: `s${styles.size}`, light: rule(day), dark: rule(changed) });
    return ` class="${styles.get(id)?.name}"`;
  };

  const attributes = (element: Element): string => {
    const kept = ATTRIBUTES.split(' ').filter((key) => element.hasAttribute(key));
    const links = LINKS.split(' ').map((key) => [key, target(element.getAttribute(key) ?? '')] as const);
    return [
      ...kept.map((key) => ` ${key}="${escaped(rounded(element.getAttribute(key) ?? ''))}"`),
      ...links.map(([key, id]) =>
        id === undefined ? '' : ` ${key}="${key === 'href' ? `#${name(id)}` : `url(#${name(id)})`}"`,
      ),
    ].join('');
  };

  const written = (light: Element, dark: Element | undefined): string => {
    const tag = light.localName;
    if (tag === 'foreignObject') throw new Error('Unexpected HTML in a label, expected plain text');
    if (tag === 'title' || tag === 'desc' || tag === 'style') return '';
    if (dark?.localName !== tag || light.childNodes.length !== dark.childNodes.length)
      throw new Error('Unexpected difference between light and dark');
    const inside = [...light.childNodes].map((node, i) =>
      node instanceof Element ? written(node, dark.childNodes[i] as Element) : escaped(node.textContent ?? ''),
    );
    const content = inside.join('');
    if (tag === 'a') return content;
    if (!tags.has(tag)) return '';
    if (['g', 'text', 'defs'].includes(tag) && content.trim() === '') return '';
    if (tag === 'tspan' && content === '') return '';
    if (tag === 'rect' && !light.hasAttribute('width')) return '';
    const named = tag === 'marker' || tag === 'symbol' ? ` id="@${light.id}@"` : '';
    return `${tag === 'tspan' ? '' : '\n'}<${tag}${named}${className(light, dark)}${attributes(light)}${content === '' ? '/>' : `>${content}</${tag}>`}`;
  };

  const [light, dark] = document.body.querySelectorAll<SVGSVGElement>(':scope > svg');
  if (light === undefined || dark === undefined || dark === plain) throw new Error('Missing drawing');
  const root = className(light, dark);
  const body = [...light.children].map((child, i) => written(child, dark.children[i])).join('');
  const drawn = body
    .replace(/\n<(marker|symbol) id="@([^@]*)@"[\s\S]*?<\/\1>/g, (all, _, id: string) =>
      ids.has(id) ? all.replace(`@${id}@`, ids.get(id) ?? '') : '',
    )
    .replace(/\n<(g|defs)[^>]*>\s*<\/\1>/g, '');
  const used = [...styles.values()].filter(({ name }) => `${root}${drawn}`.includes(`class="${name}"`));
  const lines = (scheme: 'light' | 'dark'): string =>
    used
      .filter((one) => one[scheme] !== '')
      .map((one) => `.${one.name}{${one[scheme]}}`)
      .join('\n');
  const says = (tag: 'title' | 'desc'): string => {
    const text = light.querySelector(`:scope > ${tag}`)?.textContent?.trim() ?? '';
    return text === '' ? '' : `\n<${tag} id="${tag}">${escaped(text)}</${tag}>`;
  };
  const { x, y, width, height } = light.viewBox.baseVal;
  const box = [x, y, width, height].map((n) => rounded(String(n))).join(' ');
  const labels = (says('title') && ' aria-labelledby="title"') + (says('desc') && ' aria-describedby="desc"');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="${box}" role="img"${labels}${root}>${says('title')}${says('desc')}
<style>
${lines('light')}
@media (prefers-color-scheme: dark) {
${lines('dark')}
}
</style>${drawn}
</svg>
`;
}
