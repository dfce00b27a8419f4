import type { APIRoute } from 'astro';
import { site } from '../../site.ts';
import { apiKinds } from '../../views/api.ts';

export const GET: APIRoute = () => Response.json(apiKinds(site()));
