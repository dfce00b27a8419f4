import { fill } from '../i18n/messages.ts';
import { monthOf } from '../calendar/civil-day.ts';
import type { Block, Figure, ReportSection } from './report-document.ts';
import type { Compared, TopicMeasures } from './measures-of.ts';
import type { Period } from './period.ts';
import type { Value } from './measure.ts';
import { chartBlock, recordRun, tableBlock, valueText, type Wording } from './wording.ts';

/** Leads to the records behind a figure: their month, else their list; nothing where there are none. */
export type FindList = (kind: string, period: Period) => string | undefined;

/** A section of figures in words: figures, then each chart above its table; or a sentence where nothing was counted. */
export function topicSection(
  measures: TopicMeasures,
  period: Period,
  wording: Wording,
  listOf: FindList,
): ReportSection {
  const { topic, isEmpty, figures, tables } = measures;
  const heading = wording.words[`reportSection-${topic.id}`];
  const head = { id: `figures-${topic.id}`, heading };
  if (isEmpty) return { ...head, blocks: [nothingBlock(measures, wording)] };
  // The records of a single incident stand in the tables below; a list of all of its kind is not what is behind it.
  const find: FindList = topic.isSingle ? () => undefined : listOf;
  const shown = tables.filter(({ rows }) => rows.length > 0);
  return {
    ...head,
    blocks: [
      { type: 'figures', items: figures.map((figure) => figureOf(figure, period, wording, find)) },
      ...shown.flatMap((table): Block[] => {
        const chart = chartBlock(table, wording);
        return [...(chart ? [chart] : []), tableBlock(table, wording)];
      }),
    ],
  };
}

function figureOf(
  { id, unit, kind, value, before, yearBefore }: Compared,
  period: Period,
  { words }: Wording,
  listOf: FindList,
): Figure {
  const href = value === null || value === 0 ? undefined : listOf(kind, period);
  const other = (of: Value | undefined) => (of === undefined || of === null ? undefined : valueText(of, unit, words));
  const [was, wasEarlier] = [other(before), other(yearBefore)];
  return {
    id,
    label: words[`figure-${id}`],
    value: valueText(value, unit, words),
    definition: words[`figureIs-${id}`],
    ...(href !== undefined && { href }),
    ...(was !== undefined && { before: was }),
    ...(wasEarlier !== undefined && { yearBefore: wasEarlier }),
  };
}

/** That nothing is on record, and the nil returns that vouch for it. */
function nothingBlock({ topic, nilReturns }: TopicMeasures, wording: Wording): Block {
  const { words, library, lang } = wording;
  const kinds = topic.kinds
    .map((kind) => library.kinds.find(({ name }) => name === kind)?.labels[lang] ?? kind)
    .join(words.listSeparator);
  if (topic.isSingle) return { type: 'paragraph', runs: [{ text: fill(words.reportNoneOfCase, { kinds }) }] };
  if (!nilReturns.length) return { type: 'paragraph', runs: [{ text: fill(words.reportNoRecords, { kinds }) }] };
  const [before = '', after = ''] = words.reportNilReturn.split('{ids}');
  return {
    type: 'paragraph',
    runs: [{ text: before }, ...nilReturns.map((id) => recordRun(wording, id, id)), { text: fill(after, { kinds }) }],
  };
}

/** The month of a period that lies in one. */
export const onlyMonth = ({ from, to }: Period): string | undefined =>
  monthOf(from) === monthOf(to) ? monthOf(from) : undefined;
