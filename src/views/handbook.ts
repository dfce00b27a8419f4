import type { z } from 'zod';
import { KINDS } from '../../schemas/kinds.ts';
import { envelope } from '../../schemas/shared/envelope.ts';
import type { Lang } from '../../schemas/shared/field.ts';
import type { Kind, Section } from '../../schemas/shared/kind.ts';
import { fill, LANGUAGES } from '../i18n/messages.ts';
import { escapeHtml, highlight } from '../markdown/highlight.ts';
import { listAddress } from './address.ts';
import type { Siblings } from './handbook-nav.ts';
import type { Site } from './site.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { labelOf, unwrap, type LinkView } from './value.ts';

/** One field of a kind, as the authors' reference shows it. */
export interface FieldRow {
  readonly name: string;
  readonly label: string;
  readonly sentence: string;
  /** How the value is written, in words. */
  readonly form: string;
  /** Values to choose from. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** Kinds of record that the value names. */
  readonly kinds: readonly LinkView[];
  readonly required: boolean;
  readonly depth: number;
}

/** The reference page of a kind: everything an author needs to write one. */
export interface KindPage {
  readonly frame: Frame;
  readonly name: string;
  readonly label: string;
  readonly about: string;
  /** Where its files lie, most usual first. */
  readonly places: readonly string[];
  /** HTML of the smallest good record. */
  readonly example: string;
  /** The id and the fields of its own. */
  readonly fields: readonly FieldRow[];
  /** Fields that every kind has. */
  readonly common: readonly FieldRow[];
  readonly sections: readonly string[];
  /** Sections that take their place, by the value of a field. */
  readonly sectionsBy: readonly { readonly when: string; readonly sections: readonly string[] }[];
  readonly list: string;
  readonly schema: string;
  /** Kinds of the same section. */
  readonly siblings: Siblings;
}

/** The index of all kinds. */
export interface KindsPage {
  readonly frame: Frame;
  readonly groups: readonly {
    readonly title: string;
    readonly kinds: readonly (LinkView & { readonly about: string })[];
  }[];
}

/** The reference page of a kind. */
export function kindPage(site: Site, kind: Kind): KindPage {
  const { locale } = site.settings;
  const rows = Object.entries(unwrap(kind.shape).def.shape ?? {});
  const isCommon = ([name, shape]: (typeof rows)[number]) => name !== 'id' && COMMON.get(name) === sentenceOf(shape);
  return {
    frame: frameOf(site, kind.labels[locale], `/handbook/kinds/${kind.name}/`),
    name: kind.name,
    label: kind.labels[locale],
    about: kind.about[locale],
    places: placesOf(kind),
    example: exampleHtml(kind, locale),
    fields: fieldRows(
      rows.filter((row) => !isCommon(row)),
      site,
      0,
    ),
    common: fieldRows(rows.filter(isCommon), site, 0),
    sections: kind.sections?.[locale] ?? [],
    sectionsBy: sectionsBy(kind, locale),
    list: listAddress(kind),
    schema: `/schemas/${kind.name}.schema.json`,
    siblings: {
      title: sectionTitles(site.words)[kind.section],
      links: KINDS.filter(({ section }) => section === kind.section).map(({ name, labels }) => ({
        text: labels[locale],
        href: `/handbook/kinds/${name}/`,
      })),
    },
  };
}

/** What the sections are called. */
const sectionTitles = (words: Site['words']): Readonly<Record<Section, string>> => ({
  knowledge: words.knowledge,
  incidents: words.navIncidents,
  assets: words.inventory,
  duty: words.dutyAndPeople,
  work: words.workRecords,
  contract: words.navContract,
  reports: words.navReports,
  settings: words.settings,
});

function sectionsBy({ sectionsBy: by }: Kind, locale: Lang): KindPage['sectionsBy'] {
  return Object.entries(by?.values ?? {}).map(([value, sections]) => ({
    when: `${by?.field}: ${value}`,
    sections: sections[locale],
  }));
}

/** All kinds by section. */
export function kindsPage(site: Site): KindsPage {
  const { settings, words } = site;
  const groups = Map.groupBy(KINDS, ({ section }) => section);
  const titles = sectionTitles(words);
  return {
    frame: frameOf(site, words.kinds, '/handbook/kinds/'),
    groups: (Object.keys(titles) as Section[]).map((section) => ({
      title: titles[section],
      kinds: (groups.get(section) ?? []).map((kind) => ({
        text: kind.labels[settings.locale],
        href: `/handbook/kinds/${kind.name}/`,
        note: kind.name,
        about: kind.about[settings.locale],
      })),
    })),
  };
}

const sentenceOf = (shape: z.ZodType) => unwrap(shape).meta.sentence?.en;

/** Fields of the envelope by what they say: a kind may replace one by its own of the same name. */
const COMMON = new Map(Object.entries(envelope).map(([name, shape]) => [name, sentenceOf(shape)]));

/** Month that stands for any month in the place of a kind. */
const MONTH = '2022-09';

function placesOf({ place, format, page, name }: Kind): string[] {
  const path = place.replace('*', MONTH);
  if (format === 'document') return [`${path}/<id>.mdx`];
  if (name === 'knowledge-base') return [`${path}.yaml`];
  const folder = page === 'record' ? [`${path}/<id>.yaml`] : [];
  return [`${path}.yaml`, `${path}/*.yaml`, ...folder];
}

/** The example of a kind; of a document, only the front matter is YAML. */
function exampleHtml({ example, exampleEn, format }: Kind, lang: Lang): string {
  const text = ((lang === 'en' ? exampleEn : undefined) ?? example).trim();
  if (format === 'records') return highlight(text, 'yaml');
  const end = text.indexOf('\n---', 3) + 1;
  return highlight(text.slice(0, end), 'yaml') + escapeHtml(text.slice(end));
}

function fieldRows(shapes: readonly (readonly [string, z.ZodType])[], site: Site, depth: number): FieldRow[] {
  const { locale } = site.settings;
  return shapes.flatMap(([name, shape]): FieldRow[] => {
    const { meta } = unwrap(shape);
    const row: FieldRow = {
      name,
      label: labelOf(shape, name, locale),
      sentence: meta.sentence?.[locale] ?? '',
      form: formOf(shape, site),
      choices: choicesOf(shape, site),
      kinds: kindsOf(shape, site),
      required: !shape.safeParse(undefined).success,
      depth,
    };
    return [row, ...fieldRows(Object.entries(fieldsBelow(shape) ?? {}), site, depth + 1)];
  });
}

/** The fields of a mapping, or of the mappings of a list. Words of the kernel are explained on a page of their own. */
function fieldsBelow(shape: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined {
  const { def, meta } = unwrap(shape);
  if (meta.id !== undefined) return undefined;
  const item = def.element ?? def.valueType;
  return def.shape ?? (item && unwrap(item).def.shape);
}

/** How the value of a field is written. */
function formOf(shape: z.ZodType, { settings, words }: Site): string {
  const { expected } = LANGUAGES[settings.locale];
  const { def, meta } = unwrap(shape);
  if (fieldsBelow(shape)) return def.shape ? words.formFields : def.element ? words.formFieldsEach : words.formNamed;
  if (meta.ref) {
    const ids = def.type === 'array' ? words.formIds : words.formId;
    return meta.ref.length ? ids : `${ids}\u3000${words.formAny}`;
  }
  if (choicesOf(shape, { settings }).length) return def.element ? words.formChoices : words.formChoice;
  // The schema says what it expects when it meets something it cannot be.
  const said = (one: z.ZodType) => {
    const word = one.safeParse(Symbol(words.form)).error?.issues[0]?.message ?? '';
    return Object.hasOwn(expected, word) ? expected[word as keyof typeof expected] : expected.something;
  };
  return def.element ? fill(words.formList, { form: said(def.element) }) : said(shape);
}

function choicesOf(shape: z.ZodType, { settings }: Pick<Site, 'settings'>): FieldRow['choices'] {
  const { def, meta } = unwrap(shape);
  const choices = meta.choices ?? (def.element && unwrap(def.element).meta.choices) ?? {};
  return Object.entries(choices).map(([value, label]) => ({ value, label: label[settings.locale] }));
}

function kindsOf(shape: z.ZodType, { settings }: Site): LinkView[] {
  const { ref } = unwrap(shape).meta;
  return KINDS.filter(({ name }) => ref?.includes(name)).map(({ name, labels }) => ({
    text: labels[settings.locale],
    href: `/handbook/kinds/${name}/`,
  }));
}
