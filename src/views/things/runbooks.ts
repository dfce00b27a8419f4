import { entriesOf, type Entry } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import type { Asset } from '../../inventory/asset.ts';
import { addressOf } from '../address.ts';
import { byText } from '../order.ts';
import type { Site } from '../site.ts';
import { fieldText } from './parts.ts';

/** A runbook that is for something, with its first symptom. */
export interface RunbookLine {
  readonly title: string;
  readonly href: string;
  readonly symptom: string;
}

/** Runbooks for something: those that name it or its model, and those for all of its type. */
export interface RunbookLines {
  readonly near: readonly RunbookLine[];
  readonly general: readonly RunbookLine[];
}

interface Applies {
  readonly types?: readonly string[];
  readonly models?: readonly string[];
  readonly assets?: readonly string[];
  readonly systems?: readonly string[];
}

interface Applicable {
  readonly entry: Entry;
  readonly types: readonly string[];
  /** Models and families of commands, in lower case, each by itself. */
  readonly models: readonly string[];
  readonly assets: ReadonlySet<string>;
  readonly systems: ReadonlySet<string>;
}

const published = remembered((site: Site): readonly Applicable[] =>
  entriesOf(site.library, 'runbook')
    .filter(({ data }) => data['state'] === 'published')
    .map((entry) => {
      const { types = [], models = [], assets = [], systems = [] } = (entry.data['applies'] ?? {}) as Applies;
      return { entry, types, models: models.flatMap(modelNames), assets: new Set(assets), systems: new Set(systems) };
    }),
);

/** What a line on models names: `Huawei S5700、S5735（VRP）` names three things. */
const modelNames = (line: string): string[] =>
  line
    .toLowerCase()
    .split(/[、，,；;（）()/]|\s与\s|\s与|与\s/u)
    .map((name) => name.trim())
    .filter((name) => name.length > 2);

/** The runbooks for an asset, the most telling first: named devices, then its model or system, then its type. */
export function runbooksForAsset(site: Site, asset: Asset): RunbookLines {
  const label = fieldText(site, asset.entry, 'type') ?? asset.data.type;
  const traits = traitsOf(asset);
  const ranked = published(site).flatMap((runbook) => {
    if (runbook.assets.has(asset.id)) return [{ runbook, rank: 3 }];
    const isType = runbook.types.some((type) => label.includes(type) || type.includes(label));
    if (!isType) return [];
    return [{ runbook, rank: isModel(runbook.models, traits) ? 2 : 1 }];
  });
  ranked.sort(
    (a, b) =>
      b.rank - a.rank ||
      (a.rank === 3 ? a.runbook.assets.size - b.runbook.assets.size : 0) ||
      byText(a.runbook.entry.id, b.runbook.entry.id),
  );
  return {
    near: ranked.filter(({ rank }) => rank > 1).map(({ runbook }) => lineOf(runbook.entry)),
    general: ranked.filter(({ rank }) => rank === 1).map(({ runbook }) => lineOf(runbook.entry)),
  };
}

/** The runbooks that name a system, those that name few first. */
export const runbooksForSystem = (site: Site, id: string): RunbookLine[] =>
  published(site)
    .filter(({ systems }) => systems.has(id))
    .sort((a, b) => a.systems.size - b.systems.size || byText(a.entry.id, b.entry.id))
    .map(({ entry }) => lineOf(entry));

/** The runbooks of a service. */
export const runbooksForService = (site: Site, id: string): RunbookLine[] =>
  published(site)
    .filter(({ entry }) => (entry.data['services'] as readonly string[] | undefined)?.includes(id))
    .map(({ entry }) => lineOf(entry));

const traitsOf = ({ data: { model = '', os = '', family = '' } }: Asset): string[] =>
  [model, ...model.split(/\s+/u), os, family].map((trait) => trait.toLowerCase()).filter((trait) => trait.length > 2);

/** Whether one of the models is what the asset is, or the beginning of it. */
const isModel = (models: readonly string[], traits: readonly string[]): boolean =>
  models.some((model) =>
    traits.some((trait) => trait.startsWith(model) || model.split(/\s+/u).some((word) => startsLike(trait, word))),
  );

/** A word with a digit that begins the trait: `s5720` begins `s5720-52x-li-ac`. */
const startsLike = (trait: string, word: string): boolean =>
  /\d/u.test(word) && word.length > 2 && trait.startsWith(word);

const lineOf = (entry: Entry): RunbookLine => ({
  title: entry.title,
  href: addressOf(entry),
  symptom: (entry.data['symptoms'] as readonly string[] | undefined)?.[0] ?? '',
});
