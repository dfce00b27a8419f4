import { phoneOf, type PhoneView } from './phone.ts';
import type { Site } from './site.ts';
import { linkTo, type LinkView } from './value.ts';

/** Somebody with the number under which to reach them. */
export interface PersonView extends LinkView {
  readonly phone: PhoneView | undefined;
}

/** A person as a link, with the number. */
export const personView = ({ library }: Site, id: string): PersonView => ({
  text: linkTo(id, library).text,
  href: linkTo(id, library).href,
  phone: phoneOf(id, library),
});
