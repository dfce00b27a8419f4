import type { APIRoute } from 'astro';
import { csv } from '../../outputs/csv.ts';
import { site } from '../../site.ts';
import { sheetPaths } from '../../views/verdict-paths.ts';

export const getStaticPaths = () => sheetPaths(site());

/** A table of verdicts to download. */
export const GET: APIRoute = ({ props }) =>
  new Response(csv((props as ReturnType<typeof sheetPaths>[number]['props']).sheet.rows), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
