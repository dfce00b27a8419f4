import type { Lang } from '../schemas/shared/field.ts';
import type { RecordData } from '../schemas/shared/kind.ts';
import { LANGUAGES } from '../src/i18n/messages.ts';
import { settingsOf } from '../src/views/settings.ts';
import type { Site } from '../src/views/site.ts';
import { libraryOf } from './library-of.ts';

/** A small site of records that are given as data, by kind, on a day. */
export function siteOf(
  records: Readonly<Record<string, readonly RecordData[]>>,
  today: string,
  lang: Lang = 'zh-CN',
): Site {
  return {
    content: '/content',
    library: libraryOf(records),
    settings: { ...settingsOf(undefined), locale: lang },
    today,
    words: LANGUAGES[lang].words,
    history: new Map(),
    bodies: { html: () => '', sections: () => [], written: () => [] },
    changedTexts: new Map(),
    picture: () => undefined,
  };
}
