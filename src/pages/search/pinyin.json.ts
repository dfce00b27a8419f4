import type { APIRoute } from 'astro';
import { readingsFor } from '../../outputs/pinyin.ts';
import { packReadings } from '../../search/pinyin.ts';
import { site } from '../../site.ts';

/** How the characters of queries and titles are read. */
export const GET: APIRoute = () =>
  Response.json(packReadings(readingsFor(site().library.entries.map(({ title }) => title))));
