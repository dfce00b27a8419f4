import type { IncidentFigures } from '../../incidents/statistics.ts';
import type { Measure, Spread } from '../../incidents/spread.ts';
import { addressOf } from '../address.ts';
import { stretchText } from '../documents/record-words.ts';
import type { Site } from '../site.ts';
import type { LinkView } from '../value.ts';

/** A time that leads to the incident that took it. */
export const measureLink = (measure: Measure, { words }: Site): LinkView => ({
  text: stretchText(measure.minutes, words),
  href: addressOf(measure.entry),
  note: measure.entry.title,
});

/** Median and 90th percentile; nothing where no incident has the time. */
export interface SpreadView {
  readonly median: LinkView;
  readonly p90: LinkView;
}

const spreadView = (spread: Spread | undefined, site: Site): SpreadView | undefined =>
  spread && { median: measureLink(spread.median, site), p90: measureLink(spread.p90, site) };

/** How long incidents took. */
export interface TimesView {
  readonly response: SpreadView | undefined;
  readonly recovery: SpreadView | undefined;
}

/** The times of some incidents, shaped for a page. */
export const timesView = ({ response, recovery }: IncidentFigures, site: Site): TimesView => ({
  response: spreadView(response, site),
  recovery: spreadView(recovery, site),
});
