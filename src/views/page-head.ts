import { FEEDS } from './feeds.ts';
import type { Frame } from './page-frame.ts';
import { GROUND } from './site-files.ts';
import { webAddress } from './web-address.ts';

/** What a document is, for programs that read pages. */
export interface Article {
  readonly headline: string;
  readonly changed: string | undefined;
  readonly author: string | undefined;
}

/** Tags in the head of a page, by their attributes. */
export interface PageHead {
  readonly title: string;
  readonly meta: readonly Readonly<Record<string, string>>[];
  readonly links: readonly Readonly<Record<string, string>>[];
  /** JSON-LD of a document: a block of data, which no browser runs. */
  readonly data: string | undefined;
}

/** The page that answers for all that is missing has no address of its own. */
const NOT_FOUND = /^\/404(?:\.html|\/)?$/u;

/** The head of the page at an address. */
export function pageHead(frame: Frame, address: string, description?: string, article?: Article): PageHead {
  const title = address === '/' ? frame.siteTitle : `${frame.title} · ${frame.siteTitle}`;
  const whole = frame.url && !NOT_FOUND.test(address) ? webAddress(frame, address) : undefined;
  return {
    title,
    meta: [
      ...(description ? [{ name: 'description', content: description }] : []),
      { name: 'theme-color', content: GROUND.light, media: '(prefers-color-scheme: light)' },
      { name: 'theme-color', content: GROUND.dark, media: '(prefers-color-scheme: dark)' },
      { property: 'og:type', content: article ? 'article' : 'website' },
      { property: 'og:title', content: frame.title },
      { property: 'og:site_name', content: frame.siteTitle },
      { property: 'og:locale', content: frame.lang.replace('-', '_') },
      ...(description ? [{ property: 'og:description', content: description }] : []),
      ...(whole ? [{ property: 'og:url', content: whole }] : []),
    ],
    links: [
      ...(whole ? [{ rel: 'canonical', href: whole }] : []),
      { rel: 'manifest', href: '/manifest.webmanifest' },
      ...Object.entries(FEEDS).map(([name, word]) => ({
        rel: 'alternate',
        type: 'application/atom+xml',
        title: `${frame.siteTitle}　${frame.words[word]}`,
        href: `/feeds/${name}.xml`,
      })),
      ...(frame.url
        ? [
            {
              rel: 'search',
              type: 'application/opensearchdescription+xml',
              title: frame.siteTitle,
              href: '/opensearch.xml',
            },
          ]
        : []),
    ],
    data: article && articleData(frame, article, whole),
  };
}

function articleData(frame: Frame, { headline, changed, author }: Article, url: string | undefined): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline,
    inLanguage: frame.lang,
    ...(changed && { dateModified: changed }),
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(url && { url }),
  };
  // Nothing in the data may end the element that holds it.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
