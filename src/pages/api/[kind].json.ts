import type { APIRoute } from 'astro';
import { site } from '../../site.ts';
import { apiPaths } from '../../views/api.ts';

export const getStaticPaths = () => apiPaths(site());

/** All records of a kind. */
export const GET: APIRoute = ({ props }) => Response.json((props as ReturnType<typeof apiPaths>[number]['props']).data);
