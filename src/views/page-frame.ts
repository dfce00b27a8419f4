import type { Lang } from '../../schemas/shared/field.ts';
import type { Kind } from '../../schemas/shared/kind.ts';
import type { Site } from './site.ts';
import { listAddress } from './address.ts';
import type { LinkView } from './value.ts';

/** What every page carries besides its content. It holds nothing that changes from day to day, so that pages can be kept. */
export interface Frame {
  readonly lang: Lang;
  readonly siteTitle: string;
  /** Where the site is published. */
  readonly url: string | undefined;
  readonly title: string;
  readonly nav: readonly (LinkView & { readonly current: boolean })[];
  readonly words: Site['words'];
  readonly asOf: string | undefined;
}

/** Sections of the masthead and the address each leads to. */
const NAV = [
  ['navIncidents', '/incidents/', 'incidents'],
  ['navRunbooks', '/runbooks/', 'runbooks'],
  ['navCasestudies', '/casestudies/', 'casestudies'],
  ['navAssets', '/assets/', 'assets'],
  ['navDuty', '/duty/', 'duty'],
  ['navWork', '/work/', 'work'],
  ['navContract', '/contract/', 'contract'],
  ['navReports', '/reports/', 'reports'],
] as const;

/** The frame of a page under an address. */
export function frameOf(site: Site, title: string, address: string, kind?: Kind): Frame {
  const { settings, words } = site;
  const section = kind && sectionOf(kind);
  return {
    lang: settings.locale,
    siteTitle: settings.title,
    url: settings.url,
    title,
    nav: NAV.map(([word, href, name]) => ({ text: words[word], href, current: address === href || section === name })),
    words,
    asOf: settings.asOf,
  };
}

/** The masthead section in which the pages of a kind stand. */
function sectionOf(kind: Kind): string {
  const own = listAddress(kind);
  const direct = NAV.find(([, href]) => href === own);
  if (direct) return direct[2];
  return kind.section === 'knowledge' ? 'runbooks' : kind.section;
}
