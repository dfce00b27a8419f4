import type { APIRoute } from 'astro';
import { site } from '../site.ts';
import { manifest } from '../views/site-files.ts';

export const GET: APIRoute = () => Response.json(manifest(site()));
