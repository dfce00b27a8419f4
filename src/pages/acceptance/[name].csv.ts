import type { APIRoute } from 'astro';
import { csv } from '../../outputs/csv.ts';
import { sheetText } from '../../views/acceptance-sheets.ts';
import { site } from '../../site.ts';
import { sheetPaths } from '../../views/verdict-paths.ts';

export const getStaticPaths = () => sheetPaths(site());

/** A table of verdicts to download. */
export const GET: APIRoute = ({ props }) =>
  new Response(csv(sheetText((props as ReturnType<typeof sheetPaths>[number]['props']).sheet)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
