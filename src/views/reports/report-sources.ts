import { localTime } from '../../calendar/instant.ts';
import type { Entry } from '../../model/library.ts';
import { entriesOf } from '../../model/library.ts';
import type { Kind } from '../../../schemas/shared/kind.ts';
import type { Period } from '../../reports/period.ts';
import { onlyMonth } from '../../reports/topic-section.ts';
import { reportDocument, type ReportSources } from '../../reports/report-value.ts';
import { reportWorld } from '../../reports/report-world.ts';
import type { ReportDocument } from '../../reports/report-document.ts';
import { remembered } from '../../model/remembered.ts';
import { addressOf, hasList, listAddress, monthOf } from '../address.ts';
import type { Site } from '../site.ts';

/** What the reports of a site are made from, without the words of one. */
const sourcesOfSite = remembered((site: Site): Omit<ReportSources, 'written'> => {
  const { library, settings, words, today } = site;
  return {
    ...reportWorld(library, localTime(settings.timeZone)),
    today,
    wording: { library, words, lang: settings.locale, addressOf },
    listOf: (kind, period) => recordsAddress(site, kind, period),
  };
});

export function reportSources(site: Site, entry: Entry): ReportSources {
  return { ...sourcesOfSite(site), written: entry.body ? site.bodies.written(entry.body.digest) : [] };
}

/** A report of a site, as a value. */
export const reportOfSite = (site: Site, entry: Entry): ReportDocument =>
  reportDocument(entry, reportSources(site, entry));

/** Where the records of a kind are listed: their month where they share a page and the period is one month. */
function recordsAddress({ library }: Site, name: string, period: Period): string | undefined {
  const kind = library.kinds.find((one) => one.name === name);
  if (!kind || !hasList(kind)) return undefined;
  const month = onlyMonth(period);
  const address = `/${kind.path}/${month}/`;
  const isThere = (own: Kind) => entriesOf(library, own.name).some((entry) => monthOf(entry) === month);
  return kind.page === 'month' && month !== undefined && isThere(kind) ? address : listAddress(kind);
}
