import type { APIRoute } from 'astro';
import { site } from '../../site.ts';
import { searchShards } from '../../views/search-records.ts';

/** Where the parts of the search index are. */
export const GET: APIRoute = () => Response.json(searchShards(site()));
