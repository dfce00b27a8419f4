import { z } from 'zod';
import type { Kind } from '../../schemas/shared/kind.ts';
import { fill } from '../i18n/messages.ts';
import { entriesOf, type Entry } from '../model/library.ts';
import { addressOf, listAddress, listLabel, recordsAddress } from './address.ts';
import { cacheKey } from './cache-key.ts';
import { byText, newestFirst } from './order.ts';
import type { PagePath } from './paths.ts';
import type { Site } from './site.ts';

const address = z.string().meta({ description: 'Address from the root of the site' });

/** One record or document, for programs. */
const apiRecord = z
  .strictObject({
    id: z.string(),
    title: z.string(),
    day: z.string().nullable().meta({ description: 'The day that places it in time' }),
    page: address.meta({ description: 'Its page, or its anchor on the page that shows it' }),
    file: z.string().meta({ description: 'Its file below the folder of the knowledge base' }),
    data: z
      .record(z.string(), z.unknown())
      .meta({ description: 'The fields of the record; ranges of ids are written out' }),
    text: z
      .array(z.strictObject({ heading: z.string(), anchor: z.string(), text: z.string() }))
      .optional()
      .meta({ description: 'Documents: the plain text below each heading' }),
  })
  .meta({ id: 'record' });

/** Shapes of the answers, in the order of the handbook. A change that breaks a reader needs a new version. */
export const API_SHAPES = {
  index: z.strictObject({
    version: z.literal(1),
    title: z.string(),
    language: z.enum(['zh-CN', 'en']),
    timeZone: z.string(),
    asOf: z.string().meta({ description: 'The day on which the pages speak' }),
    url: z.string().nullable().meta({ description: 'Where the site is published' }),
    endpoints: z.array(
      z.strictObject({
        path: address,
        description: z.string(),
        shape: address.meta({ description: 'JSON Schema of the answer' }),
        schema: address.nullable().meta({ description: 'JSON Schema by which records of the kind are written' }),
      }),
    ),
  }),
  kinds: z.strictObject({
    kinds: z.array(
      z.strictObject({
        name: z.string(),
        label: z.string(),
        about: z.string(),
        section: z.string(),
        count: z.int().nonnegative(),
        page: address,
        records: address,
        schema: address,
      }),
    ),
  }),
  records: z.strictObject({
    kind: z.string(),
    label: z.string(),
    schema: address,
    count: z.int().nonnegative(),
    records: z.array(apiRecord),
  }),
} as const;

type ApiIndex = z.infer<typeof API_SHAPES.index>;
type ApiKinds = z.infer<typeof API_SHAPES.kinds>;
type ApiRecords = z.infer<typeof API_SHAPES.records>;

const SHAPES = '/api/schema.json';
const shapeOf = (name: keyof typeof API_SHAPES) => `${SHAPES}#/$defs/${name}`;
const schemaAddress = ({ name }: Kind) => `/schemas/${name}.schema.json`;

/** What there is to ask for. */
export function apiIndex({ library, settings, today, words }: Site): ApiIndex {
  const { locale } = settings;
  const own = [
    ['/api/index.json', words.apiIndex, 'index'],
    ['/api/kinds.json', words.apiKinds, 'kinds'],
  ] as const;
  return {
    version: 1,
    title: settings.title,
    language: locale,
    timeZone: settings.timeZone,
    asOf: today,
    url: settings.url ?? null,
    endpoints: [
      ...own.map(([path, description, shape]) => ({ path, description, shape: shapeOf(shape), schema: null })),
      ...library.kinds.map((kind) => ({
        path: recordsAddress(kind),
        description: fill(words.apiRecords, { kind: listLabel(kind, locale), about: kind.about[locale] }),
        shape: shapeOf('records'),
        schema: schemaAddress(kind),
      })),
    ],
  };
}

/** All kinds of record. */
export function apiKinds({ library, settings }: Site): ApiKinds {
  return {
    kinds: library.kinds.map((kind) => ({
      name: kind.name,
      label: kind.labels[settings.locale],
      about: kind.about[settings.locale],
      section: kind.section,
      count: entriesOf(library, kind.name).length,
      page: listAddress(kind),
      records: recordsAddress(kind),
      schema: schemaAddress(kind),
    })),
  };
}

/** All records of a kind, in the order of its list. */
export function apiRecords(site: Site, kind: Kind): ApiRecords {
  const entries = entriesOf(site.library, kind.name).toSorted((a, b) => newestFirst(a, b) || byText(a.id, b.id));
  return {
    kind: kind.name,
    label: kind.labels[site.settings.locale],
    schema: schemaAddress(kind),
    count: entries.length,
    records: entries.map((entry) => recordOf(site, entry)),
  };
}

function recordOf({ bodies }: Site, entry: Entry): ApiRecords['records'][number] {
  const sections = entry.body && bodies.sections(entry.body.digest);
  return {
    id: entry.id,
    title: entry.title,
    day: entry.day ?? null,
    page: addressOf(entry),
    file: entry.file,
    data: entry.data,
    ...(sections && { text: sections.map(({ heading, anchor, text }) => ({ heading, anchor, text })) }),
  };
}

/** The files of records, one for each kind. */
export const apiPaths = (site: Site): PagePath<{ kind: string }, { data: ApiRecords }>[] =>
  site.library.kinds.map((kind) => {
    const props = { data: apiRecords(site, kind) };
    return { params: { kind: kind.path }, props, cacheKey: cacheKey(props) };
  });

/** JSON Schema of the answers. */
export function apiSchema(): object {
  const { $schema, $defs, properties } = z.toJSONSchema(z.object(API_SHAPES));
  return { $schema, $id: SHAPES, $defs: { ...properties, ...$defs } };
}
