import type { APIRoute } from 'astro';
import { site } from '../../site.ts';
import { runSetup } from '../../views/run/run-setup.ts';

/** What following a runbook needs to know, once the page is at rest. */
export const GET: APIRoute = () => Response.json(runSetup(site()));
