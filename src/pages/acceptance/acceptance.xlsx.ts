import type { APIRoute } from 'astro';
import { xlsx } from '../../outputs/xlsx.ts';
import { site } from '../../site.ts';
import { sheetsOf } from '../../views/acceptance-sheets.ts';

/** All verdicts as a workbook to download. */
export const GET: APIRoute = async () => {
  const { today, words } = site();
  const bytes = await xlsx(sheetsOf(site()), words.acceptanceTitle, new Date(`${today}T00:00:00Z`));
  return new Response(bytes, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
};
