import type { Entry } from '../../model/library.ts';
import { inputRange } from '../../reports/forms.ts';
import { inputsOf } from '../../reports/inputs.ts';
import type { Block, ChartBlock, ReportDocument, ReportSection, TableBlock } from '../../reports/report-document.ts';
import { lastIssueOf, reportOf } from '../../reports/report-record.ts';
import { path, type PagePath } from '../paths.ts';
import type { Site } from '../site.ts';
import { reportPage, reportsOf, type ReportPage } from './report-page.ts';
import { reportOfSite, reportSources } from './report-sources.ts';

const stemOf = ({ id, kind }: Entry) => kind.stem?.(id) ?? id;

/** Pages of reports. */
export const reportPaths = (site: Site): PagePath<{ report: string }, { page: ReportPage }>[] =>
  reportsOf(site).map((entry) => path({ report: stemOf(entry) }, { page: reportPage(site, entry) }));

type Rows = readonly (readonly string[])[];

/** Tables of reports to download, and the list of all records that each rests on. */
export const reportTablePaths = (site: Site): PagePath<{ report: string; table: string }, { rows: Rows }>[] =>
  reportsOf(site).flatMap((entry) => [
    ...tablesIn(reportOfSite(site, entry)).map((table) =>
      path({ report: stemOf(entry), table: table.id }, { rows: rowsOf(table) }),
    ),
    path({ report: stemOf(entry), table: 'inputs' }, { rows: inputRows(site, entry) }),
  ]);

/** Widths in which charts are drawn: a text in a drawing does not wrap, and would be too small on a phone. */
export const CHART_WIDTHS = { wide: 720, narrow: 340 } as const;

/** Charts of reports as files, each in both widths. */
export const reportChartPaths = (
  site: Site,
): PagePath<{ report: string; chart: string }, { chart: ChartBlock; width: number }>[] =>
  reportsOf(site).flatMap((entry) =>
    chartsIn(reportOfSite(site, entry)).flatMap((chart) =>
      Object.entries(CHART_WIDTHS).map(([name, width]) =>
        path({ report: stemOf(entry), chart: `${chart.id}-${name}` }, { chart, width }),
      ),
    ),
  );

const blocksIn = ({ sections }: Pick<ReportDocument, 'sections'>): Block[] => {
  const below = ({ blocks, sections: inner = [] }: ReportSection): Block[] => [...blocks, ...inner.flatMap(below)];
  return sections.flatMap(below);
};

/** The tables of a report that its figures gave, in order. */
export const tablesIn = (document: ReportDocument): TableBlock[] =>
  blocksIn(document).filter((block): block is TableBlock => block.type === 'table' && !block.isWritten);

const chartsIn = (document: ReportDocument): ChartBlock[] =>
  blocksIn(document).filter((block): block is ChartBlock => block.type === 'chart');

const rowsOf = ({ columns, rows }: TableBlock): Rows => [
  columns.map(({ label }) => label),
  ...rows.map((row) => row.map(({ text }) => text)),
];

/** Every record that a report rests on: as it was frozen, else as it is now. */
function inputRows(site: Site, entry: Entry): Rows {
  const { library, words, settings } = site;
  const issue = lastIssueOf(library, entry.id);
  const { local } = reportSources(site, entry);
  const lines =
    issue?.records.map((line) => line.split(' ')) ??
    inputsOf(library, inputRange(reportOf(entry)), site.today, local).map((one) => [one.entry.id, one.digest]);
  return [
    [words.id, words.reportForm, words.reportTitle, words.reportDigest],
    ...lines.map(([id = '', digest = '']) => {
      const found = library.byId.get(id);
      return [id, found?.kind.labels[settings.locale] ?? '', found?.title ?? '', digest];
    }),
  ];
}
