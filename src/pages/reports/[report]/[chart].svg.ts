import type { APIRoute } from 'astro';
import { fill } from '../../../i18n/messages.ts';
import { drawChart } from '../../../outputs/charts.ts';
import { site } from '../../../site.ts';
import { reportChartPaths } from '../../../views/reports/paths.ts';

export const getStaticPaths = () => reportChartPaths(site());

/** A chart of a report. */
export const GET: APIRoute = ({ props }) => {
  const { chart, width } = props as ReturnType<typeof reportChartPaths>[number]['props'];
  const { words } = site();
  const unit = chart.unit || words['column-count'];
  const description = fill(words.reportChartOf, { caption: chart.caption, unit });
  return new Response(drawChart(chart, width, { title: chart.caption, description }).svg, {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
