import type { z } from 'zod';
import type { Lang } from '../../schemas/shared/field.ts';
import { fill, type Messages } from '../i18n/messages.ts';
import type { Entry, Library } from '../model/library.ts';
import { definitionOf, metaOf, type Definition } from '../model/shape.ts';
import type { Verdict } from '../obligations/result.ts';
import { VERDICT_WORDS } from '../obligations/verdict-words.ts';
import type { MeasuredCell, MeasuredColumn, MeasuredTable, UnitId, Value } from './measure.ts';
import type { ChartBlock, Run, TableBlock } from './report-document.ts';

/** What puts measures into words: the language, the names of records, and where their pages are. */
export interface Wording {
  readonly library: Library;
  readonly words: Messages['words'];
  readonly lang: Lang;
  /** The page of a record. */
  readonly addressOf: (entry: Entry) => string;
}

/** A number as people read it, with groups of three digits. */
const numberText = (value: number): string => String(value).replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/gu, ',');

/** A share in per cent with one decimal, rounded down: a hundred is said of the whole alone. */
const percentText = (part: number, whole: number): string => {
  const percent = Math.floor((part / whole) * 1000) / 10;
  return Number.isInteger(percent) ? String(percent) : percent.toFixed(1);
};

/** A value with its unit; a share as per cent with both numbers. */
export function valueText(value: Value, unit: UnitId, words: Messages['words']): string {
  if (value === null) return words.reportNone;
  if (typeof value === 'number') return fill(words[`unit-${unit}`], { value: numberText(value) });
  if (value.whole === 0) return words.reportNone;
  return fill(words.reportShare, {
    percent: percentText(value.part, value.whole),
    part: numberText(value.part),
    whole: fill(words[`unit-${unit}`], { value: numberText(value.whole) }),
  });
}

/** What a record is called; its id where it is not known any more. */
export const nameOf = ({ library }: Pick<Wording, 'library'>, id: string): string => library.byId.get(id)?.title ?? id;

/** A record as a run of text that leads to its page. */
export function recordRun({ library, addressOf }: Wording, id: string, text?: string): Run {
  const entry = library.byId.get(id);
  return entry ? { text: text ?? entry.title, href: addressOf(entry) } : { text: text ?? id };
}

/** The word of a choice of a kind, such as the cause of an incident; `timeline.kind` is a field of the items of a list. */
export function choiceWord({ library, lang }: Wording, kind: string, fieldName: string, value: string): string {
  let field = library.kinds.find(({ name }) => name === kind)?.shape;
  for (const name of fieldName.split('.')) field = field && unwrapped(field).shape?.[name];
  while (field && !metaOf(field).choices) field = inside(field);
  return (field && metaOf(field).choices?.[value]?.[lang]) ?? value;
}

/** What is wrapped: a value that may be absent, the items of a list. */
const inside = (shape: z.ZodType): z.ZodType | undefined => {
  const { innerType, element } = definitionOf(shape);
  return innerType ?? element;
};

function unwrapped(shape: z.ZodType): Definition {
  const within = inside(shape);
  return within ? unwrapped(within) : definitionOf(shape);
}

/** What a field of a kind is called. */
function fieldLabel({ library, lang }: Wording, kind: string, fieldName: string): string {
  const shape = library.kinds.find(({ name }) => name === kind)?.shape;
  const field = shape && definitionOf(shape).shape?.[fieldName];
  return (field && metaOf(field).label?.[lang]) ?? fieldName;
}

function cellRun(cell: MeasuredCell, { form }: MeasuredColumn, wording: Wording): Run {
  const { words } = wording;
  if (cell === null || cell === '') return { text: words.reportNone };
  if (typeof cell === 'number') return { text: numberText(cell) };
  if (form === 'record') return recordRun(wording, cell);
  if (form === 'id') return recordRun(wording, cell, cell);
  if (form === 'time') return { text: cell.slice(0, 16).replace('T', ' ') };
  if (typeof form === 'string') return { text: cell };
  if ('labelsOf' in form) return { text: fieldLabel(wording, form.labelsOf, cell) };
  if ('words' in form) return { text: words[VERDICT_WORDS[cell as Verdict]] };
  return { text: choiceWord(wording, form.kind, form.field, cell) };
}

/** A table in words. */
export function tableBlock(table: MeasuredTable, wording: Wording): TableBlock {
  const { words } = wording;
  return {
    type: 'table',
    id: table.id,
    caption: words[`tableOf-${table.id}`],
    columns: table.columns.map(({ key, form }) => ({
      key,
      label: words[`column-${key}`],
      ...(form === 'number' && { isNumber: true }),
    })),
    rows: table.rows.map((row) => table.columns.map((column, index) => cellRun(row[index] ?? null, column, wording))),
  };
}

/** The chart that stands above a table, of the same numbers; nothing where it has none or too few rows. */
export function chartBlock(table: MeasuredTable, wording: Wording): ChartBlock | undefined {
  const { chart, columns, rows } = table;
  if (!chart || rows.length < 2) return undefined;
  const { words } = wording;
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  return {
    type: 'chart',
    id: `${table.id}-chart`,
    caption: words[`tableOf-${table.id}`],
    form: chart.form,
    unit: fill(words[`unit-${chart.unit}`], { value: '' }).trim(),
    categories: rows.map((row) => cellRun(row[at(chart.by)] ?? null, columns[at(chart.by)]!, wording).text),
    series: chart.of.map((key) => ({
      name: words[`column-${key}`],
      values: rows.map((row) => {
        const value = row[at(key)];
        return typeof value === 'number' ? value : null;
      }),
    })),
  };
}
