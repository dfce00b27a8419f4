import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/messages.ts';
import type { Frame } from './page-frame.ts';
import { pageHead } from './page-head.ts';
import { GROUND } from './site-files.ts';

const frame: Frame = {
  lang: 'en',
  siteTitle: 'Our knowledge base',
  title: 'Disk full',
  url: undefined,
  nav: [],
  words: LANGUAGES.en.words,
  asOf: undefined,
};

test('a page names the site in its title, the home page is the site', () => {
  expect(pageHead(frame, '/runbooks/RB-1/').title).toBe('Disk full · Our knowledge base');
  expect(pageHead(frame, '/').title).toBe('Our knowledge base');
});

test('the data of a document cannot end the element that holds it', () => {
  const article = { headline: 'Disk </script><script>full', changed: '2022-09-01', author: 'Alex' };
  const { data, meta } = pageHead(frame, '/runbooks/RB-1/', undefined, article);
  expect(data).not.toContain('<');
  expect(JSON.parse(data!)).toMatchObject({ headline: article.headline, dateModified: '2022-09-01' });
  expect(meta).toContainEqual({ property: 'og:type', content: 'article' });
});

test('browsers are told the grounds that the styles have', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
  expect(tokens).toContain(`--paper: light-dark(${GROUND.light}, ${GROUND.dark})`);
});
