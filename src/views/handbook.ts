import type { z } from 'zod';
import { KINDS } from '../../schemas/kinds.ts';
import type { Kind } from '../../schemas/shared/kind.ts';
import type { Site } from './site.ts';
import { frameOf, type Frame } from './page-frame.ts';
import { labelOf, unwrap, type LinkView } from './value.ts';

/** One field of a kind, as the authors' reference shows it. */
export interface FieldRow {
  readonly name: string;
  readonly label: string;
  readonly sentence: string;
  readonly form: string;
  readonly required: boolean;
  readonly depth: number;
}

/** The reference page of a kind: everything an author needs to write one. */
export interface KindPage {
  readonly frame: Frame;
  readonly name: string;
  readonly label: string;
  readonly about: string;
  readonly place: string;
  readonly example: string;
  readonly fields: readonly FieldRow[];
  readonly sections: readonly string[];
  readonly list: string;
}

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
  const ending = kind.format === 'document' ? '.mdx' : '.yaml';
  return {
    frame: frameOf(site, kind.labels[locale], `/handbook/kinds/${kind.name}/`),
    name: kind.name,
    label: kind.labels[locale],
    about: kind.about[locale],
    place: `content/${kind.place.replace('*', '2022-09')}${kind.format === 'document' ? '/<id>' : ''}${ending}`,
    example: kind.example.trim(),
    fields: fieldRows(kind.shape, site, 0),
    sections: kind.sections?.[locale] ?? [],
    list: `/${kind.path}/`,
  };
}

/** All kinds by section. */
export function kindsPage(site: Site): KindsPage {
  const { settings, words } = site;
  const groups = Map.groupBy(KINDS, ({ section }) => section);
  const titles: Readonly<Record<string, string>> = {
    knowledge: words.knowledge,
    incidents: words.navIncidents,
    assets: words.inventory,
    duty: words.dutyAndPeople,
    work: words.workRecords,
    contract: words.navContract,
    reports: words.navReports,
    settings: words.settings,
  };
  return {
    frame: frameOf(site, words.kinds, '/handbook/kinds/'),
    groups: Object.entries(titles).map(([section, title]) => ({
      title,
      kinds: (groups.get(section as Kind['section']) ?? []).map((kind) => ({
        text: kind.labels[settings.locale],
        href: `/handbook/kinds/${kind.name}/`,
        note: kind.name,
        about: kind.about[settings.locale],
      })),
    })),
  };
}

function fieldRows(shape: z.ZodType, site: Site, depth: number): FieldRow[] {
  const { locale } = site.settings;
  return Object.entries(unwrap(shape).def.shape ?? {}).flatMap(([name, inner]): FieldRow[] => {
    const { meta, def } = unwrap(inner);
    const below = def.element
      ? unwrap(def.element).def.shape && fieldRows(def.element, site, depth + 1)
      : def.shape && fieldRows(inner, site, depth + 1);
    const row: FieldRow = {
      name,
      label: labelOf(inner, name, locale),
      sentence: meta.sentence?.[locale] ?? '',
      form: formOf(inner, site),
      required: !inner.safeParse(undefined).success,
      depth,
    };
    return [row, ...(below ?? [])];
  });
}

/** What a value of a field looks like, in words. */
function formOf(shape: z.ZodType, { settings, words }: Site): string {
  const { def, meta } = unwrap(shape);
  const { locale } = settings;
  const comma = locale === 'zh-CN' ? '、' : ', ';
  if (meta.ref) {
    const kinds = KINDS.filter(({ name }) => meta.ref!.includes(name)).map(({ labels }) => labels[locale]);
    return `${words.id}${kinds.length ? `（${kinds.join(comma)}）` : ''}`;
  }
  const item = def.element && unwrap(def.element);
  const choices = meta.choices ?? item?.meta.choices;
  if (choices)
    return Object.entries(choices)
      .map(([value, label]) => `${value} ${label[locale]}`)
      .join(comma);
  return '';
}
