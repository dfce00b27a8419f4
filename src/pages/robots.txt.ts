import type { APIRoute } from 'astro';
import { site } from '../site.ts';
import { robotsText } from '../views/site-files.ts';

export const GET: APIRoute = () => new Response(robotsText(site()));
