import { fill } from '../i18n/messages.ts';
import type { DeliveryStanding } from '../obligations/delivery-states.ts';
import type { Site } from './site.ts';
import { plainText, shapeAt, valueView } from './value.ts';

/** What is delivered, as people call it: the kind of record that hands it over, with what the obligation asks of it. */
export function deliveryName({ obligation, delivery }: DeliveryStanding, { library, settings, words }: Site): string {
  const { select } = (library.byId.get(obligation)?.data ?? {}) as {
    readonly select?: { readonly kind?: string; readonly where?: Readonly<Record<string, unknown>> };
  };
  const kind = library.kinds.find(({ name }) => name === select?.kind);
  if (!kind) return delivery;
  const lang = settings.locale;
  const which = Object.entries(select?.where ?? {}).flatMap(([path, value]) => {
    // A condition says when it is asked for, not what it is called.
    const shape = typeof value === 'object' && !Array.isArray(value) ? undefined : shapeAt(kind.shape, path);
    return shape ? plainText(valueView(shape, value, { library, lang, words }), lang) : [];
  });
  const name = kind.labels[lang];
  return which.length ? fill(words.deliveryWhich, { name, which: which.join(words.listSeparator) }) : name;
}
