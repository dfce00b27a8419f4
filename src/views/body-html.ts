import { escapeHtml } from '../markdown/highlight.ts';
import { SECTION_BREAK } from '../markdown/section-break.ts';
import type { BodyView } from './record-page.ts';
import type { Picture } from './site.ts';

/**
 * Fills the placeholders of a rendered body: records become links that say their title, images and diagrams get their
 * address and size. A diagram that was not drawn yet shows its text.
 */
export function fillBody(html: string, body: BodyView): string {
  return html
    .replaceAll(SECTION_BREAK, '')
    .replace(/<a data-record="([^"]*)">([^<]*)<\/a>/gu, (_, id: string, text: string) => recordLink(id, text, body))
    .replace(
      /<a data-file="([^"]*)">/gu,
      (_, file: string) => `<a href="${escapeHtml(body.files[unescape(file)] ?? '#')}">`,
    )
    .replace(
      /<img data-image="([^"]*)"/gu,
      (_, file: string) => `<img${pictureAttributes(body.pictures[unescape(file)])}`,
    )
    .replace(
      /<img data-diagram="([^"]*)" data-source="([^"]*)"([^>]*)>/gu,
      (_, key: string, source: string, rest: string) => {
        const picture = body.pictures[key];
        return picture
          ? `<img${pictureAttributes(picture)}${rest}>`
          : `<pre class="undrawn">${escapeHtml(unescape(source))}</pre>`;
      },
    );
}

/** A body in its sections: what stands before the first has the anchor ''. */
export function bodySections(html: string, body: BodyView): ReadonlyMap<string, string> {
  const sections = html.split(SECTION_BREAK).filter((section) => section.trim());
  return new Map(
    sections.map((section) => [unescape(/^<h2 id="([^"]*)"/u.exec(section)?.[1] ?? ''), fillBody(section, body)]),
  );
}

function recordLink(id: string, text: string, body: BodyView): string {
  const link = body.records[unescape(id)];
  const label = text || escapeHtml(link?.text ?? unescape(id));
  return link?.href ? `<a href="${escapeHtml(link.href)}">${label}</a>` : `<span>${label}</span>`;
}

function pictureAttributes(picture: Picture | undefined): string {
  if (!picture) return '';
  const size = picture.width && picture.height ? ` width="${picture.width}" height="${picture.height}"` : '';
  return ` src="${escapeHtml(picture.src)}"${size}`;
}

/** Reverses the escaping of an attribute by the serialiser. */
const unescape = (text: string): string =>
  text
    .replace(/&#x([0-9A-Fa-f]+);/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&quot;/gu, '"')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');
