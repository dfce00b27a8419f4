import type { Library } from '../model/library.ts';

/** A number as people read it, and as a telephone dials it. */
export interface PhoneView {
  readonly text: string;
  readonly href: string;
}

/** A link that dials a number. */
export const phoneView = (text: string): PhoneView => ({ text, href: `tel:${text.replace(/[^\d+*#]/gu, '')}` });

/** The number of a person, when there is one. */
export function phoneOf(person: string, library: Library): PhoneView | undefined {
  const phone = library.byId.get(person)?.data['phone'];
  return typeof phone === 'string' ? phoneView(phone) : undefined;
}
