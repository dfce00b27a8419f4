import type { APIRoute } from 'astro';
import { site } from '../site.ts';
import { llmsText } from '../views/site-files.ts';

export const GET: APIRoute = () => new Response(llmsText(site()));
