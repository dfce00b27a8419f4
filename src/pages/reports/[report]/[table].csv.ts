import type { APIRoute } from 'astro';
import { csv } from '../../../outputs/csv.ts';
import { site } from '../../../site.ts';
import { reportTablePaths } from '../../../views/reports/paths.ts';

export const getStaticPaths = () => reportTablePaths(site());

/** A table of a report to download, or the list of all records behind it. */
export const GET: APIRoute = ({ props }) =>
  new Response(csv((props as ReturnType<typeof reportTablePaths>[number]['props']).rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
