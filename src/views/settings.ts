import type { Lang } from '../../schemas/shared/field.ts';
import type { Entry } from '../model/library.ts';

/** Settings of the knowledge base, with defaults for what is not stated. */
export interface Settings {
  readonly title: string;
  readonly subtitle: string | undefined;
  readonly locale: Lang;
  readonly timeZone: string;
  readonly asOf: string | undefined;
  readonly url: string | undefined;
  readonly repository: { readonly url: string; readonly branch: string; readonly folder: string } | undefined;
  readonly listSize: number;
}

interface Stated {
  readonly title?: string;
  readonly subtitle?: string;
  readonly locale?: Lang;
  readonly time_zone?: string;
  readonly as_of?: string;
  readonly url?: string;
  readonly repository?: { readonly url: string; readonly branch: string; readonly folder?: string };
  readonly list_size?: number;
}

/** Reads the settings; a knowledge base whose settings are wrong still has a language and a zone to say so in. */
export function settingsOf(entry: Entry | undefined): Settings {
  const stated = (entry?.data ?? {}) as Stated;
  const { repository } = stated;
  return {
    title: stated.title ?? '知库',
    subtitle: stated.subtitle,
    locale: stated.locale ?? 'zh-CN',
    timeZone: stated.time_zone ?? 'Asia/Shanghai',
    asOf: stated.as_of,
    url: stated.url,
    repository: repository && { ...repository, folder: repository.folder ?? 'content' },
    listSize: stated.list_size ?? 80,
  };
}
