import { localTime } from '../calendar/instant.ts';
import { fill, LANGUAGES, type Messages } from '../i18n/messages.ts';
import { entriesOf, type Entry, type Library } from '../model/library.ts';
import { driftOf, isTelling, movedBy, type Drift, type FigureDrift, type Moved } from '../reports/drift.ts';
import { countingTopics } from '../reports/forms.ts';
import { thawedValue } from '../reports/frozen-measures.ts';
import { frozenOf, reportOf } from '../reports/report-record.ts';
import { reportWorld } from '../reports/report-world.ts';
import { valueText } from '../reports/wording.ts';
import { foundIn, type Found, type Rule } from './rule.ts';

type Words = Messages['words'];

/** A change of a record, and a frozen report that is untrue by it. */
interface Untrue extends Drift, Moved {
  readonly report: Entry;
  readonly frozen: Entry;
}

/** A record that frozen reports rest on, and that is gone or moves a figure or a table of them: told once for all of them. */
export const changedAfterFreezing: Rule = {
  id: 'changed-after-freezing',
  severity: 'warning',
  check: (library, { lang }) => {
    const untrue = entriesOf(library, 'report').flatMap((report) => changesUnder(report, library));
    return [...Map.groupBy(untrue, ({ record }) => record).values()].map((own) => found(own, LANGUAGES[lang].words));
  },
};

function changesUnder(report: Entry, library: Library): Untrue[] {
  const frozen = frozenOf(library, report.id)?.entry;
  if (!frozen) return [];
  const world = reportWorld(library, localTime(zoneOf(library)));
  const drift = driftOf(world, report, countingTopics(reportOf(report)));
  return drift.records
    .filter((one) => isTelling(one, drift))
    .map((one) => ({ ...one, ...movedBy(one, drift), report, frozen }));
}

const zoneOf = (library: Library): string =>
  (entriesOf(library, 'knowledge-base')[0]?.data['time_zone'] as string | undefined) ?? 'Asia/Shanghai';

/** One problem for one record, at the record, or where it is gone at the data that were frozen over it. */
function found(own: readonly Untrue[], words: Words): Found {
  const { record, what, entry, frozen } = own[0]!;
  const stems = own.map(({ report }) => report.kind.stem?.(report.id) ?? report.id);
  return foundIn(
    entry ?? frozen,
    'changed-after-freezing',
    { path: ['id'] },
    {
      record,
      what: words[`sinceFrozen-${what}`],
      reports: own.map((one) => untrueText(one, words)).join(words.sinceFrozenSeparator),
      stem: stems[0]!,
      stems: stems.join(words.listSeparator),
    },
  );
}

/** A report with its figures that differ from the records; tables where no figure does. */
function untrueText({ report, figures, tables }: Untrue, words: Words): string {
  const captions = tables.map(({ table }) => words[`tableOf-${table}`]).join(words.listSeparator);
  const what = figures.length
    ? figures.map((figure) => figureText(figure, words)).join(words.clauseSeparator)
    : captions
      ? fill(words.sinceFrozenTables, { tables: captions })
      : words.sinceFrozenRests;
  return fill(words.sinceFrozenReport, { report: report.title, what });
}

function figureText({ figure, from, to, unit }: FigureDrift, words: Words): string {
  const text = (cell: FigureDrift['from']) => valueText(thawedValue(cell), unit, words);
  return fill(words.reportFigureChange, { figure: words[`figure-${figure}`], from: text(from), to: text(to) });
}
