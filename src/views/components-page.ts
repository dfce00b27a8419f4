import { compile } from '../markdown/compile.ts';
import { COMPONENTS, type Component } from '../markdown/components.ts';
import { fillBody } from './body-html.ts';
import { frameOf, type Frame } from './page-frame.ts';
import type { Picture, Site } from './site.ts';
import { linkTo } from './value.ts';

/** An attribute of a component, as an author writes it. */
export interface AttributeRow {
  /** The component it belongs to. */
  readonly of: string;
  readonly name: string;
  readonly required: boolean;
  readonly choices: readonly string[];
}

/** A component with those that stand only inside it: what it is for, how it is written, what comes of it. */
export interface ComponentView {
  readonly names: readonly string[];
  readonly about: string;
  readonly good: string;
  readonly bad: string;
  readonly attributes: readonly AttributeRow[];
  readonly source: string;
  readonly html: string;
}

/** The page of all components. */
export interface ComponentsPage {
  readonly frame: Frame;
  readonly components: readonly ComponentView[];
}

/** Pictures of the samples lie in `public/handbook`. */
const PICTURES: Readonly<Record<string, Picture>> = {
  'images/power-path.svg': { src: '/handbook/power-path.svg', width: 320, height: 50 },
  'images/power-path-en.svg': { src: '/handbook/power-path-en.svg', width: 320, height: 50 },
};

/** Every component, shown by compiling its sample the way that documents are compiled. */
export async function componentsPage(site: Site): Promise<ComponentsPage> {
  const outer = Object.entries(COMPONENTS).filter(([, { inside }]) => !inside);
  const components = await Promise.all(outer.map(([name, component]) => componentView(site, name, component)));
  return { frame: frameOf(site, site.words.components, '/handbook/components/'), components };
}

async function componentView(site: Site, name: string, component: Component): Promise<ComponentView> {
  const names = [name, ...(component.holds ?? [])];
  const { sample, sampleEn = sample } = component;
  const source = site.settings.locale === 'en' ? sampleEn : sample;
  return {
    names,
    about: site.words[`component${name}` as keyof Site['words']],
    good: site.words[`good${name}` as keyof Site['words']],
    bad: site.words[`bad${name}` as keyof Site['words']],
    attributes: names.flatMap((of) =>
      Object.entries(COMPONENTS[of]!.attributes).map(([attribute, { required = false, choices = [] }]) => ({
        of,
        name: attribute,
        required,
        choices,
      })),
    ),
    source,
    html: await sampleHtml(site, source),
  };
}

async function sampleHtml({ library, settings }: Site, sample: string): Promise<string> {
  const compiled = await compile({ file: 'sample.mdx', body: sample, bodyLine: 1, lang: settings.locale });
  if (!compiled.ok) throw new Error(`Unexpected ${compiled.problems[0]?.code} in a sample: ${sample}`);
  const { html, records } = compiled.rendered;
  const links = Object.fromEntries(records.map(({ target }) => [target, linkTo(target, library)]));
  return fillBody(html, { digest: '', headings: [], records: links, files: {}, pictures: PICTURES });
}
