import type { APIRoute } from 'astro';
import { site } from '../../site.ts';
import { apiIndex } from '../../views/api.ts';

export const GET: APIRoute = () => Response.json(apiIndex(site()));
