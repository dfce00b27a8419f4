import { fill } from '../../i18n/messages.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import type { Site } from '../site.ts';
import { linkTo } from '../value.ts';
import { dutyMatrix } from './duty-matrix.ts';
import { evidenceLists } from './evidence-lists.ts';
import { interpretationLedger } from './interpretation-ledger.ts';

/** Makes the value of a report from its record. */
type ReportOf = (site: Site, entry: Entry) => ReportDocument;

/** What is bound for the acceptance of a contract, in reading order. */
export interface Binder {
  readonly cover: Pick<ReportDocument, 'id' | 'title' | 'lang' | 'day' | 'cover'>;
  readonly papers: readonly BinderPaper[];
  /** What a binder should have and this one has not, in sentences. */
  readonly lacks: readonly string[];
}

/** One part, and the file that holds it alone. */
export interface BinderPaper {
  readonly file: string;
  readonly report: ReportDocument;
}

/**
 * Binds the end-of-service report, the matrix of duties, the frozen reports, the lists of evidence and the ledger of
 * interpretations. `reportOf` makes the value of each report.
 */
export function binderOf(site: Site, reportOf: ReportOf, commit: string | undefined): Binder {
  const { words } = site;
  const all = entriesOf(site.library, 'report')
    .toSorted(inTime)
    .map((entry) => ({ isTerm: entry.data['form'] === 'term', report: reportOf(site, entry) }));
  const term = all.filter(({ isTerm }) => isTerm).map(({ report }) => report);
  const periodic = all.filter(({ isTerm }) => !isTerm).map(({ report }) => report);
  const paperOf = (report: ReportDocument): BinderPaper => ({ file: `reports/${report.id}.pdf`, report });
  return {
    cover: coverOf(site, commit),
    papers: [
      ...term.map(paperOf),
      { file: 'duties.pdf', report: dutyMatrix(site) },
      ...periodic.filter(({ isDraft }) => !isDraft).map(paperOf),
      { file: 'evidence.pdf', report: evidenceLists(site) },
      { file: 'interpretations.pdf', report: interpretationLedger(site) },
    ],
    lacks: [
      ...(term.length ? [] : [words.binderNoTerm]),
      ...term.filter(({ isDraft }) => isDraft).map(({ id }) => fill(words.binderDraftTerm, { id })),
      ...periodic.filter(({ isDraft }) => isDraft).map(({ id }) => fill(words.binderDraftReport, { id })),
    ],
  };
}

function coverOf(site: Site, commit: string | undefined): Binder['cover'] {
  const { library, words, settings, today } = site;
  const [contract] = entriesOf(library, 'contract');
  const { project, parties = {} } = (contract?.data ?? {}) as Contract;
  const nameOf = (id: string | undefined) => (id === undefined ? '' : linkTo(id, library).text);
  return {
    id: contract ? `${words.binderNumber}-${contract.id}` : words.binderNumber,
    title: words.binderTitle,
    lang: settings.locale,
    day: today,
    cover: [
      { label: words.binderContract, text: contract?.title ?? '' },
      { label: words.binderProject, text: project ?? '' },
      { label: words.diffClient, text: nameOf(parties.client) },
      { label: words.diffVendor, text: nameOf(parties.vendor) },
      { label: words.binderAsOf, text: today },
      { label: words.binderCommit, text: commit ?? '' },
    ],
  };
}

interface Contract {
  readonly project?: string;
  readonly parties?: { readonly client?: string; readonly vendor?: string };
}

/** Reports by the end of their period, the shorter first. */
function inTime(a: Entry, b: Entry): number {
  const place = ({ data, id }: Entry) => {
    const { from, to } = data['period'] as { readonly from: string; readonly to: string };
    return [to, from, id] as const;
  };
  const [toA, fromA, idA] = place(a);
  const [toB, fromB, idB] = place(b);
  if (toA !== toB) return toA < toB ? -1 : 1;
  if (fromA !== fromB) return fromA > fromB ? -1 : 1;
  return idA < idB ? -1 : 1;
}
