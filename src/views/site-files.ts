import { addressOf, pageAddresses } from './address.ts';
import { FEEDS } from './feeds.ts';
import { entrances } from './home.ts';
import { byText } from './order.ts';
import type { Site } from './site.ts';
import { webAddress } from './web-address.ts';

/** A page in the map of the site, with the day of its last change. */
export interface MappedPage {
  readonly address: string;
  readonly changed: string | undefined;
}

/** Every page that has an address, for those who index the site; sheets to print repeat what other pages show. */
export function siteMap({ library, history, settings }: Site): MappedPage[] {
  const changed = new Map<string, string>();
  for (const entry of library.entries) {
    const address = addressOf(entry).split('#', 1)[0]!;
    const day = history.get(entry.file)?.at.slice(0, 10) ?? '';
    if (day > (changed.get(address) ?? '')) changed.set(address, day);
  }
  return [...pageAddresses(library)]
    .sort(byText)
    .map((address) => ({ address: webAddress(settings, encodeURI(address)), changed: changed.get(address) }));
}

/** What crawlers are told: all may be read. A map of the site has whole addresses, or there is none. */
export const robotsText = ({ settings }: Site): string =>
  [
    'User-agent: *',
    'Allow: /',
    ...(settings.url ? ['', `Sitemap: ${webAddress(settings, '/sitemap.xml')}`] : []),
    '',
  ].join('\n');

/** A short guide for programs that read text, in Markdown: what this is, where things are, where the data is. */
export function llmsText(site: Site): string {
  const { settings, words } = site;
  const link = (text: string, address: string, more = '') => `- [${text}](${webAddress(settings, address)})${more}`;
  const sections = entrances(site).map(({ title, kinds }) => [
    `### ${title}`,
    '',
    ...kinds
      .filter(({ count }) => count !== 0)
      .map(({ text, href, count }) => link(text, href!, count === undefined ? '' : `: ${count}`)),
    '',
  ]);
  return [
    `# ${settings.title}`,
    '',
    ...(settings.subtitle ? [`> ${settings.subtitle}`, ''] : []),
    words.llmsAbout,
    '',
    `## ${words.llmsData}`,
    '',
    words.llmsDataAbout,
    '',
    link('/api/index.json', '/api/index.json', `: ${words.apiIndex}`),
    link('/api/kinds.json', '/api/kinds.json', `: ${words.apiKinds}`),
    link(words.handbookMachine, '/handbook/machine/'),
    link(words.llmsSearch, '/search/'),
    '',
    `## ${words.llmsFeeds}`,
    '',
    ...Object.entries(FEEDS).map(([name, word]) => link(words[word], `/feeds/${name}.xml`)),
    '',
    `## ${words.llmsSections}`,
    '',
    ...sections.filter((lines) => lines.length > 3).flat(),
  ].join('\n');
}

/** Grounds of the two themes; the same as `--paper` in `tokens.css`. */
export const GROUND = { light: '#fbf9f4', dark: '#141311' } as const;

/** What a device needs to put the site on its home screen. */
export const manifest = ({ settings, words }: Site): object => ({
  name: settings.title,
  short_name: words.mark,
  lang: settings.locale,
  start_url: '/',
  display: 'minimal-ui',
  background_color: GROUND.light,
  theme_color: GROUND.light,
  icons: [
    { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ...[192, 512].map((size) => ({
      src: `/icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  ],
});
