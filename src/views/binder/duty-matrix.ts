import { fill } from '../../i18n/messages.ts';
import type { FiguresBlock, ReportDocument, ReportSection, Run } from '../../reports/report-document.ts';
import { acceptancePage, type AcceptanceRow, type AcceptanceSection } from '../acceptance-page.ts';
import type { Site } from '../site.ts';
import { column, ledger, linkRun, linksRun, paragraph } from './plain-blocks.ts';

/** The matrix of all duties as a paper: how each stands on the day of the site, by article of the contract. */
export function dutyMatrix(site: Site): ReportDocument {
  const { words, settings, today } = site;
  const page = acceptancePage(site);
  return {
    id: 'DUTIES',
    title: words.binderMatrix,
    lang: settings.locale,
    cover: [
      { label: words.binderAsOf, text: today },
      { label: words.binderRule, text: words.binderMatrixRule },
    ],
    isDraft: false,
    day: today,
    sections: [
      { id: 'counts', heading: words.binderCounts, blocks: [paragraph(page.lede), countsOf(page.counts, site)] },
      ...page.sections.map((section) => sectionOf(section, site)),
    ],
    signatures: [],
  };
}

/** How many duties have each verdict. */
const countsOf = (counts: ReturnType<typeof acceptancePage>['counts'], { words }: Site): FiguresBlock => ({
  type: 'figures',
  items: counts.map(({ verdict, word, count }) => ({
    id: `duties-${verdict}`,
    label: word,
    value: fill(words.acceptanceOpenCount, { count }),
    definition: fill(words.binderCountRule, { verdict: word }),
    href: '/acceptance/',
  })),
});

function sectionOf({ id, title, met, rows }: AcceptanceSection, site: Site): ReportSection {
  const { words } = site;
  const columns = [
    column('id', words.id),
    column('duty', words.acceptanceDuty),
    column('clauses', words.acceptanceClause),
    column('per', words.acceptancePer),
    column('verdict', words.verdict),
    column('share', words.acceptanceShare, true),
    column('open', words.dutyOpenOnes),
    column('interpretations', words.acceptanceReading),
  ];
  const caption = fill(words.binderMatrixCaption, { title, met, total: rows.length });
  return {
    id: `article-${id}`,
    heading: title,
    blocks: [
      ledger(
        `duties-${id}`,
        caption,
        columns,
        rows.map((row) => rowOf(row, site)),
      ),
    ],
  };
}

function rowOf(row: AcceptanceRow, { words }: Site): Run[] {
  const open = row.offending.map(({ word, instance }) => `${instance.text} ${word}`);
  if (row.more) open.push(fill(words.missingMore, { count: row.more }));
  return [
    { text: row.id, ...(row.link.href !== undefined && { href: row.link.href }) },
    { text: row.link.text },
    linksRun(row.clauses),
    { text: row.per },
    { text: row.verdict?.word ?? words.verdictUnchecked, isStrong: row.verdict?.verdict === 'unmet' },
    { text: row.verdict ? `${row.met}/${row.total}` : '–' },
    { text: open.join('\n') },
    row.interpretations.length === 1 ? linkRun(row.interpretations[0]!) : linksRun(row.interpretations),
  ];
}
