import type { MappedPage } from '../views/site-files.ts';
import type { Site } from '../views/site.ts';
import { webAddress } from '../views/web-address.ts';
import { element, xmlFile } from './xml.ts';

/** The map of a site (sitemaps.org), which holds whole addresses. */
export const sitemapText = (pages: readonly MappedPage[]): string =>
  xmlFile(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      pages.map(({ address, changed }) =>
        element('url', {}, [
          element('loc', {}, address),
          ...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
        ]),
      ),
    ),
  );

/** Names longer than this are refused by browsers. */
const SHORT_NAME = 16;

/** How a browser searches the site from its own address bar (OpenSearch 1.1). */
export function openSearchText({ settings, words }: Site): string {
  const attributes = { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' };
  const icon = { height: '16', width: '16', type: 'image/svg+xml' };
  return xmlFile(
    element('OpenSearchDescription', attributes, [
      element('ShortName', {}, settings.title.length > SHORT_NAME ? words.mark : settings.title),
      element('Description', {}, `${words.search} ${settings.title}`),
      element('InputEncoding', {}, 'UTF-8'),
      element('Language', {}, settings.locale),
      element('Image', icon, webAddress(settings, '/favicon.svg')),
      element('Url', { type: 'text/html', template: `${webAddress(settings, '/search/')}?q={searchTerms}` }),
    ]),
  );
}
