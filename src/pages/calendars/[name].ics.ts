import type { APIRoute } from 'astro';
import { icalendar } from '../../outputs/icalendar.ts';
import { site } from '../../site.ts';
import { feedPaths } from '../../views/feed-paths.ts';

export const getStaticPaths = () => feedPaths(site());

/** A calendar to subscribe to. */
export const GET: APIRoute = ({ props }) =>
  new Response(icalendar((props as ReturnType<typeof feedPaths>[number]['props']).feed), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
