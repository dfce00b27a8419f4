import type { Kind } from '../../../schemas/shared/kind.ts';
import { fill } from '../../i18n/messages.ts';
import { entriesOf, type Entry } from '../../model/library.ts';
import { addressOf, listAddress, monthOf } from '../address.ts';
import { frameOf, type Frame } from '../page-frame.ts';
import { path, type PagePath } from '../paths.ts';
import type { Site } from '../site.ts';
import { fieldsOf, plainText, type FieldView, type LinkView, type ValueContext } from '../value.ts';
import { idRanges } from './id-ranges.ts';

/** A field on paper; two short ones share a line. */
export interface SheetField extends FieldView {
  readonly isShort: boolean;
}

/** One record on paper. */
export interface Sheet {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly fields: readonly SheetField[];
  /** Places to sign, with the name that is known. */
  readonly signatures: readonly { readonly label: string; readonly text: string }[];
}

/** All records of a kind and month, a sheet of paper for each. */
export interface SheetsPage {
  readonly frame: Frame;
  /** What the paper is called, and whose it is. */
  readonly name: string;
  readonly owner: string;
  readonly month: string;
  readonly list: LinkView;
  readonly sheets: readonly Sheet[];
}

/** Address of the sheets of a kind and month. */
export const sheetsAddress = (kind: Kind, month: string): string => `/sheets/${kind.path}/${month}/`;

/** Kinds whose records are printed, with the months that have some, newest first. */
export function sheetMonths({ library, settings, words }: Site) {
  return library.kinds.flatMap((kind) => {
    const months = [...Map.groupBy(entriesOf(library, kind.name), monthOf)].sort(([a], [b]) => (a < b ? 1 : -1));
    if (!kind.sheet || !months.length) return [];
    return [
      {
        name: kind.sheet[settings.locale],
        months: months.map(([month, own]) => ({
          text: month,
          href: sheetsAddress(kind, month),
          note: fill(words.sheetCount, { count: own.length }),
        })),
      },
    ];
  });
}

/** Pages of sheets. */
export const sheetPaths = (site: Site): PagePath<{ kind: string; month: string }, { page: SheetsPage }>[] =>
  site.library.kinds
    .filter((kind) => kind.sheet)
    .flatMap((kind) =>
      [...Map.groupBy(entriesOf(site.library, kind.name), monthOf)].map(([month, own]) =>
        path({ kind: kind.path, month }, { page: sheetsPage(site, kind, month, own) }),
      ),
    );

function sheetsPage(site: Site, kind: Kind, month: string, entries: readonly Entry[]): SheetsPage {
  const { settings, words } = site;
  const name = kind.sheet![settings.locale];
  return {
    frame: frameOf(site, fill(words.sheetsOf, { sheet: name, month }), sheetsAddress(kind, month), kind),
    name,
    owner: settings.title,
    month,
    list: { text: kind.labels[settings.locale], href: listAddress(kind) },
    sheets: entries.map((entry) => sheetOf(site, entry)),
  };
}

/** How many links of one field a sheet has room for; longer lists are drawn together. */
const MAX_LINKS = 12;
/** Bookkeeping of the record that no paper shows; the head shows the id and the title. */
const NOT_ON_PAPER = new Set(['id', 'title', 'audience', 'aliases', 'amended', 'recorded_at', 'services', 'refs']);

function sheetOf({ library, settings, words }: Site, entry: Entry): Sheet {
  const context: ValueContext = { library, lang: settings.locale, words };
  const { by, client_sign, delivery } = entry.data as {
    readonly by?: readonly string[];
    readonly client_sign?: { readonly by?: string };
    readonly delivery?: { readonly to?: string };
  };
  const name = (id: string | undefined) => (id === undefined ? '' : (library.byId.get(id)?.title ?? id));
  return {
    id: entry.id,
    title: entry.title,
    href: addressOf(entry),
    fields: fieldsOf(entry.kind.shape, entry.data, context, NOT_ON_PAPER).map((field) =>
      inShort(field, entry.data[field.name], { words, settings }),
    ),
    signatures: [
      { label: words.sheetFilled, text: name(by?.[0]) },
      { label: words.sheetChecked, text: '' },
      { label: words.sheetClient, text: name(client_sign?.by ?? delivery?.to) },
    ],
  };
}

/** How many rows of a table a sheet has room for, and how long a text may be that takes half of a line. */
const MAX_ROWS = 12;
const SHORT = 20;

/** A field that leaves the sheet one: long lists of ids are drawn together, long tables become running text. */
function inShort(field: FieldView, value: unknown, { words, settings }: Pick<Site, 'words' | 'settings'>): SheetField {
  const view = field.value;
  if (view.type === 'links' && Array.isArray(value) && value.length > MAX_LINKS) {
    const ids = idRanges(value as string[]).join(words.listSeparator);
    const text = `${ids}　${fill(words.sheetTotal, { count: value.length })}`;
    return { ...field, value: { type: 'text', text }, isShort: false };
  }
  if (view.type === 'table' && view.rows.length > MAX_ROWS)
    return { ...field, value: { type: 'text', text: plainText(view, settings.locale) }, isShort: false };
  const isOne = view.type === 'text' || (view.type === 'links' && view.links.length === 1);
  return { ...field, isShort: isOne && plainText(view, settings.locale).length <= SHORT };
}
