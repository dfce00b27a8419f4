import type { Entry, Heading, Library, Reference } from '../model/library.ts';
import type { Picture, Site } from './site.ts';
import { addressOf, listAddress, monthOf } from './address.ts';
import { fill } from '../i18n/messages.ts';
import { facetSearch } from './facet-address.ts';
import { documentView, type DocumentView } from './documents/document.ts';
import { newestFirst } from './order.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { remembered } from '../model/remembered.ts';
import { fieldsOf, linkTo, type FieldView, type LinkView, type ValueContext } from './value.ts';

/** Where a record stands in the repository, and who changed it last. */
export interface SourceView {
  readonly file: string;
  readonly edit: string | undefined;
  readonly changed: { readonly day: string; readonly author: string; readonly subject: string } | undefined;
}

/** Records of one kind that refer to the page's record. */
export interface ReferrerGroup {
  readonly kind: string;
  readonly label: string;
  readonly list: string;
  /** The newest. */
  readonly links: readonly LinkView[];
  /** How many there are in all. */
  readonly count: number;
  /** Where the others are to be found, when the page does not hold all: months with their counts, or the list. */
  readonly rest: readonly LinkView[];
}

/** A document's body, as the page needs it: its digest and everything its placeholders stand for. */
export interface BodyView {
  readonly digest: string;
  readonly headings: readonly Heading[];
  readonly records: Readonly<Record<string, LinkView>>;
  readonly files: Readonly<Record<string, string>>;
  /** Images by file and diagrams by key. */
  readonly pictures: Readonly<Record<string, Picture>>;
}

/** The page of one record, or the part of a page that shows one. */
export interface RecordView {
  readonly id: string;
  readonly kindLabel: string;
  readonly kindAddress: string;
  readonly title: string;
  readonly day: string | undefined;
  /** Fields that stand before the body. */
  readonly lead: readonly FieldView[];
  readonly fields: readonly FieldView[];
  readonly body: BodyView | undefined;
  readonly referrers: readonly ReferrerGroup[];
  readonly source: SourceView;
}

/** A record as a part of a page of many: its values alone. */
export type RecordPart = Pick<RecordView, 'id' | 'title' | 'fields'>;

export interface RecordPage {
  readonly frame: Frame;
  readonly kind: string;
  readonly record: RecordView;
  /** What the page of a document shows besides. */
  readonly document: DocumentView | undefined;
  /** The first category of a document; its neighbours are those of the same. */
  readonly category: string | undefined;
  readonly previous: LinkView | undefined;
  readonly next: LinkView | undefined;
}

/** The page of one record. */
export function recordPage(site: Site, entry: Entry): RecordPage {
  const [previous, next] = neighbours(site, entry);
  const record = recordView(site, entry);
  return {
    frame: frameOf(site, entry.title, addressOf(entry), entry.kind),
    kind: entry.kind.name,
    record,
    document: entry.body && documentView(site, entry, record),
    category: (entry.data['category'] as readonly string[] | undefined)?.[0],
    previous,
    next,
  };
}

/** Fields that the head of a page shows, or that every record has for its own bookkeeping. */
const IN_HEAD = new Set(['id', 'title', 'name']);

/** A record as a part of a page of many. */
export function recordPart({ library, settings, words }: Site, entry: Entry): RecordPart {
  const context: ValueContext = { library, lang: settings.locale, words };
  return { id: entry.id, title: entry.title, fields: fieldsOf(entry.kind.shape, entry.data, context, IN_HEAD) };
}

/** Everything a page says of one record: its values, what it refers to, what refers to it. */
export function recordView(site: Site, entry: Entry): RecordView {
  const { settings } = site;
  const lead = new Set(entry.kind.lead);
  const { id, fields: all } = recordPart(site, entry);
  return {
    id,
    kindLabel: entry.kind.labels[settings.locale],
    kindAddress: listAddress(entry.kind),
    title: entry.title,
    day: entry.day,
    lead: all.filter(({ name }) => lead.has(name)),
    fields: all.filter(({ name }) => !lead.has(name)),
    body: bodyView(site, entry),
    referrers: referrerGroups(site, entry),
    source: sourceOf(site, entry),
  };
}

function bodyView({ library, picture }: Site, { body }: Entry): BodyView | undefined {
  if (!body) return undefined;
  const targets = [...new Set(body.records.map(({ target }) => target))];
  const files = body.links.filter(({ target }) => target.startsWith('file:')).map(({ target }) => target.slice(5));
  return {
    digest: body.digest,
    headings: body.headings,
    records: Object.fromEntries(targets.map((id) => [id, linkTo(id, library)])),
    pictures: Object.fromEntries(
      [
        ...body.images.map(({ target }) => [target, picture(target)]),
        ...body.diagrams.map(({ target }) => [target, picture(`diagrams/${target}.svg`)]),
      ].filter(([, found]) => found),
    ),
    files: Object.fromEntries(files.map((file) => [file, fileAddress(library.byId.get(documentId(file)), file)])),
  };
}

const documentId = (file: string) =>
  file.endsWith('.mdx') ? (file.split('/').at(-1) ?? '').replace(/\.mdx$/u, '') : '';

const fileAddress = (document: Entry | undefined, file: string) =>
  document?.file === file ? addressOf(document) : `/files/${encodeURI(file)}`;

/** How many referring records of one kind a page holds: few where a list shows them all, since there can be thousands. */
const HELD_BESIDE_LIST = 3;
const HELD = 6;

function referrerGroups(site: Site, entry: Entry): ReferrerGroup[] {
  const { library, settings } = site;
  const byKind = Map.groupBy(library.referrers.get(entry.id) ?? [], (reference: Reference) => reference.from.kind);
  return library.kinds.flatMap((kind) => {
    const references = byKind.get(kind)?.filter(({ from }) => from !== entry);
    if (!references?.length) return [];
    const newest = references.map(({ from }) => from).sort(newestFirst);
    const held = listSearch(site, newest[0]!, entry.id) === undefined ? HELD : HELD_BESIDE_LIST;
    return [
      {
        kind: kind.name,
        label: kind.labels[settings.locale],
        list: listAddress(kind),
        links: newest
          .slice(0, held)
          .map((from) => ({ text: from.title, href: addressOf(from), note: from.day ?? from.id })),
        count: newest.length,
        rest: newest.length > held ? placesOf(site, newest, entry.id) : [],
      },
    ];
  });
}

/** Where the records of one kind that name a record are listed: in the list of the kind, or in those of their months. */
function placesOf(site: Site, entries: readonly Entry[], id: string): LinkView[] {
  const [first] = entries;
  const { kind } = first!;
  const search = listSearch(site, first!, id) ?? '';
  if (kind.page !== 'month')
    return [{ text: fill(site.words.showAll, { count: entries.length }), href: `${listAddress(kind)}${search}` }];
  return [...Map.groupBy(entries, monthOf)].map(([month, own]) => ({
    text: month,
    href: `${listAddress(kind)}${month}/${search}`,
    note: String(own.length),
  }));
}

const listSearch = ({ library, settings, words }: Site, from: Entry, id: string) =>
  facetSearch(from.kind, from, id, { library, lang: settings.locale, words });

/** The file of a record, the address that edits it, its last commit. */
export function sourceOf({ settings, history }: Site, entry: Entry): SourceView {
  const { repository } = settings;
  const change = history.get(entry.file);
  const path = [repository?.folder, entry.file].filter((step) => step && step !== '.').join('/');
  return {
    file: entry.file,
    edit: repository && `${repository.url.replace(/\/$/u, '')}/edit/${repository.branch}/${encodeURI(path)}`,
    changed: change && { day: change.at.slice(0, 10), author: change.author, subject: change.subject },
  };
}

function neighbours({ library }: Site, entry: Entry): [LinkView | undefined, LinkView | undefined] {
  if (entry.kind.format !== 'document') return [undefined, undefined];
  const all = documentsByCategory(library).get(categoryOf(entry))!;
  const at = all.indexOf(entry);
  const link = (one: Entry | undefined) => one && { text: one.title, href: addressOf(one) };
  return [link(all[at - 1]), link(all[at + 1])];
}

/** Documents of one kind and first category; those without a category, of one month. */
const categoryOf = (entry: Entry) =>
  `${entry.kind.name} ${(entry.data['category'] as readonly string[] | undefined)?.[0] ?? monthOf(entry)}`;

const documentsByCategory = remembered((library: Library) =>
  Map.groupBy(
    library.entries.filter(({ kind }) => kind.format === 'document'),
    categoryOf,
  ),
);
