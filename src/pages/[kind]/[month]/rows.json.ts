import type { APIRoute } from 'astro';
import { site } from '../../../site.ts';
import { monthRowPaths } from '../../../views/paths.ts';

export const getStaticPaths = () => monthRowPaths(site());

/** All rows of a month: what the script of its list sorts and filters. */
export const GET: APIRoute = ({ props }) =>
  Response.json((props as ReturnType<typeof monthRowPaths>[number]['props']).data);
