import { localTime } from '../../calendar/instant.ts';
import { fill } from '../../i18n/messages.ts';
import { NONE, type Dimension, type GroupContext } from '../../incidents/groupings.ts';
import type { Site } from '../site.ts';
import { valueText } from '../things/parts.ts';
import { linkTo } from '../value.ts';

/** What groups are made with, on the day of the site. */
export const groupContext = ({ library, settings, today }: Site): GroupContext => ({
  library,
  today,
  local: localTime(settings.timeZone),
});

/** What a group is called. */
export function groupLabel(site: Site, dimension: Dimension, key: string): string {
  const { library, words } = site;
  if (key === NONE && (dimension === 'site' || dimension === 'system' || dimension === 'cause'))
    return words[`none-${dimension}`];
  switch (dimension) {
    case 'month':
      return key;
    case 'hour':
      return fill(words.hourName, { hour: key });
    case 'weekday':
      return fill(words.weekdayName, { weekday: words.weekdayNames.split(' ')[Number(key) - 1] ?? key });
    case 'study':
      return words[`study-${key as 'studied'}`];
    case 'site':
    case 'system':
      return linkTo(key, library).text;
    case 'cause':
    case 'severity':
    case 'source': {
      const kind = library.kinds.find(({ name }) => name === 'incident');
      return (kind && valueText(site, kind, dimension, key)) ?? key;
    }
    default:
      return dimension satisfies never;
  }
}
