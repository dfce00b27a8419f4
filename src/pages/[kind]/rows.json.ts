import type { APIRoute } from 'astro';
import { site } from '../../site.ts';
import { rowPaths } from '../../views/paths.ts';

export const getStaticPaths = () => rowPaths(site());

/** All rows of a list: what the script of the list sorts and filters. */
export const GET: APIRoute = ({ props }) => Response.json((props as ReturnType<typeof rowPaths>[number]['props']).data);
