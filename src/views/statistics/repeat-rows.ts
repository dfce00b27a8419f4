import { incidentOf } from '../../incidents/incident.ts';
import { repeatsOf, type Repeat } from '../../incidents/repeats.ts';
import type { Entry } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import type { Site } from '../site.ts';
import { valueText } from '../things/parts.ts';
import { linkTo, type LinkView } from '../value.ts';

/** Incidents that repeated one another. */
export interface RepeatRow {
  readonly what: LinkView;
  readonly how: string;
  readonly from: string;
  readonly to: string;
  readonly incidents: readonly LinkView[];
}

/** Runs of incidents at one device, then those from one cause; the longest first. */
export function repeatRows(site: Site, incidents: readonly Entry[]): RepeatRow[] {
  const { words, library } = site;
  const found = repeatsOf(incidents, library);
  const rows = [...found.filter(({ by }) => by === 'asset'), ...found.filter(({ by }) => by === 'cause')];
  return rows.map((repeat) => ({
    what: whatOf(site, repeat),
    how: repeat.by === 'asset' ? words.repeatOfAsset : words.repeatOfCause,
    from: dayOf(repeat.entries[0]!),
    to: dayOf(repeat.entries.at(-1)!),
    incidents: repeat.entries.map((entry) => ({ text: entry.id, href: addressOf(entry), note: entry.title })),
  }));
}

const dayOf = (entry: Entry) => incidentOf(entry).reported.slice(0, 10);

function whatOf(site: Site, { by, key, type }: Repeat): LinkView {
  const { library, words, settings } = site;
  if (by === 'asset') return linkTo(key, library);
  const kindOf = (name: string) => library.kinds.find((kind) => kind.name === name);
  const [incident, asset] = [kindOf('incident'), kindOf('asset')];
  const cause = (incident && valueText(site, incident, 'cause', key)) ?? key;
  const device = kindOf(type)?.labels[settings.locale] ?? (asset && valueText(site, asset, 'type', type)) ?? type;
  return { text: [device, cause].filter(Boolean).join(words.listSeparator), href: undefined };
}
