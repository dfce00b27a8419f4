import type { APIRoute } from 'astro';
import { openSearchText, sitemapText } from '../outputs/absolute-files.ts';
import { site } from '../site.ts';
import { siteMap } from '../views/site-files.ts';

/** Files that hold whole addresses: a site that does not know where it is published has none of them. */
const MAKERS = {
  sitemap: () => sitemapText(siteMap(site())),
  opensearch: () => openSearchText(site()),
};

export const getStaticPaths = () =>
  site().settings.url ? Object.keys(MAKERS).map((absolute) => ({ params: { absolute } })) : [];

export const GET: APIRoute = ({ params }) =>
  new Response(MAKERS[params['absolute'] as keyof typeof MAKERS](), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
