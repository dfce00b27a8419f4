import type { APIRoute } from 'astro';
import { apiSchema } from '../../views/api.ts';

export const GET: APIRoute = () => Response.json(apiSchema());
