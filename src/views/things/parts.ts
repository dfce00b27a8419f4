import type { Kind } from '../../../schemas/shared/kind.ts';
import type { Entry, Library } from '../../model/library.ts';
import { remembered } from '../../model/remembered.ts';
import { addressOf } from '../address.ts';
import type { Fact } from '../fact.ts';
import type { Site } from '../site.ts';
import { linkTo, plainText, shapeAt, valueView } from '../value.ts';

/** A piece of a line: a text, perhaps a link. */
export interface Piece {
  readonly text: string;
  readonly href?: string | undefined;
  /** Quiet beside the rest; what matters most; what asks for an answer; an identifier. */
  readonly tone?: 'quiet' | 'strong' | 'alert' | 'code';
}

/** Pieces that stand in one line. */
export type Line = readonly Piece[];

/** Rows of lines under heads; in a narrow column they become cards, led by the column `title`. */
export interface Table {
  readonly heads: readonly string[];
  readonly title: number;
  readonly rows: readonly (readonly Line[])[];
}

/** A line that is one text. */
export const plain = (text: string, tone?: Piece['tone']): Line => [{ text, ...(tone && { tone }) }];

/** A piece that leads to a record and says its title; an id without a record stays an id. */
export function linked(id: string, library: Library, tone?: Piece['tone']): Piece {
  const { text, href } = linkTo(id, library);
  return { text, href, ...(tone && { tone }) };
}

/** Links to records, parted by the separator of lists. */
export const linkedAll = (ids: readonly string[], { library, words }: Site): Line =>
  ids.flatMap((id, index) => [...(index ? [{ text: words.listSeparator }] : []), linked(id, library)]);

/** A piece that leads to an entry and says its id. */
export const byId = (entry: Entry): Piece => ({ text: entry.id, href: addressOf(entry) });

/** A fact, or nothing where there is nothing to say. */
export const factOf = (label: string, lines: readonly (Line | undefined)[]): Fact[] => {
  const said = lines.filter((line): line is Line => line !== undefined && line.length > 0);
  return said.length ? [{ label, lines: said }] : [];
};

/** What a field of an entry says, in words; nothing when it is not there. */
export function fieldText(site: Site, { kind, data }: Entry, path: string): string | undefined {
  const value = path.split('.').reduce<unknown>((inner, step) => (inner as Record<string, unknown>)?.[step], data);
  return value === undefined ? undefined : valueText(site, kind, path, value);
}

/** What a value says in words, by the field it stands in; fields below a list as dotted paths. */
export function valueText(
  { library, settings, words }: Site,
  kind: Kind,
  path: string,
  value: unknown,
): string | undefined {
  const shape = shapeAt(kind.shape, path);
  const context = { library, lang: settings.locale, words };
  return (shape && plainText(valueView(shape, value, context), settings.locale)) || undefined;
}

/** A telephone number as a link that dials it. */
export const telephone = (phone: string): Piece => ({ text: phone, href: `tel:${phone.replace(/[^\d+]/gu, '')}` });

/** A function of a site and of its day, worked out once for each site. */
export const ofSite = <Value>(make: (library: Library, today: string) => Value): ((site: Site) => Value) =>
  remembered((site: Site) => make(site.library, site.today));
