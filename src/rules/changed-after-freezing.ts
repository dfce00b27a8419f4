import { localTime } from '../calendar/instant.ts';
import { fill, LANGUAGES, type Messages } from '../i18n/messages.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { driftOf, figuresOfRecord, type FigureDrift } from '../reports/drift.ts';
import { layoutOf } from '../reports/forms.ts';
import { thawedValue } from '../reports/frozen-measures.ts';
import { frozenOf, reportOf } from '../reports/report-record.ts';
import { valueText } from '../reports/wording.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

/** A record of a period whose report is frozen, and that says something else since. */
export const changedAfterFreezing: Rule = {
  id: 'changed-after-freezing',
  severity: 'warning',
  check: (library, { lang }) =>
    entriesOf(library, 'report').flatMap((report) => changesUnder(report, library, LANGUAGES[lang].words)),
};

function changesUnder(report: Entry, library: Library, words: Messages['words']): Found[] {
  const frozen = frozenOf(library, report.id);
  if (!frozen) return [];
  // Verdicts take longest to decide, and say nothing of one record: the page of the report shows them.
  const topics = layoutOf(reportOf(report)).topics.filter(({ id }) => id !== 'obligations');
  const drift = driftOf({ library, local: localTime(zoneOf(library)) }, report, topics);
  return drift.records.map((one) => {
    const figures = figuresOfRecord(one, drift).map((figure) => figureText(figure, words));
    return foundIn(
      one.entry ?? frozen.entry,
      'changed-after-freezing',
      { path: ['id'] },
      {
        record: one.record,
        report: report.title,
        what: words[`drift-${one.what}`],
        figures: figures.length ? figures.join(words.listSeparator) : words.reportDriftNone,
        stem: report.kind.stem?.(report.id) ?? report.id,
      },
    );
  });
}

const zoneOf = (library: Library): string =>
  (entriesOf(library, 'knowledge-base')[0]?.data['time_zone'] as string | undefined) ?? 'Asia/Shanghai';

function figureText({ figure, from, to, unit }: FigureDrift, words: Messages['words']): string {
  const text = (cell: FigureDrift['from']) => valueText(thawedValue(cell), unit, words);
  return fill(words.reportFigureChange, { figure: words[`figure-${figure}`], from: text(from), to: text(to) });
}
