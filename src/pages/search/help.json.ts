import type { APIRoute } from 'astro';
import { site } from '../../site.ts';
import { searchHelp } from '../../views/search-setup.ts';

/** What is offered where a search finds nothing. */
export const GET: APIRoute = () => Response.json(searchHelp(site()));
