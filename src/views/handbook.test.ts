import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { KINDS } from '../../schemas/kinds.ts';
import { envelope } from '../../schemas/shared/envelope.ts';
import { COMPONENTS } from '../markdown/components.ts';
import { openSite, type Site } from '../site.ts';
import { componentsPage } from './components-page.ts';
import { HANDBOOK_PAGES, handbookNav } from './handbook-nav.ts';
import { kindPage, kindsPage } from './handbook.ts';
import { ruleLinks, rulePaths } from './rule-pages.ts';

const root = join(import.meta.dirname, '../..');
const cache = mkdtempSync(join(tmpdir(), 'zhiku-handbook-'));
const sites: Site[] = [];

beforeAll(async () => {
  for (const lang of ['zh-CN', 'en']) {
    const content = join(root, 'scripts/templates', lang);
    const now = () => Temporal.Instant.from('2026-02-01T00:00Z');
    sites.push((await openSite({ content, cache: join(cache, lang), now })).site);
  }
});
afterAll(() => rmSync(cache, { recursive: true }));

test('every field of every kind says what it means and how it is written, in both languages', () => {
  const silent = sites.flatMap((site) =>
    KINDS.flatMap((kind) => {
      const { fields, common, name } = kindPage(site, kind);
      return [...fields, ...common]
        .filter((row) => !row.sentence || !row.form)
        .map((row) => `${site.settings.locale} ${name}.${row.name}`);
    }),
  );
  expect(silent).toEqual([]);
});

test('fields of the envelope stand apart, except the id and those that a kind replaces', () => {
  const shift = kindPage(
    sites[0]!,
    KINDS.find(({ name }) => name === 'shift')!,
  );
  expect(shift.fields[0]).toMatchObject({ name: 'id', required: true, depth: 0 });
  expect(shift.common.filter(({ depth }) => depth === 0).map(({ name }) => name)).toEqual(
    Object.keys(envelope).filter((name) => name !== 'id'),
  );
  const article = kindPage(
    sites[0]!,
    KINDS.find(({ name }) => name === 'article')!,
  );
  expect(article.fields).toContainEqual(expect.objectContaining({ name: 'owner', required: true }));
});

test('the index names every kind once', () => {
  const names = kindsPage(sites[1]!).groups.flatMap(({ kinds }) => kinds.map(({ note }) => note));
  expect(names.toSorted()).toEqual(KINDS.map(({ name }) => name).toSorted());
});

test('every component is shown with a sentence and its result', async () => {
  for (const site of sites) {
    const { components } = await componentsPage(site);
    expect(components.flatMap(({ names }) => names).toSorted()).toEqual(Object.keys(COMPONENTS).toSorted());
    for (const { about, good, bad, html } of components) {
      for (const sentence of [about, good, bad]) expect(sentence).toMatch(/\S/u);
      expect(html).toMatch(/^<\w/u);
      expect(html).not.toContain('data-record');
    }
  }
});

test('the picture of a sample is the one that is published', async () => {
  const { components } = await componentsPage(sites[0]!);
  const [, src, width, height] = /<img src="([^"]+)" width="(\d+)" height="(\d+)"/u.exec(components.at(-1)!.html)!;
  expect(readFileSync(join(root, 'public', src!), 'utf8')).toContain(`width="${width}" height="${height}"`);
});

test('every rule that has a doc has a page, with the name of each file above it', async () => {
  const docs = Object.fromEntries(
    globSync('src/rules/*.md', { cwd: root }).map((file) => [file, readFileSync(join(root, file), 'utf8')]),
  );
  const pages = await rulePaths(sites[0]!, docs);
  expect(ruleLinks(docs, 'zh-CN').map(({ id }) => id)).toEqual(pages.map(({ params }) => params.id).toSorted());
  for (const { params, props } of pages) {
    const files = [...docs[`src/rules/${params.id}.md`]!.matchAll(/^`{3,}\S+ file=(\S+)$/gmu)].map((match) => match[1]);
    const shown = [...props.page.html.matchAll(/<p class="file">([^<]+)<\/p><div class="cmd">/gu)].map(
      (match) => match[1],
    );
    expect(shown).toEqual(files);
  }
});

test('one can read the handbook from the first page to the last', () => {
  const { words } = sites[0]!;
  const way: string[] = [];
  for (let at: string | undefined = '/handbook/'; at; at = handbookNav(words, at).next?.href) way.push(at);
  expect(way).toEqual(HANDBOOK_PAGES.map(({ address }) => address));
});
