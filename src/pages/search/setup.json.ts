import type { APIRoute } from 'astro';
import { site } from '../../site.ts';
import { searchSetup } from '../../views/search-setup.ts';

/** What the search needs to know, once it is asked for. */
export const GET: APIRoute = () => Response.json(searchSetup(site()));
