import type { z } from 'zod';
import { fill, type Messages } from '../../i18n/messages.ts';
import { instantOf } from '../../calendar/instant.ts';
import type { Entry } from '../../model/library.ts';
import { addressOf } from '../address.ts';
import type { Cell } from '../ledger.ts';
import type { Site } from '../site.ts';
import { labelOfChoice, linkTo, shapeAt, unwrap } from '../value.ts';

type Words = Messages['words'];

/** The label of a choice at a dotted path of fields; the value itself where it is no choice. */
export function choiceText(site: Site, shape: z.ZodType, path: string, value: string | undefined): string {
  const found = shapeAt(shape, path);
  if (!found || value === undefined) return value ?? '';
  return labelOfChoice(unwrap(found).meta, value, site.library, site.settings.locale) ?? value;
}

/** Whole minutes from one moment to a later one. */
export const minutesBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((instantOf(to) - instantOf(from)) / 60));

/** A stretch of time in numbers and units: up to two hours in minutes, then hours and minutes, from two days on days and hours. */
export function stretchOf(minutes: number, words: Words): readonly { readonly text: string; readonly unit: string }[] {
  const part = (count: number, unit: string) => (count ? [{ text: String(count), unit }] : []);
  if (minutes < 120) return [{ text: String(minutes), unit: words.minutes }];
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return [...part(hours, words.hours), ...part(minutes % 60, words.minutes)];
  return [...part(Math.floor(hours / 24), words.days), ...part(hours % 24, words.hours)];
}

/** A stretch of time in one line. */
export const stretchText = (minutes: number, words: Words): string =>
  stretchOf(minutes, words)
    .map(({ text, unit }) => `${text} ${unit}`)
    .join(' ');

/** A cell that leads to a record. */
export const recordCell = (entry: Entry, note: string | undefined = entry.id): Cell => ({
  text: entry.title,
  href: addressOf(entry),
  ...(note !== entry.title && { note }),
});

/** A cell that leads to the record of an id, without the id. */
export function idCell(id: string | undefined, { library }: Site): Cell {
  if (id === undefined) return { text: '' };
  const { text, href } = linkTo(id, library);
  return { text, href };
}

/** A cell that calls the number of a person. */
export function phoneCell(id: string | undefined, { library }: Site): Cell {
  const phone = id === undefined ? undefined : (library.byId.get(id)?.data['phone'] as string | undefined);
  return phone ? { text: phone, href: `tel:${phone.replace(/[ -]/gu, '')}` } : { text: '' };
}

/** How many days a day lies behind, in words; nothing when it does not. */
export function overdueText(due: string, today: string, words: Words): string | undefined {
  const days = Temporal.PlainDate.from(due).until(today).days;
  return days > 0 ? fill(words.overdueDays, { days }) : undefined;
}
