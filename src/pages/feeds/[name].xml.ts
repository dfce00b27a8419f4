import type { APIRoute } from 'astro';
import { atomText } from '../../outputs/atom.ts';
import { site } from '../../site.ts';
import { changesFeed, dueFeed, FEEDS } from '../../views/feeds.ts';

const MAKERS = { changes: changesFeed, due: dueFeed };

export const getStaticPaths = () => Object.keys(FEEDS).map((name) => ({ params: { name } }));

/** What changed, and what falls due, for feed readers. */
export const GET: APIRoute = ({ params }) =>
  new Response(atomText(MAKERS[params['name'] as keyof typeof FEEDS](site())), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
